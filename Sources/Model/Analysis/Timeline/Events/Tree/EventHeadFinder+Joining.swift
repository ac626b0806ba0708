import Dates

/// Which of several dates of one clause dates it.
extension EventHeadFinder {
  /// Joins a date to the head that it shares with one before: as the end of a stretch, or as the finer of two.
  func join(_ head: EventHead, _ range: Range<Int>, to found: inout [EventHead]) -> Bool {
    guard let at = found.lastIndex(where: { $0.word == head.word }),
      let first = found[at].expression,
      let second = head.expression
    else { return false }
    let before = range.lowerBound - 1
    if before >= 0, isUntil(before), found[at].until == nil,
      let start = expressions[first].date, let end = expressions[second].date,
      EDTF.interval(start, end) != nil
    {
      found[at].until = second
      return true
    }
    guard let old = expressions[first].date, let new = expressions[second].date else { return true }
    // "on Sunday and Monday", "in late May or early June": one stretch.
    if isJoined(range), found[at].until == nil, DateRelation.isNext(new, to: old) {
      found[at].until = second
      return true
    }
    if DateRelation.within(old, new) { return true }
    if DateRelation.within(new, old) {
      found[at].expression = second
      return true
    }
    // "Weeks before the vote, the town began to count on Thursday": it began on Thursday.
    if isBesideDate(first), !isBesideDate(second), isDay(range) {
      found[at].expression = second
      return true
    }
    // "brought the meddling in the 2016 vote before a court on Friday": the year names the vote.
    if isDay(range), old.single.map({ $0.precision <= .year }) ?? false, namesNoun(first) {
      found[at].expression = second
      return true
    }
    // "in 1999 and 2003": two of them; any other second date says something else of the clause.
    return !isJoined(range)
  }

  /// Whether an expression only says before or after what something happens.
  private func isBesideDate(_ expression: Int) -> Bool {
    tree.indices.contains { at in
      tree.expression[at] == expression
        && tree.preposition(of: at).map(EventWords.beforeAfter.contains) ?? false
    }
  }

  /// Whether an expression stands before a noun as a part of its name: "the 2016 vote".
  private func namesNoun(_ expression: Int) -> Bool {
    tree.indices.contains { at in
      guard tree.expression[at] == expression, tree.head(at) > at, tree.isNoun(tree.head(at)) else {
        return false
      }
      switch tree.relation(at) {
      case .numericModifier, .compound, .adjectivalModifier: return true
      default: return false
      }
    }
  }

  private func isUntil(_ at: Int) -> Bool {
    if Self.and.contains(tree.hash(at)) {
      return (max(0, at - Self.longestDate)..<at).contains {
        Self.between.contains(tree.hash($0))
      }
    }
    return tree.tokens[at].isMark && tree.tokens[at].kind != .comma
      || Self.until.contains(tree.hash(at))
  }

  private func isJoined(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    guard before >= 0 else { return false }
    return tree.tokens[before].kind == .comma || tree.relation(before) == .coordination
  }

  private static let until = EventLexicon.hashes(of: "to until till through")
  /// "and" ends a stretch only where "between" begins it.
  private static let and = EventLexicon.hashes(of: "and")
  private static let between = EventLexicon.hashes(of: "between")
  /// This many words before the end of a stretch its beginning may stand.
  private static let longestDate = 6
}
