/// A day of the proleptic Gregorian calendar.
struct CivilDay: Hashable, Sendable {
  /// The year; 0 is 1 BC.
  let year: Int
  /// The month, 1 to 12.
  let month: Int
  /// The day, 1 to 31.
  let day: Int

  /// Makes a day; nil if the month has no such day or the year is beyond use.
  init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes the nth weekday of a month, −1 for the last.
  init?(year: Int, month: Int, weekday: Int, nth: Int) {
    guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    let lead = (weekday - first.weekday + 7) % 7
    let length = CivilDay.length(ofMonth: month, year: year)
    let day = nth > 0 ? 1 + lead + (nth - 1) * 7 : 1 + lead + (length - 1 - lead) / 7 * 7
    self.init(year: year, month: month, day: day)
  }

  /// Makes the day so many days after 1970-01-01.
  ///
  /// The arithmetic counts in eras of 400 years that begin on 1 March.
  init(daysSinceEpoch days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  var daysSinceEpoch: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let ofEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear
    return era * 146_097 + ofEra - 719_468
  }

  /// The day of the week, 1 for Monday.
  var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1 }

  /// The ISO week and the year that it belongs to.
  var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let first = CivilDay(year: thursday.year, month: 1, day: 1)?.daysSinceEpoch ?? 0
    return (thursday.year, (thursday.daysSinceEpoch - first) / 7 + 1)
  }

  /// The day so many days later.
  func adding(days: Int) -> CivilDay {
    CivilDay(daysSinceEpoch: daysSinceEpoch + min(max(days, -8_000_000), 8_000_000))
  }

  /// The same day of the month so many months later, or the last one that the month has.
  func adding(months: Int) -> CivilDay {
    let total = year * 12 + month - 1 + min(max(months, -200_000), 200_000)
    let newYear = total >= 0 ? total / 12 : (total - 11) / 12
    let newMonth = total - newYear * 12 + 1
    let length = CivilDay.length(ofMonth: newMonth, year: newYear)
    return CivilDay(year: newYear, month: newMonth, day: min(day, length)) ?? self
  }

  /// Easter Sunday of the western churches, by the anonymous Gregorian algorithm.
  static func easter(_ year: Int) -> CivilDay? {
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

  /// The days of a month.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CivilDay: Comparable {
  /// Orders by time.
  static func < (a: CivilDay, b: CivilDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
