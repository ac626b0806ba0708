extension PhraseParser {
  /// An expression that names a place in the calendar.
  func calendarPhrase(at index: Int) -> TimePhrase? {
    guard let found = calendar(at: index) else { return nil }
    return TimePhrase(
      tokens: index..<found.end, meaning: .calendar(found.value.fields),
      modifier: found.value.modifier)
  }

  /// Reads a calendar expression, prefix and pieces.
  func calendar(at index: Int) -> Match<CalendarReading>? {
    var reading = CalendarReading()
    var end = calendarPrefix(at: index, &reading)
    reading.core = end
    for _ in 0..<10 {
      guard let next = calendarPiece(at: end, &reading) else { break }
      end = next
    }
    guard reading.first != nil, isAcceptable(reading, from: index, to: end) else { return nil }
    return (reading, end)
  }

  /// Reads "the early", "this past", "the end of", "the second half of" and the like.
  private func calendarPrefix(at index: Int, _ reading: inout CalendarReading) -> Int {
    var end = index
    for _ in 0..<7 {
      let word = lexeme(end)
      if word.isAny(.the) {
        if reading.hasArticle, self.is(end - 1, .the) { break }
        reading.hasArticle = true
        end += 1
      } else if let next = stage(at: end, &reading) {
        end = next
      } else if let next = halfOf(at: end, &reading) {
        end = next
      } else if let direction = direction(at: end) {
        reading.fields.direction = direction
        end += 1
      } else if word.isAny(.fiscal) {
        reading.fields.isFiscal = true
        end = isMark(end + 1, Punctuation.dash) ? end + 2 : end + 1
      } else if word.unit == .year, announcesYear(at: end) {
        reading.isAnnounced = true
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Which one of several a word picks; "following" before an article is a preposition.
  func direction(at index: Int) -> TimeDirection? {
    let word = lexeme(index)
    guard word.isAny(.direction), let direction = word.direction else { return nil }
    if direction == .following, self.is(index + 1, [.the, .direction, .month, .stage, .weekday]) {
      return nil
    }
    // "Past the May 1 deadline" is a preposition.
    if direction == .past, self.is(index + 1, .the) { return nil }
    return direction
  }

  private func announcesYear(at index: Int) -> Bool {
    if digits(index + 1, 1...4) != nil { return !self.is(index + 2, .measured) }
    return yearWords(at: index + 1) != nil
  }

  private func stage(at index: Int, _ reading: inout CalendarReading) -> Int? {
    let word = lexeme(index)
    guard word.isAny([.stage, .stageNoun]), let modifier = word.modifier else { return nil }
    var end = index + 1
    if word.isAny(.stageNoun) {
      if isWord(end, "part") { end += 1 }
      guard isWord(end, "of") else { return nil }
      end += 1
      reading.hasStageNoun = true
    } else if isMark(end, Punctuation.dash) {
      end += 1
    } else if isWord(end, "part"), isWord(end + 1, "of") {
      end += 2
      reading.hasStageNoun = true
    } else if isWord(end, "in") || isWord(end, "on") {
      guard self.is(end + 1, [.the, .month, .season, .direction]) || kind(end + 1) == .number
      else { return nil }
      end += 1
      reading.hasStageNoun = true
    }
    reading.modifier = modifier
    return end
  }

  /// "the first half of", "the latter half of".
  private func halfOf(at index: Int, _ reading: inout CalendarReading) -> Int? {
    var number: Int?
    var end = index
    if let found = ordinal(at: index), found.value <= 2 {
      number = found.value
      end = found.end
    } else if lexeme(index).direction == .last || isWord(index, "latter") {
      number = 2
      end = index + 1
    }
    if isMark(end, Punctuation.dash) { end += 1 }
    guard let number, isWord(end, "half"), isWord(end + 1, "of") else { return nil }
    reading.fields.half = number
    reading.hasStageNoun = true
    return end + 2
  }
}
