extension PhraseParser {
  /// The year after a month, a day, a season or a quarter: "1990", ", 1990", "of 1990",
  /// "last year", "of that year", "'98".
  func linkedYear(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard !reading.fields.hasYear else { return nil }
    let comma = isMark(index, Punctuation.comma)
    var next = comma || isWord(index, "of") ? index + 1 : index
    if let end = yearByDirection(at: next, &reading, comma: comma) { return end }
    if !comma, self.is(next, .the), lexeme(next + 1).unit == .year { next += 2 }
    if self.is(next, .fiscal) { next += 1 }
    if isMark(next, Punctuation.apostrophe), !comma, let short = digits(next + 1, 2...2),
      isGlued(next + 1)
    {
      reading.fields.year = short
      reading.fields.isShortYear = true
      reading.note(.year)
      return next + 2
    }
    let isBehindMonth = reading.fields.month != nil && reading.fields.part == nil
    if let found = plainYear(at: next, isBehindMonth: isBehindMonth) {
      reading.fields.year = found.value
      reading.note(.year)
      return found.end
    }
    if let found = digits(next, 1...4), let end = eraEnd(at: next + 1) {
      reading.fields.year = found
      reading.fields.isBeforeEpoch = end.isBefore
      reading.note(.last)
      return end.end
    }
    if !comma, let end = earlyYear(at: next, isLinked: next > index, &reading) { return end }
    if !comma, let found = yearWords(at: next) {
      reading.fields.year = found.value
      reading.note(.year)
      return found.end
    }
    return nil
  }

  /// A year of three digits after a day or "of": "30 September 420".
  private func earlyYear(
    at index: Int, isLinked: Bool, _ reading: inout CalendarReading
  ) -> Int? {
    guard let early = digits(index, 3...3), early >= 100, reading.fields.day != nil || isLinked,
      kind(index + 1) != .word || self.is(index + 1, [.preposition, .conjunction]),
      !isMark(index + 1, Punctuation.comma) || !isGlued(index + 2)
    else { return nil }
    reading.fields.year = early
    reading.note(.last)
    return index + 1
  }

  private func yearByDirection(
    at index: Int, _ reading: inout CalendarReading, comma: Bool
  ) -> Int? {
    guard !comma, reading.fields.direction == nil else { return nil }
    let start = self.is(index, .the) ? index + 1 : index
    guard let direction = lexeme(start).direction, self.is(start, .direction) else { return nil }
    var next = start + 1
    if lexeme(next).direction != nil { next += 1 }
    guard lexeme(next).unit == .year, !self.is(next, .plural) else { return nil }
    reading.fields.yearDirection = lexeme(next - 1).direction ?? direction
    reading.note(.last)
    return next + 1
  }

  /// A year of four digits that no unit or decimal follows; after a month it is one before any noun ("the quake of
  /// May 2008 killed 70").
  func plainYear(at index: Int, isBehindMonth: Bool = false) -> Match<Int>? {
    guard let value = digits(index, 4...4), (1000...2199).contains(value) else { return nil }
    if isGlued(index + 1) {
      if kind(index + 1) == .word { return nil }
      if isMark(index + 1, Punctuation.percent) { return nil }
      let joins = isMark(index + 1, Punctuation.period) || isMark(index + 1, Punctuation.comma)
      if joins, isGlued(index + 2), kind(index + 2) == .number { return nil }
    }
    if self.is(index + 1, .measured), !isYearOfSentence(value, at: index),
      !(isBehindMonth && (1900...2099).contains(value))
    {
      return nil
    }
    return (value, index + 1)
  }

  /// Whether "in" makes a number before something countable a year ("In 2003 rebels met").
  private func isYearOfSentence(_ value: Int, at index: Int) -> Bool {
    guard (1900...2099).contains(value) else { return false }
    return isWord(index - 1, "in") || isWord(index - 1, "since") || isWord(index - 1, "until")
  }

  /// A year as the first piece.
  func year(at index: Int, _ reading: inout CalendarReading) -> Int? {
    if isMark(index, Punctuation.apostrophe) { return nil }
    if let end = eraFirst(at: index, &reading) { return end }
    if let value = digits(index, 1...4), let end = eraEnd(at: index + 1) {
      guard value > 0 else { return nil }
      reading.fields.year = value
      reading.fields.isBeforeEpoch = end.isBefore
      reading.isAnnounced = true
      reading.note(.year)
      return end.end
    }
    if let end = yearBeforeEra(at: index, &reading) { return end }
    if let found = plainYear(at: index) {
      reading.fields.year = found.value
      reading.note(.year)
      return found.end
    }
    if isMark(index - 1, Punctuation.period),
      isMark(index - 3, Punctuation.open) || self.is(index - 3, .preposition),
      isWord(index - 2, "c") || isWord(index - 2, "ca"),
      let value = digits(index, 3...3), value > 0
    {
      reading.fields.year = value
      reading.isAnnounced = true
      reading.note(.last)
      return index + 1
    }
    if habits.hasEarlyYears, let value = digits(index, 3...3), isEarlyYear(at: index) {
      reading.fields.year = value
      reading.isAnnounced = true
      reading.note(.last)
      return index + 1
    }
    if reading.isAnnounced, let value = digits(index, 1...4), value > 0 {
      reading.fields.year = value
      reading.note(.year)
      return index + 1
    }
    if let found = yearWords(at: index) {
      reading.fields.year = found.value
      reading.isAnnounced = true
      reading.note(.year)
      return found.end
    }
    return nil
  }

  /// The first year of "264 to 241 BC".
  private func yearBeforeEra(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard let value = digits(index, 1...4), value > 0 else { return nil }
    let link = isMark(index + 1, Punctuation.dash) || self.is(index + 1, .conjunction)
    guard link, digits(index + 2, 1...4) != nil, let end = eraEnd(at: index + 3) else { return nil }
    guard end.isBefore || value < 1000 else { return nil }
    reading.fields.year = value
    reading.fields.isBeforeEpoch = end.isBefore
    reading.isAnnounced = true
    reading.note(.last)
    return index + 1
  }

  private func eraFirst(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard let end = eraEnd(at: index), !end.isBefore, let value = digits(end.end, 1...4), value > 0
    else { return nil }
    reading.fields.year = value
    reading.isAnnounced = true
    reading.note(.last)
    return end.end + 1
  }

  /// "BC", "B.C.", "AD", "C.E." with the token after it.
  func eraEnd(at index: Int) -> (isBefore: Bool, end: Int)? {
    guard kind(index) == .word, isCapital(index) else { return nil }
    let word = lexeme(index)
    if word.isAny(.era), tokens[index].flags.contains(.upper) {
      return (word.number == 1, index + 1)
    }
    guard tokens[index].flags.contains(.single), isMark(index + 1, Punctuation.period),
      isGlued(index + 1),
      kind(index + 2) == .word, isGlued(index + 2)
    else { return nil }
    let before = isWord(index, "b") && isWord(index + 2, "c")
    let after =
      isWord(index, "a") && isWord(index + 2, "d") || isWord(index, "c") && isWord(index + 2, "e")
    guard before || after else { return nil }
    var end = isMark(index + 3, Punctuation.period) ? index + 4 : index + 3
    if before, isWord(end, "e"), isGlued(end) {
      end = isMark(end + 1, Punctuation.period) ? end + 2 : end + 1
    }
    return (before, end)
  }

  /// The era after a century or a decade.
  func era(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard let found = eraEnd(at: index) else { return nil }
    reading.fields.isBeforeEpoch = found.isBefore
    reading.note(.last)
    return found.end
  }

  /// A year in words: "nineteen ninety-seven", "two thousand and five".
  func yearWords(at index: Int) -> Match<Int>? {
    guard self.is(index, .cardinal) else { return nil }
    let first = lexeme(index).number
    if first == 2, isWord(index + 1, "thousand") {
      guard let found = cardinal(at: index), (2000...2099).contains(found.value) else { return nil }
      let alone = found.value == 2000
      let announced = lexeme(index - 1).unit == .year || self.is(index - 1, .month)
      return alone && !announced ? nil : found
    }
    guard (15...20).contains(first), self.is(index + 1, .cardinal),
      !isMark(index + 1, Punctuation.comma),
      let tail = cardinal(at: index + 1), (10...99).contains(tail.value)
    else { return nil }
    return (first * 100 + tail.value, tail.end)
  }

  /// "1990s", "'80s", "the nineties".
  func decade(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    if word.isAny(.decadeWord) {
      reading.fields.decade = word.number
      reading.isDoubtful = !reading.hasArticle
      reading.note(.decade)
      return index + 1
    }
    let short = isMark(index, Punctuation.apostrophe)
    let start = short ? index + 1 : index
    guard let value = digits(start, short ? 2...2 : 3...4), value % 10 == 0 else { return nil }
    var next = start + 1
    if isMark(next, Punctuation.apostrophe), isGlued(next) { next += 1 }
    guard isWord(next, "s"), isGlued(next) else { return nil }
    reading.fields.decade = value / 10
    reading.note(.decade)
    return next + 1
  }

  /// "20th century", "nineteenth-century".
  func century(at index: Int, _ reading: inout CalendarReading) -> Int? {
    guard let found = ordinal(at: index), (1...40).contains(found.value) else { return nil }
    let hyphen = isMark(found.end, Punctuation.dash)
    let next = hyphen ? found.end + 1 : found.end
    if lexeme(next).unit == .century {
      reading.fields.century = found.value
      reading.isHyphenated = hyphen
      reading.note(.century)
      return next + 1
    }
    guard let end = sharedCentury(at: found.end) else { return nil }
    reading.fields.century = found.value
    reading.fields.isBeforeEpoch = end
    reading.note(.last)
    return found.end
  }

  /// Whether a century's name follows another ordinal ("15th to the 19th century").
  private func sharedCentury(at index: Int) -> Bool? {
    guard isMark(index, Punctuation.dash) || self.is(index, .conjunction) else { return nil }
    var next = index + 1
    for _ in 0..<3 where self.is(next, [.the, .stage]) || isMark(next, Punctuation.dash) {
      next += 1
    }
    guard let second = ordinal(at: next) else { return nil }
    let name = isMark(second.end, Punctuation.dash) ? second.end + 1 : second.end
    guard lexeme(name).unit == .century else { return nil }
    return eraEnd(at: name + 1)?.isBefore ?? false
  }
}
