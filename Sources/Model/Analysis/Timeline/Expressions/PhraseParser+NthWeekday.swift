import Dates

extension PhraseParser {
  /// A weekday that is counted in a month of a year: "the third Tuesday in March 2015", "the last Friday of May 2020".
  func nthWeekday(at index: Int) -> TimePhrase? {
    let start = self.is(index, .the) ? index + 1 : index
    let isLast = isWord(start, "last")
    var count = 0
    var next = start + 1
    if !isLast {
      guard let found = ordinal(at: start), (1...5).contains(found.value) else { return nil }
      count = found.value
      next = found.end
    }
    guard self.is(next, .weekday), !self.is(next, .plural),
      isWord(next + 1, "in") || isWord(next + 1, "of"), self.is(next + 2, .month),
      let year = plainYear(at: next + 3, isBehindMonth: true),
      let day = Self.day(
        count, weekday: lexeme(next).number, month: lexeme(next + 2).number, year: year.value)
    else { return nil }
    var fields = CalendarFields()
    fields.year = year.value
    fields.month = lexeme(next + 2).number
    fields.day = day
    return TimePhrase(tokens: index..<year.end, meaning: .calendar(fields))
  }

  /// The day of a month that is the nth of a weekday, 0 for the last; nil if there is none.
  private static func day(_ count: Int, weekday: Int, month: Int, year: Int) -> Int? {
    guard (1...12).contains(month), let first = CivilDay(year: year, month: month, day: 1) else {
      return nil
    }
    let length = DayNumber.daysInMonth(month, of: year)
    let earliest = 1 + (weekday - first.weekday + 7) % 7
    if count == 0 { return earliest + (length - earliest) / 7 * 7 }
    let day = earliest + 7 * (count - 1)
    return day <= length ? day : nil
  }
}
