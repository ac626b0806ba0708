import Language

/// Whether a phrase without a name can name somebody who speaks.
struct SpeakerTest {
  /// The text.
  let text: VoiceText

  private static let speaking: VoiceWordClass = [.person, .group, .organisation, .title, .media]
  /// What stands for things or for nobody: "this said that", "none of them said".
  private static let pointing: Set<String> = ["this", "that", "thi", "none", "neither", "nothing"]
  /// Endings of nouns for what is done or felt: friction, movement, illness, safety.
  private static let abstract = ["tion", "sion", "ment", "ness", "ity", "ence", "ance"]
  /// Nouns with such an ending that are bodies.
  private static let bodies: Set<String> = [
    "coalition", "delegation", "opposition", "prosecution", "mission", "community", "majority",
    "minority", "charity", "utility", "establishment", "conference", "defence", "resistance",
    "alliance", "station",
  ]
  private static let nouns: Set<PennTag> = [.nn, .nns, .nnp, .nnps]
  /// Endings of nouns for people who do something: users, editors, botanists, physicians, protestants.
  private static let agents = [
    "ers", "ors", "ists", "ians", "ants", "er", "or", "ist", "ian", "ant",
  ]

  /// Whether a phrase names people or a body, or a noun that is said to say something and is no thing.
  ///
  /// What is neither must be said to say a clause or a quotation: a storm may have "claimed seven lives".
  func canSpeak(_ phrase: SpeakerPhrase, isReport: Bool, isClause: Bool) -> Bool {
    let token = text.tokens[phrase.headToken]
    if Self.pointing.contains(phrase.head) { return false }
    if token.classes.contains(.thing) || token.classes.contains(.time) { return false }
    if !token.classes.isDisjoint(with: Self.speaking) { return true }
    // "Some", "many", "others", "one of the guards".
    let isDetermining = !token.classes.isDisjoint(with: [.determiner, .relative])
    if isDetermining { return isReport }
    if let tag = text.tag(phrase.headToken), !Self.nouns.contains(tag) { return false }
    let word = text.key(of: phrase.headToken..<phrase.headToken + 1)
    if PersonWords.gender(of: phrase.head) != nil { return true }
    if word.utf8.count > 4, Self.agents.contains(where: word.hasSuffix) { return true }
    if !token.isCapital, Self.abstract.contains(where: word.hasSuffix), !Self.bodies.contains(word)
    {
      return false
    }
    return isReport && isClause || token.isCapital
  }
}
