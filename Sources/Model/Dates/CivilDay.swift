/// A day of the proleptic Gregorian calendar by year, month and day, as people write it.
///
/// `DayNumber` reckons; this is for what asks a day for its parts.
package struct CivilDay: Hashable, Sendable {
  /// The year; 0 is 1 BC.
  package let year: Int
  /// The month, 1 to 12.
  package let month: Int
  /// The day, 1 to 31.
  package let day: Int

  /// Makes a day; nil if the month has no such day or the year is beyond use.
  package init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= DayNumber.daysInMonth(month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the nth weekday of a month, −1 for the last.
  package init?(year: Int, month: Int, weekday: Int, nth: Int) {
    guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    let lead = (weekday - first.weekday + 7) % 7
    let length = DayNumber.daysInMonth(month, of: year)
    let day = nth > 0 ? 1 + lead + (nth - 1) * 7 : 1 + lead + (length - 1 - lead) / 7 * 7
    self.init(year: year, month: month, day: day)
  }

  /// The day of a number.
  package init(_ number: DayNumber) {
    (year, month, day) = number.civil
  }

  /// The day as a number.
  package var number: DayNumber { DayNumber(year: year, month: month, day: day) }

  /// The day of the week, 1 for Monday.
  package var weekday: Int { number.weekday }

  /// The ISO week and the year that it belongs to.
  package var isoWeek: (year: Int, week: Int) { number.week }

  /// The day that many days later.
  package func adding(days: Int) -> CivilDay {
    CivilDay(number.adding(days: min(max(days, -8_000_000), 8_000_000)))
  }

  /// The same day of the month that many months later, or the last one that the month has; the day itself
  /// where that is beyond use.
  package func adding(months: Int) -> CivilDay {
    let later = CivilDay(number.adding(months: min(max(months, -200_000), 200_000)))
    return CivilDay(year: later.year, month: later.month, day: later.day) ?? self
  }

  /// Easter Sunday of the western churches, by the anonymous Gregorian algorithm.
  package static func easter(_ year: Int) -> CivilDay? {
    guard (1...9999).contains(year) else { return nil }
    let golden = year % 19
    let century = year / 100
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11))
    let sunday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let offset = moon - sunday
    let month = 3 + (offset + 40) / 44
    return CivilDay(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }
}

extension CivilDay: Comparable {
  /// Orders by time.
  package static func < (a: CivilDay, b: CivilDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
