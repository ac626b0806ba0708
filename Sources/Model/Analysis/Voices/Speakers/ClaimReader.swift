import TextSafety

/// Reads what of a statement can be held against another one.
struct ClaimReader {
  /// The article's bytes.
  let bytes: [UInt8]

  /// Words of this length and more say what a statement is about.
  private static let shortestWord = 5
  /// Content behind this many bytes is not compared.
  private static let longest = 600

  /// The claim of a statement.
  func claim(of statement: Statement, by voice: Voice) -> Claim {
    var claim = Claim(hull: statement.hull)
    let lemmas = statement.cue.map { self.lemmas($0) } ?? []
    claim.isDenial = statement.act == .denies && !lemmas.isDisjoint(with: Self.denials)
    if let name = voice.name { claim.speaker = Set(words(name).map(key)) }
    let content = words(
      SourceSpan(
        statement.hull.start, min(statement.hull.end, statement.hull.start + Self.longest)))
    let blames = !lemmas.isDisjoint(with: Self.blame)
    var tolls: [(kind: UInt64, number: Int)] = []
    for (index, word) in content.enumerated() {
      let small = String(decoding: bytes[word], as: UTF8.self).lowercased()
      if Self.negations.contains(small) || small.hasSuffix("n't") || small.hasSuffix("n’t") {
        claim.isNegated = true
      }
      if let number = Self.number(small), let kind = victims(beside: index, content) {
        tolls.append((kind, number))
      }
      if blames, index < 4 { claim.blamed.insert(key(word)) }
      if word.count >= Self.shortestWord { claim.words.insert(key(word)) }
    }
    if tolls.count == 1 { claim.toll = tolls.first }
    return claim
  }

  /// What befell those of whom a number tells, within a few words: "killed at least 12 people", "12 were hurt".
  private func victims(beside number: Int, _ words: [Range<Int>]) -> UInt64? {
    let near = max(0, number - 4)..<min(words.count, number + 5)
    for index in near {
      let small = String(decoding: bytes[words[index]], as: UTF8.self).lowercased()
      if Self.dead.contains(small) { return 1 }
      if Self.hurt.contains(small) { return 2 }
    }
    return nil
  }

  private static func number(_ word: String) -> Int? {
    if let number = Int(word.filter { $0 != "," }), number < 1_000_000 { return number }
    return numbers.firstIndex(of: word).map { $0 + 2 }
  }

  private static let numbers = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  ]
  private static let dead: Set<String> = ["killed", "dead", "died", "deaths", "kills", "killing"]
  private static let hurt: Set<String> = ["injured", "wounded", "hurt", "injuries", "injuring"]
  private static let negations: Set<String> = ["not", "no", "never", "nothing", "none", "neither"]
  /// Verbs that say that something is not so.
  private static let denials: Set<String> = [
    "deny", "dispute", "refute", "rebut", "contradict", "debunk", "reject", "dismiss",
  ]
  private static let blame: Set<String> = ["blame", "accuse"]

  private func lemmas(_ cue: SourceSpan) -> Set<String> {
    let lexicon = VoiceLexicon.english
    var lemmas: Set<String> = []
    for word in words(cue) {
      let entry = lexicon.entries[lexicon.lookUp(bytes, word)]
      for verb in entry.verbs { lemmas.insert(lexicon.cues[verb].lemma) }
    }
    return lemmas
  }

  /// The words and numbers of a span.
  private func words(_ span: SourceSpan) -> [Range<Int>] {
    bytes[span.start..<min(span.end, bytes.count)].split { byte in
      !(ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte >= 0x80 || byte == 0x27)
    }.map { $0.startIndex..<$0.endIndex }
  }

  /// A word as its first seven bytes in small letters.
  private func key(_ word: Range<Int>) -> UInt64 {
    word.prefix(7).reduce(0) { $0 << 8 | UInt64(ByteClass.lowercased(bytes[$1])) }
  }
}
