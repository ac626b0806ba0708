extension PhraseParser {
  /// A vague time: "now", "recently", "the future", "at that time".
  func vaguePhrase(at index: Int) -> TimePhrase? {
    if let found = timeInHand(at: index) { return found }
    if let found = distance(at: index) { return found }
    let start = self.is(index, .the) || strengthens(at: index) ? index + 1 : index
    let word = lexeme(start)
    guard word.isAny(.vague), let value = word.value, kind(start) == .word else { return nil }
    guard isVagueAccepted(at: start, hasArticle: self.is(index, .the)) else { return nil }
    return TimePhrase(tokens: index..<(start + 1), meaning: .reference(value.description))
  }

  /// "right now", "more recently".
  private func strengthens(at index: Int) -> Bool {
    isWord(index, "right") && isWord(index + 1, "now")
      || isWord(index, "more") && isWord(index + 1, "recently")
  }

  /// "the near future", "the short term", "the recent past", "the time being".
  private func distance(at index: Int) -> TimePhrase? {
    guard self.is(index, .the) else { return nil }
    let end = index + 3
    if isWord(index + 1, "time"), isWord(index + 2, "being") {
      return TimePhrase(tokens: index..<end, meaning: .reference("PRESENT_REF"))
    }
    guard self.is(index + 1, .distance) else { return nil }
    if isWord(index + 2, "future") || isWord(index + 2, "term") && !isMark(end, Punctuation.dash) {
      return TimePhrase(tokens: index..<end, meaning: .reference("FUTURE_REF"))
    }
    guard isWord(index + 2, "past") else { return nil }
    return TimePhrase(tokens: index..<end, meaning: .reference("PAST_REF"))
  }

  private func isVagueAccepted(at index: Int, hasArticle: Bool) -> Bool {
    let word = lexeme(index)
    if isWord(index, "past") || isWord(index, "future") {
      if hasArticle { return !self.is(index + 1, .unit) && kind(index + 1) != .number }
      return isWord(index, "future") && !self.is(index - 1, .one)
    }
    if hasArticle { return false }
    if isWord(index, "earlier") || isWord(index, "later") || isWord(index, "once") { return false }
    if isWord(index, "now") { return !isWord(index + 1, "and") || !isWord(index + 2, "then") }
    if isWord(index, "soon") {
      return !isWord(index - 1, "as") && !isWord(index + 1, "after") && !isWord(index + 1, "as")
    }
    return word.value != nil
  }

  /// "at that time", "the same time", "at this moment".
  private func timeInHand(at index: Int) -> TimePhrase? {
    guard self.is(index, [.the, .demonstrative]) else { return nil }
    var next = index + 1
    var direction = lexeme(index).direction
    if self.is(next, .direction), let named = lexeme(next).direction {
      direction = named
      next += 1
    }
    while self.is(next, .filler), next < index + 4 { next += 1 }
    guard isWord(next, "time") || isWord(next, "moment"), !isMark(next + 1, Punctuation.dash),
      isWord(index - 1, "at") || isWord(index - 1, "by") || isWord(index - 1, "around")
    else { return nil }
    if direction == .this {
      return TimePhrase(tokens: index..<(next + 1), meaning: .reference("PRESENT_REF"))
    }
    guard direction == .same || direction == nil, !isWord(next + 1, "of") else { return nil }
    return TimePhrase(
      tokens: index..<(next + 1), meaning: .timeInHand(isSame: next > index + 1))
  }
}
