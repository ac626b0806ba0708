import Dates

extension PhraseParser {
  /// A date in figures: "2024-03-22", "2024-03-22T10:15:00Z", "22/3/2024", "22.03.2024".
  func numericDate(at index: Int) -> TimePhrase? {
    guard kind(index) == .number, kind(index + 1) == .mark, isGlued(index + 1), isGlued(index + 2)
    else { return nil }
    if isGlued(index), index > 0, kind(index - 1) == .mark,
      tokens[index - 1].number == tokens[index + 1].number
    {
      return nil
    }
    if isVersion(index - 1) { return nil }
    return isoDate(at: index) ?? slashedDate(at: index) ?? namedMonthDate(at: index)
  }

  /// Whether figures after a word number what was published, not when: "version 2.3.2019".
  private func isVersion(_ index: Int) -> Bool {
    isWord(index, "version") || isWord(index, "v") || isWord(index, "build")
      || isWord(index, "firmware")
  }

  /// "09-Jan-2017", "9/Jan/2017".
  private func namedMonthDate(at index: Int) -> TimePhrase? {
    guard let day = digits(index, 1...2),
      isMark(index + 1, Punctuation.dash) || isMark(index + 1, Punctuation.slash),
      self.is(index + 2, .month), isMark(index + 3, tokens[index + 1].number), isGlued(index + 3),
      isGlued(index + 4), let year = digits(index + 4, 4...4), (1000...2199).contains(year)
    else { return nil }
    let month = lexeme(index + 2).number
    guard CivilDay(year: year, month: month, day: day) != nil else { return nil }
    var fields = CalendarFields()
    fields.year = year
    fields.month = month
    fields.day = day
    return TimePhrase(tokens: index..<(index + 5), meaning: .calendar(fields))
  }

  private func isoDate(at index: Int) -> TimePhrase? {
    guard let year = digits(index, 4...4), (1000...2199).contains(year) else { return nil }
    let mark = tokens[index + 1].number
    guard mark == Punctuation.dash || mark == Punctuation.slash || mark == Punctuation.period,
      let month = digits(index + 2, mark == Punctuation.dash ? 2...2 : 1...2),
      (1...12).contains(month)
    else { return nil }
    var fields = CalendarFields()
    fields.year = year
    fields.month = month
    var end = index + 3
    if isMark(end, mark), isGlued(end), isGlued(end + 1), let day = digits(end + 1, 1...2) {
      guard CivilDay(year: year, month: month, day: day) != nil else { return nil }
      fields.day = day
      end = isoTime(at: end + 2, &fields)
    } else if mark != Punctuation.dash || year % 100 < month
      || isMark(end, mark) && isGlued(end + 1)
    {
      return nil
    }
    if isGlued(end), kind(end) == .word || kind(end) == .number { return nil }
    return TimePhrase(tokens: index..<end, meaning: .calendar(fields))
  }

  /// The time after an ISO 8601 date; returns the token after it.
  private func isoTime(at index: Int, _ fields: inout CalendarFields) -> Int {
    guard isWord(index, "t"), isGlued(index), let hour = digits(index + 1, 2...2), hour <= 24,
      isMark(index + 2, Punctuation.colon), let minute = digits(index + 3, 2...2), minute < 60
    else { return index }
    fields.hour = hour
    fields.minute = minute
    var end = index + 4
    if isMark(end, Punctuation.colon), isGlued(end), let second = digits(end + 1, 2...2),
      second < 61
    {
      fields.second = second
      end += 2
    }
    if isMark(end, Punctuation.period), isGlued(end), kind(end + 1) == .number, isGlued(end + 1) {
      end += 2
    }
    if isWord(end, "z"), isGlued(end) { return end + 1 }
    let sign = isMark(end, Punctuation.plus) || isMark(end, Punctuation.dash)
    if sign, isGlued(end), digits(end + 1, 2...2) != nil, isMark(end + 2, Punctuation.colon),
      digits(end + 3, 2...2) != nil
    {
      return end + 4
    }
    return end
  }

  private func slashedDate(at index: Int) -> TimePhrase? {
    guard let first = digits(index, 1...2), let second = digits(index + 2, 1...2) else {
      return nil
    }
    let mark = tokens[index + 1].number
    guard mark == Punctuation.slash || mark == Punctuation.dash || mark == Punctuation.period else {
      return nil
    }
    if mark == Punctuation.slash, first == 9, second == 11, !isMark(index + 3, Punctuation.slash) {
      return september11(at: index)
    }
    guard isMark(index + 3, mark), isGlued(index + 3), isGlued(index + 4) else { return nil }
    var fields = CalendarFields()
    if let year = digits(index + 4, 4...4), (1000...2199).contains(year) {
      fields.year = year
    } else if mark == Punctuation.slash, let year = digits(index + 4, 2...2) {
      fields.year = year
      fields.isShortYear = true
    } else {
      return nil
    }
    if isGlued(index + 5), kind(index + 5) != .mark || tokens[index + 5].number == mark {
      return nil
    }
    let dayComes = dayComesFirst(first, second: second, mark: mark)
    fields.day = dayComes ? first : second
    fields.month = dayComes ? second : first
    guard let month = fields.month, let day = fields.day, (1...12).contains(month),
      (1...DayNumber.daysInMonth(month, of: fields.year ?? 4)).contains(day)
    else { return nil }
    return TimePhrase(tokens: index..<(index + 5), meaning: .calendar(fields))
  }

  /// Which order the two numbers have: as they must, else as other dates of the text have it.
  private func dayComesFirst(_ first: Int, second: Int, mark: Int32) -> Bool {
    if first > 12 { return true }
    if second > 12 { return false }
    return mark == Punctuation.period || habits.dayFirstVotes > habits.monthFirstVotes
  }

  /// The attacks that are named by their date in American order.
  private func september11(at index: Int) -> TimePhrase? {
    guard !isGlued(index + 3) || kind(index + 3) == .mark else { return nil }
    var fields = CalendarFields()
    fields.year = 2001
    fields.month = 9
    fields.day = 11
    return TimePhrase(tokens: index..<(index + 3), meaning: .calendar(fields))
  }

  /// Counts the dates in figures that can be read in one order only.
  static func votes(in tokens: [TimeToken]) -> (dayFirst: Int, monthFirst: Int) {
    var votes = (dayFirst: 0, monthFirst: 0)
    guard tokens.count > 4 else { return votes }
    for index in 0..<(tokens.count - 4)
    where tokens[index].kind == .number && tokens[index + 1].kind == .mark
      && tokens[index + 1].number == Punctuation.slash && tokens[index + 3].kind == .mark
      && tokens[index + 3].number == Punctuation.slash && tokens[index + 2].kind == .number
      && tokens[index].digits <= 2 && tokens[index + 2].digits <= 2
    {
      let first = tokens[index].number
      let second = tokens[index + 2].number
      if first > 12, first <= 31, second <= 12 { votes.dayFirst += 1 }
      if second > 12, second <= 31, first <= 12 { votes.monthFirst += 1 }
    }
    return votes
  }
}
