import Language

/// Whom a text brings in between somebody and the noun that could mean them.
extension SpeakerResolver {
  /// Newcomers are looked for that many tokens back.
  private static let reach = 300
  /// An article and its noun have no more words between them.
  private static let longestGap = 4

  /// Whether a noun means somebody whom the text brings in after it last named a bearer of a name.
  ///
  /// "Walter left. They served beside a soldier who stayed. The soldier said."
  func isAnother(_ phrase: SpeakerPhrase, than entity: Int) -> Bool {
    // Of presidents there is one at a time: "no president likes it" brings in nobody.
    if text.tokens[phrase.headToken].classes.contains(.title) { return false }
    let last = antecedents.mentions.last { $0.who == .name(entity) }?.sentence ?? -1
    let low = max(0, phrase.headToken - Self.reach)
    for index in (low..<phrase.headToken).reversed() {
      guard text.key(of: index..<index + 1) == phrase.head, !text.tokens[index].isCapital,
        text.tokens[index].quotation < 0, isBroughtIn(index)
      else { continue }
      return place(of: index).sentence > last
    }
    return false
  }

  /// Whether a noun stands behind "a" and is not what somebody is or serves as.
  private func isBroughtIn(_ noun: Int) -> Bool {
    var index = noun - 1
    while index > 0, noun - index <= Self.longestGap {
      let token = text.tokens[index]
      if Self.articles.contains(text.key(of: index..<index + 1)) {
        let before = text.tokens[index - 1]
        let isPredicate =
          before.classes.contains(.be) || before.kind == .comma
          || text.isWord(index - 1, StatementFinder.asWord)
        return !isPredicate
      }
      guard token.kind == .word, token.classes.isDisjoint(with: [.determiner, .preposition]) else {
        return false
      }
      index -= 1
    }
    return false
  }

  private static let articles: Set<String> = ["a", "an", "another"]
}
