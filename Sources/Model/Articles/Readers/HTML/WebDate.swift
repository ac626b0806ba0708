import Dates

/// A calendar date as pages write them, to the day or the month.
struct WebDate: Hashable {
  var year: Int
  var month: Int
  /// The day; 0 if only the month is said.
  var day: Int

  /// The years that pages are dated with: the web begins in 1990.
  static let years = 1990...2040

  /// A date that the calendar has; nil for another.
  init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month) else { return nil }
    guard day >= 0, day <= DayNumber.daysInMonth(month, of: year) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date in EDTF.
  var edtf: EDTF? { EDTF.date(year: year, month: month, day: day == 0 ? nil : day) }
}
