/// Keeps a day whose year the text does not give the same day wherever the text names it again.
enum OpenYears {
  /// The expressions, in which "May 4" means one day throughout: the one that it first meant.
  ///
  /// A later year near the second mention would else be taken for the year of that mention alone.
  static func agree(_ expressions: [TimeExpression], in bytes: [UInt8]) -> [TimeExpression] {
    var firsts: [ArraySlice<UInt8>: Int] = [:]
    var result = expressions
    for (index, expression) in expressions.enumerated() {
      guard let date = expression.date?.single, date.month?.value != nil, date.day?.value != nil,
        expression.span.count < 24, expression.kind == .date,
        startsWithMonthOrDay(expression, bytes)
      else { continue }
      let words = bytes[expression.span.range.clamped(to: 0..<bytes.count)]
      if let first = firsts[words] {
        result[index].value = result[first].value
        result[index].date = result[first].date
      } else {
        firsts[words] = index
      }
    }
    return result
  }

  /// Whether the words are a month and a day or a day and a month: "last Monday" means another day
  /// each time, "May 4" the same one.
  private static func startsWithMonthOrDay(_ expression: TimeExpression, _ bytes: [UInt8]) -> Bool {
    let words = bytes[expression.span.range.clamped(to: 0..<bytes.count)]
    guard let first = words.first, words.contains(where: ByteClass.isDigit) else { return false }
    return ByteClass.isUpper(first) || ByteClass.isDigit(first)
  }
}
