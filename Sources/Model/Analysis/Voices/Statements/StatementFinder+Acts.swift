import Language

/// Verbs of saying that tell of an act and of no words.
extension StatementFinder {
  /// "Claimed emergency powers", "claimed seven lives": what is taken and not told, unlike "claimed responsibility".
  func isTaken(by verb: Int, _ cue: Cue) -> Bool {
    if cue.lemma == "confirm" { return confirmsSomebody(verb) }
    if cue.lemma == "find" { return findsItself(verb) }
    guard cue.lemma == "claim", let (reading, node) = text.node(at: verb),
      reading.contentClause(of: node) == nil,
      let object = reading.dependent(of: node, .object), object > node,
      let place = text.tokens(of: object..<object + 1, in: reading)?.lowerBound
    else { return false }
    let rest = text.tokens[(place + 1)...].prefix { token in
      token.kind != .comma && token.kind != .stop
        && token.classes.isDisjoint(with: .conjunction)
    }
    return !(place..<rest.endIndex).contains { Self.claimed.contains(text.key(of: $0..<$0 + 1)) }
      && !rest.indices.contains(where: syntax.looksFinite)
  }

  /// "The chamber confirmed 19 nominees": into an office.
  private func confirmsSomebody(_ verb: Int) -> Bool {
    guard let (reading, node) = text.node(at: verb), reading.contentClause(of: node) == nil,
      let object = reading.dependent(of: node, .object), object > node,
      let place = text.tokens(of: object..<object + 1, in: reading)?.lowerBound
    else { return false }
    return Self.nominees.contains(text.key(of: place..<place + 1))
      || Self.whom.contains(reading.tokens[object].word)
      || reading.name(at: object)?.kind == .person && text.name(endingAt: place + 1) != nil
  }

  /// "Has found himself on the outs".
  private func findsItself(_ verb: Int) -> Bool {
    guard let (reading, node) = text.node(at: verb) else { return false }
    return reading.dependents(of: node).contains {
      $0 > node && Self.oneself.contains(reading.tokens[$0].word)
    }
  }

  private static let whom = Set(["him", "her", "them", "me", "us"].map { WordID($0.utf8) })
  private static let oneself = Set(
    ["himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself"].map {
      WordID($0.utf8)
    })

  private static let nominees: Set<String> = [
    "nominee", "nominees", "judge", "judges", "justice", "justices", "pick", "picks", "appointee",
    "appointees", "nomination", "nominations", "appointment", "appointments", "secretary",
  ]

  /// "Called the leaders to the town hall", "called them to go over the plan": to come or to talk, and no name for them.
  func isSummons(_ verb: Int, _ cue: Cue) -> Bool {
    guard cue.lemma == "call", cue.particles.isEmpty, let (reading, node) = text.node(at: verb),
      let object = reading.dependent(of: node, .object)
        ?? reading.dependent(of: node, .indirectObject), object > node
    else { return false }
    // "Called nearly every member": on the telephone.
    let complements: Set<DependencyRelation> = [
      .openComplement, .clausalComplement, .indirectObject, .apposition, .adverbialClause,
      .parataxis,
    ]
    let rest = text.tokens[(verb + 1)...].prefix {
      $0.kind != .comma && $0.kind != .stop && $0.classes.isDisjoint(with: .preposition)
    }
    let isQuoted = text.tokens[(verb + 1)...].prefix(Self.nearQuotation).contains {
      $0.quotation >= 0
    }
    if !isQuoted, rest.allSatisfy({ $0.kind == .word && $0.quotation < 0 }), rest.count < 9,
      reading.dependents(of: node).allSatisfy({
        $0 <= node || $0 == object || !complements.contains(reading.tokens[$0].relation)
      }), let end = text.tokens(of: reading.phrase(of: object), in: reading)?.upperBound,
      end >= rest.endIndex,
      rest.first.map({ $0.classes.isDisjoint(with: [.possessive, .object, .subject]) }) ?? false,
      !reading.phrase(of: object).contains(where: { reading.tokens[$0].tag == .jj && $0 > object })
    {
      return true
    }
    return reading.dependents(of: node).contains { place in
      guard place > object else { return false }
      let leads = reading.dependent(of: place, .caseMarker) ?? reading.dependent(of: place, .marker)
      return reading.tokens[place].relation == .oblique
        && leads.map { reading.tokens[$0].word == Self.toWord } ?? false
        || reading.tokens[place].relation == .openComplement && reading.tokens[place].tag == .vb
          && leads.map { reading.tokens[$0].word == Self.toWord } ?? false
    }
  }

  /// Quoted words that somebody is called by stand no more tokens behind the verb.
  private static let nearQuotation = 25
  private static let toWord = WordID("to".utf8)

  private static let claimed: Set<String> = [
    "responsibility", "credit", "victory", "innocence", "ignorance", "success", "immunity",
    "privilege", "self-defense", "attack", "attacks", "bombing", "bombings", "blast", "assault",
    "shooting", "killing", "killings", "majority", "mandate", "right",
  ]
}
