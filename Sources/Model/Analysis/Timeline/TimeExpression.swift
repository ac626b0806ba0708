import Dates
import TextSafety

/// A time expression in the text, as TIMEX3 describes one.
public struct TimeExpression: Hashable, Sendable {
  /// The TIMEX3 types.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A day or a longer stretch of the calendar.
    case date = "DATE"
    /// A time of day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// A repeated time.
    case set = "SET"
  }

  /// The words of the expression.
  public var span: SourceSpan
  /// The TIMEX3 type.
  public var kind: Kind
  /// The TIMEX3 value ("2022-09", "P3D", "PAST_REF", "XXXX-03-22").
  public var value: String
  /// The TIMEX3 modifier ("EARLY", "MID", "LATE", "APPROX", …).
  public var modifier: String? {
    get { timeModifier?.rawValue }
    set { timeModifier = newValue.flatMap { TimeModifier(rawValue: $0) } }
  }
  /// The calendar date, where the expression has one.
  public var date: EDTF?
  // In a byte: a long text has hundreds of thousands of expressions.
  private var timeModifier: TimeModifier?

  /// Makes a time expression.
  public init(
    span: SourceSpan, kind: Kind, value: String, modifier: String? = nil, date: EDTF? = nil
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.date = date
  }
}
