/// What an expression says about a place in the calendar; what it leaves out is nil.
struct CalendarFields: Hashable, Sendable {
  /// Years count backwards from the epoch.
  var isBeforeEpoch = false
  /// The century, 20 for the twentieth.
  @CompactNumber var century: Int?
  /// The first three digits of the years of a decade, or its third digit alone if below ten.
  @CompactNumber var decade: Int?
  /// The year; below 100 with `isShortYear` when it was written with two digits.
  @CompactNumber var year: Int?
  /// The year was written with two digits.
  var isShortYear = false
  /// The year is told as one before or after another ("June last year").
  var yearDirection: TimeDirection?
  /// The year is a fiscal one.
  var isFiscal = false
  /// The year's reporting period that is in hand ("the 1988 period").
  var isReportingPeriod = false
  /// The half of the year, decade or century.
  @CompactNumber var half: Int?
  /// The quarter of the year.
  @CompactNumber var quarter: Int?
  /// The season, 1 for spring to 4 for winter.
  @CompactNumber var season: Int?
  /// The month.
  @CompactNumber var month: Int?
  /// The day of the month.
  @CompactNumber var day: Int?
  /// The day of the week, 1 for Monday.
  @CompactNumber var weekday: Int?
  /// The holiday, as its row's number.
  @CompactNumber var holiday: Int?
  /// Days from the day of writing.
  @CompactNumber var dayOffset: Int?
  /// The part of the day.
  var part: DayPart?
  /// The hour of the day.
  @CompactNumber var hour: Int?
  /// The minute of the hour.
  @CompactNumber var minute: Int?
  /// The second of the minute.
  @CompactNumber var second: Int?
  /// Which one of several is meant ("last June").
  var direction: TimeDirection?
  /// The name stands in the plural ("Mondays").
  var isPlural = false

  /// Whether the year is said in one way or another.
  var hasYear: Bool { year != nil || yearDirection != nil || decade != nil || century != nil }
}
