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
    if isLonger(than: limit) {
      let clause = tree.subtree(of: top)
      for at in tree.indices where !clause.contains(at) && !isFixed[at] { kept[at] = false }
      shorten(to: limit)
    }
    // Who says so is nothing that is said.
    for at in tree.indices where !said[at] { kept[at] = false }
  }

  /// Whether something else is told without these words: a condition of what is said, or what says which one "the risk"
  /// or "the prospect" is, "of …", "that …", "to …".
  func isNeededByHead(_ at: Int) -> Bool {
    let noun = tree.head(at)
    if isSaid, isCondition(at) { return true }
    if isOfWhat(at) || isOfTwo(at) { return true }
    guard tree.tokens.indices.contains(noun) else { return false }
    // "The first baker to win it since 1976"
    if tree.relation(at) == .oblique, tree.preposition(of: at) == EventWords.since, at > top,
      (top..<at).contains(where: {
        kept[$0] && (Self.ranks.contains(tree.hash($0)) || tree.tokens[$0].tag == .jjs)
      })
    {
      return true
    }
    // "at least 24", "up to 30"
    if at < noun, tree.tokens[noun].tag == .cd { return true }
    // "another wave of strikes", "one of their rivals"
    if tree.relation(at) == .nominalModifier, tree.preposition(of: at) == EventWords.of,
      EventWords.measures.contains(tree.hash(noun)) || tree.tokens[noun].tag == .cd
    {
      return true
    }
    guard tree.isNoun(noun), at > noun,
      tree.child(of: noun, .determiner).map({ tree.hash($0) == EventWords.the }) ?? false
    else { return false }
    switch tree.relation(at) {
    case .nominalModifier: return tree.preposition(of: at) == EventWords.of
    case .acl: return tree.child(of: at, .marker) != nil
    default: return false
    }
  }

  /// Whether a word is the second of two: "between saving the mill and saving the town".
  private func isOfTwo(_ word: Int) -> Bool {
    guard tree.relation(word) == .conjunct || tree.relation(word) == .coordination else {
      return false
    }
    let first = tree.relation(word) == .conjunct ? tree.head(word) : tree.head(tree.head(word))
    return tree.tokens.indices.contains(first)
      && tree.child(of: first, .caseMarker, .marker).map { tree.hash($0) == Self.between } ?? false
  }

  private static let ranks = EventLexicon.hashes(of: "first last only")
  private static let between = EventLexicon.hash("between".utf8)

  /// Whether a word belongs to a clause that stands for a thing: "what they want", "what it calls a mess".
  private func isOfWhat(_ word: Int) -> Bool {
    var at = word
    for _ in 0..<6 {
      let above = tree.head(at)
      guard tree.tokens.indices.contains(above), above != top else { return false }
      if tree.tokens[above].tag == .wp, at > above { return true }
      at = above
    }
    return false
  }

  private func isCondition(_ at: Int) -> Bool {
    tree.relation(at) == .adverbialClause
      && tree.children(of: at).contains { Self.conditions.contains(tree.hash($0)) }
  }

  private static let conditions = EventLexicon.hashes(of: "if unless until without")
}
