import Dates

extension TimeResolver {
  /// The year of a date that is told without one.
  ///
  /// One that is told by its distance from an unknown day stays open.
  func openYear(
    _ fields: CalendarFields, _ phrase: TimePhrase, date: (Int) -> CivilDay?
  ) -> Int? {
    guard fields.yearDirection == nil else { return nil }
    if fields.month == 9, fields.day == 11, isSeptember11(behind: phrase) { return 2001 }
    let direction = fields.direction
    guard let anchor else { return nil }
    if genre == .narrative, inHand != nil || document == nil {
      let year = narrativeYear(direction, anchor, date: date)
      if !isOfToday(fields, told: year.flatMap(date), date: date) { return year }
    }
    guard let document else { return nil }
    let candidates = (document.year - 1...document.year + 1).compactMap { year in
      date(year).map { (year: year, date: $0) }
    }
    let startOfMonth = document.adding(days: 1 - document.day)
    switch direction {
    case .last, .past, .previous:
      return candidates.last { $0.date < startOfMonth }?.year
    case .next, .coming, .following:
      return candidates.first { $0.date > document }?.year
    case .this, .same, .latest: return document.year
    case nil: break
    }
    // "Tuesday, July 23": of a year in which it was one.
    let onWeekday = candidates.filter { fields.day != nil && $0.date.weekday == fields.weekday }
    let year = nearestYear(
      onWeekday.isEmpty ? candidates : onWeekday, today: document, phrase)
    guard let year, fields.day != nil || fields.holiday != nil,
      let day = date(year), abs(day.number.value - document.number.value) > Self.near
    else { return year }
    return yearInHand(phrase, date: date) ?? year
  }

  /// Whether a date amid a story counts from the day of writing: the weekday beside it is not that of the story's year
  /// but that of a year near the writing.
  private func isOfToday(
    _ fields: CalendarFields, told: CivilDay?, date: (Int) -> CivilDay?
  ) -> Bool {
    guard let document, let weekday = fields.weekday, fields.day != nil, let told,
      told.weekday != weekday
    else { return false }
    return (document.year - 1...document.year + 1).contains { date($0)?.weekday == weekday }
  }

  /// Within that many days of its writing a text means the nearest day.
  private static let near = 100
  /// A story goes on that many days after a day that it dated in full.
  private static let span = 120
  /// This many tokens later, and that many years before the day of writing, it still does.
  private static let reach = (tokens: 300, years: 3)

  /// The year of a story told in the past: after "16 December 2010" a "27 December" is of that year, too.
  private func yearInHand(_ phrase: TimePhrase, date: (Int) -> CivilDay?) -> Int? {
    guard let document, let full, document.year - full.day.year <= Self.reach.years,
      full.day < document, phrase.tokens.lowerBound - full.end < Self.reach.tokens,
      tense.around(phrase.tokens) != .future
    else { return nil }
    return (full.day.year...full.day.year + 1).first { year in
      guard let day = date(year) else { return false }
      return (0...Self.span).contains(day.number.value - full.day.number.value)
    }
  }

  private func nearestYear(
    _ candidates: [(year: Int, date: CivilDay)], today document: CivilDay, _ phrase: TimePhrase
  ) -> Int? {
    candidates.min {
      cost($0.date, today: document, phrase: phrase)
        < cost($1.date, today: document, phrase: phrase)
    }?
    .year
  }

  /// Whether the words after a day tell of the attacks of 2001: "the September 11 hijackers".
  private func isSeptember11(behind phrase: TimePhrase) -> Bool {
    guard let document, document.year > 2001 || document.year == 2001 && document.month > 8 else {
      return false
    }
    return (phrase.tokens.upperBound..<phrase.tokens.upperBound + 2).contains { index in
      tense.tokens.indices.contains(index) && tense.tokens[index].kind == .word
        && tense.lexemes[Int(tense.tokens[index].lexeme)].isAny(.september)
    }
  }

  /// How far a date is from today; against the tense it counts as farther.
  private func cost(_ date: CivilDay, today: CivilDay, phrase: TimePhrase) -> Int {
    let days = date.number.value - today.number.value
    var isDay = false
    if case .calendar(let fields) = phrase.meaning { isDay = fields.day != nil }
    let monthStart = isDay ? 0 : today.day - 1
    switch tense.around(phrase.tokens, withModal: true) {
    case .past: return days > 0 ? days + (isDay ? 200 : 240) : -days
    case .future: return days < -monthStart ? 200 - days : abs(days)
    case .present, nil: return days > 0 ? days + (isDay ? 60 : 150) : -days
    }
  }

  /// The year of a quarter that is told without one.
  func quarterYear(_ quarter: Int, fields: CalendarFields, phrase: TimePhrase) -> Int? {
    let start = { (year: Int) in CivilDay(year: year, month: quarter * 3 - 2, day: 1) }
    guard genre != .narrative, fields.direction == nil, let document else {
      return openYear(fields, phrase, date: start)
    }
    let days = { (year: Int) in
      (start(year)?.number.value ?? 0) - document.number.value
    }
    let years = [document.year - 1, document.year, document.year + 1]
    if tense.around(phrase.tokens) == .future {
      return years.min { abs(days($0) + 60) < abs(days($1) + 60) }
    }
    return years.last { days($0) <= 0 }
  }

  /// The year in which a narrative that goes forward from the anchor meets the date.
  private func narrativeYear(
    _ direction: TimeDirection?, _ anchor: TimePoint, date: (Int) -> CivilDay?
  ) -> Int? {
    guard let from = anchor.first else { return anchor.year }
    switch direction {
    case .next, .following, .coming:
      return date(anchor.year).map { $0 > from ? anchor.year : anchor.year + 1 }
    case .last, .previous, .past:
      return date(anchor.year).map { $0 < from ? anchor.year : anchor.year - 1 }
    case .this, .same, .latest: return anchor.year
    case nil: break
    }
    guard anchor.month != nil, let here = date(anchor.year) else { return anchor.year }
    let days = here.number.value - from.number.value
    return days < -240 ? anchor.year + 1 : days > 300 ? anchor.year - 1 : anchor.year
  }

  /// A weekday told without a date.
  func weekday(_ fields: CalendarFields, _ phrase: TimePhrase) -> Resolved {
    let weekday = fields.weekday ?? 1
    if fields.isPlural {
      return Resolved(kind: .set, value: TimexValue.everyWeekday(weekday, fields.part))
    }
    let base = genre == .narrative ? inHand?.civil ?? document : document
    guard let base else {
      let suffix = timeSuffix(fields)
      return Resolved(
        kind: suffix.isEmpty ? .date : .time, value: "XXXX-WXX-" + String(weekday) + suffix)
    }
    let back = (base.weekday - weekday + 7) % 7
    let ahead = (weekday - base.weekday + 7) % 7
    let shift: Int
    switch fields.direction {
    case .last, .past, .previous, .latest: shift = back == 0 ? -7 : -back
    case .next, .coming, .following: shift = ahead == 0 ? 7 : ahead
    case .this: shift = ahead
    case .same: shift = -back
    case nil:
      if genre == .narrative { shift = ahead; break }
      switch tense.around(phrase.tokens) {
      case .future: shift = ahead
      case .past, .present, nil: shift = -back
      }
    }
    return day(base.adding(days: shift), fields)
  }
}
