import Language

extension OutlookFinder {
  /// Whose expectation a clause is.
  enum Attribution: Equatable {
    /// The text's own.
    case nobody
    /// Somebody's whom a phrase names.
    case holder(Range<Int>)
    /// Somebody's, but the sentence does not say clearly whose.
    case unclear
    /// Nobody's: "few believe that", "she did not say that".
    case denied

    /// Whether somebody is known who holds it.
    var isSomebodys: Bool {
      if case .holder = self { true } else { false }
    }
  }

  /// A subject that stands further from its verb than this is often another's.
  private static let reach = 24

  /// Whose expectation the clause of a predicate is: by the verb above it, the one put into or after it, or
  /// "according to".
  func attribution(of predicate: Int) -> Attribution {
    if let above = attribution(above: predicate) { return above }
    for at in [predicate] + reading.heads(above: predicate).prefix(3) {
      for child in reading.dependents(of: at)
      where reading.tokens[child].relation == .parataxis && isSaying(child) {
        return holder(of: child).map { .holder($0) } ?? .unclear
      }
    }
    if let source = source() { return .holder(source) }
    // "…, allies close to him said."
    guard let last = reading.tokens.lastIndex(where: { !$0.isMark }), isSaying(last) else {
      return .nobody
    }
    return holder(of: last).map { .holder($0) } ?? .unclear
  }

  /// The verb in whose content a predicate stands.
  private func attribution(above predicate: Int) -> Attribution? {
    var at = predicate
    for head in reading.heads(above: predicate).prefix(6) {
      defer { at = head }
      let token = reading.tokens[head]
      guard reading.tokens[at].relation == .clausalComplement, token.upos == .verb else { continue }
      // "It seems that", "this means that".
      if words.isPlain(token.word) { continue }
      if reading.isNegated(head) || reading.subject(of: head).map(isNone) ?? false {
        return .denied
      }
      // "She is said to be pleased, and he is likely to go": only what she says is hers.
      guard words.speaks(token.word), !reading.isPassive(head), let holder = holder(of: head) else {
        return .unclear
      }
      return .holder(holder)
    }
    return nil
  }

  func isSaying(_ index: Int) -> Bool {
    words.speaks(reading.tokens[index].word) && reading.tokens[index].upos == .verb
  }

  /// "According to the bank".
  private func source() -> Range<Int>? {
    for (index, token) in reading.tokens.enumerated() where token.word == WordID("according") {
      guard let head = reading.head(of: index), head > index + 1 else { continue }
      return named(head)
    }
    return nil
  }

  /// Who expects it: a name or a noun phrase, no pronoun of the first or second person.
  func holder(of verb: Int) -> Range<Int>? {
    guard let subject = reading.subject(of: verb).map({ reading.antecedent(of: $0) }),
      abs(subject - verb) <= Self.reach, let range = named(subject)
    else { return nil }
    return subject < verb ? grown(range, from: subject, before: verb) : range
  }

  private func named(_ subject: Int) -> Range<Int>? {
    let token = reading.tokens[subject]
    let isPerson = words.isPerson(token.word)
    guard [.noun, .properNoun].contains(token.upos) || token.upos == .pronoun && isPerson else {
      return nil
    }
    // "People expect their leaders to step up": nobody's forecast; one letter is no name.
    guard !words.isNobody(token.word) || isPerson, token.range.count > 1, !isNone(subject) else {
      return nil
    }
    let name = reading.nameRange(of: subject)
    // "A wide range of models" are models.
    let phrase = reading.nounPhrase(of: subject, withModifiers: words.counts(token.word))
    return min(name.lowerBound, phrase.lowerBound)..<max(name.upperBound, phrase.upperBound)
  }

  /// "Former campaign manager Corey Norvik", "Norvik and Aas": names after the noun, and what is joined to it.
  private func grown(_ range: Range<Int>, from subject: Int, before verb: Int) -> Range<Int> {
    let joined = reading.conjuncts(of: subject).filter { $0 >= range.upperBound && $0 < verb }
    var end = joined.reduce(range.upperBound) { end, noun in
      // "The president and those close to him".
      let whole = reading.trimmed(reading.subtree(of: noun))
      let isShort = whole.count <= 6 && whole.upperBound <= verb
      return max(end, isShort ? whole.upperBound : reading.nameRange(of: noun).upperBound)
    }
    let parts: RelationSet = [.apposition, .flat, .compound, .description]
    while end < verb, reading.tokens[end].upos == .properNoun,
      parts.contains(reading.tokens[end].relation), reading.hangs(end, from: subject)
    { end += 1 }
    return range.lowerBound..<end
  }
}
