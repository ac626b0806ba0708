/// What stands beside a unit and changes what it means.
extension PhraseParser {
  /// "the day before", "the year after the war": one from the time in hand; "the day after tomorrow".
  func besideEvent(_ found: Match<UnitReading>, from index: Int) -> TimePhrase? {
    let unit = found.value.unit
    guard unit == .day || unit == .week || unit == .month || unit == .year else { return nil }
    let step = isWord(found.end, "after") ? 1 : isWord(found.end, "before") ? -1 : 0
    // "On May 3, the day before the fair": the date is that day.
    let isApposition = phrases.last.map { $0.tokens.upperBound == index - 1 } ?? false
    let isJoined = isMark(index - 1, Punctuation.comma) || isMark(index - 1, Punctuation.dash)
    if step == 0 || isApposition && isJoined { return nil }
    if unit == .day, self.is(found.end + 1, .deictic) {
      var fields = CalendarFields()
      fields.dayOffset = step + lexeme(found.end + 1).number
      return TimePhrase(tokens: index..<(found.end + 2), meaning: .calendar(fields))
    }
    let isWhole = endsClause(found.end + 1)
    return TimePhrase(
      tokens: index..<(isWhole ? found.end + 1 : found.end),
      meaning: .offset(.whole(1), unit, step: step, fromNow: false))
  }

  /// Whether some adjective stands between a count and the plural of a unit: "ten brutal months".
  func isAdjective(at index: Int, _ reading: UnitReading) -> Bool {
    guard case .halves(let halves) = reading.amount, halves >= 4, kind(index) == .word,
      tokens[index].lexeme == 0, !isCapital(index), !tokens[index].flags.contains(.s),
      kind(index - 1) == .word, let unit = lexeme(index + 1).unit
    else { return false }
    return self.is(index + 1, .plural) && !unit.isClock
  }

  /// Whether a unit with a capital after an article or a number stands in a title or a name: "60 Minutes",
  /// "in A Month in the Country".
  func isTitle(at unit: Int, from index: Int) -> Bool {
    guard isCapital(unit), unit > index, !tokens[unit].flags.contains(.upper),
      self.is(unit - 1, [.the, .one]) || kind(unit - 1) == .number
    else { return false }
    return kind(index - 1) == .word && !isCapital(index - 1) || kind(unit - 1) == .number
  }

  /// "a quarter-century", "the last quarter of a century", "three quarters of a century": that many times 25 years.
  func partOfCentury(at index: Int, _ reading: inout UnitReading) -> Int? {
    guard reading.unit == .quarter else { return nil }
    var next = index + 1
    if isMark(next, Punctuation.dash) {
      next += 1
    } else if isWord(next, "of"), self.is(next + 1, .one) {
      next += 2
    } else {
      return nil
    }
    guard lexeme(next).unit == .century, !self.is(next, .plural) else { return nil }
    var quarters = 1
    if case .halves(let halves) = reading.amount { quarters = max(1, halves / 2) }
    reading.amount = .whole(25 * quarters)
    reading.isArticleAmount = false
    reading.unit = .year
    reading.isPlural = true
    return next + 1
  }
}
