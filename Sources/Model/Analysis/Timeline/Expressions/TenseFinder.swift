/// Finds the tense of the clause around an expression.
struct TenseFinder {
  /// The tokens of the text.
  let tokens: [TimeToken]
  /// What the tables know about the words.
  let lexemes: [Lexeme]

  /// The tenses told apart.
  enum Tense: Hashable, Sendable { case past, present, future }

  /// The tense of the verb nearest to an expression, those before it first.
  ///
  /// With the modal, "would" looks ahead.
  func around(_ range: Range<Int>, withModal: Bool = false) -> Tense? {
    var present = false
    let before = range.lowerBound - 1
    if before >= 0, tokens[before].kind == .word {
      let word = lexemes[Int(tokens[before].lexeme)]
      if word.isAny(.since) { return .past }
      if word.isAny(.ahead) { return tellsPerfect(behind: range) ? .past : .future }
    }
    for index in stride(from: range.lowerBound - 1, to: max(-1, range.lowerBound - 13), by: -1) {
      if endsSentence(index) { break }
      if withModal, lexemes[Int(tokens[index].lexeme)].isAny(.modal) { return .future }
      guard let tense = tense(at: index) else { continue }
      if tense != .present { return tense }
      present = true
    }
    if present { return .present }
    for index in range.upperBound..<min(tokens.count, range.upperBound + 13) {
      if endsSentence(index) { break }
      if let tense = tense(at: index) { return tense }
    }
    return nil
  }

  /// Whether "had" comes after an expression ("until Tuesday they had not answered").
  private func tellsPerfect(behind range: Range<Int>) -> Bool {
    for index in range.upperBound..<min(tokens.count, range.upperBound + 6) {
      if endsSentence(index) { return false }
      if lexemes[Int(tokens[index].lexeme)].isAny(.had) { return true }
    }
    return false
  }

  /// Whether "ended" or "ending" follows, which makes "the year" a length.
  func isBounded(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard tokens.indices.contains(next), tokens[next].kind == .word else { return false }
    return lexemes[Int(tokens[next].lexeme)].isAny(.ending)
  }

  private func tense(at index: Int) -> Tense? {
    guard tokens[index].kind == .word else { return nil }
    let word = lexemes[Int(tokens[index].lexeme)]
    if word.isAny(.future) { return wasHad(before: index) ? .past : .future }
    if word.isAny(.plan), isFollowedByTo(index) { return wasHad(before: index) ? .past : .future }
    let isParticiple = index > 0 && lexemes[Int(tokens[index - 1].lexeme)].isAny(.be)
    if word.isAny(.past), !tokens[index].isCapital {
      // "would be paid" is no past.
      return isParticiple ? nil : .past
    }
    if word.isAny(.present) {
      // "is to resume".
      return word.isAny(.being) && isFollowedByTo(index) ? .future : .present
    }
    // "will be named" is no past, nor is "to be held".
    return tokens[index].flags.contains(.ed) && !isParticiple ? .past : nil
  }

  private func isFollowedByTo(_ index: Int) -> Bool {
    tokens.indices.contains(index + 1) && lexemes[Int(tokens[index + 1].lexeme)].isAny(.to)
  }

  /// Whether "had" stands right before a plan ("had been due to expire Friday").
  private func wasHad(before index: Int) -> Bool {
    (max(0, index - 3)..<index).contains { lexemes[Int(tokens[$0].lexeme)].isAny(.had) }
  }

  private func endsSentence(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind != .stop else { return true }
    guard tokens[index].kind == .mark, tokens[index].number == Punctuation.period else {
      return false
    }
    let next = index + 1
    return tokens.indices.contains(next) && !tokens[next].isGlued && tokens[next].isCapital
      && !(index > 0 && tokens[index - 1].flags.contains(.single))
  }
}
