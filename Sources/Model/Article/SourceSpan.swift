/// A stretch of an article's text: half-open, in UTF-8 bytes of `SafeText.bytes`, on scalar boundaries.
///
/// Every offset inside the program is a byte offset. `SafeText.scalarRange(of:)` turns a span into the
/// Unicode scalar offsets that exports use (the W3C Web Annotation text position selector).
public struct SourceSpan: Hashable, Sendable {
  /// The first byte of the span.
  public var start: Int
  /// The byte after the last one.
  public var end: Int

  /// Makes a span; an end before the start gives an empty span at the start.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The span of a byte range.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The span as a range of byte offsets.
  public var range: Range<Int> { start..<end }

  /// The length in bytes.
  public var count: Int { end - start }

  /// Whether the span has no bytes.
  public var isEmpty: Bool { start == end }

  /// Whether the other span lies wholly inside this one.
  public func contains(_ other: SourceSpan) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the byte offset lies inside the span.
  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// Whether the two spans share a byte.
  public func overlaps(_ other: SourceSpan) -> Bool {
    start < other.end && other.start < end
  }

  /// The smallest span that holds both.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(min(start, other.start), max(end, other.end))
  }
}

extension SourceSpan: Comparable {
  /// Orders by start, then by end.
  public static func < (a: SourceSpan, b: SourceSpan) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
