import TextSafety

extension PhraseParser {
  /// A weekday.
  func weekday(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    guard word.isAny(.weekday), reading.fields.weekday == nil, isCapital(index) else { return nil }
    if word.isAny(.short) {
      let next = isMark(index + 1, Punctuation.period) || isMark(index + 1, Punctuation.comma)
      let date = next ? index + 2 : index + 1
      guard self.is(date, [.month, .part]) || digits(date, 1...2) != nil else { return nil }
    }
    reading.fields.weekday = word.number
    reading.fields.isPlural = word.isAny(.plural)
    reading.note(.weekday)
    return index + 1
  }

  /// A month; an abbreviation and a common word want a date beside them.
  func month(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    guard word.isAny(.month), reading.fields.month == nil, kind(index) == .word else { return nil }
    if word.isAny(.proper), !isCapital(index) { return nil }
    let end = word.isAny(.short) && isMark(index + 1, Punctuation.period) ? index + 2 : index + 1
    if word.isAny([.short, .ambiguous]) {
      guard isCapital(index) else { return nil }
      if !hasDate(beside: index, end), reading.fields.day == nil {
        if word.isAny(.short), end == index + 1 { return nil }
        reading.isDoubtful = word.isAny(.ambiguous)
      }
    }
    reading.fields.month = word.number
    reading.note(.month)
    return end
  }

  private func hasDate(beside index: Int, _ end: Int) -> Bool {
    if dayNumber(at: end) != nil || plainYear(at: end) != nil { return true }
    if isMark(end, Punctuation.comma), plainYear(at: end + 1) != nil { return true }
    return dayNumber(at: index - 1) != nil || self.is(index - 1, .ordinalEnding)
  }

  /// A season.
  func season(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    guard word.isAny(.season) else { return nil }
    reading.fields.season = word.number
    reading.fields.isPlural = word.isAny(.plural)
    reading.isDoubtful = word.isAny(.ambiguous)
    reading.note(.season)
    return index + 1
  }

  /// "third quarter", "third-quarter", "Q3", "first half".
  func quarter(at index: Int, _ reading: inout CalendarReading) -> Int? {
    if let number = digits(index + 1, 1...1), isGlued(index + 1), isCapital(index),
      kind(index) == .word, tokens[index].flags.contains(.single)
    {
      if isWord(index, "q"), (1...4).contains(number) { reading.fields.quarter = number }
      if isWord(index, "h"), (1...2).contains(number) { reading.fields.half = number }
      guard reading.fields.quarter != nil || reading.fields.half != nil else { return nil }
      reading.isAnnounced = true
      reading.note(.quarter)
      return index + 2
    }
    guard let found = ordinal(at: index), (1...4).contains(found.value) else { return nil }
    var next = found.end
    if self.is(next, .fiscal) { next += 1 }
    let hyphen = isMark(next, Punctuation.dash)
    if hyphen { next += 1 }
    guard lexeme(next).unit == .quarter else { return nil }
    reading.isHyphenated = hyphen
    reading.fields.quarter = found.value
    reading.fields.isPlural = self.is(next, .plural)
    reading.note(.quarter)
    return next + 1
  }

  /// A holiday.
  func holiday(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    guard word.isAny(.holiday), isCapital(index) else { return nil }
    for (number, words) in Holiday.words.enumerated() where isName(words, at: index) {
      reading.fields.holiday = number
      reading.note(.holiday)
      return index + words.count
    }
    return nil
  }

  private func isName(_ words: [[UInt8]], at index: Int) -> Bool {
    for (offset, word) in words.enumerated() {
      guard tokens.indices.contains(index + offset) else { return false }
      let token = tokens[index + offset]
      if word == [.apostrophe] {
        guard isMark(index + offset, Punctuation.apostrophe) else { return false }
        continue
      }
      guard token.kind == .word, token.end - token.start == word.count else { return false }
      for (place, letter) in word.enumerated() where bytes[token.start + place] | 0x20 != letter {
        return false
      }
    }
    return true
  }

  /// "today", "yesterday", "tomorrow", "tonight".
  func deictic(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    guard word.isAny(.deictic), reading.fields.dayOffset == nil else { return nil }
    reading.fields.dayOffset = word.number
    if let part = word.part { reading.fields.part = part }
    reading.note(.deictic)
    return index + 1
  }

  /// A part of the day.
  func part(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    guard word.isAny(.part), let part = word.part, reading.fields.part == nil else { return nil }
    reading.fields.part = part
    reading.fields.isPlural = reading.fields.isPlural || word.isAny(.plural)
    if reading.first == nil { reading.isDoubtful = word.isAny(.ambiguous) }
    // "Overnight on 14 March" is that night.
    if isWord(index, "overnight"), reading.first == nil, !isWord(index + 1, "on") {
      reading.fields.direction = .this
    }
    reading.note(.part)
    return index + 1
  }

  /// Whether a holiday only says of what sort a thing is ("Easter eggs", "a Christmas tree").
  func isAttribute(from index: Int, to end: Int) -> Bool {
    guard kind(end) == .word, !isCapital(end), !isGlued(end), tokens[end].lexeme == 0 else {
      return false
    }
    if self.is(index - 1, [.the, .one, .demonstrative]) { return true }
    return tokens[end].flags.contains(.s) && !self.is(index - 1, .preposition)
  }

  /// Whether a season with a capital ends a name ("the Arab Spring"): a word with a capital that is no word
  /// of times stands before it, and none after it ("the Third Winter Offensive" was one of that winter).
  func endsName(_ core: Int) -> Bool {
    isCapital(core) && isCapital(core - 1) && kind(core - 1) == .word
      && tokens[core - 1].lexeme == 0 && !tokens[core].flags.contains(.upper)
      && !(isCapital(core + 1) && kind(core + 1) == .word)
  }
}
