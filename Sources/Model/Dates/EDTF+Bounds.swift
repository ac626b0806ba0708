extension EDTF {
  /// The first and the last day that the value may mean; nil if it is open or unknown.
  ///
  /// Marks of uncertainty do not widen the bounds; `fuzzyBounds` takes them into account.
  public var bounds: (lower: DayNumber?, upper: DayNumber?) {
    bounds(lower: { $0.lower }, upper: { $0.upper })
  }

  /// The bounds, widened by a unit of each component that is marked "?" or "~", and by two for "%".
  ///
  /// The unit of a year with open digits at its end is a decade, a century or a millennium; of a
  /// year with significant digits all years that these allow are meant.
  public var fuzzyBounds: (lower: DayNumber?, upper: DayNumber?) {
    bounds(lower: { $0.fuzzyLower }, upper: { $0.fuzzyUpper })
  }

  /// The bounds for a drawing to scale: an unknown end is put that many years from the other one.
  public func bounds(yearsToUnknown years: Int) -> (lower: DayNumber?, upper: DayNumber?) {
    let months = min(max(years, 0), 10_000) * 12
    var (lower, upper) = bounds
    guard case .interval(let start, let end) = form else { return (lower, upper) }
    if case .unknown = start { lower = upper?.adding(months: -months) }
    if case .unknown = end { upper = lower?.adding(months: months) }
    return (lower, upper)
  }

  private func bounds(
    lower: (EDTFDate) -> DayNumber, upper: (EDTFDate) -> DayNumber
  ) -> (lower: DayNumber?, upper: DayNumber?) {
    switch form {
    case .date(let date):
      return (lower(date), upper(date))
    case .interval(let start, let end):
      return (Self.date(of: start).map(lower), Self.date(of: end).map(upper))
    case .set(_, let elements):
      let ends = elements.map { element -> (first: EDTFDate?, last: EDTFDate?) in
        switch element {
        case .date(let date): (date, date)
        case .range(let first, let last): (first, last)
        }
      }
      let first = ends.contains { $0.first == nil } ? nil : ends.compactMap(\.first)
      let last = ends.contains { $0.last == nil } ? nil : ends.compactMap(\.last)
      return (first?.map(lower).min(), last?.map(upper).max())
    }
  }

  private static func date(of end: End) -> EDTFDate? {
    switch end {
    case .date(let date): date
    case .open, .unknown: nil
    }
  }
}

extension EDTFDate {
  /// The first day that the date may mean.
  public var lower: DayNumber {
    let months = self.months
    let month = months.first { !days(of: $0, in: year.lower).isEmpty } ?? months.first ?? 1
    return DayNumber(
      year: year.lower, month: month, day: days(of: month, in: year.lower).first ?? 1)
  }

  /// The last day that the date may mean.
  public var upper: DayNumber {
    let months = self.months
    let month = months.last { !days(of: $0, in: year.upper).isEmpty } ?? months.last ?? 12
    let length = DayNumber.daysInMonth(month, of: year.upper)
    return DayNumber(
      year: year.upper, month: month, day: days(of: month, in: year.upper).last ?? length)
  }

  /// The first day, moved back as far as marks of uncertainty allow.
  var fuzzyLower: DayNumber {
    var date = self
    if year.significant != nil { date = EDTFDate(year: EDTFYear(year.significantRange.lower)) }
    return moved(date.lower, by: -1)
  }

  /// The last day, moved on as far as marks of uncertainty allow.
  var fuzzyUpper: DayNumber {
    var date = self
    if year.significant != nil { date = EDTFDate(year: EDTFYear(year.significantRange.upper)) }
    return moved(date.upper, by: 1)
  }

  private func moved(_ bound: DayNumber, by sign: Int) -> DayNumber {
    let (ofYear, ofMonth, ofDay) = qualifiers
    let monthUnit = isSeason ? months.count : 1
    let months = ofYear.weight * year.unit * 12 + ofMonth.weight * monthUnit
    return bound.adding(months: sign * months).adding(days: sign * ofDay.weight)
  }

  private func days(of month: Int, in year: Int) -> ClosedDays {
    let length = DayNumber.daysInMonth(month, of: year)
    guard let day else { return ClosedDays(first: 1, last: length) }
    return ClosedDays(
      first: (1...length).first { day.allows($0) }, last: (1...length).last { day.allows($0) })
  }

  /// The first and the last day of a month that a pattern allows.
  private struct ClosedDays {
    var first: Int?
    var last: Int?
    var isEmpty: Bool { first == nil }
  }
}
