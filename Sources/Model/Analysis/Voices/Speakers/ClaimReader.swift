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
    claim.cue = statement.cue
    claim.accuses = !lemmas.isDisjoint(with: Self.accusing)
    let blames = !lemmas.isDisjoint(with: Self.blame)
    let hull = statement.hull
    let content = words(SourceSpan(hull.start, min(hull.end, hull.start + Self.longest)))
    let small = content.map { String(decoding: bytes[$0], as: UTF8.self).lowercased() }
    for (index, word) in content.enumerated() {
      if Self.negations.contains(small[index]) || small[index].hasSuffix("n't") {
        claim.isNegated = true
      }
      if claim.isDenial, Self.claims.contains(small[index]) { claim.deniesClaim = true }
      if blames, index < 4 { claim.blamed.insert(key(word)) }
      if word.count >= Self.shortestWord { claim.words.insert(key(word)) }
    }
    claim.tolls = [toll(.dead, Self.dead, small), toll(.hurt, Self.hurt, small)].compactMap { $0 }
    return claim
  }

  /// The number beside a word for the dead or the hurt: "killed at least 12 people", "12 miners were killed".
  private func toll(_ kind: Claim.Toll.Kind, _ words: Set<String>, _ text: [String]) -> Claim.Toll?
  {
    for index in text.indices where words.contains(text[index]) {
      let behind = (index + 1..<max(index + 1, min(text.count, index + 5)))
      let before = (max(0, index - 4)..<index).reversed()
      guard
        let place = behind.first(where: { Self.number(text[$0]) != nil })
          ?? before.first(where: {
            Self.number(text[$0]) != nil
          }), let number = Self.number(text[place])
      else { continue }
      let isLeast = place > 0 && Self.least.contains(text[place - 1])
      return Claim.Toll(kind: kind, number: number, isLeast: isLeast)
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
  private static let least: Set<String> = ["least", "than", "over", "about", "nearly", "some"]
  /// Words that take back what stands beside them.
  private static let negations: Set<String> = [
    "not", "no", "never", "nothing", "none", "neither", "false", "falsely", "baseless", "untrue",
    "unfounded", "denied", "denies", "deny", "denial", "denying",
  ]
  /// What a denial calls what somebody else says.
  private static let claims: Set<String> = [
    "accusation", "accusations", "allegation", "allegations", "claim", "claims", "charge",
    "charges",
    "assertion", "assertions", "involvement", "responsibility", "wrongdoing",
  ]
  /// Verbs that say that something is not so.
  private static let denials: Set<String> = [
    "deny", "dispute", "refute", "rebut", "contradict", "debunk", "reject",
  ]
  private static let blame: Set<String> = ["blame", "accuse"]
  private static let accusing: Set<String> = ["blame", "accuse", "allege", "claim", "charge"]

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
