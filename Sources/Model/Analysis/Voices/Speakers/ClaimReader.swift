import Language
import TextSafety

/// Reads what of a statement can be held against another one.
struct ClaimReader {
  /// The article's bytes.
  let bytes: [UInt8]

  /// Words of this length and more say what a statement is about.
  private static let shortestWord = 5
  /// Content after this many bytes is not compared.
  private static let longest = 600

  /// The claim of a statement.
  func claim(of statement: Statement, by voice: Voice) -> Claim {
    var claim = Claim(hull: statement.hull)
    let lemmas = statement.cue.map { self.lemmas($0) } ?? []
    claim.isDenial =
      statement.act == .denies && !lemmas.isDisjoint(with: Self.denials) && !isPassive(statement)
    if let name = voice.name { claim.speaker = Set(words(name).map(key)) }
    claim.cue = statement.cue
    claim.isAssertion = statement.act != .asks && statement.act != .proposes
    // "Claimed a lead" accuses nobody.
    claim.accuses =
      !lemmas.isDisjoint(with: Self.accusing)
      || lemmas.contains("claim") && !statement.needsCue
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
      // "Denied the request" grants nothing and says nothing.
      if Self.granted.contains(small[index]) { claim.isDenial = false }
      if ByteClass.isUpper(bytes[word.lowerBound]) {
        claim.names.insert(key(word))
      } else if word.count >= Self.shortestWord, !Self.common.contains(small[index]) {
        claim.words.insert(key(word))
      }
    }
    claim.tolls = [
      toll(.dead, words: Self.dead, text: small), toll(.hurt, words: Self.hurt, text: small),
    ].compactMap { $0 }
    return claim
  }

  /// The number beside a word for the dead or the hurt: "killed at least 12 people", "12 miners were killed".
  private func toll(_ kind: Claim.Toll.Kind, words: Set<String>, text: [String]) -> Claim.Toll? {
    for index in text.indices where words.contains(text[index]) {
      // "Killed at least 12", "12 young miners were killed".
      let behind = index + 1..<max(index + 1, min(text.count, index + 4))
      let before = (max(0, index - 5)..<index).reversed()
      let isNumber = { (index: Int) in Self.number(text[index]) != nil }
      guard let place = behind.first(where: isNumber) ?? before.first(where: isNumber),
        let number = Self.number(text[place])
      else { continue }
      let isLeast = place > 0 && Self.least.contains(text[place - 1])
      return Claim.Toll(kind: kind, number: number, isLeast: isLeast)
    }
    return nil
  }

  /// "They were denied the right": whoever that is denies nothing.
  private func isPassive(_ statement: Statement) -> Bool {
    guard let cue = statement.cue else { return false }
    return words(cue).contains {
      VoiceLexicon.english.entries[VoiceLexicon.english.lookUp(bytes, $0)].classes.contains(.be)
    }
  }

  private static func number(_ word: String) -> Int? {
    if let number = Int(word.filter { $0 != "," }), number < 1_000_000 { return number }
    return numbers[word]
  }

  /// "One of the dead" counts nobody.
  private static let numbers = Dictionary(
    uniqueKeysWithValues: CommonWords.cardinals.filter { $0.value > 1 }.map { ($0.word, $0.value) })
  private static let dead: Set<String> = ["killed", "dead", "died", "deaths", "kills", "killing"]
  private static let hurt: Set<String> = ["injured", "wounded", "hurt", "injuries", "injuring"]
  /// What is granted or denied to somebody.
  private static let granted: Set<String> = [
    "request", "requests", "petition", "motion", "appeal", "bail", "access", "entry", "visa",
    "visas",
    "application", "permission", "legitimacy", "injunction", "coverage", "asylum", "right",
    "rights",
  ]
  /// Words that many statements share.
  private static let common: Set<String> = claims.union([
    "president", "campaign", "issue", "issues", "between", "going", "system", "against", "about",
    "there", "their", "would", "could", "should", "which", "these", "those",
    "after", "before", "other", "others", "people", "saying", "without", "killed", "wounded",
    "injured", "deaths", "three", "seven", "eight",
  ])
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
  private static let accusing: Set<String> = ["blame", "accuse", "allege", "charge"]

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
      !(ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte >= 0x80 || byte == .apostrophe)
    }.map { word in
      // Curly marks and dashes are three bytes that begin alike.
      var start = word.startIndex
      var end = word.endIndex
      while end - start > 2, bytes[start] == 0xE2, bytes[start + 1] == 0x80 { start += 3 }
      while end - start > 2, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80 { end -= 3 }
      return start..<end
    }.filter { !$0.isEmpty }
  }

  /// A word as its first seven bytes in small letters.
  private func key(_ word: Range<Int>) -> UInt64 {
    word.prefix(7).reduce(0) { $0 << 8 | UInt64(ByteClass.lowercased(bytes[$1])) }
  }
}
