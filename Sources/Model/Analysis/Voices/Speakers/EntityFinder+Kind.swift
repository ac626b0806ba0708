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
}
