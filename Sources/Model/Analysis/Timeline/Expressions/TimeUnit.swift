/// The units of time that expressions name and count.
enum TimeUnit: UInt8, Hashable, Sendable {
  /// The units of the clock and the calendar.
  case second, minute, hour, day, weekend, week, month, quarter, year, decade, century, millennium
  /// A reporting period, as company news calls a quarter or a year.
  case period

  /// The letters of the unit in a TIMEX3 duration.
  var letters: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day, .weekend: "D"
    case .week: "W"
    case .month: "M"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    case .period: "X"
    }
  }

  /// Whether a duration of the unit comes after the "T" of TIMEX3.
  var isClock: Bool { self == .second || self == .minute || self == .hour }

  /// The length of the unit in days, zero for the units of the clock; only good for comparing.
  var days: Int {
    switch self {
    case .second, .minute, .hour: 0
    case .day: 1
    case .weekend: 2
    case .week: 7
    case .month: 30
    case .quarter, .period: 91
    case .year: 365
    case .decade: 3652
    case .century: 36524
    case .millennium: 365242
    }
  }
}
