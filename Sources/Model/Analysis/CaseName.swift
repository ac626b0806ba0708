import Language

extension SentenceReading {
  /// The reading with the names of court cases mended.
  ///
  /// The "v." of "Holm v. Lund" is read as a past tense, and the sentence then hangs from it.
  func mendingCaseNames() -> SentenceReading {
    guard hasTree, tokens.count > 2 else { return self }
    var mended = self
    for at in 1..<(tokens.count - 1) where isVersus(at) { mended.mendCaseName(at) }
    return mended
  }

  private func isVersus(_ at: Int) -> Bool {
    let hash = tokens[at].word.hash
    return (hash == Self.versus || hash == Self.versusInFull)
      && tokens[at - 1].flags.contains(.capitalised) && tokens[at + 1].flags.contains(.capitalised)
  }

  private static let versus = EventLexicon.hash("v.".utf8)
  private static let versusInFull = EventLexicon.hash("vs.".utf8)

  /// Gives the place of a "v." to the name before it, and hangs the name after it from that one.
  private mutating func mendCaseName(_ versus: Int) {
    let first = nameTop(from: versus - 1) { $0 < versus }
    let second = nameTop(from: versus + 1) { $0 > versus }
    let children = dependents(of: versus).filter { $0 != first && $0 != second }
    var heads = tokens.map(\.head)
    let verb = heads[versus] < 0 ? children.last { $0 > second && isPredicate($0) } : nil
    if let verb {
      // "The ruling in Holm v. Lund changed the law": that is what the sentence tells.
      heads[verb] = -1
      relabel(verb, .root)
    }
    if heads[first] == versus {
      heads[first] = verb ?? heads[versus]
      relabel(first, verb == nil ? Self.nominal(tokens[versus].relation) : .subject)
    }
    for child in children where child != verb {
      heads[child] = verb ?? first
      if verb == nil, tokens[child].relation == .marker { relabel(child, .caseMarker) }
    }
    heads[second] = first
    relabel(second, .nominalModifier)
    heads[versus] = second
    setLabels(versus, upos: .adposition, tag: .in, relation: .caseMarker)
    setHeads(heads)
  }

  /// The head of the name that a token is part of, on its side of the "v.".
  private func nameTop(from token: Int, where isOnSide: (Int) -> Bool) -> Int {
    var at = token
    while let above = head(of: at), isOnSide(above), Self.inner.contains(tokens[at].relation) {
      at = above
    }
    return at
  }

  private static let inner: Set<DependencyRelation> = [.flat, .compound, .description]

  /// What a name is to the verb above it that was a clause to it.
  private static func nominal(_ relation: DependencyRelation) -> DependencyRelation {
    switch relation {
    case .adverbialClause: .oblique
    case .clausalComplement, .openComplement, .dependent: .object
    case .acl, .relative: .apposition
    case .clausalSubject: .subject
    default: relation
    }
  }

  /// Gives a token another relation to its head.
  mutating func relabel(_ at: Int, _ relation: DependencyRelation) {
    setLabels(at, upos: tokens[at].upos, tag: tokens[at].tag, relation: relation)
  }
}
