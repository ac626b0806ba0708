import Model

/// Whether spans are spans of a text, on scalar boundaries.
struct SpanCheck {
  private let bytes: [UInt8]

  /// A check against a text.
  init(_ text: SafeText) { bytes = text.bytes }

  /// Checks spans; a missing one is right.
  func check(_ spans: [SourceSpan?], _ name: String, _ faults: inout Faults) {
    for case let span? in spans {
      guard span.start >= 0, span.end <= bytes.count, span.start <= span.end else {
        faults.add("\(name) \(span.start)..<\(span.end) of \(bytes.count)")
        continue
      }
      faults.expect(
        isBoundary(span.start) && isBoundary(span.end),
        "\(name) \(span.start)..<\(span.end) cuts a scalar")
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || !UTF8.isContinuation(bytes[offset])
  }
}
