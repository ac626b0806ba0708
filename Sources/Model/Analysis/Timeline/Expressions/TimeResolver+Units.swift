import Dates

extension TimeResolver {
  /// Resolves one unit picked among its like.
  func picked(_ unit: TimeUnit, direction: TimeDirection?, phrase: TimePhrase) -> Resolved {
    if direction == .past, unit == .decade || unit == .century || unit == .millennium {
      let length = TimePhrase.Length(amount: .whole(1), unit: unit)
      return Resolved(kind: .duration, value: TimexValue.duration([length]))
    }
    let base = base(for: unit, direction, phrase)
    guard let base, let day = base.first else { return open(unit) }
    let step = direction?.step ?? 0
    switch unit {
    case .second, .minute, .hour: return Resolved(kind: .time, value: "XXXX-XX-XXTXX")
    case .day:
      guard base.day != nil else { return openDay(in: base) }
      return self.day(day.adding(days: step), CalendarFields())
    case .weekend: return weekend(day, direction: direction, phrase: phrase)
    case .week:
      let week = day.adding(days: 7 * step)
      return Resolved(kind: .date, value: TimexValue.week(week))
    case .month:
      guard base.month != nil else { return open(unit) }
      let month = day.adding(months: step)
      return Resolved(
        kind: .date, value: TimexValue.month(month.year, month.month),
        point: TimePoint(year: month.year, month: month.month))
    case .quarter, .period: return quarter(base, direction: direction, day: day)
    case .year:
      if direction == nil, tense.isBounded(phrase.tokens) {
        return Resolved(kind: .duration, value: "P1Y")
      }
      return Resolved(
        kind: .date, value: TimexValue.year(base.year + step),
        point: TimePoint(year: base.year + step))
    case .decade:
      return Resolved(kind: .date, value: TimexValue.decade(of: base.year + step * 10))
    case .century:
      return Resolved(kind: .date, value: TimexValue.century(of: base.year + step * 100))
    case .millennium: return Resolved(kind: .date, value: "XXXX")
    }
  }

  /// The date from which a picked unit counts.
  private func base(
    for unit: TimeUnit, _ direction: TimeDirection?, _ phrase: TimePhrase
  ) -> TimePoint? {
    let today = document.map { TimePoint($0) }
    guard let direction else {
      return unit == .day || genre == .narrative ? inHand ?? today : today
    }
    switch direction {
    case .previous, .same, .following: return inHand ?? today
    case .next: return unit == .day || isToldAsPast(phrase) ? inHand ?? today : today
    // No story tells of "this week".
    case .this: return genre == .narrative && unit != .week && isFarFromToday ? inHand : today
    case .last, .past, .coming, .latest: return today
    }
  }

  /// Whether "the next year" follows a told time: in a narrative, and with its article in a clause of
  /// the past ("over the next decade smugglers used it").
  private func isToldAsPast(_ phrase: TimePhrase) -> Bool {
    genre == .narrative || phrase.tokens.count > 2 && tense.around(phrase.tokens) == .past
  }

  /// Whether the date in hand is more than a year from the day of writing.
  private var isFarFromToday: Bool {
    guard let inHand else { return false }
    return document.map { abs($0.year - inHand.year) > 1 } ?? false
  }

  private func quarter(
    _ base: TimePoint, direction: TimeDirection?, day: CivilDay
  ) -> Resolved {
    let current = (day.month - 1) / 3
    var total = day.year * 4 + current + (direction?.step ?? 0)
    if direction == nil {
      if let inHand, let quarter = inHand.quarter {
        total = inHand.year * 4 + quarter - 1
      } else {
        total -= 1
      }
    }
    let year = total >= 0 ? total / 4 : (total - 3) / 4
    let quarter = total - year * 4 + 1
    return Resolved(
      kind: .date, value: TimexValue.year(year) + "-Q" + String(quarter),
      point: TimePoint(year: year, quarter: quarter))
  }

  private func weekend(
    _ day: CivilDay, direction: TimeDirection?, phrase: TimePhrase
  ) -> Resolved {
    var week = day
    if let direction {
      week = day.adding(days: 7 * direction.step)
    } else if day.weekday < 6, tense.around(phrase.tokens) != .future {
      week = day.adding(days: -7)
    }
    return Resolved(kind: .date, value: TimexValue.week(week) + "-WE")
  }

  /// The value of a day of which only the month or the year is known.
  private func openDay(in point: TimePoint) -> Resolved {
    let month = point.month.map { TimexValue.month(point.year, $0) }
    return Resolved(kind: .date, value: (month ?? TimexValue.year(point.year) + "-XX") + "-XX")
  }

  /// The value of a unit that nothing places.
  func open(_ unit: TimeUnit) -> Resolved {
    switch unit {
    case .second, .minute, .hour: Resolved(kind: .time, value: "XXXX-XX-XXTXX")
    case .day: Resolved(kind: .date, value: "XXXX-XX-XX")
    case .weekend: Resolved(kind: .date, value: "XXXX-WXX-WE")
    case .week: Resolved(kind: .date, value: "XXXX-WXX")
    case .month: Resolved(kind: .date, value: "XXXX-XX")
    case .quarter, .period: Resolved(kind: .date, value: "XXXX-QX")
    case .year, .decade, .century, .millennium: Resolved(kind: .date, value: "XXXX")
    }
  }

  /// Resolves a time so far from now or from the date in hand.
  func offset(
    _ amount: TimeAmount, unit: TimeUnit, step: Int, fromNow: Bool
  ) -> Resolved {
    guard case .halves(let halves) = amount else {
      return Resolved(kind: .date, value: step < 0 ? "PAST_REF" : "FUTURE_REF")
    }
    let now = document.map { TimePoint($0) }
    let past = genre != .narrative && unit == .year && halves == 2 && step < 0
    if past, let reportedQuarter {
      return years(-1, base: reportedQuarter, isHalf: false, step: step)
    }
    let origin = fromNow ? now : past ? now ?? inHand : inHand ?? now
    guard let base = origin, let day = base.first,
      halves < 20_000
    else {
      return open(unit)
    }
    let count = step * halves / 2
    switch unit {
    case .second, .minute, .hour: return open(unit)
    case .day, .weekend:
      guard base.day != nil else { return openDay(in: base) }
      return self.day(day.adding(days: count), CalendarFields())
    case .week:
      guard base.day != nil else { return open(unit) }
      let day = day.adding(days: step * halves * 7 / 2)
      return Resolved(kind: .date, value: TimexValue.week(day), point: TimePoint(day))
    case .month:
      guard base.month != nil else { return open(unit) }
      let month = day.adding(months: count)
      return Resolved(
        kind: .date, value: TimexValue.month(month.year, month.month),
        point: TimePoint(year: month.year, month: month.month))
    case .quarter, .period, .year:
      return years(count, base: base, isHalf: halves % 2 == 1, step: step)
    case .decade: return years(step * halves * 5, base: base, isHalf: false, step: step)
    case .century: return years(step * halves * 50, base: base, isHalf: false, step: step)
    case .millennium: return open(unit)
    }
  }

  private func years(_ count: Int, base: TimePoint, isHalf: Bool, step: Int) -> Resolved {
    let year = base.year + count
    if isHalf, base.month != nil, let day = base.first {
      let month = day.adding(months: count * 12 + 6 * step)
      return Resolved(kind: .date, value: TimexValue.month(month.year, month.month))
    }
    if let quarter = base.quarter {
      return Resolved(kind: .date, value: TimexValue.year(year) + "-Q" + String(quarter))
    }
    return Resolved(kind: .date, value: TimexValue.year(year), point: TimePoint(year: year))
  }
}
