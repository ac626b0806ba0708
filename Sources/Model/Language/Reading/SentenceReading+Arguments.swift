extension SentenceReading {
  /// The head of the subject of a predicate, wherever it stands.
  ///
  /// Its own subject; of "came and left" the one of the first verb; of "wants to go" the one of "wants", of "told
  /// them to go" their object; in a relative clause the noun in front; of a participle the noun that it
  /// modifies. nil if the sentence does not say it, as for an order.
  public func subject(of index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    var at = index
    for _ in 0..<Self.stepLimit {
      if let own = ownSubject(of: at) { return antecedent(of: own) }
      switch step(upFrom: at) {
      case .found(let subject): return subject
      case .goOn(let next): at = next
      case .nowhere: return nil
      }
    }
    return nil
  }

  /// Where the subject of a predicate without one of its own is.
  private enum SubjectStep {
    case found(Int)
    case goOn(Int)
    case nowhere
  }

  private func step(upFrom index: Int) -> SubjectStep {
    guard let head = head(of: index) else { return .nowhere }
    let token = tokens[index]
    let relation = token.relation
    if relation == .conjunct || RelationSet.auxiliaries.contains(relation) { return .goOn(head) }
    if relation == .relative { return .found(head) }
    if relation == .openComplement { return control(from: head) }
    if relation == .acl { return participle(index, of: head) }
    return relation == .adverbialClause && !isFinite(index) ? .goOn(head) : .nowhere
  }

  /// "told them to go": the object goes; "wants to go", "promised them to go": the subject does.
  private func control(from head: Int) -> SubjectStep {
    guard !VerbWords.promise.contains(tokens[head].word),
      let object = dependent(of: head, .object, .indirectObject)
    else { return .goOn(head) }
    return .found(antecedent(of: object))
  }

  /// "the man killed there", "rebels holding the town": the noun; "their plan to attack": its possessor.
  private func participle(_ index: Int, of head: Int) -> SubjectStep {
    if tokens[index].tag == .vbn || tokens[index].tag == .vbg { return .found(head) }
    guard tokens[index].tag == .vb || !isFinite(index) else { return .nowhere }
    if let owner = dependent(of: head, .possessive) { return .found(owner) }
    guard tokens[head].relation == .object, let verb = self.head(of: head) else { return .nowhere }
    return .goOn(verb)
  }

  /// The subject that hangs from a predicate itself; "there" and an empty "it" are none.
  public func ownSubject(of index: Int) -> Int? {
    dependents(of: index).first { RelationSet.subjects.contains(tokens[$0].relation) }
  }

  /// The noun that a relative pronoun stands for; any other token itself.
  public func antecedent(of index: Int) -> Int {
    guard isRelativePronoun(index), var at = head(of: index) else { return index }
    for _ in 0..<Self.stepLimit {
      if tokens[at].relation == .relative, let noun = head(of: at) { return noun }
      guard tokens[at].relation != .adverbialRelative, let head = head(of: at) else { break }
      at = head
    }
    return index
  }

  /// Whether a token is "who", "which" or "that" and stands for a noun.
  public func isRelativePronoun(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard VerbWords.relatives.contains(token.word) else { return false }
    if token.tag == .wp || token.tag == .wdt || token.tag == .wpPossessive { return true }
    guard token.tag == .in || token.tag == .dt else { return false }
    return RelationSet.subjects.contains(token.relation) || token.relation == .object
  }

  /// The head of the object of a verb; of "seized and burned the town" for both verbs.
  ///
  /// In a relative clause that has a gap for it, the noun in front: "the plan that Russia rejected".
  public func object(of index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if let own = dependent(of: index, .object) { return antecedent(of: own) }
    let token = tokens[index]
    guard token.upos == .verb, !isPassive(index) else { return nil }
    if token.relation == .relative { return relativeGap(of: index) }
    if token.relation == .conjunct { return nil }
    // "seized and burned the town" has its object at the last verb, or at the first.
    let last = dependents(of: index).filter {
      tokens[$0].relation == .conjunct && tokens[$0].upos == .verb && ownSubject(of: $0) == nil
    }.last
    guard let last, dependent(of: index, .oblique, .openComplement, .clausalComplement) == nil
    else { return nil }
    return dependent(of: last, .object).map(antecedent)
  }

  private func relativeGap(of index: Int) -> Int? {
    guard let noun = head(of: index), let subject = ownSubject(of: index),
      !isRelativePronoun(subject), !VerbWords.adverbialNouns.contains(tokens[noun].word)
    else { return nil }
    return dependents(of: index).contains(where: fillsGap) ? nil : noun
  }

  /// Whether a dependent takes the place of the object, or the gap is its own: "the town where they met",
  /// "the man to whom they spoke", "the man they spoke to".
  private func fillsGap(_ child: Int) -> Bool {
    let token = tokens[child]
    if token.relation == .clausalComplement || token.relation == .openComplement { return true }
    if token.relation == .adverbialModifier { return token.tag == .wrb }
    guard token.relation == .oblique else { return false }
    return token.upos == .adposition || isRelativePronoun(child)
      || dependents(of: child).contains { isRelativePronoun($0) }
  }

  /// Who does what a verb tells: the subject, or of a passive the one after "by".
  public func agent(of index: Int) -> Int? {
    isPassive(index) ? dependent(of: index, .agent).map(antecedent) : subject(of: index)
  }

  /// Whom it is done to: the object, or of a passive the subject.
  public func patient(of index: Int) -> Int? {
    isPassive(index) ? subject(of: index) : object(of: index)
  }
}
