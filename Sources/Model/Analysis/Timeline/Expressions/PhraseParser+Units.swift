extension PhraseParser {
  /// An expression around a unit: "last week", "two years ago", "the past two months", "a year".
  func unitPhrase(at index: Int) -> TimePhrase? {
    if let found = yearEarlier(at: index) { return found }
    if let found = partCount(at: index) { return found }
    if self.is(index, .unit), !self.is(index, .plural), isMark(index + 1, Punctuation.dash),
      isWord(index + 2, "long"), let unit = lexeme(index).unit
    {
      let length = TimePhrase.Length(amount: .whole(1), unit: unit)
      return TimePhrase(tokens: index..<(index + 3), meaning: .duration([length], nil))
    }
    guard let found = unit(at: index) else { return nil }
    if let phrase = possessiveUnit(found, from: index) { return phrase }
    if found.value.amount != nil || found.value.isPlural {
      return durationPhrase(found, from: index)
    }
    return pickedUnit(found, from: index)
  }

  /// Reads everything up to the unit.
  func unit(at index: Int) -> Match<UnitReading>? {
    var reading = UnitReading()
    var end = unitPrefix(at: index, &reading)
    if let found = ordinal(at: end), reading.hasArticle || reading.direction != nil,
      !self.is(end, .unit), found.value <= 12
    {
      reading.ordinal = found.value
      end = found.end
    }
    if let found = amount(at: end) {
      reading.amount = found.value
      reading.isArticleAmount = self.is(end, .one) && found.end == end + 1
      if reading.isArticleAmount, reading.hasArticle { return nil }
      end = found.end
    }
    if reading.amount != nil, reading.direction == nil, let direction = lexeme(end).direction,
      direction != .this, direction != .same
    {
      reading.direction = direction
      end += 1
    }
    for _ in 0..<2 where self.is(end, .filler) { end += 1 }
    if isAdjective(at: end, reading) { end += 1 }
    if self.is(end, .fiscal) {
      reading.isFiscal = true
      end += 1
    }
    if isMark(end, Punctuation.dash), reading.amount != nil {
      if self.is(index, [.the, .one, .direction, .demonstrative, .ordinal]) { return nil }
      reading.isHyphenated = true
      end += 1
    }
    let word = lexeme(end)
    guard word.isAny(.unit), let unit = word.unit, kind(end) == .word,
      isCountable(reading, at: index, word), !isTitle(at: end, from: index)
    else { return nil }
    reading.unit = unit
    reading.isPlural = word.isAny(.plural)
    reading.place = end
    if let part = partOfCentury(at: end, &reading) { return (reading, part) }
    return (reading, end + 1)
  }

  /// Whether the amount read can count the unit.
  private func isCountable(_ reading: UnitReading, at index: Int, _ word: Lexeme) -> Bool {
    let plural = word.isAny(.plural)
    guard let amount = reading.amount else { return true }
    if reading.isArticleAmount { return !plural && word.unit != .second }
    if plural { return !(reading.isHyphenated && word.unit == .quarter) }
    if reading.direction != nil, reading.place == 0, amount != .whole(1) { return false }
    guard case .halves(let halves) = amount else { return true }
    return halves < 2000 || !self.is(index, .the)
  }

  private func unitPrefix(at index: Int, _ reading: inout UnitReading) -> Int {
    var end = index
    for _ in 0..<6 {
      let word = lexeme(end)
      if word.isAny(.the) {
        if reading.hasArticle, self.is(end - 1, .the) { break }
        reading.hasArticle = true
        end += 1
      } else if word.isAny(.stage), let modifier = word.modifier, end == index || reading.hasArticle
      {
        reading.modifier = modifier
        reading.isShifted = word.isAny(.shift)
        end += 1
        if isMark(end, Punctuation.dash) { end += 1 }
        if isWord(end, "in"), self.is(end + 1, .the) { end += 1 }
      } else if word.isAny(.stageNoun), isWord(end + 1, "of"), let modifier = word.modifier {
        reading.modifier = modifier
        end += 2
      } else if let direction = direction(at: end) {
        reading.direction = direction
        end += 1
      } else if word.isAny(.demonstrative) {
        reading.hasDemonstrative = true
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// "last week", "the following day", "this year", "the quarter", "later that year".
  private func pickedUnit(_ found: Match<UnitReading>, from index: Int) -> TimePhrase? {
    let reading = found.value
    if reading.unit == .period { return pickedPeriod(found, from: index) }
    guard reading.ordinal == nil, !reading.hasDemonstrative else { return nil }
    guard reading.direction != nil || reading.hasArticle else { return nil }
    if reading.direction == nil {
      guard isUnitInContext(reading, end: found.end), reading.unit != .year || !isAward(at: index)
      else { return nil }
    }
    if reading.unit == .second || reading.unit == .minute || reading.unit == .hour {
      return nil
    }
    if reading.isHyphenated || isProgramme(from: index, to: found.end) { return nil }
    // "the last year for which there are figures"
    if reading.direction == .last, reading.hasArticle, self.is(found.end, .preposition),
      isWord(found.end + 1, "which")
    {
      return nil
    }
    if reading.direction == nil, reading.modifier == nil,
      let beside = besideEvent(found, from: index)
    {
      return beside
    }
    if let part = unitOf(found, from: index) { return part }
    return TimePhrase(
      tokens: index..<found.end, meaning: .unit(reading.unit, reading.direction),
      modifier: reading.modifier)
  }

  /// Whether the words name a programme: "told This Week", where both have a capital amid a sentence.
  private func isProgramme(from index: Int, to end: Int) -> Bool {
    guard end == index + 2, isCapital(index), isCapital(end - 1), kind(index - 1) == .word else {
      return false
    }
    return !isCapital(index - 1) || !isCapital(index - 2)
  }

  /// "the last week of August": its end.
  private func unitOf(_ found: Match<UnitReading>, from index: Int) -> TimePhrase? {
    guard found.value.direction == .last, isWord(found.end, "of"),
      let inner = calendar(at: found.end + 1),
      inner.value.first == .month
        || inner.value.first == .year
    else { return nil }
    return TimePhrase(
      tokens: index..<inner.end, meaning: .calendar(inner.value.fields), modifier: .end)
  }

  /// Whether "the year", "the week" and their like name a time here.
  private func isUnitInContext(_ reading: UnitReading, end: Int) -> Bool {
    if reading.modifier != nil || reading.isFiscal { return true }
    if isWord(end, "of") || isMark(end, Punctuation.dash) && isGlued(end) { return false }
    return reading.unit != .century && reading.unit != .millennium
  }

  /// Whether a unit is part of a title ("player of the year").
  private func isAward(at index: Int) -> Bool {
    isWord(index - 1, "of") && self.is(index - 2, .honoured)
  }

  private func pickedPeriod(_ found: Match<UnitReading>, from index: Int) -> TimePhrase? {
    guard let direction = found.value.direction, found.value.amount == nil else { return nil }
    guard direction == .latest else { return nil }
    return TimePhrase(tokens: index..<found.end, meaning: .unit(.period, direction))
  }

  /// "this year's third quarter", "last year's quarter".
  private func possessiveUnit(_ found: Match<UnitReading>, from index: Int) -> TimePhrase? {
    guard found.value.unit == .year, let direction = found.value.direction,
      found.value.amount == nil, isMark(found.end, Punctuation.apostrophe),
      isWord(found.end + 1, "s")
    else { return nil }
    var reading = CalendarReading()
    let start = self.is(found.end + 2, .fiscal) ? found.end + 3 : found.end + 2
    if let end = quarter(at: start, &reading) ?? monthOrSeason(at: start, &reading),
      !reading.isHyphenated, !reading.isDoubtful
    {
      reading.fields.yearDirection = direction
      return TimePhrase(tokens: index..<end, meaning: .calendar(reading.fields))
    }
    guard lexeme(start).unit == .quarter else { return nil }
    return TimePhrase(
      tokens: index..<(start + 1), meaning: .offset(.whole(1), .year, step: -1, fromNow: false))
  }

  private func monthOrSeason(at index: Int, _ reading: inout CalendarReading) -> Int? {
    month(at: index, &reading) ?? season(at: index, &reading)
  }
}
