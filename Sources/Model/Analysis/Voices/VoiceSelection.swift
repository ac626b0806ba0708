import Articles
import TextSafety

/// What of the statements found is shown to a reader: what somebody is plainly said to say.
///
/// The finder also takes what attribution corpora count: attitudes, indications, hearsay of things and of
/// nobody in particular. A reader who asks "who said what" wants the statements of people and bodies.
package struct VoiceSelection {
  private let article: Article
  /// The voices that are still to be looked at.
  private var rest: ArraySlice<Voice>
  /// The voices with the statements that pass, without those that are left with none.
  package private(set) var kept: [Voice] = []
  /// The voice of whoever is named by no name, as an index into `kept`.
  private var nameless: Int?

  /// So many statements are looked at before a key may be read.
  private static let stretch = 2048

  /// Starts before the first voice.
  package init(_ voices: [Voice], in article: Article) {
    self.article = article
    rest = voices[...]
  }

  /// Looks at the next voices; returns whether there are more.
  package mutating func advance() -> Bool {
    var count = 0
    while count < Self.stretch, let voice = rest.popFirst() {
      count += voice.statements.count
      if let voice = select(voice) { keep(voice) }
    }
    return !rest.isEmpty
  }

  /// Whoever is named by no name is one voice.
  private mutating func keep(_ voice: Voice) {
    guard voice.name == nil else { return kept.append(voice) }
    guard let nameless else {
      nameless = kept.count
      return kept.append(voice)
    }
    kept[nameless].statements += voice.statements
    kept[nameless].statements.sort { $0.hull < $1.hull }
  }

  private func select(_ voice: Voice) -> Voice? {
    let isNamed = voice.name.map { Self.namesSomebody($0, in: article) } ?? false
    // Words between quotation marks are somebody's, whoever it is.
    let isQuoted = voice.statements.contains { $0.form != .indirect }
    guard isQuoted || isNamed && Self.isSpeaker(voice, in: article) else { return nil }
    var kept = voice
    if !isNamed {
      kept.name = nil
      kept.role = nil
      kept.mentions = []
    }
    kept.statements = voice.statements.filter { Self.isTold($0, in: article) }
    return kept.statements.isEmpty ? nil : kept
  }

  /// Whether what a voice is called is somebody: a name, or a noun for people or a body.
  private static func isSpeaker(_ voice: Voice, in article: Article) -> Bool {
    guard let name = voice.name else { return false }
    let bytes = article.text.bytes
    var words = 0
    var hasName = false
    var hasNoun = false
    for word in bytes[name.range].split(whereSeparator: { !isWordByte($0) }) {
      words += 1
      if let first = word.first, ByteClass.isUpper(first) || first >= 0xC3 {
        // A capital at the start of a sentence names nobody by itself.
        if word.startIndex > name.start || !startsSentence(name.start, in: article) {
          hasName = true
        }
      }
      let lexicon = VoiceLexicon.english
      let known = lexicon.entries[lexicon.lookUp(bytes, word.indices)].classes
      if !known.isDisjoint(with: [.person, .group, .organisation]) { hasNoun = true }
    }
    let isName = voice.kind == .person || voice.kind == .organisation
    return words <= 12 && (hasName || hasNoun || isName)
  }

  /// Whether the statement is one that was said: quoted, or reported in a clause of its own.
  private static func isTold(_ statement: Statement, in article: Article) -> Bool {
    switch statement.form {
    case .direct, .mixed: return true
    case .indirect: break
    }
    guard let first = statement.content.first, let cue = statement.cue else { return false }
    let bytes = article.text.bytes
    if startsWith(sourceCues, bytes[cue.range]) { return true }
    var isSaying = false
    var tellsObjects = false
    let lexicon = VoiceLexicon.english
    for word in bytes[cue.range].split(whereSeparator: { !isWordByte($0) }) {
      let entry = lexicon.entries[lexicon.lookUp(bytes, word.indices)]
      // "to decide", "would hope", "does not prove": nothing was said yet, or not so.
      if !entry.classes.isDisjoint(with: [.to, .modal, .negation]) { return false }
      if entry.verbs.contains(where: { lexicon.cues[$0].complements.contains(.bare) }) {
        isSaying = true
      }
      if entry.verbs.contains(where: { spokenObjects.contains(lexicon.cues[$0].lemma) }) {
        tellsObjects = true
      }
    }
    if startsWith(clauseWords, bytes[first.range]) || tellsObjects { return true }
    // Without "that" a clause is reported if it has room for a subject and a verb.
    let length = statement.content.reduce(0) { count, part in
      count + bytes[part.range].split(whereSeparator: { !isWordByte($0) }).count
    }
    return isSaying && length >= 4
  }

  /// Verbs whose object alone is what was said: "accused Ukraine of", "rejected the plan".
  private static let spokenObjects: Set<String> = [
    "accuse", "blame", "deny", "reject", "denounce", "condemn", "criticize", "criticise", "warn",
    "threaten", "urge", "promise", "propose", "demand", "dismiss", "praise", "predict", "recommend",
    "describe", "explain", "announce", "confirm", "suggest", "allege", "claim", "take", "brand",
    "label",
  ]
  /// The words that open a reported clause.
  private static let clauseWords = ["that", "whether", "how", "why", "if", "what"].map {
    Array($0.utf8)
  }
  /// Cues that make any words behind or before them a report.
  static let sourceCues = ["according", "in the view", "in his view", "in her view"]
    .map { Array($0.utf8) }

  static func startsWith(_ words: [[UInt8]], _ bytes: ArraySlice<UInt8>) -> Bool {
    words.contains { word in
      bytes.count >= word.count
        && bytes.prefix(word.count).elementsEqual(word) { ByteClass.lowercased($0) == $1 }
        && (bytes.count == word.count || !isWordByte(bytes[bytes.startIndex + word.count]))
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ByteClass.isLetter(byte)
  }

  private static func startsSentence(_ offset: Int, in article: Article) -> Bool {
    var low = 0
    var high = article.sentences.count
    while low < high {
      let middle = (low + high) / 2
      if article.sentences[middle].span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 && article.sentences[low - 1].span.start == offset
  }
}
