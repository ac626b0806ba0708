import Language

/// Words of violence that tell of none: prices shoot up, parties are hijacked, and politicians attack each other.
extension EventAttack {
  /// Whether a verb of violence is a figure of speech by what it does to whom.
  func isFigureOfSpeech(_ verb: Int) -> Bool {
    let hash = tree.hash(verb)
    if Self.hijacks.contains(hash) {
      return tree.patient(of: verb).map { EventAttackWords.causes.contains(tree.hash($0)) } ?? false
    }
    guard EventAttackWords.shoots.contains(hash), !hasViolentAgent(verb), !hasWeapon(verb) else {
      return false
    }
    let patient = tree.patient(of: verb)
    let particle = tree.child(of: verb) {
      $0 > verb && tree.children(of: $0).isEmpty && Self.directions.contains(tree.hash($0))
    }
    if let particle, tree.hash(particle) == Self.down {
      // "was shot down after he asked for more": only what flies is shot down with arms.
      return !(patient.map { EventAttackWords.aircraft.contains(tree.hash($0)) } ?? false)
    }
    // "Prices have shot up", "the deficit shot past a billion"; "police were shooting at them" is aimed.
    guard patient == nil, !isAimed(verb) else { return false }
    return particle != nil
      || !(tree.subject(of: verb).map { isSomebody($0) || tree.isName($0) || tree.isPronoun($0) }
        ?? true)
  }

  private static let hijacks = EventLexicon.hashes(of: "hijack hijacks hijacked hijacking")
  private static let directions = EventLexicon.hashes(of: "up down past over")
  private static let down = EventLexicon.hash("down".utf8)

  /// Whether people are taken or held hostage: no budget, and by no party.
  func isHostageTaking(_ verb: Int) -> Bool {
    guard EventAttackWords.taking.contains(tree.hash(verb)),
      let hostage = tree.child(
        of: verb, where: { EventAttackWords.hostages.contains(tree.hash($0)) }),
      hostage > verb
    else { return false }
    let whom = tree.isPassive(verb) ? tree.subject(of: verb) : tree.object(of: verb)
    // "a video held the town captive"
    if let whom, let kind = tree.reading.name(at: whom)?.kind,
      kind == .organisation || kind == .place
    {
      return false
    }
    if let agent = tree.agent(of: verb), EventAttackWords.words.contains(tree.hash(agent)) {
      return false
    }
    if let whom {
      let taken = [whom] + tree.children(of: whom).filter { tree.relation($0) == .conjunct }
      if taken.contains(where: { EventAttackWords.causes.contains(tree.hash($0)) }) { return false }
    }
    return !(tree.agent(of: verb).map(isPolitician) ?? false)
  }

  /// Whether what is attacked is a plan or a word, "attacked the bill", or politicians attack somebody: "Holm attacked
  /// Berg over the budget".
  func isWordsOnly(_ verb: Int) -> Bool {
    guard let patient = tree.patient(of: verb) else { return false }
    if EventAttackWords.ideas.contains(tree.hash(patient))
      || EventAttackWords.unmanned.contains(tree.hash(patient))
    {
      return true
    }
    guard EventAttackWords.attacking.contains(tree.hash(verb)), !hasWeapon(verb) else {
      return false
    }
    guard let agent = tree.agent(of: verb) else { return false }
    if hasViolentAgent(verb) { return false }
    if isPolitician(agent) { return true }
    if tree.isPassive(verb) { return false }
    // "attacked him as a spendthrift", "attacked Holm for the budget"
    let reason = tree.child(of: verb) { at in
      at > patient && tree.preposition(of: at).map(Self.reasons.contains) ?? false
        && tree.relation(at) == .oblique
    }
    if reason != nil || isNamedPerson(patient) && hasCause(verb) { return true }
    guard isNamedPerson(agent) else { return false }
    return isNamedPerson(patient) || EventAttackWords.rivals.contains(tree.hash(patient))
      || isPolitician(patient)
      || tree.isName(patient) && tree.reading.name(at: patient)?.kind != .place
      || !tree.isName(patient) && !isSomebody(patient)
  }

  /// Whether it is told what for: "for voting against the bill", "for his vote".
  private func hasCause(_ verb: Int) -> Bool {
    tree.child(of: verb) { at in
      at > verb && tree.expression[at] < 0
        && (tree.relation(at) == .adverbialClause && tree.tokens[at].tag == .vbg
          || tree.relation(at) == .oblique)
        && tree.child(of: at) { tree.hash($0) == EventWords.for } != nil
    } != nil
  }

  private static let reasons = EventLexicon.hashes(of: "as over")

  /// Whether an attack is one of politicians, with words: "Holm's attacks on the press", "his attacks on Ada Lund".
  func isOfPoliticians(_ noun: Int) -> Bool {
    guard EventAttackWords.attacks.contains(tree.hash(noun)) else { return false }
    let isMany = EventAttackWords.manyAttacks.contains(tree.hash(noun))
    for child in tree.children(of: noun) {
      switch tree.relation(child) {
      case .adjectivalModifier, .compound:
        if EventAttackWords.verbalAttacks.contains(tree.hash(child)) { return true }
      case .possessive:
        if isPolitician(child) { return true }
        if isNamedPerson(child), isMany || isOnPerson(noun) { return true }
      case .nominalModifier:
        if isMany, isNamedPerson(child), tree.preposition(of: child) == EventAttackWords.on {
          return true
        }
      default: break
      }
    }
    return false
  }

  private func isOnPerson(_ attack: Int) -> Bool {
    tree.child(of: attack) {
      tree.relation($0) == .nominalModifier && tree.preposition(of: $0) == EventAttackWords.on
        && isNamedPerson($0)
    } != nil
  }

  private static let his = EventLexicon.hash("his".utf8)

  private func isPolitician(_ noun: Int) -> Bool {
    EventAttackWords.politicians.contains(tree.hash(noun))
  }

  private func isNamedPerson(_ at: Int) -> Bool {
    if let name = tree.reading.name(at: at) { return name.kind == .person }
    return EventPeople.pronouns.contains(tree.hash(at)) || tree.hash(at) == Self.his
  }
}
