import Model

/// The first and the last day of an event whose date leaves no end open.
struct EventDays {
  let first: DayNumber
  let last: DayNumber

  /// The days of an event; nil if its date does not fix both ends.
  init?(_ event: TimelineEvent) {
    guard let days = event.days, let first = days.lower, let last = days.upper else { return nil }
    self.first = DayNumber(first)
    self.last = DayNumber(last)
  }

  /// A day as `20240322`; nil if the year does not have four digits.
  static func basic(_ day: DayNumber) -> String? {
    let civil = day.civil
    guard (1...9999).contains(civil.year) else { return nil }
    return padded(civil.year, to: 4) + padded(civil.month, to: 2) + padded(civil.day, to: 2)
  }

  /// Seconds since 1970 as `20240322T101500Z`.
  static func stamp(_ seconds: Int) -> String {
    let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    guard rest >= 0, let date = basic(DayNumber(day)) else { return "19700101T000000Z" }
    return date + "T" + padded(rest / 3600, to: 2) + padded(rest / 60 % 60, to: 2)
      + padded(rest % 60, to: 2) + "Z"
  }

  /// Seconds since 1970 as `2024-03-22T10:15:00Z`.
  static func isoTime(_ seconds: Int) -> String {
    let digits = Array(stamp(seconds))
    return String(digits[0..<4]) + "-" + String(digits[4..<6]) + "-" + String(digits[6..<11]) + ":"
      + String(digits[11..<13]) + ":" + String(digits[13...])
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
