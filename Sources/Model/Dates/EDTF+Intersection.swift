extension EDTF {
  /// What two values have in common; nil if they cannot mean the same time.
  ///
  /// Two single dates are laid over each other digit by digit, so that "XXXX-03-22" and "2024" give
  /// "2024-03-22". Otherwise the common days are given as the finer of the two values where it lies
  /// within the other, or as an interval of days.
  public func intersection(_ other: EDTF) -> EDTF? {
    if let date = single, let second = other.single, !date.isSeason, !second.isSeason {
      return date.overlaid(with: second).map { EDTF($0) }
    }
    if isWithin(other) { return self }
    if other.isWithin(self) { return other }
    let (a, b) = (bounds, other.bounds)
    let lower = [a.lower, b.lower].compactMap { $0 }.max()
    let upper = [a.upper, b.upper].compactMap { $0 }.min()
    if let lower, let upper, lower > upper { return nil }
    return .interval(lower.map { EDTF($0) }, upper.map { EDTF($0) })
  }
}

extension EDTFDate {
  /// The date that has the digits of both; nil where they contradict each other.
  func overlaid(with other: EDTFDate) -> EDTFDate? {
    guard let year = year.overlaid(with: other.year) else { return nil }
    var month = self.month ?? other.month
    if let first = self.month, let second = other.month {
      month = first.overlaid(with: second)
      if month == nil { return nil }
    }
    var day = self.day ?? other.day
    if let first = self.day, let second = other.day {
      day = first.overlaid(with: second)
      if day == nil { return nil }
    }
    if let first = time, let second = other.time, first != second { return nil }
    return EDTFDate(year: year, month: month, day: day, time: time ?? other.time)
  }
}

extension EDTFYear {
  fileprivate func overlaid(with other: EDTFYear) -> EDTFYear? {
    if isUnknown { return other }
    if other.isUnknown { return self }
    guard isNegative == other.isNegative else { return nil }
    if isLong || other.isLong { return lower == other.lower ? self : nil }
    var result = self
    result.open &= other.open
    for (digit, power) in [1, 10, 100, 1000].enumerated() {
      let bit = UInt8(1 << digit)
      let (a, b) = (magnitude / power % 10, other.magnitude / power % 10)
      if open & bit != 0 {
        result.magnitude += b * power
      } else if other.open & bit == 0 && a != b {
        return nil
      }
    }
    return result
  }
}

extension EDTFDigits {
  fileprivate func overlaid(with other: EDTFDigits) -> EDTFDigits? {
    if let tens, let second = other.tens, tens != second { return nil }
    if let ones, let second = other.ones, ones != second { return nil }
    var result = self
    result.tens = tens ?? other.tens
    result.ones = ones ?? other.ones
    return result
  }
}
