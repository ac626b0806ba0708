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
  private let index: ScalarIndex

  init(_ text: SafeText) {
    self.text = text
    index = ScalarIndex(text)
  }

  /// The span without its words.
  func bare(_ span: SourceSpan) -> JSONSpan {
    JSONSpan(start: index.scalar(span.start), end: index.scalar(span.end), text: nil)
  }

  /// The span with its words.
  func full(_ span: SourceSpan) -> JSONSpan {
    JSONSpan(start: index.scalar(span.start), end: index.scalar(span.end), text: text[span])
  }

  /// The span as a pair of offsets.
  func pair(_ span: SourceSpan) -> [Int] {
    [index.scalar(span.start), index.scalar(span.end)]
  }
}
