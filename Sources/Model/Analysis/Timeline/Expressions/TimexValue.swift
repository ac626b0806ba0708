import Dates

/// Writes TIMEX3 values.
enum TimexValue {
  /// A year, "XXXX" if it is open; years up to 0 count back from 1 BC.
  static func year(_ year: Int?) -> String {
    guard let year else { return "XXXX" }
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4)
  }

  /// A year and a month.
  static func month(_ year: Int?, _ month: Int) -> String {
    TimexValue.year(year) + "-" + padded(month, 2)
  }

  /// A day.
  static func day(_ day: CivilDay) -> String {
    TimexValue.day(day.year, month: day.month, day: day.day)
  }

  /// A day whose year may be open.
  static func day(_ year: Int?, month: Int, day: Int) -> String {
    TimexValue.month(year, month) + "-" + padded(day, 2)
  }

  /// The ISO week of a day.
  static func week(_ day: CivilDay) -> String {
    let week = day.isoWeek
    return year(week.year) + "-W" + padded(week.week, 2)
  }

  /// A season's code.
  static func season(_ season: Int) -> String {
    switch season {
    case 1: "SP"
    case 2: "SU"
    case 3: "FA"
    default: "WI"
    }
  }

  /// The decade of a year.
  static func decade(of year: Int) -> String {
    year > 0 ? padded(year / 10, 3) : "BC" + padded((1 - year) / 10, 3)
  }

  /// The century of a year.
  static func century(of year: Int) -> String {
    year > 0 ? padded(year / 100, 2) : "BC" + padded((1 - year) / 100, 2)
  }

  /// The part of a value that stands for a part of the day.
  static func suffix(_ part: DayPart?) -> String { part.map { "T" + $0.rawValue } ?? "" }

  /// A time of day.
  static func clock(_ hour: Int, minute: Int?, second: Int?) -> String {
    var value = "T" + padded(hour, 2) + ":" + padded(minute ?? 0, 2)
    if let second { value += ":" + padded(second, 2) }
    return value
  }

  /// A repetition every that many units.
  static func every(_ amount: TimeAmount, _ unit: TimeUnit) -> String {
    unit == .weekend
      ? "XXXX-WXX-WE" : duration([TimePhrase.Length(amount: amount, unit: unit)])
  }

  /// A weekday of every week.
  static func everyWeekday(_ weekday: Int, _ part: DayPart?) -> String {
    "XXXX-WXX-" + String(weekday) + suffix(part)
  }

  /// A month of every year.
  static func everyMonth(_ month: Int) -> String { "XXXX-" + padded(month, 2) }

  /// A season of every year.
  static func everySeason(_ season: Int) -> String { "XXXX-" + TimexValue.season(season) }

  /// A length of time.
  static func duration(_ lengths: [TimePhrase.Length]) -> String {
    var date = ""
    var clock = ""
    for length in lengths {
      for (count, unit) in simple(length) {
        if unit.isClock { clock += count + unit.letters } else { date += count + unit.letters }
      }
    }
    return clock.isEmpty ? "P" + date : "P" + date + "T" + clock
  }

  /// A length in whole numbers of units that TIMEX3 has letters for.
  private static func simple(_ length: TimePhrase.Length) -> [(String, TimeUnit)] {
    guard case .halves(let halves) = length.amount else { return [("X", length.unit)] }
    switch length.unit {
    case .quarter where halves % 2 == 0: return [(String(halves / 2 * 3), .month)]
    case .weekend: return [(String(halves), .day)]
    case .second, .minute, .hour, .day, .week, .month, .quarter, .year, .decade, .century,
      .millennium, .period:
      break
    }
    if halves % 2 == 0 { return [(String(halves / 2), length.unit)] }
    let whole = halves > 1 ? [(String(halves / 2), length.unit)] : []
    switch length.unit {
    case .year: return whole + [("6", .month)]
    case .hour: return whole + [("30", .minute)]
    case .minute: return whole + [("30", .second)]
    case .day: return whole + [("12", .hour)]
    case .decade: return [(String(halves * 5), .year)]
    case .century: return [(String(halves * 50), .year)]
    case .second, .week, .month, .quarter, .weekend, .millennium, .period:
      return [(String(halves / 2) + ".5", length.unit)]
    }
  }

  /// A number with leading zeros.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.utf8.count >= width
      ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}
