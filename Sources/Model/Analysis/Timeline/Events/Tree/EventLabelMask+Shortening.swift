import Language
import TextSafety

/// What a label leaves out to fit.
extension EventLabelMask {
  /// Leaves out what tells least until the label fits: explanations first, what the verb does to whom never.
  mutating func shorten(to limit: Int) {
    guard length > limit else { return }
    let whole = kept
    for attempt in 0... {
      var shortened = self
      shortened.dropPasses(until: limit)
      guard attempt < Self.mostTails, !isSaid, let tail = shortened.looseTail else {
        self = shortened
        if !isSaid {
          dropBroken()
          refill(from: whole, to: limit)
        }
        return
      }
      drop(tail)
    }
  }

  /// So many tails are left out at most.
  private static let mostTails = 3

  /// What would stand behind the last gap, if it names nobody and nothing: it would seem to belong to what stands
  /// before the gap, and what is left out there tells more.
  private var looseTail: Range<Int>? {
    guard let part = parts().last, part.isCut else { return nil }
    let tail = tree.indices.filter { kept[$0] && tree.span($0).start >= part.span.start }
    guard let first = tail.first,
      tail.allSatisfy({
        !isFixed[$0] && tree.tokens[$0].upos != .properNoun && tree.tokens[$0].upos != .numeral
      })
    else { return nil }
    for at in tree.indices
    where kept[at] && !tree.tokens[at].isMark && tree.relation(at) != .coordination {
      let isHeadInTail = tree.head(at) >= first
      if at < first, isHeadInTail { return nil }
      if at >= first, !isHeadInTail, kept.indices.contains(tree.head(at)), kept[tree.head(at)],
        Self.needed.contains(tree.relation(at))
      {
        return nil
      }
    }
    return first..<tree.tokens.count
  }

  /// What a verb says nothing without.
  private static let needed: Set<DependencyRelation> = [
    .object, .subject, .passiveSubject, .clausalComplement, .openComplement,
  ]

  /// Leaves out what hangs from a clause until the label fits.
  mutating func shorten(clause: Int, to limit: Int) {
    let below = tree.subtree(of: clause).filter { $0 != clause && tree.isBelow($0, clause) }
    for pass in Self.passes { drop(pass, until: limit, among: below) }
  }

  private mutating func dropPasses(until limit: Int) {
    for (index, pass) in Self.passes.enumerated() {
      // "as the rebels who …, left": the clause that says when goes from the inside first.
      if index == 1, !isSaid {
        let inside = tree.indices.filter(isInClause)
        for inner in Self.passes[1...4] { drop(inner, until: limit, among: inside) }
      }
      drop(pass, until: limit, among: Array(tree.indices))
    }
  }

  private mutating func drop(
    _ pass: [DependencyRelation], until limit: Int, among tokens: [Int]
  ) {
    if length <= limit { return }
    // The last ones first: what tells most stands before what explains it.
    for at in tokens.reversed()
    where kept[at] && !isFixed[at] && pass.contains(tree.relation(at)) && !isNameBehind(at)
      && !isNeededByHead(at)
    {
      let range = tree.subtree(of: described(by: at) ?? at)
      if range.contains(where: { isFixed[$0] }) || cutsDate(range) { continue }
      drop(range)
      if length <= limit { return }
    }
  }

  /// Whether leaving words out would leave half of a date: "30" of "the June 30 deadline".
  private func cutsDate(_ range: Range<Int>) -> Bool {
    for edge in [range.lowerBound, range.upperBound]
    where edge > 0 && edge < tree.tokens.count && tree.expression[edge] >= 0 {
      if tree.expression[edge] == tree.expression[edge - 1], kept[edge], kept[edge - 1] {
        return true
      }
    }
    return false
  }

  /// What a clause describes that says nothing without it: "a practice" of ", a practice that led to waste".
  private func described(by clause: Int) -> Int? {
    let noun = tree.head(clause)
    guard tree.relation(clause) == .relative || tree.relation(clause) == .acl,
      tree.tokens.indices.contains(noun), tree.relation(noun) == .apposition, noun < clause,
      tree.tokens[noun].upos == .noun
    else { return nil }
    return noun
  }

  /// Whether a name stands behind what it is called, which says nothing without it.
  private func isNameBehind(_ at: Int) -> Bool {
    tree.relation(at) == .apposition && tree.tokens.indices.contains(tree.head(at))
      && isCloseName(at, to: tree.head(at))
  }

  /// Leaves out clauses below the label's own from which the shortening took what their verb leads to: "rules that let
  /// a rival" of "rules that let a rival win".
  mutating func dropBroken() {
    for verb in tree.indices.reversed()
    where kept[verb] && !isFixed[verb] && verb != top && tree.isPredicate(verb) {
      guard isBroken(verb) else { continue }
      var clause = verb
      while !isClauseBeside(clause), tree.tokens.indices.contains(tree.head(clause)),
        tree.head(clause) != top
      {
        clause = tree.head(clause)
      }
      let range = tree.subtree(of: clause)
      guard isClauseBeside(clause), !range.contains(where: { isFixed[$0] }) else { continue }
      drop(range)
    }
  }

  private func isBroken(_ verb: Int) -> Bool {
    if tree.child(of: verb, .clausalComplement).map({ kept[$0] }) ?? false { return false }
    let isCut = tree.children(of: verb).contains {
      tree.relation($0) == .openComplement && $0 > verb && !kept[$0] && !silent[$0]
    }
    // "rules that let a rival" where the tree has what he may do elsewhere.
    return isCut
      || Self.letting.contains(tree.hash(verb))
        && tree.child(of: verb, .openComplement, .phrasalParticle).map({ kept[$0] }) != true
  }

  private static let letting = EventLexicon.hashes(of: "let lets letting")

  private func isClauseBeside(_ at: Int) -> Bool {
    switch tree.relation(at) {
    case .relative, .acl, .adverbialClause, .adverbialRelative: true
    default: false
    }
  }

  /// Whether a token stands below a finite clause that says when or why.
  private func isInClause(_ token: Int) -> Bool {
    var at = tree.head(token)
    for _ in 0..<8 where tree.tokens.indices.contains(at) && at != top {
      if tree.relation(at) == .adverbialClause { return tree.isFinite(at) }
      at = tree.head(at)
    }
    return false
  }

  /// Relations in the order in which they go.
  private static let passes: [[DependencyRelation]] = [
    [.apposition, .parataxis, .relative, .adverbialRelative],
    [.adverbialClause],
    [.acl],
    [.nominalModifier, .bareNominalModifier],
    [.oblique, .bareOblique],
    [.adverbialModifier, .adjectivalModifier, .description],
    [.conjunct, .coordination],
    [.clausalComplement, .openComplement, .compound],
  ]

  /// Whether the label would be longer than that many bytes.
  func isLonger(than limit: Int) -> Bool { length > limit }

  /// The bytes of the label as it would be shown.
  private var length: Int {
    parts().reduce(0) { $0 + $1.span.count + ($1.isCut ? 5 : 1) }
  }
}
