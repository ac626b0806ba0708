extension PhraseParser {
  /// A length of time with what follows it: "two years", "a year ago", "nine years and ten months".
  func durationPhrase(_ found: Match<UnitReading>, from index: Int) -> TimePhrase? {
    let reading = found.value
    var end = found.end
    if reading.unit == .period || isMeasure(reading, from: index, to: end) { return nil }
    if isAge(at: end, reading) { return nil }
    if reading.amount == nil, !isBarePluralAccepted(reading, from: index, end: end) { return nil }
    if reading.hasDemonstrative, reading.amount == nil {
      return TimePhrase(tokens: index..<end, meaning: .reference("PRESENT_REF"))
    }
    var lengths = [TimePhrase.Length(amount: reading.amount ?? .open, unit: reading.unit)]
    end = addLengths(at: end, &lengths)
    if let shifted = shiftedPhrase(lengths, reading, from: index, end: end) { return shifted }
    if reading.isArticleAmount, let rate = rate(reading, from: index, end: end) { return rate }
    if reading.isArticleAmount, isMark(end, Punctuation.dash), isGlued(end) { return nil }
    if let vague = vagueSpan(reading, from: index, end: end) { return vague }
    var modifier = reading.modifier
    if isWord(end, "or"), isWord(end + 1, "so") || isWord(end + 1, "two") || isWord(end + 1, "more")
    {
      modifier = .approx
      end += 2
    }
    if isMark(end, Punctuation.dash), isWord(end + 1, "long") || isWord(end + 1, "old") { end += 2 }
    return TimePhrase(
      tokens: index..<end, meaning: .duration(lengths, reading.direction), modifier: modifier)
  }

  /// "recent years", "the coming weeks": no length is told.
  private func vagueSpan(_ reading: UnitReading, from index: Int, end: Int) -> TimePhrase? {
    guard reading.amount == nil, reading.direction != nil, reading.isPlural else { return nil }
    let value = lexeme(reading.place - 1).value?.description ?? "FUTURE_REF"
    if isWord(reading.place - 1, "recent"), [.week, .month, .quarter].contains(reading.unit) {
      let length = TimePhrase.Length(
        amount: .open, unit: reading.unit == .quarter ? .month : reading.unit)
      return TimePhrase(tokens: index..<end, meaning: .duration([length], .past))
    }
    if reading.direction == .last || reading.direction == .previous {
      return TimePhrase(tokens: index..<end, meaning: .reference("PAST_REF"))
    }
    return TimePhrase(tokens: index..<end, meaning: .reference(value))
  }

  /// Whether the words measure something else than time ("the 100 meters in 10 seconds flat").
  private func isMeasure(_ reading: UnitReading, from index: Int, to end: Int) -> Bool {
    if isGlued(index),
      isMark(index - 1, Punctuation.dollar) || isMark(index - 1, Punctuation.period)
    {
      return true
    }
    guard reading.unit == .quarter, reading.direction == nil, !self.is(end, .shift) else {
      return false
    }
    return reading.isArticleAmount
      || reading.isPlural && (isWord(end, "of") || reading.isHyphenated)
  }

  /// Whether an age is told: "48 years old", "a 33-year-old man".
  private func isAge(at end: Int, _ reading: UnitReading) -> Bool {
    if isWord(end, "old") || isWord(end, "olds") { return reading.unit == .year }
    guard isMark(end, Punctuation.dash), isWord(end + 1, "old") || isWord(end + 1, "olds") else {
      return isWord(end, "of") && isWord(end + 1, "age")
    }
    return reading.unit == .year
  }

  /// Whether a bare "years", "days" counts as a length here.
  private func isBarePluralAccepted(_ reading: UnitReading, from index: Int, end: Int) -> Bool {
    if reading.direction != nil { return reading.unit.days >= 1 }
    if reading.hasDemonstrative { return reading.unit == .day && isWord(index, "these") }
    if reading.hasArticle { return false }
    if self.is(end, .shift) || isMark(end, Punctuation.dash) && isWord(end + 1, "long") {
      return true
    }
    let before = index - 1
    if isWord(before, "for") || isWord(before, "within") || isWord(before, "after")
      || isWord(before, "over") || isWord(before, "in") || isWord(before, "of")
    {
      return true
    }
    return isWord(end, "of") || isWord(end, "after") || isWord(end, "before") || isWord(end, "or")
  }

  /// "9 years and 10 months", "an hour and a half", "5 hours 30 minutes", "weeks or months".
  private func addLengths(at index: Int, _ lengths: inout [TimePhrase.Length]) -> Int {
    var end = index
    if isWord(end, "and"), self.is(end + 1, .one), isWord(end + 2, "half"),
      case .halves(let count) = lengths[0].amount
    {
      lengths[0].amount = .halves(count + 1)
      return end + 3
    }
    for _ in 0..<2 {
      let start = isWord(end, "and") || isMark(end, Punctuation.comma) ? end + 1 : end
      guard let next = amount(at: start), next.value != .open, !self.is(start, .one),
        let unit = lexeme(next.end).unit, let last = lengths.last,
        unit.days < last.unit.days || unit.isClock && unit.rawValue < last.unit.rawValue
      else { break }
      lengths.append(TimePhrase.Length(amount: next.value, unit: unit))
      end = next.end + 1
    }
    return end
  }

  /// "ago", "earlier", "later", "from now", "before" at the end of a clause.
  private func shiftedPhrase(
    _ lengths: [TimePhrase.Length], _ reading: UnitReading, from index: Int, end: Int
  ) -> TimePhrase? {
    var next = end
    if isWord(next, "or"), isWord(next + 1, "so") { next += 2 }
    let word = lexeme(next)
    // "an hour later" has no day to be resolved to: it is told as a length.
    if reading.unit.isClock, word.isAny(.shift), abs(word.number) == 1 { return nil }
    var step = 0
    if word.isAny(.shift), reading.direction == nil {
      step = word.number
      next += 1
    } else if isWord(next, "from"), isWord(next + 1, "now") {
      step = 2
      next += 2
    } else if isWord(next, "before") || isWord(next, "after") || isWord(next, "previously") {
      guard isWord(next, "previously") || endsClause(next + 1) else { return nil }
      step = isWord(next, "after") ? 1 : -1
      next += 1
    } else {
      return nil
    }
    guard step != 0, let length = lengths.first else { return nil }
    return TimePhrase(
      tokens: index..<next,
      meaning: .offset(length.amount, length.unit, step: step.signum(), fromNow: abs(step) == 2),
      modifier: next - end > 1 && isWord(end, "or") ? .approx : reading.modifier)
  }

  func endsClause(_ index: Int) -> Bool {
    switch kind(index) {
    case .stop: return true
    case .mark:
      return isMark(index, Punctuation.comma) || isMark(index, Punctuation.period)
        || isMark(index, Punctuation.close)
    case .word, .number: return false
    }
  }

  /// "$33 million a year", "twice a day".
  private func rate(_ reading: UnitReading, from index: Int, end: Int) -> TimePhrase? {
    guard reading.direction == nil, reading.unit != .weekend else { return nil }
    let before = index - 1
    guard kind(before) == .word || kind(before) == .number, !self.is(before, .preposition) else {
      return nil
    }
    var counts = self.is(before, .rate)
    if !counts {
      for place in max(0, index - 5)..<index where kind(place) != .stop {
        if kind(place) == .number || self.is(place, [.cardinal, .scale]) { counts = true }
      }
      let plural =
        kind(before) == .number || self.is(before, .measured)
        || tokens[before].flags.contains(.s)
      counts = counts && plural
    }
    guard counts else { return nil }
    return TimePhrase(
      tokens: index..<end, meaning: .repeated(TimexValue.every(.whole(1), reading.unit)))
  }
}
