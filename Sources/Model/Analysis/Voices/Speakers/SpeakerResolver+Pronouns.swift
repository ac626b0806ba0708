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
        for: pronoun, sentence: sentence, paragraph: paragraph,
        without: pronoun == .he || pronoun == .she ? told : [], traits: { traits(of: $0) })
    else { return nil }
    learn(pronoun, of: found.who, isSure: found.rival == nil)
    return Resolution(
      voice: voice(of: found.who), confidence: found.rival == nil ? found.confidence : .doubtful,
      rival: found.rival)
  }

  /// The names that are the subject of the sentence before: "Ruiz and Holt voted against it", then "they said".
  func couple(before source: Range<Int>?) -> (first: Range<Int>, others: [Range<Int>])? {
    guard let source, source.count == 1, pronoun(source.lowerBound) == .they else { return nil }
    let next = text.sentences.partitioningIndex { $0.tokens.lowerBound > source.lowerBound }
    guard next > 1,
      text.sentences[next - 1].paragraph == text.sentences[next - 2].paragraph,
      let place = text.sentences[next - 2].tokens.first,
      let (reading, _) = text.node(at: place),
      let root = reading.root, let head = reading.ownSubject(of: root)
    else { return nil }
    let heads = [head] + reading.joined(with: head)
    let phrases = heads.compactMap { text.tokens(of: reading.phrase(of: $0), in: reading) }
    guard heads.count > 1, phrases.count == heads.count,
      phrases.allSatisfy({ mention(in: $0).map(isPerson) ?? false })
    else { return nil }
    return (phrases[0], Array(phrases.dropFirst()))
  }

  /// "It shows", "they suggest": whatever that is, it is no body that speaks.
  func refersToThings(_ pronoun: Antecedents.Pronoun, _ cue: Range<Int>) -> Bool {
    guard pronoun == .it || pronoun == .they else { return false }
    return cue.contains { index in
      text.lexicon.entries[text.tokens[index].entry].verbs.contains {
        Self.showing.contains(text.lexicon.cues[$0].lemma)
      }
    }
  }

  /// What things do as well as people.
  private static let showing: Set<String> = [
    "show", "mean", "prove", "demonstrate", "illustrate", "indicate", "remind", "imply", "reveal",
    "find", "suggest",
  ]

  /// Whoever was "she" once is not "he" later.
  private mutating func learn(
    _ pronoun: Antecedents.Pronoun, of who: Antecedents.Referent, isSure: Bool
  ) {
    guard isSure, pronoun == .she || pronoun == .he, case .name(let entity) = who else { return }
    set(pronoun == .she ? .female : .male, of: entity)
  }

  /// "Americans", "Republicans": many, whom "he" does not stand for.
  private func isPeople(_ bearer: NameTable.Entity) -> Bool {
    bearer.words == 1 && bearer.gender == nil && bearer.role == nil && bearer.key.utf8.count > 6
      && bearer.key.hasSuffix("ans")
  }

  /// What is known of somebody.
  func traits(of who: Antecedents.Referent) -> Antecedents.Traits {
    switch who {
    case .voice(let voice):
      var traits = known[voice].traits
      traits.isHeard = known[voice].spoke >= 0
      return traits
    case .name(let entity):
      let bearer = names.entities[entity]
      let kind: Antecedents.Traits.Kind =
        switch bearer.kind {
        // What only speaks may be a paper, too.
        case .person: names.isReadAsPerson(entity) ? .person : .unknown
        case .organisation, .place: .thing
        case .unknown:
          bearer.gender != nil
            ? .person : bearer.key.utf8.contains(where: ByteClass.isDigit) ? .thing : .unknown
        }
      if dead.contains(entity) { return Antecedents.Traits(kind: .thing, isSilent: true) }
      let isHeard = byEntity[entity].map { known[$0].spoke >= 0 } ?? false
      // "Told Coast Radio": whoever is only told something says nothing.
      let isSilent =
        bearer.kind == .place ? byEntity[entity] == nil : !isHeard && isMedia(bearer.key)
      return Antecedents.Traits(
        gender: bearer.gender, kind: kind, isSilent: isSilent, isPlural: isPeople(bearer),
        isHeard: isHeard)
    }
  }
}
