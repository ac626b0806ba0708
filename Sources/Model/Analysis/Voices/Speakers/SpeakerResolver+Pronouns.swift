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

  /// Whom a pronoun stands for that says something by a verb.
  mutating func whom(_ pronoun: Antecedents.Pronoun, saying cue: Range<Int>?) -> Resolution? {
    if let going = goesOn(pronoun) {
      documentSentence = sentence
      return going
    }
    guard
      let found = antecedents.best(
        for: pronoun, sentence: sentence, paragraph: paragraph,
        without: pronoun == .he || pronoun == .she ? told : [], traits: { traits(of: $0) }),
      isMeant(found.who, by: pronoun, saying: cue)
    else { return nil }
    learn(pronoun, of: found.who, isSure: found.rival == nil)
    return Resolution(
      voice: voice(of: found.who), confidence: found.rival == nil ? found.confidence : .doubtful,
      rival: found.rival)
  }

  /// Whether a token is "he" or "she", outside quotations, and a verb is said of it.
  func isPersonalSubject(_ index: Int) -> Bool {
    guard text.tokens[index].classes.contains(.subject), text.tokens[index].quotation < 0,
      let pronoun = pronoun(index)
    else { return false }
    return (pronoun == .he || pronoun == .she) && text.isSubject(index..<index + 1)
  }

  /// Whom "he" or "she" stands for that says nothing: not whom its verb is done to, "he pestered Holt".
  ///
  /// Somebody who is named before it in its own sentence is noted there.
  mutating func bearer(of index: Int) -> Antecedents.Referent? {
    guard let pronoun = pronoun(index) else { return nil }
    let place = place(of: index)
    let near = antecedents.named(for: pronoun, in: place.sentence, traits: { traits(of: $0) })
    if let only = near.first, near.count == 1, only.isSubject, isToldBy(only.who, at: index) {
      learn(pronoun, of: only.who, isSure: true)
    }
    guard near.isEmpty,
      let found = antecedents.best(
        for: pronoun, sentence: place.sentence, paragraph: place.paragraph,
        without: objects(beside: index),
        traits: { traits(of: $0) }), found.rival == nil
    else { return nil }
    return found.who
  }

  /// "Holt said she would stay": whether a pronoun is what somebody says of nobody else that the text has brought in.
  private func isToldBy(_ who: Antecedents.Referent, at index: Int) -> Bool {
    guard let (reading, node) = text.node(at: index), let verb = reading.head(of: node),
      reading.tokens[verb].relation == .clausalComplement, let report = reading.head(of: verb),
      let subject = reading.ownSubject(of: report),
      let name = text.tokens(of: subject..<subject + 1, in: reading),
      case .name(let entity) = who, mentions(in: name).contains(where: { $0.entity == entity }),
      let pronoun = pronoun(index)
    else { return false }
    let sentence = place(of: index).sentence
    return !antecedents.mentions.suffix(Antecedents.memory).contains { mention in
      mention.who != who && sentence - mention.sentence <= 2
        && traits(of: mention.who).gender == (pronoun == .she ? .female : .male)
    }
  }

  /// Who is named behind a pronoun as what its verb is done to.
  private func objects(beside subject: Int) -> Set<Antecedents.Referent> {
    guard let (reading, node) = text.node(at: subject), let verb = reading.head(of: node) else {
      return []
    }
    let clause = subject + 1..<min(text.tokens.count, subject + Self.nearObject)
    return Set(
      mentions(in: clause).compactMap { mention in
        guard let (other, place) = text.node(at: mention.tokens.lowerBound),
          other.range == reading.range,
          reading.predicate(of: place) == verb || reading.head(of: place) == verb
        else { return nil }
        return .name(mention.entity)
      })
  }

  /// The object of a verb stands no more tokens behind its subject.
  private static let nearObject = 12

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

  /// Whether "it" or "they" is more than a thing or a crowd that nothing here knows of: whoever is speaking, else what the
  /// last sentence is about, several for "they" and no plan that "promises" something for "it".
  private func isMeant(
    _ who: Antecedents.Referent, by pronoun: Antecedents.Pronoun, saying cue: Range<Int>?
  ) -> Bool {
    switch pronoun {
    case .she, .he: true
    case .it:
      who == antecedents.lastSpeaker
        || antecedents.isTopic(who, before: sentence) && !(cue.map(isDoneByPlans) ?? false)
    case .they:
      who == antecedents.lastSpeaker
        || traits(of: who).isPlural && antecedents.isTopic(who, before: sentence)
    }
  }

  /// "A guard familiar with it said", "it was a lie": whether "it" does nothing.
  func isIdle(_ pronoun: Antecedents.Pronoun, at source: Range<Int>) -> Bool {
    guard pronoun == .it, let (reading, node) = text.node(at: source.lowerBound) else {
      return false
    }
    let relation = reading.tokens[node].relation
    guard relation == .subject || relation == .outerSubject, let verb = reading.head(of: node)
    else {
      return true
    }
    return reading.dependent(of: verb, .copula) != nil && reading.tokens[verb].upos.isNominal
  }

  private func isDoneByPlans(_ cue: Range<Int>) -> Bool {
    cue.contains { index in
      text.lexicon.entries[text.tokens[index].entry].verbs.contains {
        Self.planning.contains(text.lexicon.cues[$0].lemma)
      }
    }
  }

  /// What plans, laws and books do as well as bodies.
  private static let planning: Set<String> = [
    "promise", "propose", "describe", "recommend", "point", "mention", "offer", "call", "require",
    "outline",
  ]
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
    bearer.key.hasSuffix("democrats") || bearer.key.hasSuffix("republicans")
      || bearer.words == 1 && bearer.gender == nil && bearer.role == nil
        && bearer.key.utf8.count > 6 && bearer.key.hasSuffix("ans")
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
        bearer.kind == .place
        ? byEntity[entity] == nil : !isHeard && bearer.kind != .person && isMedia(bearer.key)
      return Antecedents.Traits(
        gender: bearer.gender, kind: kind, isSilent: isSilent, isPlural: isPeople(bearer),
        isHeard: isHeard)
    }
  }
}
