import Language

/// Events whose sentence counts the dead first: "Twelve people died when a bomb exploded on Friday".
extension EventTree {
  /// The verb that tells what a clause with "when" did to people; nil if there is none.
  func tolled(by clause: Int) -> Int? {
    var verb = head(clause)
    // "were killed and 30 injured when …", "and 30 were injured when …": the first of them counts the dead.
    if tokens.indices.contains(verb), relation(verb) == .conjunct,
      tokens.indices.contains(head(verb)), !isFinite(verb) || countsPeople(head(verb))
    {
      verb = head(verb)
    }
    guard relation(clause) == .adverbialClause, tokens.indices.contains(verb), isVerb(verb),
      isPredicate(verb), isFinite(verb), countsPeople(verb),
      child(of: clause, where: { Self.when.contains(hash($0)) && $0 < clause }) != nil
    else { return nil }
    return verb
  }

  /// What did to people what a verb tells: the clause with "when" below it; nil if there is none.
  func cause(of verb: Int) -> Int? {
    guard isVerb(verb), countsPeople(verb) else { return nil }
    return subtree(of: verb).first { relation($0) == .adverbialClause && tolled(by: $0) == verb }
  }

  private func countsPeople(_ verb: Int) -> Bool {
    !EventVerbClass(hash: hash(verb)).isDisjoint(with: [.killing, .dying, .injuring])
  }

  private static let when = EventLexicon.hashes(of: "when")
}
