import Dates
import TextSafety

/// The time from which a part of an article counts "yesterday" and "on Tuesday".
///
/// The posts of a live page and the messages of a forwarded mail have a date of their own each.
public struct DateAnchor: Hashable, Sendable {
  /// The part of the text.
  public var span: SourceSpan
  /// The document creation time of that part.
  public var date: EDTF
  /// Where the date was found: "mail header", "time element" and the like.
  public var origin: String

  /// Makes an anchor.
  public init(span: SourceSpan, date: EDTF, origin: String) {
    self.span = span
    self.date = date
    self.origin = origin
  }
}
