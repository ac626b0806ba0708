import TextSafety

extension PhraseParser {
  /// Whether a number is a figure and no year: one of two sides ("1800 x 1920"), a cell among figures of a
  /// table row, or what counts the plural after it ("made 1950 barrels").
  func isFigure(_ core: Int, to end: Int) -> Bool {
    if isTimesSign(end), kind(end + 1) == .number { return true }
    if isTimesSign(core - 1), kind(core - 2) == .number { return true }
    if opensCell(core), isLongFigure(core + 1) || isLongFigure(core - 1) { return true }
    guard kind(end) == .word, tokens[end].flags.contains(.s), !isCapital(end), !isGlued(end),
      tokens[end].lexeme == 0
    else { return false }
    return takesCount(core - 1)
  }

  /// Whether a count and not a year follows a word: "with", "than" or a verb.
  private func takesCount(_ index: Int) -> Bool {
    guard kind(index) == .word, !isCapital(index) else { return false }
    if isWord(index, "with") || isWord(index, "than") { return true }
    if self.is(index, .reporting) { return false }
    if self.is(index, [.past, .present, .being, .had, .future]) { return true }
    // "The disputed 1950 elections" has an adjective in -ed.
    return tokens[index].flags.contains(.ed) && tokens[index].lexeme == 0
      && !self.is(index - 1, [.the, .one, .demonstrative])
  }

  /// Whether a word is the sign between two sides, "x" or "×".
  private func isTimesSign(_ index: Int) -> Bool {
    guard kind(index) == .word else { return false }
    let word = bytes[tokens[index].start..<tokens[index].end]
    return word.elementsEqual("x".utf8) || word.elementsEqual("×".utf8)
  }

  /// Whether a number stands at the start of a table cell that is not the row's first: the first may name
  /// the year that the others are of.
  private func opensCell(_ index: Int) -> Bool {
    let start = tokens[index].start
    return start > 0 && bytes[start - 1] == .tab
  }

  /// Whether a number of four digits or more is all of its table cell.
  private func isLongFigure(_ index: Int) -> Bool {
    guard kind(index) == .number, tokens[index].digits >= 4 else { return false }
    let (start, end) = (tokens[index].start, tokens[index].end)
    let opens = start == 0 || bytes[start - 1] == .tab || bytes[start - 1] == .lineFeed
    return opens && (end == bytes.count || bytes[end] == .tab || bytes[end] == .lineFeed)
  }
}
