extension PhraseParser {
  /// A day of the month: "22", "22nd", "twenty-second"; never the start of a longer number.
  func dayNumber(at index: Int) -> Match<Int>? {
    if let found = ordinal(at: index) {
      guard (1...31).contains(found.value), found.end > index, !self.is(index, .unit) else {
        return nil
      }
      return found
    }
    guard let value = digits(index, 1...2), (1...31).contains(value) else { return nil }
    if isGlued(index + 1) {
      if kind(index + 1) == .word || isMark(index + 1, Punctuation.percent) { return nil }
      let joins = isMark(index + 1, Punctuation.period) || isMark(index + 1, Punctuation.comma)
      if joins || isMark(index + 1, Punctuation.colon), isGlued(index + 2),
        kind(index + 2) == .number
      {
        return nil
      }
    }
    if self.is(index + 1, .measured), !isMonthName(before: index) { return nil }
    if isGlued(index), isMark(index - 1, Punctuation.dollar) { return nil }
    return (value, index + 1)
  }

  private func isMonthName(before index: Int) -> Bool {
    let place = isMark(index - 1, Punctuation.period) ? index - 2 : index - 1
    return self.is(place, .month) && isCapital(place)
  }

  /// A day before its month: "22 March", "the 22nd of March".
  func dayFirst(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard reading.fields.day == nil, reading.fields.month == nil,
      kind(index) == .number || self.is(index, [.ordinal, .cardinal]),
      let day = dayNumber(at: index)
    else { return nil }
    var next = day.end
    if isWord(next, "day"), isWord(next + 1, "of") { next += 1 }
    if isWord(next, "of") { next += 1 }
    guard self.is(next, .month), kind(next) == .word, isCapital(next) || !self.is(next, .ambiguous)
    else { return sharedDay(day, &reading) }
    let short = self.is(next, .short)
    reading.fields.day = day.value
    reading.fields.month = lexeme(next).number
    reading.note(.day)
    reading.note(.day)
    return short && isMark(next + 1, Punctuation.period) ? next + 2 : next + 1
  }

  /// The first day of "6-7 January", "28 and 29 August", "from the 13th to the 19th of October".
  private func sharedDay(_ day: Match<Int>, _ reading: inout CalendarReading) -> Int? {
    var next = day.end
    guard
      isMark(next, Punctuation.dash) || isMark(next, Punctuation.slash)
        || self.is(next, .conjunction)
    else { return nil }
    next += 1
    if self.is(next, .the) { next += 1 }
    guard let second = dayNumber(at: next), second.value > day.value else { return nil }
    next = second.end
    if isWord(next, "of") { next += 1 }
    guard self.is(next, .month), isCapital(next) else { return nil }
    reading.fields.day = day.value
    reading.fields.month = lexeme(next).number
    reading.note(.last)
    return day.end
  }

  /// A time of day by the clock: "10:35 a.m.", "5 p.m.", "15:30", "four o'clock", "1500 GMT".
  func clock(at index: Int, _ reading: inout CalendarReading) -> Int? {
    if let found = digits(index, 1...2) { return digitClock(found, at: index, &reading) }
    if let hour = digits(index, 4...4), isHundredClock(hour, at: index) {
      reading.fields.hour = hour / 100
      reading.fields.minute = hour % 100
      reading.note(.clock)
      return self.is(index + 1, .zone) ? index + 1 : index + 2
    }
    guard let hour = cardinal(at: index), (1...12).contains(hour.value) else { return nil }
    if let end = oClock(at: hour.end) {
      set(hour: hour.value, minute: nil, &reading)
      return end
    }
    guard let half = meridiem(at: hour.end) else { return nil }
    set(hour: hour.value % 12 + half.value, minute: nil, &reading)
    return half.end
  }

  private func isHundredClock(_ value: Int, at index: Int) -> Bool {
    guard value / 100 < 24, value % 100 < 60 else { return false }
    if self.is(index + 1, .zone), kind(index + 1) == .word {
      return tokens[index + 1].flags.contains(.upper)
    }
    return isWord(index + 1, "hours") && !self.is(index + 2, .shift)
  }

  private func digitClock(_ hour: Int, at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard hour <= 24, !isGlued(index) || !isMark(index - 1, Punctuation.colon) else { return nil }
    if let half = meridiem(at: index + 1), (1...12).contains(hour) {
      set(hour: hour % 12 + half.value, minute: nil, &reading)
      return half.end
    }
    if let end = oClock(at: index + 1) {
      set(hour: hour, minute: nil, &reading)
      return end
    }
    if isWord(index + 1, "in"), self.is(index + 2, .the), self.is(index + 3, .part), hour <= 12,
      !self.is(index - 1, .month), self.is(index - 1, [.preposition, .approximation, .the])
    {
      set(hour: hour, minute: nil, &reading)
      return index + 1
    }
    let separator = isMark(index + 1, Punctuation.colon) || isMark(index + 1, Punctuation.period)
    guard separator, isGlued(index + 1), isGlued(index + 2), let minute = digits(index + 2, 2...2),
      minute < 60, hour < 24 || minute == 0
    else { return nil }
    return clockMinutes(hour, minute: minute, at: index, reading: &reading)
  }

  private func clockMinutes(
    _ hour: Int, minute: Int, at index: Int, reading: inout CalendarReading
  ) -> Int? {
    var end = index + 3
    if isMark(index + 1, Punctuation.period) {
      guard let half = meridiem(at: end), hour <= 12 else { return nil }
      set(hour: hour % 12 + half.value, minute: minute, &reading)
      return half.end
    }
    if isMark(end, Punctuation.colon), isGlued(end), let second = digits(end + 1, 2...2),
      second < 60
    {
      reading.fields.second = second
      end += 2
    }
    if let half = meridiem(at: end), (1...12).contains(hour) {
      set(hour: hour % 12 + half.value, minute: minute, &reading)
      return half.end
    }
    if isMark(end, Punctuation.colon), isGlued(end), isGlued(end + 1) { return nil }
    set(hour: hour, minute: minute, &reading)
    return isWord(end, "hrs") || isWord(end, "hours") ? end + 1 : end
  }

  private func set(hour: Int, minute: Int?, _ reading: inout CalendarReading) {
    reading.fields.hour = hour
    reading.fields.minute = minute
    reading.note(.clock)
  }

  private func oClock(at index: Int) -> Int? {
    guard isWord(index, "o"), isMark(index + 1, Punctuation.apostrophe), isWord(index + 2, "clock")
    else {
      return nil
    }
    return index + 3
  }

  /// "a.m.", "p.m", "AM": the hours to add and the token after it.
  private func meridiem(at index: Int) -> Match<Int>? {
    if isWord(index, "am"), isGlued(index) || tokens[index].flags.contains(.upper) {
      return (0, index + 1)
    }
    if isWord(index, "pm") { return (12, index + 1) }
    guard isMark(index + 1, Punctuation.period), isGlued(index + 1), isWord(index + 2, "m") else {
      return nil
    }
    let end = isMark(index + 3, Punctuation.period) && isGlued(index + 3) ? index + 4 : index + 3
    if isWord(index, "a") { return (0, end) }
    return isWord(index, "p") ? (12, end) : nil
  }
}
