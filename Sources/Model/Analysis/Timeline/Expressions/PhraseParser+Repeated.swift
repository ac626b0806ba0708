extension PhraseParser {
  /// A repeated time: "every day", "each Thursday", "daily", "Mondays", "every two weeks".
  func repeated(at index: Int) -> TimePhrase? {
    let word = lexeme(index)
    if word.isAny(.frequency), let unit = word.unit, kind(index) == .word {
      return TimePhrase(
        tokens: index..<(index + 1), meaning: .repeated(TimexValue.every(.whole(1), unit)))
    }
    if word.isAny(.every) { return every(at: index + 1, from: index) }
    guard word.isAny(.weekday), word.isAny(.plural) || lexeme(index + 1).isAny(.plural) else {
      return nil
    }
    return repeatedName(at: index, from: index)
  }

  private func every(at start: Int, from index: Int) -> TimePhrase? {
    if let name = repeatedName(at: start, from: index) { return name }
    if isWord(start, "other"), let unit = lexeme(start + 1).unit {
      return TimePhrase(
        tokens: index..<(start + 2), meaning: .repeated(TimexValue.every(.whole(2), unit)))
    }
    let count = cardinal(at: start)
    let place = count?.end ?? start
    guard let unit = lexeme(place).unit, self.is(place, .unit), unit != .second, unit != .period,
      count != nil || !self.is(place, .plural)
    else { return nil }
    return TimePhrase(
      tokens: index..<(place + 1),
      meaning: .repeated(TimexValue.every(.whole(count?.value ?? 1), unit)))
  }

  private func repeatedName(at start: Int, from index: Int) -> TimePhrase? {
    let word = lexeme(start)
    if word.isAny(.weekday), isCapital(start), !word.isAny(.short) {
      let part = lexeme(start + 1).part
      return TimePhrase(
        tokens: index..<(part == nil ? start + 1 : start + 2),
        meaning: .repeated(TimexValue.everyWeekday(word.number, part)))
    }
    guard start > index else { return nil }
    if word.isAny(.month), isCapital(start), !word.isAny(.short) {
      return TimePhrase(
        tokens: index..<(start + 1), meaning: .repeated(TimexValue.everyMonth(word.number)))
    }
    if word.isAny(.season), !word.isAny(.plural) {
      return TimePhrase(
        tokens: index..<(start + 1), meaning: .repeated(TimexValue.everySeason(word.number)))
    }
    guard let part = word.part, word.isAny(.part) else { return nil }
    return TimePhrase(
      tokens: index..<(start + 1), meaning: .repeated("XXXX-XX-XX" + TimexValue.suffix(part)))
  }
}
