extension PhraseParser {
  /// A vague time: "now", "recently", "the future", "at that time".
  func vaguePhrase(at index: Int) -> TimePhrase? {
    let start = self.is(index, .the) ? index + 1 : index
    let word = lexeme(start)
    if let found = timeInHand(at: index) { return found }
    guard word.isAny(.vague), let value = word.value, kind(start) == .word else { return nil }
    guard isVagueAccepted(at: start, hasArticle: start > index) else { return nil }
    return TimePhrase(tokens: index..<(start + 1), meaning: .reference(value))
  }

  private func isVagueAccepted(at index: Int, hasArticle: Bool) -> Bool {
    let word = lexeme(index)
    if isWord(index, "past") || isWord(index, "future") {
      if hasArticle { return !self.is(index + 1, .unit) && kind(index + 1) != .number }
      return isWord(index, "future") && kind(index + 1) == .word && !isWord(index - 1, "a")
    }
    if hasArticle { return false }
    if isWord(index, "earlier") { return !isWord(index + 1, "than") && isCapital(index) }
    if isWord(index, "later") || isWord(index, "once") { return false }
    if isWord(index, "now") { return !isWord(index + 1, "and") || !isWord(index + 2, "then") }
    if isWord(index, "soon") {
      return !isWord(index - 1, "as") && !isWord(index + 1, "after") && !isWord(index + 1, "as")
    }
    return word.value != nil
  }

  /// "at that time", "the same time", "this moment".
  private func timeInHand(at index: Int) -> TimePhrase? {
    guard self.is(index, [.the, .demonstrative]) else { return nil }
    var next = index + 1
    var direction = lexeme(index).direction
    if self.is(next, .direction), let named = lexeme(next).direction {
      direction = named
      next += 1
    }
    while self.is(next, .filler), next < index + 4 { next += 1 }
    guard isWord(next, "time") || isWord(next, "moment"), !isMark(next + 1, Mark.dash) else {
      return nil
    }
    if direction == .this {
      return TimePhrase(tokens: index..<(next + 1), meaning: .reference("PRESENT_REF"))
    }
    guard isWord(index - 1, "at") || isWord(index - 1, "by") || isWord(index - 1, "around"),
      direction == .same || direction == nil, !isWord(next + 1, "of")
    else { return nil }
    return TimePhrase(tokens: index..<(next + 1), meaning: .timeInHand)
  }
}
