import Language

/// Tells violence by somebody from accidents, verdicts and figures of speech.
struct EventAttack {
  let tree: EventTree
  let kinds: EventKinds

  /// Whether a verb or a noun tells an attack.
  func isAttack(_ word: Int) -> Bool {
    guard tree.isVerb(word) else { return isViolentNoun(word) }
    // "shot and killed", but "met on Monday and was attacked on Tuesday"
    if tree.joined(with: word).contains(where: {
      ($0 == word || !isDated($0)) && isViolentVerb($0)
    }) {
      return true
    }
    // "a commando raid killed two": the noun was taken for the verb, and the verb for its complement.
    return tree.child(of: word, .openComplement).map {
      tree.tokens[$0].tag == .vbd && isViolentVerb($0)
    } ?? false
  }

  /// Whether a verb tells an attack by itself, without those that are joined with it.
  func isViolentVerb(_ verb: Int) -> Bool {
    let hash = tree.hash(verb)
    let verbClass = EventVerbClass(hash: hash)
    // "The senator shot back": with words, unless arms are told.
    if tree.child(of: verb, where: { tree.hash($0) == Self.back }) != nil,
      tree.object(of: verb) == nil,
      !hasViolentAgent(verb), !hasWeapon(verb)
    {
      return false
    }
    // "Shells out a billion".
    if Self.shells.contains(hash), tree.child(of: verb, where: { tree.hash($0) == Self.out }) != nil
    {
      return false
    }
    if isFigureOfSpeech(verb) { return false }
    if isHostageTaking(verb) { return true }
    // A verb of the reader's own tables.
    if verbClass.isEmpty, kinds.verb(hash) == .attack { return isByPeople(verb) }
    if verbClass.contains(.violent) {
      return isByPeople(verb) && !isWordsOnly(verb) && !isToOneself(verb)
    }
    if verbClass.contains(.maybeViolent) {
      if isShot(verb) { return isAimed(verb) }
      return hasViolentAgent(verb) || hasVictim(verb) && isByPeople(verb) && hasWeapon(verb)
        || isOpenedFire(verb) || tree.isPassive(verb) && isInAttack(verb)
    }
    if !verbClass.isDisjoint(with: [.light, .phase]) && !EventAttackWords.surviving.contains(hash)
      || EventAttackWords.doing.contains(hash) || Self.occurs.contains(hash)
    {
      for argument in [tree.object(of: verb), tree.subject(of: verb)].compactMap({ $0 }) {
        let meant = tree.meant(by: argument)
        if isViolentNoun(meant, isDone: true) { return !isElsewhere(argument) }
      }
    }
    // "the parade turned into a massacre"
    if Self.becoming.contains(hash),
      tree.child(
        of: verb,
        where: {
          tree.preposition(of: $0) == Self.into && isViolentNoun($0)
        }) != nil
    {
      return true
    }
    // "died in a hail of bullets", "was found shot"
    if verbClass.contains(.dying) { return hasWeapon(verb) }
    return false
  }

  private func isDated(_ verb: Int) -> Bool {
    tree.child(of: verb) { tree.expression[$0] >= 0 } != nil
  }

  private static let becoming = EventLexicon.hashes(
    of: "turn turns turned turning escalated erupted descended")
  private static let into = EventLexicon.hash("into".utf8)
  private static let back = EventLexicon.hash("back".utf8)
  private static let out = EventLexicon.hash("out".utf8)
  private static let shells = EventLexicon.hashes(of: "shell shells shelled shelling")
  private static let occurs = EventLexicon.hashes(
    of: "occurred happened took takes leave left leaves claimed claim")

  /// Whether a noun names an attack here.
  ///
  /// Strikes that are launched or carried out are those of arms.
  func isViolentNoun(_ noun: Int, isDone: Bool = false) -> Bool {
    guard tree.isNoun(noun), kinds.noun(tree.hash(noun)) == .attack else { return false }
    if tree.relation(noun) == .compound || isOfPoliticians(noun) { return false }
    for child in tree.children(of: noun) {
      let hash = tree.hash(child)
      switch tree.relation(child) {
      case .compound, .adjectivalModifier, .possessive:
        if EventAttackWords.peaceful.contains(hash) { return false }
      case .nominalModifier:
        if EventAttackWords.workers.contains(hash) { return false }
        // "attacks on the press": with words.
        if EventAttackWords.ideas.contains(hash),
          tree.preposition(of: child).map({ EventAttackWords.against.contains($0) }) ?? false
        {
          return false
        }
      default: break
      }
    }
    if EventAttackWords.raids.contains(tree.hash(noun)) { return isRaidOfArms(noun) }
    if EventAttackWords.strikes.contains(tree.hash(noun)) { return isArmed(noun, isDone: isDone) }
    return true
  }

  /// Whether a raid is one of soldiers, rebels or aircraft; the police raid to search and arrest.
  private func isRaidOfArms(_ noun: Int) -> Bool {
    var words = Array(tree.subtree(of: noun))
    if let verb = tree.clause(of: noun), let agent = tree.agent(of: verb) ?? tree.subject(of: verb)
    {
      words += tree.subtree(of: agent)
    }
    return words.prefix(40).contains {
      EventAttackWords.arms.contains(tree.hash($0))
        || EventAttackWords.agents.contains(tree.hash($0))
    }
  }

  /// Whether a strike is one of arms: of the air, on somebody, by an army.
  private func isArmed(_ noun: Int, isDone: Bool) -> Bool {
    if tree.preposition(of: noun) == EventAttackWords.on { return false }
    let verb = tree.head(noun)
    // "The union launched a strike against the carmaker."
    if let doer = tree.clause(of: noun).flatMap({ tree.agent(of: $0) ?? tree.subject(of: $0) }),
      EventAttackWords.workers.contains(tree.hash(doer))
    {
      return false
    }
    if isDone, tree.relation(noun) == .object, EventAttackWords.doing.contains(tree.hash(verb)) {
      return true
    }
    return tree.children(of: noun).contains { child in
      let hash = tree.hash(child)
      if EventAttackWords.arms.contains(hash) { return true }
      let preposition = tree.preposition(of: child)
      return preposition.map { EventAttackWords.against.contains($0) } ?? false
    }
  }

  /// Whether an attack is only part of what is told: "a charge of murder", "the suspect in the shooting".
  private func isElsewhere(_ noun: Int) -> Bool {
    let head = tree.head(noun)
    return tree.tokens.indices.contains(head) && kinds.noun(tree.hash(head)) == .law
  }

  /// Whether who does it can do violence: no storm, no virus, no price.
  private func isByPeople(_ verb: Int) -> Bool {
    guard let agent = tree.agent(of: verb) else { return !isByNature(verb) }
    if EventAttackWords.words.contains(tree.hash(agent)) { return false }
    // "A surgeon killed a patient": by a mistake, unless a weapon or a purpose is told.
    if EventAttackWords.careless.contains(tree.hash(agent)),
      EventAttackWords.kills.contains(tree.hash(verb)), !hasWeapon(verb), !isOnPurpose(verb)
    {
      return false
    }
    return !EventAttackWords.nature.contains(tree.hash(agent)) && !isByNature(verb)
  }

  /// Whether the clause names a cause that is nobody: "killed in a crash".
  private func isByNature(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      tree.relation(child) == .oblique && EventAttackWords.nature.contains(tree.hash(child))
        || tree.relation(child) == .adverbialClause
          && (EventAttackWords.natureVerbs.contains(tree.hash(child))
            || tree.subject(of: child).map { EventAttackWords.nature.contains(tree.hash($0)) }
              ?? false)
    }
      || tree.relation(verb) == .adverbialClause && tree.tokens.indices.contains(tree.head(verb))
        && EventAttackWords.natureVerbs.contains(tree.hash(tree.head(verb)))
  }

  private func isOnPurpose(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { EventAttackWords.purpose.contains(tree.hash($0)) }
  }

  func isSomebody(_ noun: Int) -> Bool {
    EventPeople.singles.contains(tree.hash(noun)) || tree.tokens[noun].tag == .nns
  }

  /// Whether somebody does it to himself.
  private func isToOneself(_ verb: Int) -> Bool {
    tree.object(of: verb).map { EventAttackWords.oneself.contains(tree.hash($0)) } ?? false
  }

  func hasViolentAgent(_ verb: Int) -> Bool {
    guard let agent = tree.agent(of: verb) else { return false }
    return tree.subtree(of: agent).prefix(12).contains {
      EventAttackWords.agents.contains(tree.hash($0))
    }
  }

  private func hasVictim(_ verb: Int) -> Bool {
    guard let patient = tree.patient(of: verb) else { return false }
    return !EventAttackWords.ideas.contains(tree.hash(patient))
  }

  func hasWeapon(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      guard tree.relation(child) == .oblique || tree.relation(child) == .object else {
        return false
      }
      // What a clause tells of the object is no weapon in the hand of the subject.
      return tree.subtree(of: child).prefix(12).contains {
        EventAttackWords.weapons.contains(tree.hash($0)) && tree.clause(of: $0) == verb
      }
    }
  }

  /// Whether a weapon is what is fired.
  private func isShot(_ verb: Int) -> Bool {
    tree.patient(of: verb).map { EventAttackWords.weapons.contains(tree.hash(tree.meant(by: $0))) }
      ?? false
  }

  /// Whether it is fired at somebody: a missile test ends in the sea.
  func isAimed(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      guard tree.relation(child) == .oblique, tree.expression[child] < 0,
        let preposition = tree.preposition(of: child)
      else {
        return false
      }
      return EventAttackWords.aims.contains(preposition)
        && !EventAttackWords.waters.contains(tree.hash(child))
        && !EventAttackWords.unmanned.contains(tree.hash(child))
    }
  }

  /// "was targeted in a mine attack", also where the tree takes "attacks" for a verb.
  private func isInAttack(_ verb: Int) -> Bool {
    tree.children(of: verb).contains { child in
      if tree.relation(child) == .oblique, isViolentNoun(child) { return true }
      guard child > verb, tree.preposition(of: child).map(Self.inside.contains) ?? false else {
        return false
      }
      let next = tree.subtree(of: child).upperBound
      return tree.tokens.indices.contains(next) && tree.head(next) == verb
        && tree.reading.ownSubject(of: next) == nil && kinds.noun(tree.hash(next)) == .attack
    }
  }

  private static let inside = EventLexicon.hashes(of: "in by")

  private func isOpenedFire(_ verb: Int) -> Bool {
    tree.child(of: verb, .object).map { tree.hash($0) == EventAttackWords.fire } ?? false
      && EventAttackWords.opens.contains(tree.hash(verb))
  }
}
