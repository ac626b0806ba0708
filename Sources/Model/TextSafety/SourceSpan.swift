/// A stretch of an article's text: half-open, in UTF-8 bytes of `SafeText.bytes`, on scalar boundaries.
///
/// Every offset inside the program is a byte offset. `SafeText.scalarRange(of:)` turns a span into the
/// Unicode scalar offsets that exports use (the W3C Web Annotation text position selector).
public struct SourceSpan: Hashable, Sendable {
  // In 8 bytes: an article has a span for every sentence, and no text has 2 GiB.
  private var first: Int32
  private var behind: Int32

  /// The first byte of the span.
  public var start: Int {
    get { Int(first) }
    set { first = Int32(clamping: newValue) }
  }

  /// The byte after the last one.
  public var end: Int {
    get { Int(behind) }
    set { behind = Int32(clamping: newValue) }
  }

  /// Makes a span; an end before the start gives an empty span at the start.
  public init(_ start: Int, _ end: Int) {
    first = Int32(clamping: start)
    behind = max(first, Int32(clamping: end))
  }

  /// The span of a byte range.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// The smallest span that contains all of some; empty, at the start of the text, if there are none.
  @inlinable
  public init(covering spans: some Sequence<SourceSpan>) {
    var hull: SourceSpan?
    for span in spans { hull = hull?.union(span) ?? span }
    self = hull ?? SourceSpan(0, 0)
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
