import Dates

extension TimeResolver {
  /// Resolves a place in the calendar.
  func calendar(_ fields: CalendarFields, _ phrase: TimePhrase) -> Resolved {
    if let century = fields.century { return self.century(century, fields) }
    if let decade = fields.decade { return self.decade(decade, fields) }
    if let offset = fields.dayOffset { return deictic(offset, fields) }
    if let holiday = fields.holiday { return self.holiday(holiday, fields: fields, phrase: phrase) }
    if fields.month != nil { return monthly(fields, phrase) }
    if fields.weekday != nil { return weekday(fields, phrase) }
    if let season = fields.season { return self.season(season, fields: fields, phrase: phrase) }
    if let quarter = fields.quarter { return self.quarter(quarter, fields: fields, phrase: phrase) }
    if fields.isReportingPeriod, let year = fields.year, let quarter = reportedQuarter?.quarter {
      return Resolved(kind: .date, value: TimexValue.year(year) + "-Q" + String(quarter))
    }
    if let year = explicitYear(fields) {
      let half = fields.half.map { "-H" + String($0) } ?? ""
      return Resolved(
        kind: .date, value: TimexValue.year(year) + half, point: TimePoint(year: year))
    }
    return timeOfDay(fields, phrase)
  }

  private func deictic(_ offset: Int, _ fields: CalendarFields) -> Resolved {
    if genre == .narrative, offset == 0, timeSuffix(fields).isEmpty {
      return Resolved(kind: .date, value: "PRESENT_REF")
    }
    return day(document?.adding(days: offset), fields)
  }

  /// The year that the words give, alone or by its distance.
  func explicitYear(_ fields: CalendarFields) -> Int? {
    if let year = fields.year {
      if fields.isShortYear { return fullYear(year) }
      return fields.isBeforeEpoch ? 1 - year : year
    }
    guard let direction = fields.yearDirection else { return nil }
    if direction.isNarrative || genre == .narrative && document != nil {
      return (inHand ?? anchor).map { $0.year + direction.step }
    }
    return document.map { $0.year + direction.step }
  }

  private func fullYear(_ short: Int) -> Int {
    let now = document?.year ?? 2000
    let year = now / 100 * 100 + short
    return year > now + 20 ? year - 100 : year
  }

  private func century(_ century: Int, _ fields: CalendarFields) -> Resolved {
    let digits = TimexValue.padded(century - 1, 2)
    let year = fields.isBeforeEpoch ? 1 - (century * 100) : (century - 1) * 100 + 1
    return Resolved(
      kind: .date, value: fields.isBeforeEpoch ? "BC" + digits : digits,
      point: TimePoint(year: year))
  }

  private func decade(_ decade: Int, _ fields: CalendarFields) -> Resolved {
    var value = decade
    if decade < 10 {
      let now = document?.year ?? 2000
      value = now / 100 * 10 + decade
      if value * 10 > now { value -= 10 }
    }
    if value % 10 == 0, value < 200, !fields.isBeforeEpoch {
      return century(value / 10 + 1, fields)
    }
    let digits = TimexValue.padded(value, 3)
    return Resolved(
      kind: .date, value: fields.isBeforeEpoch ? "BC" + digits : digits,
      point: TimePoint(year: fields.isBeforeEpoch ? 1 - value * 10 : value * 10))
  }

  /// A day, known or not, with the time of day that the fields give.
  func day(_ day: CivilDay?, _ fields: CalendarFields) -> Resolved {
    let date = day.map { TimexValue.day($0) } ?? "XXXX-XX-XX"
    let suffix = timeSuffix(fields)
    return Resolved(
      kind: suffix.isEmpty ? .date : .time, value: date + suffix, point: day.map { TimePoint($0) })
  }

  /// The time of day in a value.
  func timeSuffix(_ fields: CalendarFields) -> String {
    guard var hour = fields.hour else { return TimexValue.suffix(fields.part) }
    if let part = fields.part, hour <= 12 {
      switch part {
      case .afternoon, .evening: if hour < 12 { hour += 12 }
      case .night: if hour >= 6, hour < 12 { hour += 12 }
      case .morning, .midday, .daytime, .noon, .midnight: break
      }
    }
    return TimexValue.clock(hour, minute: fields.minute, second: fields.second)
  }

  private func timeOfDay(_ fields: CalendarFields, _ phrase: TimePhrase) -> Resolved {
    var base = genre != .narrative ? document : inHand?.civil
    if fields.direction == .last { base = base?.adding(days: -1) }
    if let direction = fields.direction, direction.isNarrative || direction == .next {
      base = (inHand?.civil ?? base)?.adding(days: direction.step)
    }
    if fields.hour != nil || fields.direction == nil,
      let recent = inHand?.civil, phrase.tokens.lowerBound - inHandEnd < 60,
      !isAhead(recent, of: phrase)
    {
      base = recent
    }
    var resolved = day(base, fields)
    resolved.kind = .time
    if fields.part == .night, fields.hour == nil, fields.direction == nil, !hasArticle(phrase) {
      return Resolved(kind: .time, value: "XXXX-XX-XXTNI")
    }
    if base == nil, let inHand, let month = inHand.month, genre == .narrative {
      resolved.value = TimexValue.month(inHand.year, month) + "-XX" + timeSuffix(fields)
    }
    return resolved
  }

  /// Whether a day is yet to come where the tense tells of the past: "is to open next Saturday. The storm struck at 3
  /// a.m."
  private func isAhead(_ day: CivilDay, of phrase: TimePhrase) -> Bool {
    guard let document, document < day else { return false }
    return tense.around(phrase.tokens) == .past
  }

  /// Whether an expression begins with "the"; "at night" means no night of its own.
  private func hasArticle(_ phrase: TimePhrase) -> Bool { phrase.tokens.count > 1 }

  private func holiday(_ index: Int, fields: CalendarFields, phrase: TimePhrase) -> Resolved {
    guard Holiday.all.indices.contains(index) else { return day(nil, fields) }
    let holiday = Holiday.all[index]
    let year = explicitYear(fields) ?? openYear(fields, phrase) { holiday.date(in: $0) }
    if let year, let date = holiday.date(in: year) { return day(date, fields) }
    guard case .fixed(let month, let dayOfMonth) = holiday.rule else { return day(nil, fields) }
    let value = TimexValue.day(nil, month: month, day: dayOfMonth) + timeSuffix(fields)
    return Resolved(kind: fields.part == nil ? .date : .time, value: value)
  }

  private func monthly(_ fields: CalendarFields, _ phrase: TimePhrase) -> Resolved {
    let month = fields.month ?? 1
    let year =
      explicitYear(fields)
      ?? openYear(fields, phrase) {
        CivilDay(year: $0, month: month, day: min(fields.day ?? 1, 28))
      }
    var resolved = Resolved(kind: .date, value: TimexValue.month(year, month))
    if let day = fields.day {
      resolved.value = TimexValue.day(year, month: month, day: day)
      if let year, CivilDay(year: year, month: month, day: day) == nil { return resolved }
    }
    resolved.point = year.map { TimePoint(year: $0, month: month, day: fields.day) }
    let suffix = timeSuffix(fields)
    if !suffix.isEmpty {
      resolved.kind = .time
      if fields.day == nil { resolved.value += "-XX" }
      resolved.value += suffix
    }
    return resolved
  }

  private func season(
    _ season: Int, fields: CalendarFields, phrase: TimePhrase
  ) -> Resolved {
    if fields.isPlural { return Resolved(kind: .set, value: TimexValue.everySeason(season)) }
    let month = season == 4 ? 12 : season * 3
    let year =
      explicitYear(fields)
      ?? openYear(fields, phrase) {
        CivilDay(year: $0, month: month, day: 1)
      }
    return Resolved(
      kind: .date, value: TimexValue.year(year) + "-" + TimexValue.season(season),
      point: year.map { TimePoint(year: $0, month: month) })
  }

  private func quarter(
    _ quarter: Int, fields: CalendarFields, phrase: TimePhrase
  ) -> Resolved {
    let year =
      explicitYear(fields) ?? quarterYear(quarter, fields: fields, phrase: phrase)
    return Resolved(
      kind: .date, value: TimexValue.year(year) + "-Q" + String(quarter),
      point: year.map { TimePoint(year: $0, quarter: quarter) })
  }
}
