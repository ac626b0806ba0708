import Dates

/// How two dates stand to each other.
enum DateRelation {
  /// Whether all days of one date are days of the other.
  static func within(_ inner: EDTF, _ outer: EDTF) -> Bool {
    guard case (let a?, let b?) = inner.bounds, case (let c?, let d?) = outer.bounds else {
      return inner == outer
    }
    return c <= a && b <= d
  }

  /// Whether one of two dates lies within the other.
  static func isNested(_ first: EDTF, _ second: EDTF) -> Bool {
    guard case (let a?, let b?) = first.bounds, case (let c?, let d?) = second.bounds else {
      return first == second
    }
    return c <= a && b <= d || a <= c && d <= b
  }

  /// Whether a date of the same precision follows another one without a gap.
  static func isNext(_ second: EDTF, to first: EDTF) -> Bool {
    // Decades are told one by one.
    guard let a = first.single, let b = second.single, a.precision == b.precision,
      a.precision >= .year, let end = first.bounds.upper, let start = second.bounds.lower
    else { return false }
    return end.adding(days: 1) == start
  }

  /// Whether a date is finer than a year.
  static func isWithinYear(_ date: EDTF) -> Bool {
    if let single = date.single { return single.precision > .year }
    guard let lower = date.bounds.lower, let upper = date.bounds.upper else { return false }
    return upper.value - lower.value < 365
  }

  /// Whether a date is no more than one day.
  static func isDay(_ date: EDTF) -> Bool {
    // A day of a year that the text leaves open has no bounds.
    if let single = date.single { return single.precision >= .day }
    guard let lower = date.bounds.lower, let upper = date.bounds.upper else { return false }
    return lower == upper
  }
}
