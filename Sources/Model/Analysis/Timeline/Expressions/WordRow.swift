/// One row of a word table: words that mean the same.
struct WordRow: Sendable {
  /// The words in lower case, separated by spaces; at most sixteen ASCII letters each.
  let words: String
  /// What they mean.
  let lexeme: Lexeme

  /// Makes a row.
  init(
    _ words: String, _ classes: WordClass, _ number: Int = 0, unit: TimeUnit? = nil,
    part: DayPart? = nil, direction: TimeDirection? = nil, modifier: TimeModifier? = nil,
    value: StaticString? = nil
  ) {
    self.words = words
    lexeme = Lexeme(
      classes: classes, number: number, unit: unit, part: part, direction: direction,
      modifier: modifier, value: value)
  }
}
