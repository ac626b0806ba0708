extension PhraseParser {
  /// Whether a text of antiquity or the early Middle Ages names years of three digits, as in "AD 420"
  /// or "30 September 420".
  static func namesEarlyYears(_ tokens: [TimeToken], _ lexemes: [Lexeme]) -> Bool {
    tokens.indices.contains { index in
      let token = tokens[index]
      guard token.kind == .number, token.digits == 3, token.number >= 100, index > 1 else {
        return false
      }
      if lexemes[Int(tokens[index - 1].lexeme)].isAny(.month) { return tokens[index - 1].isCapital }
      if lexemes[Int(tokens[index - 2].lexeme)].modifier == .approx,
        tokens[index - 1].kind == .mark, tokens[index - 1].number == Punctuation.period
      {
        return true
      }
      guard index + 1 < tokens.count else { return false }
      let next = tokens[index + 1]
      let isEra = lexemes[Int(next.lexeme)].isAny(.era) && next.flags.contains(.upper)
      return isEra || lexemes[Int(tokens[index - 1].lexeme)].isAny(.era)
    }
  }

  /// Whether a number of three digits is a year in such a text: after a preposition of time and
  /// with nothing after it that it could count, or the second of two years.
  func isEarlyYear(at index: Int) -> Bool {
    guard !isGlued(index + 1) || kind(index + 1) == .mark else { return false }
    let counts =
      kind(index + 1) == .word && !isCapital(index + 1) && !self.is(index + 1, .preposition)
    if isMark(index - 1, Punctuation.dash), digits(index - 2, 3...3) != nil {
      return isEarlyYearOpened(at: index - 2) && !counts
    }
    return !counts && isEarlyYearOpened(at: index)
  }

  private func isEarlyYearOpened(at index: Int) -> Bool {
    if isMark(index - 1, Punctuation.period) {
      return isWord(index - 2, "c") || isWord(index - 2, "ca")
    }
    let words: [StaticString] = ["in", "since", "until", "about", "around", "circa"]
    return words.contains { isWord(index - 1, $0) }
  }
}
