extension EDTF {
  /// The value of a day.
  public init(_ day: DayNumber) {
    let (year, month, dayOfMonth) = day.civil
    let whole = EDTFDate(year: EDTFYear(year))
    self.init(
      EDTFDate(year: whole.year, month: EDTFDigits(month), day: EDTFDigits(dayOfMonth)) ?? whole)
  }

  /// A year, month or day; nil for what the calendar does not have.
  ///
  /// Without a year the date is that of any year ("XXXX-03-22"); a month from 21 to 41 is a season.
  public static func date(year: Int?, month: Int? = nil, day: Int? = nil) -> EDTF? {
    if let month, !(1...41).contains(month) { return nil }
    if let day, !(1...31).contains(day) { return nil }
    if day != nil && month == nil { return nil }
    return EDTFDate(
      year: year.map { EDTFYear($0) } ?? .unknown, month: month.map { EDTFDigits($0) },
      day: day.map { EDTFDigits($0) }
    ).map { EDTF($0) }
  }

  /// The decade that holds a year ("199X").
  public static func decade(of year: Int) -> EDTF {
    EDTF(EDTFDate(year: EDTFYear(year, open: 1)))
  }

  /// The century by its ordinal, 1 for the first ("00XX"); negative numbers count back from 1 BCE.
  public static func century(_ ordinal: Int) -> EDTF {
    var year = EDTFYear(Int(min(max(ordinal.magnitude, 1), 100) - 1) * 100, open: 3)
    year.isNegative = ordinal < 0
    return EDTF(EDTFDate(year: year))
  }

  /// From one value to another; nil at an end leaves it open, and nil comes back if they are reversed.
  ///
  /// Of intervals the outer ends count; sets cannot be ends.
  public static func interval(_ start: EDTF?, _ end: EDTF?) -> EDTF? {
    guard let first = start.map({ $0.ends?.start }) ?? .open,
      let last = end.map({ $0.ends?.end }) ?? .open
    else { return nil }
    if case .date(let a) = first, case .date(let b) = last, a.lower > b.upper { return nil }
    return EDTF(.interval(first, last))
  }

  /// The value with a mark on the whole of it; on both ends of an interval; sets stay as they are.
  public func qualified(_ qualifier: EDTFQualifier) -> EDTF {
    switch form {
    case .date(let date):
      return EDTF(date.qualified(qualifier))
    case .interval(let start, let end):
      return EDTF(.interval(start.qualified(qualifier), end.qualified(qualifier)))
    case .set:
      return self
    }
  }

  private var ends: (start: End, end: End)? {
    switch form {
    case .date(let date): (.date(date), .date(date))
    case .interval(let start, let end): (start, end)
    case .set: nil
    }
  }
}

extension EDTF.End {
  fileprivate func qualified(_ qualifier: EDTFQualifier) -> EDTF.End {
    switch self {
    case .date(let date): .date(date.qualified(qualifier))
    case .open, .unknown: self
    }
  }
}

extension EDTFDate {
  /// The date with a mark on the whole of it.
  public func qualified(_ qualifier: EDTFQualifier) -> EDTFDate {
    var date = self
    if date.day != nil {
      date.day?.after.formUnion(qualifier)
    } else if date.month != nil {
      date.month?.after.formUnion(qualifier)
    } else {
      date.year.after.formUnion(qualifier)
    }
    return date
  }
}
