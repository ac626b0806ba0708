/// One date of an EDTF value: a year, and what is said of the month or season, day and time.
public struct EDTFDate: Hashable, Sendable {
  /// The year.
  public var year: EDTFYear
  /// The month (1 to 12) or the season (21 to 41); nil for a date of a whole year.
  public var month: EDTFDigits?
  /// The day of the month; nil for a date of a whole month.
  public var day: EDTFDigits?
  /// The time of day; nil for a whole day.
  public var time: EDTFTime?

  /// Makes a date; nil if the calendar has no such day.
  public init?(
    year: EDTFYear, month: EDTFDigits? = nil, day: EDTFDigits? = nil, time: EDTFTime? = nil
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    if !isPossible { return nil }
  }

  /// A whole year.
  public init(year: EDTFYear) {
    self.year = year
  }

  /// How finely a date is given.
  public enum Precision: Int, Hashable, Sendable, Comparable, CaseIterable {
    case unknown, millennium, century, decade, year, season, month, day, time

    /// Orders from coarse to fine.
    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// How finely the date is given; an open year does not make its month or day less fine.
  public var precision: Precision {
    if time != nil { return .time }
    if let day, !day.isUnknown { return .day }
    if let month, !month.isUnknown { return isSeason ? .season : .month }
    switch year.unit {
    case 1: return .year
    case 10: return .decade
    case 100: return .century
    case 1000: return .millennium
    default: return .unknown
    }
  }

  /// Whether the second component is a season, a quarter or another part of the year.
  public var isSeason: Bool { month?.value.map { $0 > 12 } ?? false }

  /// The qualifier of the year, of the month and of the day, each with what marks of groups add.
  public var qualifiers: (year: EDTFQualifier, month: EDTFQualifier, day: EDTFQualifier) {
    let afterDay = day?.after ?? []
    let afterMonth = afterDay.union(month?.after ?? [])
    let ofYear = afterMonth.union(year.after).union(year.before)
    return (
      ofYear,
      month.map { $0.before.union(afterMonth) } ?? [],
      day.map { $0.before.union(afterDay) } ?? []
    )
  }

  /// The months that the date allows; all twelve for a date of a whole year.
  var months: [Int] {
    guard let month else { return Array(1...12) }
    if let number = month.value, number > 12 {
      return EDTFSeason.months(of: number).map { Array($0) } ?? []
    }
    return (1...12).filter { month.allows($0) }
  }

  private var isPossible: Bool {
    let isPlain = !year.isLong && year.significant == nil
    guard let month else { return day == nil && time == nil }
    guard isPlain, !months.isEmpty else { return false }
    guard let day else { return time == nil }
    if isSeason && !day.isUnknown { return false }
    if time != nil && (day.value == nil || month.value == nil || year.open != 0) { return false }
    let sample = year.value ?? 2000
    return months.contains { month in
      (1...DayNumber.daysInMonth(month, of: sample)).contains { day.allows($0) }
    }
  }
}
