import Language
import TextSafety

/// Gives an event its kind: by its verb first, then by what the verb is done to and by whom.
struct EventKindFinder {
  let tree: EventTree
  let kinds: EventKinds

  /// The kind of a head; nil if its words tell none.
  func kind(of head: EventHead) -> TimelineEvent.Kind? {
    if EventAttack(tree: tree, kinds: kinds).isAttack(head.word) { return .attack }
    if !head.isNoun, let cause = tree.cause(of: head.word) {
      let kind = kind(of: EventHead(word: cause))
      if kind == .attack || kind == .disaster { return kind }
    }
    if head.isNoun { return peaceful(kinds.noun(tree.hash(head.word))) }
    return ofVerb(head.word)
  }

  private func ofVerb(_ verb: Int, depth: Int = 0) -> TimelineEvent.Kind? {
    let hash = tree.hash(verb)
    let verbClass = EventVerbClass(hash: hash)
    if !verbClass.isDisjoint(with: [.saying, .announcing]), depth < 3,
      let content = tree.child(of: verb, .clausalComplement),
      let kind = ofVerb(content, depth: depth + 1)
    {
      return kind
    }
    if Self.releasing.contains(hash), let patient = tree.patient(of: verb), isPerson(patient) {
      return Self.captives.contains(tree.hash(patient)) && isForeign(verb) ? .diplomacy : .law
    }
    if verbClass.contains(.dying), hasOblique(verb, EventAttackWords.nature) {
      return .disaster
    }
    // Who beats a rival wins a vote.
    if Self.beating.contains(hash), let patient = tree.patient(of: verb),
      isPerson(patient)
        || tree.subtree(of: patient).contains(where: { Self.rivals.contains(tree.hash($0)) })
    {
      return .politics
    }
    if Self.summoning.contains(hash), hasOblique(verb, Self.courts) { return .law }
    if Self.calling.contains(hash) {
      // "called for a ban", "called off a strike": nobody is on the phone.
      if tree.object(of: verb) == nil,
        tree.child(of: verb, where: { tree.preposition(of: $0) == EventWords.for }) != nil
      {
        return .statement
      }
      if tree.child(of: verb, .phrasalParticle) == nil, isForeign(verb),
        tree.object(of: verb).map(isPerson) ?? false
      {
        return .diplomacy
      }
    } else if verbClass.contains(.encounter), isForeign(verb) {
      return .diplomacy
    }
    if Self.filing.contains(hash), let patient = tree.patient(of: verb),
      Self.suits.contains(tree.hash(patient))
        || tree.isPassive(verb) && Self.reports.contains(tree.hash(patient))
    {
      return .law
    }
    let arguments = [tree.object(of: verb), tree.subject(of: verb)].compactMap { $0 }
      .map(tree.meant).filter { !isFigure($0) && !isOfWords($0) }
    let isOpen = !verbClass.isDisjoint(with: [.light, .phase])
    if arguments.contains(where: isOfWar) { return .military }
    if isOpen {
      for argument in arguments {
        if let kind = peaceful(kinds.noun(tree.hash(argument))) { return kind }
      }
    }
    if let kind = peaceful(kinds.verb(hash)), kind != .statement, !isOfficeWord(verb, kind) {
      return kind
    }
    for argument in arguments {
      if let kind = peaceful(kinds.noun(tree.hash(argument))), kind != .statement { return kind }
    }
    for argument in arguments {
      // Who dies says little of how: "a police officer drowned", but "seven passengers died".
      let isDeath = !verbClass.isDisjoint(with: [.dying, .killing])
      if let kind = kinds.topic(tree.hash(argument)), isOpen || kinds.verb(hash) == nil,
        !isDeath || kind == .disaster
      {
        return peaceful(kind)
      }
    }
    // "urged the king to pardon them": that is said; "told her to call": nothing is said yet.
    if let inner = tree.child(of: verb, .openComplement), !verbClass.contains(.saying),
      let kind = peaceful(kinds.verb(tree.hash(inner))),
      kind != .statement || tree.object(of: verb) == nil
    {
      return kind
    }
    return peaceful(kinds.verb(hash)).flatMap { isOfficeWord(verb, $0) ? nil : $0 }
  }

  private static let calling = EventLexicon.hashes(of: "call calls called calling")
  private static let filing = EventLexicon.hashes(of: "file files filed filing")

  /// What is filed with a court, and with the police.
  private static let suits = EventLexicon.hashes(
    of: "complaint motion brief charges suit petition papers appeal")
  private static let reports = EventLexicon.hashes(of: "report reports statement")

  /// Whether a verb of war is one of offices and words here: "fired the minister", "withdrew her name".
  ///
  /// Nothing else in its clause speaks of war then.
  private func isOfficeWord(_ verb: Int, _ kind: TimelineEvent.Kind) -> Bool {
    guard kind == .military, Self.ambiguous.contains(tree.hash(verb)) else { return false }
    return !tree.reading.clause(of: verb).contains { at in
      guard at != verb else { return false }
      let hash = tree.hash(at)
      if EventAttackWords.agents.contains(hash) || EventAttackWords.weapons.contains(hash) {
        return true
      }
      if EventCountries.names.contains(hash) { return true }
      let word = kinds.topic(hash) ?? kinds.noun(hash)
      return word == .military || word == .attack
    }
  }

  private static let ambiguous = EventLexicon.hashes(
    of: """
      fire fires fired firing withdraw withdraws withdrew withdrawn withdrawing seize seizes seized seizing defeat
      defeats defeated defeating surrender surrenders surrendered surrendering retreat retreats retreated retreating
      intervene intervenes intervened intervening capture captures captured capturing flee flees fled fleeing
      retaliate retaliates retaliated retaliating shell shells shelled shelling
      """)

  /// Whether a noun of some hangs from a verb: "died in floods", "was summoned before the court".
  private func hasOblique(_ verb: Int, _ words: WordSet) -> Bool {
    tree.child(of: verb) { at in
      (tree.relation(at) == .oblique || tree.relation(at) == .agent)
        && words.contains(tree.hash(at))
    } != nil
  }

  private static let beating = EventLexicon.hashes(of: "defeat defeats defeated defeating")
  private static let rivals = EventLexicon.hashes(
    of:
      "rival candidate opponent challenger incumbent nominee democrat republican rivals candidates opponents"
  )
  private static let summoning = EventLexicon.hashes(
    of: "summon summons summoned summoning called invited ordered")
  private static let courts = EventLexicon.hashes(
    of: "court courts police judge judges prosecutors prosecutor magistrate tribunal grand jury")

  /// Whether a word of war tells of no war here: "a legal battle", "the trade war", "a battle over appointments".
  private func isFigure(_ noun: Int) -> Bool {
    guard Self.battles.contains(tree.hash(noun)) else { return false }
    return tree.children(of: noun).contains { child in
      switch tree.relation(child) {
      case .compound, .adjectivalModifier: Self.civil.contains(tree.hash(child))
      case .nominalModifier: tree.preposition(of: child) == Self.over
      default: false
      }
    }
  }

  /// Whether what leaks is no gas: "the leak of the questions".
  private func isOfWords(_ noun: Int) -> Bool {
    Self.leaks.contains(tree.hash(noun))
      && !tree.subtree(of: noun).contains { Self.substances.contains(tree.hash($0)) }
  }

  private static let leaks = EventLexicon.hashes(of: "leak leaks")
  private static let substances = EventLexicon.hashes(
    of:
      "gas oil methane water fuel chemical chemicals radiation radioactive ammonia chlorine sewage acid toxic pipeline"
  )

  /// "a bombing campaign": no campaign for votes.
  private func isOfWar(_ noun: Int) -> Bool {
    Self.campaigns.contains(tree.hash(noun))
      && tree.children(of: noun).contains { Self.arms.contains(tree.hash($0)) }
  }

  private static let campaigns = EventLexicon.hashes(of: "campaign campaigns operation operations")
  private static let arms = EventLexicon.hashes(
    of:
      "military bombing air aerial ground airstrike airstrikes air-strike naval guerrilla counterinsurgency"
  )
  private static let over = EventLexicon.hash("over".utf8)
  private static let battles = EventLexicon.hashes(
    of: "battle battles war wars fight fights clash clashes offensive surge advance")
  private static let civil = EventLexicon.hashes(
    of:
      "legal court trade tariff political budget price bidding culture spending charm custody power partisan proxy"
  )

  private static let releasing = EventLexicon.hashes(
    of: "release releases released releasing free freed frees")

  private func isPerson(_ noun: Int) -> Bool {
    if tree.isPronoun(noun) { return !EventWords.things.contains(tree.hash(noun)) }
    if let name = tree.reading.name(at: noun) { return name.kind == .person }
    return EventPeople.singles.contains(tree.hash(noun)) || Self.captives.contains(tree.hash(noun))
  }

  private static let captives = EventLexicon.hashes(
    of:
      "hostages prisoners detainees inmates captives suspects protesters journalists soldiers sailors"
  )

  /// Whether a clause names another state or its people.
  private func isForeign(_ verb: Int) -> Bool {
    tree.reading.clause(of: verb).contains {
      tree.isName($0) || tree.tokens[$0].upos == .adjective
        ? EventCountries.names.contains(tree.hash($0)) : false
    }
  }

  /// A word of violence that tells no attack here gives no kind.
  private func peaceful(_ kind: TimelineEvent.Kind?) -> TimelineEvent.Kind? {
    kind == .attack ? nil : kind
  }

  /// How often the words of the sentence speak for each kind: what the text is about.
  func topics() -> [TimelineEvent.Kind] {
    tree.indices.compactMap { at in
      let hash = tree.hash(at)
      if tree.isVerb(at) { return kinds.verb(hash) }
      return kinds.topic(hash) ?? kinds.noun(hash)
    }
  }
}
