import TextSafety

/// A place in a text that can be found again after the text was edited.
///
/// It holds what the W3C Web Annotation model's text quote and text position selectors hold.
public struct Anchor: Hashable, Sendable, Codable {
  /// The words themselves.
  public var exact: String
  /// The words directly before them, at most `contextLength` scalars.
  public var prefix: String
  /// The words directly after them, at most `contextLength` scalars.
  public var suffix: String
  /// Where they started, in Unicode scalars of the text.
  public var start: Int
  /// Where they ended, in Unicode scalars of the text.
  public var end: Int

  /// How many scalars of context are kept on each side.
  public static let contextLength = 32

  /// Makes an anchor of its parts.
  public init(exact: String, prefix: String, suffix: String, start: Int, end: Int) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.start = start
    self.end = end
  }

  /// Makes the anchor of a span.
  public init(_ span: SourceSpan, in text: SafeText) {
    let offsets = text.scalarRange(of: span)
    // A scalar has at most four bytes, so that this window holds the context.
    let window = 4 * Self.contextLength
    let before = text[SourceSpan(Self.boundary(span.start - window, in: text), span.start)]
    let after = text[SourceSpan(span.end, Self.boundary(span.end + window, in: text))]
    self.init(
      exact: text[span],
      prefix: String(String.UnicodeScalarView(before.unicodeScalars.suffix(Self.contextLength))),
      suffix: String(String.UnicodeScalarView(after.unicodeScalars.prefix(Self.contextLength))),
      start: offsets.lowerBound, end: offsets.upperBound)
  }

  /// The offset, moved back to where a scalar begins.
  private static func boundary(_ offset: Int, in text: SafeText) -> Int {
    var offset = min(max(0, offset), text.bytes.count)
    while offset > 0, offset < text.bytes.count, UTF8.isContinuation(text.bytes[offset]) {
      offset -= 1
    }
    return offset
  }
}
