/// What somebody says, in small.
extension EventLabelMask {
  /// Keeps what is said, the words of it that stand below its verb where all of it is longer than a limit.
  ///
  /// A condition stays: without it, something else is said.
  mutating func take(_ said: [Bool], limit: Int) {
    isSaid = true
    for at in tree.indices where said[at] { kept[at] = true }
    dropBrackets()
    fixWay()
    if let subject = tree.subject(of: top) { fix(subject) }
    for child in tree.children(of: top) where isCondition(child) {
      for at in tree.subtree(of: child) where said[at] { isFixed[at] = true }
    }
    if isLonger(than: limit) {
      let clause = tree.subtree(of: top)
      for at in tree.indices where !clause.contains(at) && !isFixed[at] { kept[at] = false }
      shorten(to: limit)
    }
    // Who says so is nothing that is said.
    for at in tree.indices where !said[at] { kept[at] = false }
  }

  private func isCondition(_ at: Int) -> Bool {
    tree.relation(at) == .adverbialClause
      && tree.children(of: at).contains { Self.conditions.contains(tree.hash($0)) }
  }

  private static let conditions = EventLexicon.hashes(of: "if unless until without")
}
