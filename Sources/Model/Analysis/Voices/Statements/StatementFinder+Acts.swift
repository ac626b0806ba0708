import Language

/// Verbs of saying that tell of an act and of no words.
extension StatementFinder {
  /// "Claimed emergency powers", "claimed seven lives": what is taken and not told, unlike "claimed responsibility".
  func isTaken(by verb: Int, _ cue: Cue) -> Bool {
    if cue.lemma == "confirm" { return confirmsSomebody(verb) }
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
      || reading.name(at: object)?.kind == .person && text.name(endingAt: place + 1) != nil
  }

  private static let nominees: Set<String> = [
    "nominee", "nominees", "judge", "judges", "justice", "justices", "pick", "picks", "appointee",
    "appointees", "nomination", "nominations", "appointment", "appointments", "secretary",
  ]

  /// "Called the leaders to the town hall": to come, and no name for them.
  func isSummons(_ verb: Int, _ cue: Cue) -> Bool {
    guard cue.lemma == "call", cue.particles.isEmpty, let (reading, node) = text.node(at: verb),
      let object = reading.dependent(of: node, .object), object > node
    else { return false }
    return reading.dependents(of: node).contains { place in
      place > object && reading.tokens[place].relation == .oblique
        && reading.dependent(of: place, .caseMarker).map { reading.tokens[$0].word == Self.toWord }
          ?? false
    }
  }

  private static let toWord = WordID("to".utf8)

  private static let claimed: Set<String> = [
    "responsibility", "credit", "victory", "innocence", "ignorance", "success", "immunity",
    "privilege", "self-defense", "attack", "attacks", "bombing", "bombings", "blast", "assault",
    "shooting", "killing", "killings", "majority", "mandate", "right",
  ]
}
