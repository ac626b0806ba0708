/// Verbs of one clause that tell events of their own.
extension EventLabelMask {
  /// Leaves out the verbs that "and" joins with the event's own and that are events of their own: "will visit Oslo on
  /// Tuesday, then meet the mayor on Wednesday" tells two.
  mutating func dropJoined(_ others: Set<Int>) {
    var at = head
    while at != top, tree.tokens.indices.contains(tree.head(at)) {
      let other = tree.head(at)
      if isJoined(at), others.contains(other) { leaveOut(other, for: at) }
      at = other
    }
    for verb in Set([head, top]) {
      for child in tree.children(of: verb)
      where others.contains(child) && isJoined(child) && !tree.subtree(of: child).contains(head) {
        drop(tree.subtree(of: child))
      }
    }
  }

  /// Whether a verb follows another one with the same subject: joined by "and", or put beside it, "…, then meet the king".
  private func isJoined(_ at: Int) -> Bool {
    guard tree.isVerb(at), at > tree.head(at) else { return false }
    return tree.relation(at) == .conjunct
      || tree.relation(at) == .parataxis && tree.reading.ownSubject(of: at) == nil
  }

  /// Leaves out a verb before the one that is joined to it, but not their subject and their auxiliaries.
  private mutating func leaveOut(_ verb: Int, for joined: Int) {
    for child in tree.children(of: verb) where child != joined && !tree.isSubject(child) {
      switch tree.relation(child) {
      case .auxiliary, .passiveAuxiliary, .copula: break
      case .marker where tree.hash(child) == EventWords.to: break
      default: for at in tree.subtree(of: child) { leaveOut(at) }
      }
    }
    leaveOut(verb)
  }

  private mutating func leaveOut(_ at: Int) {
    kept[at] = false
    isFixed[at] = false
  }

  /// Leaves out a date right behind a date: "today" of "fifty years ago today".
  mutating func dropNext(to expression: Int) {
    guard let last = tree.indices.last(where: { tree.expression[$0] == expression }),
      last + 1 < tree.tokens.count, tree.expression[last + 1] >= 0,
      tree.hash(last) == EventWords.ago
    else { return }
    let next = tree.expression[last + 1]
    for at in tree.indices where tree.expression[at] == next {
      kept[at] = false
      silent[at] = true
    }
  }

  /// Leaves out the other dates that stand beside a date by "and": each has a line of its own.
  mutating func dropJoined(to expression: Int) {
    for at in tree.indices where tree.relation(at) == .conjunct {
      let (date, first) = (tree.expression[at], tree.head(at))
      guard date >= 0, tree.tokens.indices.contains(first), tree.expression[first] >= 0,
        date != tree.expression[first], [date, tree.expression[first]].contains(expression)
      else { continue }
      let other = date == expression ? first : at
      for word in tree.indices
      where tree.expression[word] == tree.expression[other]
        || [at, first].contains(tree.head(word)) && tree.expression[word] < 0
          && (tree.relation(word) == .coordination || tree.relation(word) == .caseMarker)
      {
        kept[word] = false
        silent[word] = true
      }
    }
  }
}
