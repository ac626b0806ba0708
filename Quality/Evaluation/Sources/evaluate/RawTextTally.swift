import Language

/// Counts of what is right from raw text: tokens, and on equal tokens the rest, as F1.
struct RawTextTally {
  private var gold = 0
  private var found = 0
  private var tokens = 0
  private var upos = 0
  private var labelled = 0

  /// Counts a sentence that was cut and read from its text.
  mutating func add(_ sentence: TreebankSentence, _ reading: SentenceReading) {
    let expected = Self.places(sentence.forms)
    let own = Self.places(reading.tokens.indices.map { reading.text(of: $0) })
    var index = [Range<Int>: Int]()
    for (place, range) in expected.enumerated() { index[range] = place }
    gold += expected.count
    found += own.count
    for (place, range) in own.enumerated() {
      guard let same = index[range] else { continue }
      let token = reading.tokens[place]
      tokens += 1
      if token.upos.rawValue == sentence.upos[same] { upos += 1 }
      let head = token.head < 0 ? -1 : index[own[token.head]] ?? -2
      if head == sentence.heads[same],
        LanguageTally.sameRelation(token.relation.code, sentence.relations[same])
      {
        labelled += 1
      }
    }
  }

  /// Where tokens stand in the text without its spaces.
  private static func places(_ forms: [String]) -> [Range<Int>] {
    var end = 0
    return forms.map { form in
      let start = end
      end += form.utf8.filter { $0 != 0x20 }.count
      return start..<end
    }
  }

  /// A line of figures.
  var line: String {
    func f1(_ right: Int) -> String {
      LanguageTally.digits(200 * Double(right) / Double(max(1, gold + found)))
    }
    return "  from raw text, F1: tokens \(f1(tokens)), UPOS \(f1(upos)), LAS \(f1(labelled))"
  }
}
