import Language
import TextSafety

/// What bears a name, by its words and by how it was read.
extension EntityFinder {
  /// "Recent Arland polls": an adjective with the capital of its sentence, which no name begins with.
  func isOpeningAdjective(_ index: Int) -> Bool {
    Self.openingAdjectives.contains(text.key(of: index..<index + 1))
  }

  private static let openingAdjectives: Set<String> = [
    "recent", "several", "numerous", "various", "countless", "previous", "subsequent", "longtime",
  ]

  /// Where a name begins of which only the last word was read as one, by the tree: "Fergus | Holm".
  func firstWord(of name: Range<Int>, from first: Int) -> Int {
    let start = name.lowerBound
    guard name.count == 1, start > first, text.tokens[start - 1].isCapital,
      !isAcronym(text.tokens[start - 1]),
      let (reading, node) = text.node(at: start), reading.tokens[node].relation == .flat,
      reading.head(of: node) == node - 1,
      text.tokens[start - 1].classes.isDisjoint(with: [.title, .person, .organisation])
    else { return start }
    return start - 1
  }

  /// "Envoy to Arland | Ana Ruiz", "chairman of the Senate Ports Committee | Jon Lund": where the name begins of who has an
  /// office, behind what it is the office of.
  func holderStart(in run: Range<Int>) -> Int? {
    var link = run.lowerBound - 1
    if link > 0, text.tokens[link].classes.contains(.determiner) { link -= 1 }
    let offices: VoiceWordClass = [.person, .title]
    guard link > 0, [StatementFinder.to, Self.of].contains(where: { text.isWord(link, $0) }),
      !text.tokens[link - 1].classes.isDisjoint(with: offices), text.tokens[link - 1].ending != .s,
      !isFirstName(run.lowerBound)
    else { return nil }
    let start = run.dropFirst().dropLast().last(where: isFirstName)
    return start.flatMap { start in
      (run.lowerBound..<start).allSatisfy { text.tokens[$0].classes.isDisjoint(with: offices) }
        && run.upperBound - start < 4
        && (start..<run.upperBound).allSatisfy {
          text.tokens[$0].classes.isDisjoint(with: [.organisation, .preposition])
        }
        ? start : nil
    }
  }

  func isFirstName(_ index: Int) -> Bool {
    FirstNames.gender(of: text.key(of: index..<index + 1)) != nil
  }

  /// "7th", "9th": what counts a fleet or a court.
  func isOrdinal(_ index: Int) -> Bool {
    let word = text.bytes[text.tokens[index].start..<text.tokens[index].end]
    guard let first = word.first, ByteClass.isDigit(first) else { return false }
    return ["st", "nd", "rd", "th"].contains { word.suffix(2).elementsEqual($0.utf8) }
  }

  /// "Assistant Director", "Arland Deputy Prosecutor": an office and no name.
  func isOffice(_ run: Range<Int>) -> Bool {
    guard let last = run.last, run.count > 1 || text.tokens[last].classes.isDisjoint(with: .title),
      !isFirstName(run.lowerBound)
    else { return false }
    return Self.offices.contains(text.key(of: last..<last + 1))
  }

  private static let offices: Set<String> = [
    "minister", "director", "president", "chairman", "chairwoman", "secretary", "prosecutor",
    "ambassador",
    "spokesman", "spokeswoman", "spokesperson", "republican", "democrat", "commissioner",
    "chancellor", "premier",
    "senator", "governor", "counselor", "adviser", "advisor", "officer", "professor",
    "correspondent",
  ]

  /// "T-shirt", "X-ray": a letter and a noun.
  func isLettered(_ token: VoiceToken) -> Bool {
    token.end - token.start > 3 && text.bytes[token.start + 1] == .hyphen
      && ByteClass.isLower(text.bytes[token.start + 2])
  }

  /// Whether "she" or "he" stands for a person, by the title or the first name.
  func gender(of name: Range<Int>, _ title: Range<Int>, _ kind: NamedEntity.Kind) -> Gender? {
    guard kind == .person || kind == .unknown else { return nil }
    // "Her husband Karl": the noun before a name tells as a title does.
    let nouns = max(0, title.lowerBound - 1)..<name.lowerBound
    for index in nouns where text.tokens[index].kind == .word {
      if let told = PersonWords.gender(of: text.key(of: index..<index + 1)) { return told }
    }
    guard name.count > 1 else { return nil }
    return FirstNames.gender(of: text.key(of: name.lowerBound..<name.lowerBound + 1))
  }

  func kind(
    of name: Range<Int>, hasTitle: Bool, key: String, _ read: NameMention.Kind?
  ) -> NamedEntity.Kind {
    if hasTitle { return .person }
    if places.contains(key) { return .place }
    // "Bill" is a name before one.
    let bodies: VoiceWordClass = [.organisation, .group]
    if read == .person, name.count > 1, name.count < 5, isFirstName(name.lowerBound),
      name.dropFirst().allSatisfy({ text.tokens[$0].classes.isDisjoint(with: bodies) })
    {
      return .person
    }
    if name.contains(where: { !text.tokens[$0].classes.isDisjoint(with: [.organisation, .group]) })
    {
      return .organisation
    }
    if name.count == 1, isAcronym(text.tokens[name.lowerBound]) { return .organisation }
    if let read, name.count < 6 {
      switch read {
      case .person: return .person
      case .organisation: return .organisation
      case .place: return .place
      case .other: break
      }
    }
    if name.count > 1, name.count < 5,
      FirstNames.gender(of: text.key(of: name.lowerBound..<name.lowerBound + 1)) != nil
    {
      return .person
    }
    let before = name.lowerBound > 0 ? text.tokens[name.lowerBound - 1] : nil
    if let before, name.count < 3, before.kind == .word, text.isWord(name.lowerBound - 1, Self.in),
      !premodifies(name.upperBound)
    {
      return .place
    }
    return .unknown
  }

  /// Whether a noun goes on after a name: "in Russian hands".
  private func premodifies(_ end: Int) -> Bool {
    guard end < text.tokens.count, text.tokens[end].kind == .word else { return false }
    return text.tokens[end].classes == [] || text.tokens[end].classes == .person
  }

  private static let `in` = Array("in".utf8)

  private func isAcronym(_ token: VoiceToken) -> Bool {
    let bytes = text.bytes[token.start..<token.end]
    return bytes.count > 1 && bytes.allSatisfy { !ByteClass.isLower($0) }
  }

  /// What the offices of governments are called by.
  static let departments: Set<String> = [
    "state", "defense", "defence", "homeland", "security", "treasury", "interior", "energy",
    "labor",
    "commerce", "agriculture", "education", "transportation", "veterans", "affairs", "health",
    "justice", "finance", "staff",
  ]

  /// What comes after the name of a company and is no part of what it is called by.
  static let legalForms: Set<String> = [
    "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "llc", "plc", "co.", "gmbh", "llp", "s.a.",
  ]
}
