import Language

/// Words that tell when something was said, between the verb and what is said.
extension StatementFinder {
  /// "The money the council agreed to this year": when it was done.
  func isTime(_ index: Int, to high: Int) -> Bool {
    guard index + 1 < high else { return false }
    return text.tokens[index].classes.contains(.time)
      || text.tokens[index].classes.contains(.determiner)
        && text.tokens[index + 1].classes.contains(.time)
  }

  /// "Said this week | that it was late", "reported on Monday | there was a leak": behind words that say when.
  ///
  /// Not in "said Sunday school was out" and "said Monday was a holiday".
  func behindTime(_ from: Int, _ high: Int) -> Int? {
    func isTime(_ index: Int) -> Bool {
      // "May" is a verb as well.
      index < high && text.tokens[index].classes.contains(.time)
        && (text.tokens[index].classes.isDisjoint(with: .modal) || text.tokens[index].isCapital)
    }
    var index = from
    while index < from + 5 {
      let isLed = isTime(index + 1) && Self.leadingTime.contains { text.isWord(index, $0) }
      guard isTime(index) || isLed else { break }
      index += isTime(index) ? 1 : 2
    }
    guard index > from, index < high, text.tokens[index].kind == .word else { return nil }
    if let (reading, node) = text.node(at: index - 1),
      Self.inPhrases.contains(reading.tokens[node].relation), !text.isWord(index, Self.that)
    {
      return nil
    }
    return index
  }

  /// What stands before a word for a time that tells when something was said.
  private static let leadingTime = ["on", "this", "late", "early"]
    .map { Array($0.utf8) }
  /// What a word for a time is where it does not tell when.
  private static let inPhrases: Set<DependencyRelation> = [
    .compound, .subject, .passiveSubject, .possessive, .flat, .adjectivalModifier,
  ]

  /// A clause without "that".
  func clause(at index: Int, cue: Cue, high: Int) -> Int? {
    cue.complements.contains(.bare) && syntax.startsClause(index, to: high)
      && !syntax.looksFinite(index) ? index : nil
  }
}
