import TextSafety

/// Whom pronouns stand for.
extension SpeakerResolver {
  private static let pronouns: [String: Antecedents.Pronoun] = [
    "he": .he, "his": .he, "him": .he, "she": .she, "her": .she, "it": .it, "its": .it,
    "they": .they, "their": .they, "them": .they,
  ]

  /// The pronoun that a word is.
  func pronoun(_ index: Int) -> Antecedents.Pronoun? {
    Self.pronouns[text.key(of: index..<index + 1)]
  }

  /// Whom a pronoun stands for.
  mutating func whom(_ pronoun: Antecedents.Pronoun) -> Resolution? {
    if let going = goesOn(pronoun) {
      documentSentence = sentence
      return going
    }
    guard
      let found = antecedents.best(
        for: pronoun, sentence: sentence, paragraph: paragraph, traits: { traits(of: $0) })
    else { return nil }
    learn(pronoun, of: found.who, isSure: found.rival == nil)
    return Resolution(
      voice: voice(of: found.who), confidence: found.rival == nil ? found.confidence : .doubtful,
      rival: found.rival)
  }

  /// Whoever was "she" once is not "he" later.
  private mutating func learn(
    _ pronoun: Antecedents.Pronoun, of who: Antecedents.Referent, isSure: Bool
  ) {
    guard isSure, pronoun == .she || pronoun == .he, case .name(let entity) = who else { return }
    set(pronoun == .she ? .female : .male, of: entity)
  }

  /// What is known of somebody.
  func traits(of who: Antecedents.Referent) -> Antecedents.Traits {
    switch who {
    case .voice(let voice): return known[voice].traits
    case .name(let entity):
      let bearer = names.entities[entity]
      let isPerson: Bool? =
        switch bearer.kind {
        case .person: true
        case .organisation, .place: false
        case .unknown:
          bearer.gender != nil
            ? true : bearer.key.utf8.contains(where: ByteClass.isDigit) ? false : nil
        }
      if dead.contains(entity) { return Antecedents.Traits(isPerson: false, isSilent: true) }
      return Antecedents.Traits(
        gender: bearer.gender, isPerson: isPerson,
        isSilent: bearer.kind == .place && byEntity[entity] == nil)
    }
  }
}
