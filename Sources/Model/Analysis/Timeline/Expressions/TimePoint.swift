import Dates

/// A place in the calendar as far as it is known: a year, or less, or more.
struct TimePoint: Hashable, Sendable {
  /// The year; 0 is 1 BC.
  var year: Int
  /// The month.
  var month: Int?
  /// The day of the month.
  var day: Int?
  /// The quarter, where the text speaks in quarters.
  var quarter: Int?

  /// Makes a point.
  init(year: Int, month: Int? = nil, day: Int? = nil, quarter: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.quarter = quarter
  }

  /// The point of a day.
  init(_ civil: CivilDay) { self.init(year: civil.year, month: civil.month, day: civil.day) }

  /// The day, if it is known and there is such a day.
  var civil: CivilDay? {
    guard let month, let day else { return nil }
    return CivilDay(year: year, month: month, day: day)
  }

  /// The first day that the point can mean.
  var first: CivilDay? {
    CivilDay(year: year, month: month ?? quarter.map { $0 * 3 - 2 } ?? 1, day: day ?? 1)
  }
}
