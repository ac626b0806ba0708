import Language

/// What a shortened label takes back: what was left out in the order of its relation may fit after all.
extension EventLabelMask {
  /// Takes back words of the whole label that fit: phrases first, then clauses, at last the inner part of a clause.
  mutating func refill(from whole: [Bool], to limit: Int) {
    guard !isLonger(than: limit) else { return }
    refillOnce(from: whole, to: limit, isPart: false)
    // What hangs from a part that came back comes after it: "to discuss ways | to preserve the law".
    for _ in 0..<2 where !refillOnce(from: whole, to: limit, isPart: true) { return }
  }

  /// Takes back what fits in one round; returns whether anything came back.
  @discardableResult
  private mutating func refillOnce(from whole: [Bool], to limit: Int, isPart: Bool) -> Bool {
    var hasGrown = false
    for relations in Self.rounds {
      for at in tree.indices
      where whole[at] && !kept[at] && relations.contains(tree.relation(at)) {
        let head = tree.head(at)
        guard kept.indices.contains(head), kept[head] else { continue }
        take(at, from: whole, isPart: isPart, limit)
        if kept[at] { hasGrown = true }
      }
    }
    return hasGrown
  }

  /// Takes back what hangs from a word, or as much of it as fits, where it makes no new gap.
  private mutating func take(_ at: Int, from whole: [Bool], isPart: Bool, _ limit: Int) {
    if isPart, at < top || !tree.isPredicate(at) && tree.relation(at) == .apposition { return }
    var trial = self
    if isPart, !tree.isPredicate(at) {
      let core = core(of: at)
      // The whole of it did not fit.
      if core.count == tree.subtree(of: at).count { return }
      for word in core where whole[word] { trial.kept[word] = true }
    } else {
      for word in tree.subtree(of: at) where whole[word] { trial.kept[word] = true }
    }
    if isPart, tree.isPredicate(at) {
      trial.shorten(clause: at, to: limit)
      guard trial.isClauseWhole(at) else { return }
    }
    guard !trial.isLonger(than: limit), trial.gapCount <= gapCount else { return }
    self = trial
  }

  /// A phrase without what explains it: "to five firms" of "to five firms - among them Brask - which all objected".
  private func core(of at: Int) -> [Int] {
    let loose = tree.subtree(of: at).filter { word in
      guard word > at, word > tree.head(word) else { return false }
      switch tree.relation(word) {
      case .apposition, .relative, .adverbialRelative, .acl, .adverbialClause, .parataxis,
        .conjunct:
        return true
      default: return false
      }
    }.map { tree.subtree(of: $0) }
    return tree.subtree(of: at).filter { word in !loose.contains { $0.contains(word) } }
  }

  /// Whether the verb of a clause, its subject and its object are shown, and something after it that has a name.
  private func isClauseWhole(_ verb: Int) -> Bool {
    kept[verb]
      && tree.children(of: verb).allSatisfy { child in
        switch tree.relation(child) {
        case .subject, .passiveSubject, .object, .openComplement, .clausalComplement, .auxiliary,
          .passiveAuxiliary, .copula, .marker, .phrasalParticle:
          return kept[child]
        default: return true
        }
      }
      && tree.children(of: verb).contains {
        $0 > verb && kept[$0] && (tree.tokens[$0].upos.isNoun || tree.tokens[$0].upos == .verb)
      }
  }

  private var gapCount: Int { parts().count(where: \.isCut) }

  /// Relations in the order in which they come back.
  private static let rounds: [Set<DependencyRelation>] = [
    [.clausalComplement, .openComplement, .compound, .object],
    [.nominalModifier, .bareNominalModifier, .oblique, .bareOblique, .agent],
    [.acl, .relative, .adverbialRelative],
    [.adverbialClause, .adverbialModifier, .adjectivalModifier, .conjunct, .apposition],
  ]
}
