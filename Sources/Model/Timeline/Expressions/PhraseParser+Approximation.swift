extension PhraseParser {
  /// An expression behind words that loosen it: "about two years", "more than a week",
  /// "at least 72 hours", "around 7:15 p.m.".
  func approximate(at index: Int) -> TimePhrase? {
    guard let found = approximation(at: index), kind(found.end) != .mark else { return nil }
    if let phrase = unitPhrase(at: found.end) {
      guard isCounted(phrase) else { return nil }
      return widened(phrase, to: index, found.value)
    }
    if let reading = calendar(at: found.end), reading.value.first == .clock,
      found.value == .approx
    {
      return TimePhrase(
        tokens: index..<reading.end, meaning: .calendar(reading.value.fields),
        modifier: found.value)
    }
    return nil
  }

  private func isCounted(_ phrase: TimePhrase) -> Bool {
    switch phrase.meaning {
    case .duration, .offset: true
    case .calendar, .unit, .reference, .repeated, .timeInHand: false
    }
  }

  private func widened(
    _ phrase: TimePhrase, to index: Int, _ modifier: TimeModifier
  ) -> TimePhrase {
    var phrase = phrase
    phrase.tokens = index..<phrase.tokens.upperBound
    phrase.modifier = modifier
    return phrase
  }

  /// The words that loosen an amount and the token behind them.
  func approximation(at index: Int) -> Match<TimeModifier>? {
    let word = lexeme(index)
    if word.isAny(.approximation), let modifier = word.modifier { return (modifier, index + 1) }
    if isWord(index + 1, "than") {
      if isWord(index, "more") { return (.moreThan, index + 2) }
      if isWord(index, "less") || isWord(index, "fewer") { return (.lessThan, index + 2) }
    }
    if isWord(index, "no"), isWord(index + 2, "than") {
      if isWord(index + 1, "more") { return (.equalOrLess, index + 3) }
      if isWord(index + 1, "less") || isWord(index + 1, "fewer") {
        return (.equalOrMore, index + 3)
      }
    }
    if isWord(index, "at") {
      if isWord(index + 1, "least") { return (.equalOrMore, index + 2) }
      if isWord(index + 1, "most") { return (.equalOrLess, index + 2) }
    }
    if isWord(index, "up"), isWord(index + 1, "to") { return (.equalOrLess, index + 2) }
    if isWord(index, "close"), isWord(index + 1, "to") { return (.approx, index + 2) }
    return nil
  }
}
