import TextSafety

/// Keeps a day whose year the text does not give the same day wherever the text names it again.
struct OpenYears {
  private let bytes: [UInt8]
  /// The expressions by their words.
  private var firsts: [ArraySlice<UInt8>: TimeExpression] = [:]

  /// Makes one for a text.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// Lets "May 4" mean one day throughout: the one that it first meant.
  ///
  /// A later year near the second mention would else be taken for the year of that mention alone.
  mutating func agree(_ expression: inout TimeExpression) {
    guard let date = expression.date?.single, date.month?.value != nil, date.day?.value != nil,
      expression.span.count < 24, expression.kind == .date
    else { return }
    let words = bytes[expression.span.range.clamped(to: 0..<bytes.count)]
    guard startsWithMonthOrDay(words) else { return }
    if let first = firsts[words] {
      expression.value = first.value
      expression.date = first.date
    } else {
      firsts[words] = expression
    }
  }

  /// Whether the words are a month and a day or a day and a month: "last Monday" means another day
  /// each time, "May 4" the same one.
  private func startsWithMonthOrDay(_ words: ArraySlice<UInt8>) -> Bool {
    guard let first = words.first, words.contains(where: ByteClass.isDigit) else { return false }
    return ByteClass.isUpper(first) || ByteClass.isDigit(first)
  }
}
