import Model

/// A span in Unicode scalars, with its words where they help a reader of the file.
struct JSONSpan: Encodable {
  var start: Int
  var end: Int
  var text: String?
}

/// Makes spans of one article.
struct JSONSpans {
  private let text: SafeText
  /// Whether offsets count the scalars of the input as it was before it was made safe.
  private let countsInput: Bool

  init(_ text: SafeText, countsInput: Bool = false) {
    self.text = text
    self.countsInput = countsInput
  }

  /// The span without its words.
  func bare(_ span: SourceSpan) -> JSONSpan {
    let range = range(of: span)
    return JSONSpan(start: range.lowerBound, end: range.upperBound, text: nil)
  }

  /// The span with its words.
  func full(_ span: SourceSpan) -> JSONSpan {
    let range = range(of: span)
    return JSONSpan(start: range.lowerBound, end: range.upperBound, text: text[span])
  }

  /// The span as a pair of offsets.
  func pair(_ span: SourceSpan) -> [Int] {
    let range = range(of: span)
    return [range.lowerBound, range.upperBound]
  }

  private func range(of span: SourceSpan) -> Range<Int> {
    countsInput ? text.sourceScalarRange(of: span) : text.scalarRange(of: span)
  }
}
