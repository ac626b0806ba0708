extension PhraseParser {
  /// Reads the next piece of a calendar expression with the link before it; nil if none fits.
  func calendarPiece(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard let last = reading.last else { return firstPiece(at: index, &reading) }
    switch last {
    case .weekday: return afterWeekday(at: index, &reading)
    case .month: return afterMonth(at: index, &reading)
    case .day: return afterDay(at: index, &reading)
    case .year: return era(at: index, &reading) ?? quarterOfYear(at: index, &reading)
    case .century, .decade: return era(at: index, &reading)
    case .season, .quarter, .half: return afterSeason(at: index, &reading)
    case .holiday: return afterHoliday(at: index, &reading)
    case .deictic: return afterDeictic(at: index, &reading)
    case .part: return afterPart(at: index, &reading)
    case .clock: return afterClock(at: index, &reading)
    case .last: return nil
    }
  }

  private func firstPiece(at index: Int, _ reading: inout CalendarReading) -> Int? {
    if let end = clock(at: index, &reading) { return end }
    if let end = dayFirst(at: index, &reading) { return end }
    if let end = weekday(at: index, &reading) { return end }
    if let end = month(at: index, &reading) { return end }
    if let end = season(at: index, &reading) { return end }
    if let end = quarter(at: index, &reading) { return end }
    if let end = century(at: index, &reading) { return end }
    if let end = decade(at: index, &reading) { return end }
    if let end = year(at: index, &reading) { return end }
    if let end = holiday(at: index, &reading) { return end }
    if let end = deictic(at: index, &reading) { return end }
    return part(at: index, &reading)
  }

  private func afterWeekday(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let next = isMark(index, Punctuation.period) && isShort(index - 1) ? index + 1 : index
    if let end = part(at: next, &reading) { return end }
    let link = isMark(next, Punctuation.comma) ? next + 1 : next
    let start = self.is(link, .the) ? link + 1 : link
    if let end = dayFirst(at: start, &reading) { return end }
    if start == link, let end = month(at: link, &reading) { return end }
    if start > next, link == next, kind(start) == .number, let found = ordinal(at: start),
      (1...31).contains(found.value)
    {
      reading.fields.day = found.value
      reading.note(.day)
      return found.end
    }
    return nil
  }

  /// "1988 second quarter", "1988 period", "1988 summer".
  private func quarterOfYear(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard reading.first == .year else { return nil }
    if let end = quarter(at: index, &reading) { return end }
    if !isCapital(index), self.is(index, .season), !self.is(index, [.plural, .ambiguous]) {
      return season(at: index, &reading)
    }
    guard reading.hasArticle, self.is(index, .unit), !self.is(index, .plural),
      lexeme(index).unit == .quarter || lexeme(index).unit == .period
    else { return nil }
    reading.fields.isReportingPeriod = true
    reading.note(.last)
    return index + 1
  }

  private func isShort(_ index: Int) -> Bool { self.is(index, .short) }

  private func afterMonth(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let next = isMark(index, Punctuation.period) && isShort(index - 1) ? index + 1 : index
    if reading.fields.day == nil {
      let start = self.is(next, .the) ? next + 1 : next
      if let found = dayNumber(at: start), start == next || self.ordinal(at: start) != nil {
        reading.fields.day = found.value
        reading.note(.day)
        return found.end
      }
    }
    return linkedYear(at: next, &reading)
  }

  private func afterDay(at index: Int, _ reading: inout CalendarReading) -> Int? {
    if let end = linkedYear(at: index, &reading) { return end }
    if let end = directionBehind(at: index, &reading) { return end }
    return reading.fields.part == nil ? part(at: index, &reading) : nil
  }

  /// "The 12th of October last", "on May 3 next": which one of several, after the day.
  private func directionBehind(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard reading.fields.direction == nil, reading.fields.month != nil,
      isWord(index, "last") || isWord(index, "next"), endsClause(index + 1)
    else { return nil }
    reading.fields.direction = lexeme(index).direction
    reading.note(.last)
    return index + 1
  }

  private func afterSeason(at index: Int, _ reading: inout CalendarReading) -> Int? {
    linkedYear(at: index, &reading)
  }

  private func afterHoliday(at index: Int, _ reading: inout CalendarReading) -> Int? {
    if let end = linkedYear(at: index, &reading) { return end }
    if self.is(index, .unit), lexeme(index).unit == .week || lexeme(index).unit == .weekend {
      return nil
    }
    return part(at: index, &reading)
  }

  private func afterDeictic(at index: Int, _ reading: inout CalendarReading) -> Int? {
    reading.fields.part == nil ? part(at: index, &reading) : nil
  }

  private func afterPart(at index: Int, _ reading: inout CalendarReading) -> Int? {
    if reading.fields.dayOffset != nil || reading.fields.weekday != nil { return nil }
    var next = index
    if isWord(next, "of") { next += 1 }
    if next == index, isMark(next, Punctuation.comma) { return nil }
    let start = self.is(next, .the) ? next + 1 : next
    if let end = dayFirst(at: start, &reading) { return end }
    guard start == next else { return nil }
    if let end = weekday(at: next, &reading) { return end }
    if let end = month(at: next, &reading) { return end }
    return deictic(at: next, &reading)
  }

  private func afterClock(at index: Int, _ reading: inout CalendarReading) -> Int? {
    var next = index
    if self.is(next, .zone), tokens[next].flags.contains(.upper) {
      reading.note(.clock)
      return next + 1
    }
    if isWord(next, "in") || isWord(next, "at"),
      self.is(next + 1, .the) || self.is(next + 1, .part),
      reading.fields.part == nil
    {
      let start = self.is(next + 1, .the) ? next + 2 : next + 1
      if self.is(start, .part), let end = part(at: start, &reading) { return end }
      return nil
    }
    if isMark(next, Punctuation.comma) { next += 1 }
    // "at 6.40pm on Thursday 2 May"
    if isWord(next, "on"), self.is(next + 1, .weekday) || kind(next + 1) == .number { next += 1 }
    guard reading.fields.month == nil, reading.fields.weekday == nil else { return nil }
    if let end = dayFirst(at: next, &reading) { return end }
    if let end = weekday(at: next, &reading) { return end }
    if let end = month(at: next, &reading) { return end }
    return deictic(at: next, &reading)
  }
}
