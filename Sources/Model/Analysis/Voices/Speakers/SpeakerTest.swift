import Language

/// Whether a phrase without a name can name somebody who speaks.
struct SpeakerTest {
  /// The text.
  let text: VoiceText

  private static let speaking: VoiceWordClass = [.person, .group, .organisation, .title, .media]
  private static let nouns: Set<PennTag> = [.nn, .nns, .nnp, .nnps]
  /// Endings of nouns for people who do something: users, editors, botanists, physicians, protestants.
  private static let agents = [
    "ers", "ors", "ists", "ians", "ants", "er", "or", "ist", "ian", "ant",
  ]

  /// Whether a phrase names people or a body, or a noun that is said to say something and is no thing.
  func canSpeak(_ phrase: SpeakerPhrase, isReport: Bool) -> Bool {
    let token = text.tokens[phrase.headToken]
    if token.classes.contains(.thing) || token.classes.contains(.time) { return false }
    if !token.classes.isDisjoint(with: Self.speaking) { return true }
    // "Some", "many", "others", "one of the guards".
    if !token.classes.isDisjoint(with: [.determiner, .relative]) { return isReport }
    if let tag = text.tag(phrase.headToken), !Self.nouns.contains(tag) { return false }
    let word = text.key(of: phrase.headToken..<phrase.headToken + 1)
    if PersonWords.gender(of: phrase.head) != nil { return true }
    if word.utf8.count > 4, Self.agents.contains(where: word.hasSuffix) { return true }
    return isReport || token.isCapital
  }
}
