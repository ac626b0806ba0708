import Language

/// Finds the words that hang one clause from another.
struct EventLink {
  let tree: EventTree

  /// "after", "before" and the like between a clause and a word below it; nil if they are not tied so.
  func word(from clause: Int, to word: Int) -> UInt64? {
    var at = word
    var found: UInt64?
    for _ in 0..<8 where tree.tokens.indices.contains(tree.head(at)) {
      if let link = tree.reading.preposition(of: at).map({ tree.hash($0) }),
        EventWords.beforeAfter.contains(link)
      {
        found = link
      }
      at = tree.head(at)
      // "the first death since the war began": nothing of the clause around it comes after.
      if found != nil, isCompared(at) { return nil }
      if at == clause { return found }
    }
    return nil
  }

  /// Whether a noun is one of several: "the first death", "the worst raid".
  private func isCompared(_ noun: Int) -> Bool {
    tree.isNoun(noun)
      && tree.child(of: noun, where: { Self.firsts.contains(tree.hash($0)) }) != nil
  }

  private static let firsts = EventLexicon.hashes(
    of: "first second third last worst biggest largest deadliest highest lowest only best")
}
