extension PhraseParser {
  /// An expression after words that loosen it: "about two years", "more than a week",
  /// "at least 72 hours", "around 7:15 p.m.".
  func approximate(at index: Int) -> TimePhrase? {
    guard let found = approximation(at: index), kind(found.end) != .mark else { return nil }
    if let phrase = unitPhrase(at: found.end) {
      guard isCounted(phrase), loosensAmount(at: found.end, found.value) else { return nil }
      return widened(phrase, to: index, found.value)
    }
    guard found.value == .approx, let reading = calendar(at: found.end),
      isLoosened(reading.value, at: found.end, from: index)
    else { return nil }
    return TimePhrase(
      tokens: index..<reading.end, meaning: .calendar(reading.value.fields), modifier: found.value)
  }

  /// Whether an amount follows that can be loosened; "over the past year" has none.
  private func loosensAmount(at index: Int, _ modifier: TimeModifier) -> Bool {
    if self.is(index, [.the, .direction, .demonstrative]) {
      return modifier == .equalOrMore && self.is(index, .the)
    }
    return !self.is(index, .vagueAmount) || lexeme(index).number == 2 || isWord(index, "half")
  }

  /// Whether a date can be loosened; a bare round number is more likely a count.
  private func isLoosened(_ reading: CalendarReading, at index: Int, from start: Int) -> Bool {
    guard let first = reading.first else { return false }
    switch first {
    case .clock, .month, .day, .last: return true
    case .year:
      return reading.isAnnounced || (reading.fields.year ?? 0) % 100 != 0
        || self.is(start - 1, [.preposition]) || isMark(start - 1, Punctuation.open)
    case .weekday, .season, .quarter, .half, .decade, .century, .holiday, .deictic, .part:
      return false
    }
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

  /// The words that loosen an amount and the token after them.
  func approximation(at index: Int) -> Match<TimeModifier>? {
    let word = lexeme(index)
    if word.isAny(.approximation), let modifier = word.modifier {
      let isShort = isWord(index, "ca") || isWord(index, "c")
      if isShort, !isMark(index + 1, Punctuation.period) { return nil }
      return (modifier, isShort ? index + 2 : index + 1)
    }
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
