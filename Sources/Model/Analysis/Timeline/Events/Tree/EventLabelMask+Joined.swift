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
}
