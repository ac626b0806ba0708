extension SentenceReading {
  /// The time that a finite verb tells of.
  public enum Tense: Sendable, Equatable {
    /// "attacks", "is attacking", "may attack".
    case present
    /// "has attacked".
    case presentPerfect
    /// "attacked", "was attacking", "was attacked".
    case past
    /// "had attacked".
    case pastPerfect
    /// "will attack".
    case future
    /// "would attack".
    case conditional
  }

  /// Whether a token is the head of a clause: a full verb, or what "be" says of a subject.
  public func isPredicate(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    if token.upos == .verb { return token.relation != .adjectivalModifier }
    return dependents(of: index).contains { Self.predication.contains(tokens[$0].relation) }
  }

  /// What only a predicate has.
  private static let predication: RelationSet = [
    .copula, .subject, .passiveSubject, .clausalSubject,
  ]

  /// The auxiliaries of a predicate, "be" in front of a noun or adjective among them.
  ///
  /// A second predicate that "and" joins ("has come and gone") shares the first one's if it has none, no
  /// subject, and the same form.
  public func auxiliaries(of index: Int) -> [Int] {
    guard var at = tokens.indices.contains(index) ? index : nil else { return [] }
    for _ in 0..<Self.stepLimit {
      let own = dependents(of: at).filter { RelationSet.auxiliaries.contains(tokens[$0].relation) }
      if !own.isEmpty { return own }
      guard tokens[at].relation == .conjunct, let head = head(of: at),
        tokens[head].tag == tokens[at].tag, !tokens[at].tag.isFinite, ownSubject(of: at) == nil
      else { return [] }
      at = head
    }
    return []
  }

  /// The modal of a predicate: "may" in "may attack".
  public func modal(of index: Int) -> Int? {
    auxiliaries(of: index).first { tokens[$0].tag == .md }
  }

  /// Whether a predicate is finite, by its own form or its auxiliary's.
  public func isFinite(_ index: Int) -> Bool { finiteForm(of: index) != nil }

  /// The finite word of a predicate, itself or an auxiliary; nil if it has none.
  public func finiteForm(of index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if tokens[index].tag.isFinite { return index }
    return auxiliaries(of: index).first { tokens[$0].tag.isFinite }
  }

  /// Whether what a verb tells is done to its subject: "was attacked", "the town attacked by rebels".
  public func isPassive(_ index: Int) -> Bool {
    guard var at = tokens.indices.contains(index) ? index : nil else { return false }
    for _ in 0..<Self.stepLimit {
      for child in dependents(of: at) {
        let relation = tokens[child].relation
        if Self.passiveMarks.contains(relation) { return true }
        if relation == .auxiliary || relation == .subject { return false }
      }
      guard tokens[at].tag == .vbn else { return false }
      let relation = tokens[at].relation
      if relation == .acl || relation == .adverbialClause { return true }
      guard relation == .conjunct, let head = head(of: at) else { return false }
      at = head
    }
    return false
  }

  private static let passiveMarks: RelationSet = [
    .passiveAuxiliary, .passiveSubject, .passiveClausalSubject, .agent,
  ]

  /// Whether a predicate is denied: "did not attack", "no one attacked", "without attacking".
  public func isNegated(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    if deniesByItself(index) { return true }
    // "did not attack or kill".
    guard tokens[index].relation == .conjunct, tokens[index].tag == .vb,
      let head = head(of: index), tokens[head].tag == .vb,
      !dependents(of: index).contains(where: {
        RelationSet.auxiliaries.contains(tokens[$0].relation)
      })
    else { return false }
    return deniesByItself(head)
  }

  private func deniesByItself(_ index: Int) -> Bool {
    dependents(of: index).contains { child in
      let token = tokens[child]
      if token.relation == .adverbialModifier { return VerbWords.negators.contains(token.word) }
      if token.relation == .marker { return token.word == VerbWords.without }
      if token.relation == .determiner { return token.word == VerbWords.no }
      guard Self.deniable.contains(token.relation) else { return false }
      return VerbWords.nobody.contains(token.word)
        || dependents(of: child).contains {
          tokens[$0].relation == .determiner && VerbWords.noDeterminers.contains(tokens[$0].word)
        }
    }
  }

  private static let deniable: RelationSet = [.subject, .passiveSubject, .object]

  /// The time that a predicate tells of; nil if it is not finite.
  public func tense(of index: Int) -> Tense? {
    guard let finite = finiteForm(of: index) else { return nil }
    let form = tokens[finite]
    if form.tag == .md {
      if VerbWords.future.contains(form.word) { return .future }
      return VerbWords.conditional.contains(form.word) ? .conditional : .present
    }
    let isPerfect = finite != index && VerbWords.have.contains(form.word) && isParticiple(index)
    if form.tag == .vbd { return isPerfect ? .pastPerfect : .past }
    return isPerfect ? .presentPerfect : .present
  }

  private func isParticiple(_ index: Int) -> Bool {
    tokens[index].tag == .vbn
      || auxiliaries(of: index).contains { tokens[$0].tag == .vbn }
  }

  /// How far a question follows a chain of verbs, so that no tree costs more.
  static var stepLimit: Int { 24 }
}

extension PennTag {
  /// Whether a verb of this form is finite.
  public var isFinite: Bool { self == .vbd || self == .vbz || self == .vbp || self == .md }
}
