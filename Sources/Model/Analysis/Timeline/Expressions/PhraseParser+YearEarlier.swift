extension PhraseParser {
  /// "year-earlier", "the year-ago quarter", "the year-earlier nine months", "year-end".
  func yearEarlier(at index: Int) -> TimePhrase? {
    let start = self.is(index, .the) ? index + 1 : index
    let word = isWord(start, "comparable") || isWord(start, "corresponding")
    let first = word ? start + 1 : start
    guard lexeme(first).unit == .year, !self.is(first, .plural) else { return nil }
    if isWord(first + 1, "end") { return yearEnd(from: index, to: first + 2) }
    if isMark(first + 1, Punctuation.apostrophe), isWord(first + 2, "s"), isWord(first + 3, "end") {
      return yearEnd(from: index, to: first + 4)
    }
    guard isMark(first + 1, Punctuation.dash) else { return nil }
    if isWord(first + 2, "end") { return yearEnd(from: index, to: first + 3) }
    guard isWord(first + 2, "earlier") || isWord(first + 2, "ago") else { return nil }
    var reading = CalendarReading()
    if let end = quarter(at: first + 3, &reading) {
      reading.fields.yearDirection = .last
      return TimePhrase(tokens: index..<end, meaning: .calendar(reading.fields))
    }
    if let found = unit(at: first + 3), found.value.isPlural, let amount = found.value.amount {
      let length = TimePhrase.Length(amount: amount, unit: found.value.unit)
      return TimePhrase(tokens: index..<found.end, meaning: .duration([length], .last))
    }
    let named = lexeme(first + 3).unit == .quarter || lexeme(first + 3).unit == .period
    if start > index, !named { return nil }
    return TimePhrase(
      tokens: index..<(named ? first + 4 : first + 3),
      meaning: .offset(.whole(1), .year, step: -1, fromNow: false))
  }

  /// The last day of the year.
  private func yearEnd(from index: Int, to end: Int) -> TimePhrase {
    var fields = CalendarFields()
    fields.month = 12
    fields.day = 31
    return TimePhrase(tokens: index..<end, meaning: .calendar(fields), modifier: .end)
  }

  /// "three nights", "the past three summers": parts and seasons counted.
  func partCount(at index: Int) -> TimePhrase? {
    guard let found = amount(at: index), self.is(found.end, .plural),
      self.is(found.end, [.part, .season]), !self.is(index, .one)
    else { return nil }
    let isPart = self.is(found.end, .part)
    let length = TimePhrase.Length(amount: found.value, unit: isPart ? .day : .year)
    return TimePhrase(tokens: index..<(found.end + 1), meaning: .duration([length], nil))
  }
}
