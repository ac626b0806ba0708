import Dates

extension TimelineEvent {
  /// The days that the event may have happened on, as day numbers; an end that is open or unknown is nil,
  /// and all is where nothing dates the event to a year.
  public var days: (lower: Int?, upper: Int?)? {
    guard let date, placement != .undated else { return nil }
    let (lower, upper): (DayNumber?, DayNumber?)
    switch date.form {
    case .interval(let start, let end):
      (lower, upper) = (Self.placed(start)?.lower, Self.placed(end)?.upper)
    case .date, .set: (lower, upper) = date.bounds
    }
    if let lower, let upper, upper.value - lower.value > Self.mostDays { return nil }
    if lower == nil, upper == nil { return nil }
    return (lower?.value, upper?.value)
  }

  /// A year that is open altogether places nothing: EDTF gives it every year there is, in days.
  private static let mostDays = 3_000_000

  /// The date of an interval's end; nil for an open or unknown one, whose length nothing tells.
  private static func placed(_ end: EDTF.End) -> EDTFDate? {
    switch end {
    case .date(let date): date.upper.value - date.lower.value > mostDays ? nil : date
    case .open, .unknown: nil
    }
  }
}
