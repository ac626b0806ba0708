import Language

/// Gives an event its kind: by its verb first, then by what the verb is done to and by whom.
struct EventKindFinder {
  let tree: EventTree
  let kinds: EventKinds

  /// The kind of a head; nil where its words tell none.
  func kind(of head: EventHead) -> TimelineEvent.Kind? {
    if EventAttack(tree: tree, kinds: kinds).isAttack(head.word) { return .attack }
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
      return .law
    }
    if verbClass.contains(.encounter), isForeign(verb) { return .diplomacy }
    let arguments = [tree.object(of: verb), tree.subject(of: verb)].compactMap { $0 }
      .map(tree.meant)
    let isOpen = !verbClass.isDisjoint(with: [.light, .phase])
    if isOpen {
      for argument in arguments {
        if let kind = peaceful(kinds.noun(tree.hash(argument))) { return kind }
      }
    }
    if let kind = peaceful(kinds.verb(hash)), kind != .statement { return kind }
    for argument in arguments {
      if let kind = peaceful(kinds.noun(tree.hash(argument))), kind != .statement { return kind }
    }
    for argument in arguments {
      if let kind = kinds.topic(tree.hash(argument)), isOpen || kinds.verb(hash) == nil {
        return peaceful(kind)
      }
    }
    if let inner = tree.child(of: verb, .openComplement),
      let kind = peaceful(kinds.verb(tree.hash(inner)))
    {
      return kind
    }
    return peaceful(kinds.verb(hash))
  }

  private static let releasing = EventLexicon.hashes(
    of: "release releases released releasing free freed frees")

  private func isPerson(_ noun: Int) -> Bool {
    if tree.isPronoun(noun) { return !EventWords.things.contains(tree.hash(noun)) }
    if let name = tree.reading.name(at: noun) { return name.kind == .person }
    return EventPeople.singles.contains(tree.hash(noun))
  }

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
