extension PhraseParser {
  /// Whether the pieces read make a time expression where they stand.
  func isAcceptable(_ reading: CalendarReading, from index: Int, to end: Int) -> Bool {
    guard let first = reading.first else { return false }
    if reading.hasArticle, !takesArticle(first, reading, to: end) { return false }
    if reading.isHyphenated, reading.hasArticle || reading.fields.direction != nil { return false }
    let fields = reading.fields
    if fields.isFiscal, fields.quarter == nil, fields.year == nil { return false }
    if self.is(reading.core, .quarterLetter), fields.year == nil {
      return self.is(index - 1, .preposition)
    }
    switch first {
    case .year: return isYearAccepted(reading, from: index, to: end)
    case .month: return !reading.isDoubtful || isNameInContext(reading, from: index, to: end)
    case .season: return isSeasonAccepted(reading, from: index, to: end)
    case .part: return isPartAccepted(reading, from: index, to: end)
    case .decade: return !reading.isDoubtful
    case .clock: return isClockAccepted(fields, from: index, to: end)
    case .weekday, .day, .quarter, .half, .century, .holiday, .deictic, .last: break
    }
    if first == .deictic, fields.direction != nil { return false }
    if first == .holiday { return fields.direction != nil || !isAttribute(from: index, to: end) }
    if first == .weekday || first == .deictic { return true }
    return fields.direction == nil || first == .quarter || first == .half
      || first == .day && self.is(end - 1, .direction)
  }

  /// Whether the article belongs to an expression that begins with the piece.
  private func takesArticle(
    _ first: CalendarPiece, _ reading: CalendarReading, to end: Int
  ) -> Bool {
    if reading.hasStageNoun || reading.isAnnounced && first != .quarter { return true }
    let fields = reading.fields
    if first == .season, isCapital(end - 1), isCapital(end), kind(end) == .word { return false }
    if first == .year { return fields.isReportingPeriod || fields.quarter != nil }
    switch first {
    case .season, .decade, .century, .part, .quarter, .half: return true
    case .day: return isDayNamedFirst(reading)
    case .last: return fields.century != nil || fields.day != nil
    case .weekday, .month, .holiday, .deictic: return fields.direction != nil
    case .year, .clock: return false
    }
  }

  private func isDayNamedFirst(_ reading: CalendarReading) -> Bool {
    reading.modifier == nil
  }

  private func isYearAccepted(_ reading: CalendarReading, from index: Int, to end: Int) -> Bool {
    let fields = reading.fields
    if fields.direction != nil { return false }
    if reading.isAnnounced || fields.isFiscal || reading.hasStageNoun { return true }
    if fields.isReportingPeriod || fields.quarter != nil { return true }
    let core = reading.core
    if isGlued(core), core > 0 {
      let mark = tokens[core - 1]
      if mark.kind == .word || mark.number == Punctuation.dollar || mark.number == Punctuation.hash
      {
        return false
      }
      if mark.number == Punctuation.period || mark.number == Punctuation.comma
        || mark.number == Punctuation.colon
      {
        return false
      }
    }
    if isTelephone(core, to: end) { return false }
    if isPartOfFigures(core) || isAddress(core, to: end) || isFigure(core, to: end) { return false }
    if self.is(core - 1, .numbered) || self.is(end, .rate) { return false }
    if self.is(end, .unit), self.is(end, .plural) { return false }
    if reading.modifier != nil { return true }
    let year = fields.year ?? 0
    if (1400...2100).contains(year) { return !countsThings(at: end, year) }
    return self.is(core - 1, .preposition) || isMark(core - 1, Punctuation.open)
  }

  /// Whether a year stands in figures that were no date ("31/02/2024", "2024-02-30").
  private func isPartOfFigures(_ index: Int) -> Bool {
    if isMark(index - 1, Punctuation.slash), isGlued(index), digits(index - 2, 1...2) != nil {
      return true
    }
    return isMark(index + 1, Punctuation.dash) && isGlued(index + 1)
      && digits(index + 2, 2...2) != nil
      && isMark(index + 3, Punctuation.dash) && isGlued(index + 3)
      && digits(index + 4, 2...2) != nil
  }

  /// Whether a year is one of several groups of figures: "0171 2019 1234".
  private func isTelephone(_ core: Int, to end: Int) -> Bool {
    guard kind(core - 1) == .number, kind(end) == .number else { return false }
    return tokens[core - 1].digits >= 3 || tokens[end].digits >= 3
  }

  /// Whether a year stands in a link ("example.org/2017/04"), a telephone number ("461-1776") or an
  /// address ("1696 Bergen Street").
  private func isAddress(_ core: Int, to end: Int) -> Bool {
    if isGlued(core), isGlued(core - 1) {
      if isMark(core - 1, Punctuation.slash), kind(core - 2) == .word { return true }
      if isMark(core - 1, Punctuation.dash), digits(core - 2, 3...3) != nil { return true }
    }
    guard isCapital(end), !self.is(core - 1, .preposition) else { return false }
    return self.is(end + 1, .street) || isCapital(end + 1) && self.is(end + 2, .street)
  }

  /// Whether the word after a number is something that it counts ("1500 strong fighters").
  private func countsThings(at end: Int, _ year: Int) -> Bool {
    year % 100 == 0 && kind(end) == .word && tokens[end].flags.contains(.s)
      && !isCapital(end) && year != 2000 && !self.is(end - 2, .preposition)
  }

  /// Whether a month that is a common word too ("May", "March") is one here.
  private func isNameInContext(_ reading: CalendarReading, from index: Int, to end: Int) -> Bool {
    if reading.fields.hasYear || reading.fields.day != nil || reading.modifier != nil {
      return true
    }
    if reading.fields.direction != nil { return true }
    let before = index - 1
    if self.is(before, [.preposition, .month, .of, .conjunction]) { return true }
    if isMark(before, Punctuation.dash), self.is(before - 1, .month) { return true }
    return isMark(end, Punctuation.dash) && self.is(end + 1, .month)
  }

  private func isSeasonAccepted(_ reading: CalendarReading, from index: Int, to end: Int) -> Bool {
    let fields = reading.fields
    if isPartOfName(end) || endsName(reading.core) { return false }
    if fields.hasYear || fields.direction != nil || reading.modifier != nil { return true }
    if fields.isPlural { return !reading.isDoubtful }
    if reading.hasArticle { return !reading.isDoubtful || !isWord(end, "of") }
    if isCapital(end - 1), fields.season == 1, kind(index - 1) == .word { return true }
    if reading.isDoubtful {
      return self.is(index - 1, .preposition) && !isWord(index - 1, "to") && !isWord(end, "to")
    }
    return true
  }

  /// Whether a season is a word of a name ("the 2014 Winter Games").
  private func isPartOfName(_ end: Int) -> Bool {
    isCapital(end - 1) && isCapital(end) && self.is(end, .named)
  }

  private func isPartAccepted(_ reading: CalendarReading, from index: Int, to end: Int) -> Bool {
    let fields = reading.fields
    if fields.month != nil || fields.weekday != nil || fields.dayOffset != nil { return true }
    if fields.direction != nil || reading.modifier != nil { return true }
    if fields.part == .noon || fields.part == .midnight { return true }
    if reading.isDoubtful { return isWord(index - 1, "at") || isWord(index - 1, "before") }
    if isWord(end - 1, "overnight") { return true }
    if reading.hasArticle { return !isWord(end, "of") && !self.is(end, .unit) }
    return isWord(index - 1, "at") && fields.part == .night
  }

  private func isClockAccepted(_ fields: CalendarFields, from index: Int, to end: Int) -> Bool {
    guard let hour = fields.hour, hour <= 24 else { return false }
    if isGlued(index), index > 0, kind(index - 1) != .stop, !isMark(index - 1, Punctuation.open),
      !isMark(index - 1, Punctuation.dash)
    {
      return false
    }
    return true
  }

  /// Whether no expression can begin at a token because of what stands before it.
  func isExcluded(at index: Int) -> Bool {
    guard kind(index) == .number else { return false }
    guard isGlued(index), index > 0 else { return false }
    let before = tokens[index - 1]
    if before.kind == .word { return true }
    guard before.kind == .mark else { return false }
    return [Punctuation.dollar, Punctuation.hash, Punctuation.plus].contains(before.number)
  }
}
