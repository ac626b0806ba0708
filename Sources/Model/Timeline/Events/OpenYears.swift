/// Keeps a day whose year the text does not give the same day wherever the text names it again.
enum OpenYears {
  /// The expressions, in which "May 4" means one day throughout, of an open year if the first was.
  ///
  /// A later year near the second mention would else be taken for the year of that mention alone.
  static func agree(_ expressions: [TimeExpression], in bytes: [UInt8]) -> [TimeExpression] {
    var open: [ArraySlice<UInt8>: Int] = [:]
    var result = expressions
    for (index, expression) in expressions.enumerated() {
      guard let date = expression.date?.single, date.month?.value != nil, date.day?.value != nil,
        expression.span.count < 24
      else { continue }
      let words = bytes[expression.span.range.clamped(to: 0..<bytes.count)]
      if let first = open[words] {
        result[index].value = result[first].value
        result[index].date = result[first].date
      } else if date.year.isUnknown {
        open[words] = index
      }
    }
    return result
  }
}
