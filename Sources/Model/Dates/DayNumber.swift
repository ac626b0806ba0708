/// A day of the proleptic Gregorian calendar as a number: 0 is 1 January 1970.
///
/// Conversions follow the days-from-civil method of Howard Hinnant ("chrono-Compatible Low-Level Date
/// Algorithms"), which needs no table and no loop.
public struct DayNumber: Hashable, Sendable, Comparable {
  /// Days since 1 January 1970.
  public let value: Int

  /// Makes a day of its number; numbers beyond the limit of years are cut there.
  public init(_ value: Int) {
    self.value = min(max(value, -Self.limit), Self.limit)
  }

  /// The day of a date; month and day beyond their range run on into the next ones.
  ///
  /// Years are cut at `EDTFYear.limit`, months and days at a thousand times their usual range.
  public init(year: Int, month: Int = 1, day: Int = 1) {
    let months = min(max(month, -12_000), 12_000) - 1
    let carried = Self.floorDivide(months, 12)
    let year = min(max(year, -EDTFYear.limit), EDTFYear.limit) + carried
    let month = months - carried * 12 + 1
    let shifted = month <= 2 ? year - 1 : year
    let era = Self.floorDivide(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(era * 146_097 + dayOfEra - 719_468 + min(max(day, -31_000), 31_000) - 1)
  }

  /// The year, month and day of month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = value + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let index = (5 * dayOfYear + 2) / 153
    let month = index < 10 ? index + 3 : index - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * index + 2) / 5 + 1)
  }

  /// The day of the week as ISO 8601 counts it: 1 for Monday, 7 for Sunday.
  public var weekday: Int { (value + 3) - Self.floorDivide(value + 3, 7) * 7 + 1 }

  /// The ISO 8601 week that holds the day, with the year that the week belongs to.
  public var week: (year: Int, week: Int) {
    let thursday = DayNumber(value - weekday + 4)
    let year = thursday.civil.year
    return (year, (thursday.value - DayNumber(year: year).value) / 7 + 1)
  }

  /// The day that many days later; negative numbers go back.
  public func adding(days: Int) -> DayNumber {
    let (sum, overflow) = value.addingReportingOverflow(days)
    return DayNumber(overflow ? (days < 0 ? -Self.limit : Self.limit) : sum)
  }

  /// The day that many months later, at the last day of its month if that is shorter.
  public func adding(months: Int) -> DayNumber {
    let (year, month, day) = civil
    let months = min(max(months, -Self.monthLimit), Self.monthLimit) + month - 1
    let carried = Self.floorDivide(months, 12)
    let target = (year: year + carried, month: months - carried * 12 + 1)
    return DayNumber(
      year: target.year, month: target.month,
      day: min(day, Self.daysInMonth(target.month, of: target.year)))
  }

  /// The number of days of a month; 31 where there is no such month.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Orders by time.
  public static func < (a: DayNumber, b: DayNumber) -> Bool { a.value < b.value }

  private static let limit = (EDTFYear.limit + 2000) * 366
  private static let monthLimit = 12 * EDTFYear.limit

  private static func floorDivide(_ a: Int, _ b: Int) -> Int {
    a >= 0 ? a / b : -((b - 1 - a) / b)
  }
}

extension DayNumber: CustomStringConvertible {
  /// The day as EDTF writes it; only the year, if that has more than four digits.
  public var description: String { EDTF(self).description }
}
