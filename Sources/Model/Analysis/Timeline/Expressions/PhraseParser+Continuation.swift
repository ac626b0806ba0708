extension PhraseParser {
  /// Reads what an expression leaves for its neighbour: the second year of "1939–45", the second
  /// day of "April 5–7".
  mutating func continuation(of phrase: TimePhrase, at index: Int) -> Int {
    guard case .calendar(let fields) = phrase.meaning, isMark(index, Punctuation.dash) else {
      return index
    }
    if let next = shortYear(after: fields, at: index + 1) { return next }
    return secondDay(after: fields, at: index + 1) ?? index
  }

  private mutating func shortYear(after fields: CalendarFields, at index: Int) -> Int? {
    guard let year = fields.year, !fields.isShortYear, year >= 1000, fields.day == nil,
      let short = digits(index, 2...2), short > year % 100,
      isGlued(index) && isGlued(index - 1) || isMark(index + 1, Punctuation.close),
      !(isMark(index + 1, Punctuation.dash) && isGlued(index + 1)),
      !(isGlued(index + 1) && kind(index + 1) == .word)
    else { return nil }
    var next = CalendarFields()
    next.year = year / 100 * 100 + short
    next.isBeforeEpoch = fields.isBeforeEpoch
    add(TimePhrase(tokens: index..<(index + 1), meaning: .calendar(next)))
    return index + 1
  }

  private mutating func secondDay(after fields: CalendarFields, at index: Int) -> Int? {
    guard let day = fields.day, fields.month != nil, fields.year == nil, fields.hour == nil,
      let found = dayNumber(at: index), found.value > day, isGlued(index),
      !self.is(found.end, .month)
    else { return nil }
    var reading = CalendarReading()
    reading.fields.month = fields.month
    reading.fields.day = found.value
    reading.note(.day)
    let end = linkedYear(at: found.end, &reading) ?? found.end
    add(TimePhrase(tokens: index..<end, meaning: .calendar(reading.fields)))
    return end
  }
}
