/// The units of time that expressions name and count.
enum TimeUnit: UInt8, Hashable, Sendable {
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

  /// Whether a duration of the unit stands behind the "T" of TIMEX3.
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

/// The parts of the day with their TIMEX3 codes.
enum DayPart: String, Hashable, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"
  case noon = "12:00"
  case midnight = "24:00"
}

/// Which one of several like stretches of time an expression means.
enum TimeDirection: UInt8, Hashable, Sendable {
  /// The one before now ("last week").
  case last
  /// The one up to now ("the past two months").
  case past
  /// The one before the time in hand ("the previous year").
  case previous
  /// The one that holds now ("this week").
  case this
  /// The one in hand ("the same year", "that day").
  case same
  /// The one after now ("next month"); after a narrated time, the one after it ("the next day").
  case next
  /// The one that now begins ("the coming months").
  case coming
  /// The one after the time in hand ("the following day").
  case following
  /// The last one that has been reported ("the latest quarter").
  case latest

  /// The steps from the stretch that holds the anchor.
  var step: Int {
    switch self {
    case .last, .past, .previous, .latest: -1
    case .this, .same: 0
    case .next, .coming, .following: 1
    }
  }

  /// Whether the anchor is the time in hand and not now.
  var isNarrative: Bool { self == .previous || self == .same || self == .following }
}

/// The TIMEX3 modifiers.
enum TimeModifier: String, Hashable, Sendable {
  case start = "START"
  case mid = "MID"
  case end = "END"
  case approx = "APPROX"
  case equalOrLess = "EQUAL_OR_LESS"
  case equalOrMore = "EQUAL_OR_MORE"
  case lessThan = "LESS_THAN"
  case moreThan = "MORE_THAN"
}

/// How much of a unit a duration holds.
enum TimeAmount: Hashable, Sendable {
  /// So many, counted in halves.
  case halves(Int)
  /// An open number ("several").
  case open

  /// So many whole ones.
  static func whole(_ count: Int) -> TimeAmount { .halves(count * 2) }
}
