/// Text that can be shown on a terminal as it is.
///
/// It is valid UTF-8 with LF line ends and holds no other control character than LF and TAB.
public struct SafeText: Hashable, Sendable {
  /// The text in UTF-8.
  public let bytes: [UInt8]

  /// Makes safe text of a string.
  public init(_ string: String) {
    self.init(utf8: Array(string.utf8))
  }

  /// Makes safe text of bytes that are meant to be UTF-8.
  public init(utf8 input: [UInt8]) {
    bytes = Array(String(decoding: input, as: UTF8.self).utf8)
  }

  /// The text of a span; a span outside the text is clipped to it.
  public subscript(span: SourceSpan) -> String {
    let start = min(max(0, span.start), bytes.count)
    let end = min(max(start, span.end), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The span of the whole text.
  public var span: SourceSpan { SourceSpan(0, bytes.count) }

  /// The offsets of a span in Unicode scalars.
  public func scalarRange(of span: SourceSpan) -> Range<Int> {
    let start = scalars(in: 0..<span.start)
    return start..<(start + scalars(in: span.range))
  }

  private func scalars(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
