import Language

/// Several who say the same.
extension StatementFinder {
  /// "A and B said": a name and whoever else are two speakers, "officers and guards" are one.
  func joinSpeakers(_ verb: inout Verb, head: Int, reading: SentenceReading) {
    let joined = joinedSpeakers(with: head, reading)
    guard let last = joined.last, let next = joined.first(where: { $0 > head }) else { return }
    let phrases = joined.compactMap { text.tokens(of: reading.phrase(of: $0), in: reading) }
      .filter { ($0.count > 1 || !$0.contains { text.isPartyMark($0) }) && !isPartisan($0) }
    if let name = bearer(ofOffices: head, joined, reading) {
      verb.source = text.tokens(of: reading.phrase(of: name), in: reading) ?? verb.source
      return
    }
    func areNamed() -> Bool { joined.allSatisfy { reading.name(at: $0)?.kind == .person } }
    let isApposed = reading.tokens[next].relation == .apposition
    if reading.tokens[head].upos == .noun, isApposed {
      // "The two senators, Li Wen and Ana Ruiz, said": both of them.
      guard areNamed(), let first = phrases.first else { return }
      verb.source = first
      verb.others = Array(phrases.dropFirst())
      return
    }
    if isList(joined, behind: next, of: head, reading) {
      verb.others = phrases
      return
    }
    // "Said Li Wen, Varna Democrat and her party's whip": behind the verb a comma leads to what she is.
    if let told = reading.head(of: head), told < head, isBehindComma(next, reading), !areNamed() {
      return
    }
    // "Li Wen, Professor of Media and Public Affairs, said": one.
    if isApposed { return }
    if let name = reading.name(at: head), name.tokens.contains(last) {
      verb.source = text.tokens(of: name.tokens, in: reading) ?? verb.source
      return
    }
    // "The Department of Trade and Fisheries".
    let office = verb.source?.first { text.tokens[$0].classes.contains(.organisation) }
    if let source = verb.source, let office, text.isWord(office + 1, Self.of),
      let whole = text.tokens(of: reading.phrase(of: last), in: reading),
      whole.allSatisfy({ text.tokens[$0].isCapital })
    {
      verb.source = source.lowerBound..<max(source.upperBound, whole.upperBound)
      return
    }
    // "The US and Mexican governments": the name says whose the first one is.
    if let source = verb.source, reading.name(at: head)?.kind != .person, joined.count == 1,
      reading.tokens[last].tag == .nns,
      let other = text.tokens(of: reading.phrase(of: last), in: reading), other.count == 2,
      text.tokens[other.lowerBound].isCapital, !text.tokens[other.lowerBound + 1].isCapital,
      source.upperBound + 1 == other.lowerBound
    {
      verb.source = source.lowerBound..<other.upperBound
      return
    }
    // "Ruiz and other farmers" are two, "traders and analysts" are one, "Ruiz, a diver and a farmer" is one as well.
    let areNames =
      reading.tokens[head].upos == .properNoun
      && joined.allSatisfy {
        reading.tokens[$0].upos == .properNoun || isGroup($0, reading) || isKin($0, reading)
      }
    // "Ruiz, the top diver in Varna and Riga": what a comma and "the" lead to says more of her.
    let isDescribed = joined.contains { noun in
      isBehindComma(noun, reading)
        && reading.tokens[reading.phrase(of: noun).lowerBound].upos == .determiner
    }
    if isDescribed { return }
    if areNames {
      verb.others = phrases
    } else if let source = verb.source, let last = phrases.last,
      last.upperBound > source.upperBound,
      last.upperBound - source.lowerBound < 12
    {
      verb.source = source.lowerBound..<last.upperBound
    }
  }

  /// Whether a phrase says what somebody in a list is: "Senators Li Wen, Varna Republican, and Ana Ruiz".
  private func isPartisan(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last, phrase.count > 1, text.tokens[phrase.lowerBound].isCapital else {
      return false
    }
    return SpeakerResolver.partisans.contains(text.key(of: last..<last + 1))
  }

  /// "Deputy Prosecutor and spokesman Li Wen": one who has both offices.
  private func bearer(ofOffices head: Int, _ joined: [Int], _ reading: SentenceReading) -> Int? {
    guard joined.count == 1, let name = joined.first, name > head,
      reading.name(at: name)?.kind == .person,
      reading.name(at: head)?.kind != .person, reading.tokens[head].tag != .nns,
      let first = text.tokens(of: reading.phrase(of: head), in: reading),
      let second = text.tokens(of: reading.phrase(of: name), in: reading),
      let office = first.last, second.lowerBound == first.upperBound + 1
    else { return nil }
    let offices: VoiceWordClass = [.person, .title]
    return text.tokens[first.lowerBound].classes.isDisjoint(with: [.determiner, .possessive])
      && !text.tokens[office].classes.isDisjoint(with: offices)
      && second.count > 2 && !text.tokens[second.lowerBound].isCapital
      && !text.tokens[second.lowerBound].classes.isDisjoint(with: offices) ? name : nil
  }

  /// The nouns that "and" joins with one; of "the RSA director", which was read as two, the last.
  private func joinedSpeakers(with head: Int, _ reading: SentenceReading) -> [Int] {
    var joined = reading.joined(with: head)
    if joined.isEmpty, let apposed = reading.dependent(of: head, .apposition), apposed > head {
      let rest = reading.joined(with: apposed)
      if !rest.isEmpty { joined = [apposed] + rest }
    }
    let all = Set(joined)
    joined = joined.filter { !all.contains($0 + 1) }
    return joined.isEmpty ? [] : before(head, reading) + joined
  }

  /// "President Holm, Mayor Ruiz and Li Wen said", whose first was read as a subject apart.
  private func before(_ head: Int, _ reading: SentenceReading) -> [Int] {
    guard let verb = reading.head(of: head), isBehindComma(head, reading) else { return [] }
    let comma = reading.phrase(of: head).lowerBound - 1
    return reading.dependents(of: verb).filter { other in
      other < head && reading.tokens[other].relation == .subject
        && reading.tokens[other].upos == .properNoun
        && reading.phrase(of: other).upperBound == comma
    }
  }

  /// Whether names and nouns with commas between them are a list: an apposition would have a comma before the verb
  /// too.
  private func isList(
    _ joined: [Int], behind next: Int, of head: Int, _ reading: SentenceReading
  ) -> Bool {
    guard let last = joined.last, let verb = reading.head(of: head), last < verb,
      joined.count > 1
    else { return false }
    return isBehindComma(next, reading)
      && !reading.tokens[last..<verb].contains { $0.kind == .comma }
      && joined.contains { reading.tokens[$0].upos == .properNoun }
      && joined.allSatisfy { canSpeak(reading.tokens[$0]) }
  }

  /// Whether a comma stands before the phrase of a noun.
  private func isBehindComma(_ noun: Int, _ reading: SentenceReading) -> Bool {
    let low = reading.phrase(of: noun).lowerBound
    return low > 0 && reading.tokens[low - 1].kind == .comma
  }

  /// "Li Wen and his wife": somebody else, whatever her name.
  private func isKin(_ noun: Int, _ reading: SentenceReading) -> Bool {
    let low = reading.phrase(of: noun).lowerBound
    return reading.tokens[low].tag == .prpPossessive && canSpeak(reading.tokens[noun])
  }
}
