/// A part of a stretch of time, as "early", "mid" and "late" name it.
///
/// EDTF has no mark for them; they are kept beside the value, as TIMEX3 does with `mod`.
public enum EDTFPart: String, Hashable, Sendable, CaseIterable {
  /// The first third, TIMEX3 START.
  case early
  /// The middle third, TIMEX3 MID.
  case mid
  /// The last third, TIMEX3 END.
  case late

  /// The part that a TIMEX3 modifier names; nil for other modifiers.
  public init?(timex3 modifier: String) {
    switch modifier {
    case "START", "EARLY": self = .early
    case "MID": self = .mid
    case "END", "LATE": self = .late
    default: return nil
    }
  }

  /// The TIMEX3 modifier.
  public var timex3: String {
    switch self {
    case .early: "START"
    case .mid: "MID"
    case .late: "END"
    }
  }
}

extension EDTF {
  /// The bounds of a part of the value: a third of it; the bounds as they are where one is open.
  public func bounds(of part: EDTFPart) -> (lower: DayNumber?, upper: DayNumber?) {
    guard let lower = bounds.lower, let upper = bounds.upper, lower <= upper else { return bounds }
    let days = upper.value - lower.value + 1
    let first = lower.adding(days: days / 3)
    let second = lower.adding(days: days - days / 3)
    switch part {
    case .early: return (lower, max(lower, first.adding(days: -1)))
    case .mid: return (first, max(first, second.adding(days: -1)))
    case .late: return (min(second, upper), upper)
    }
  }
}
