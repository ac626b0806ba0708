import Model

/// Turns days into columns.
struct AxisScale {
  /// The stretch of time.
  let window: AxisWindow
  /// The columns it is drawn on.
  let columns: Int

  /// The column of a day; it may lie outside of the axis.
  func column(of day: Int) -> Int {
    let length = max(1, window.upper - window.lower + 1)
    let offset = day - window.lower
    return offset >= 0
      ? offset * columns / length : -1 - (-1 - offset) * columns / length
  }

  /// The cells that a stretch with an open end takes: a few, since nothing says where it ends.
  static let openLength = 5

  /// The first and the last column of a stretch of time; at least one of its ends is known.
  func columns(of bounds: (lower: Int?, upper: Int?)) -> (first: Int, last: Int) {
    switch bounds {
    case (let lower?, let upper?):
      return (column(of: lower), max(column(of: lower), column(of: upper)))
    case (let lower?, nil):
      return (column(of: lower), column(of: lower) + AxisScale.openLength - 1)
    case (nil, let upper?):
      return (column(of: upper) - AxisScale.openLength + 1, column(of: upper))
    case (nil, nil): return (0, columns - 1)
    }
  }

  /// The years that it shows.
  var years: String {
    let (first, last) = (DayNumber(window.lower).civil.year, DayNumber(window.upper).civil.year)
    return first == last ? "\(first)" : "\(first)-\(last)"
  }

  /// A mark on the axis.
  struct Tick: Hashable {
    /// Where it is.
    var column: Int
    /// What it says.
    var label: String
  }

  /// A unit of the calendar that ticks can stand at: so many years, months or days.
  private enum Unit {
    case years(Int)
    case months(Int)
    case days(Int)

    /// About how many days it has.
    var length: Int {
      switch self {
      case .years(let count): return count * 365
      case .months(let count): return count * 30
      case .days(let count): return count
      }
    }

    /// The cells that its label takes, with a space on each side.
    var labelWidth: Int {
      switch self {
      case .years: return 7
      case .months: return 10
      case .days: return 8
      }
    }
  }

  private static let units: [Unit] = [
    .days(1), .days(2), .days(7), .months(1), .months(3), .months(6), .years(1), .years(2),
    .years(5), .years(10), .years(20), .years(50), .years(100), .years(200), .years(500),
    .years(1000), .years(2000),
  ]

  /// The ticks: at the smallest unit whose labels have room.
  var ticks: [Tick] {
    let length = window.upper - window.lower + 1
    guard columns > 0, length > 0 else { return [] }
    let unit =
      AxisScale.units.first { $0.length * columns / length >= $0.labelWidth } ?? .years(5000)
    var day = AxisScale.start(of: unit, at: window.lower)
    var ticks: [Tick] = []
    while day <= window.upper, ticks.count < 200 {
      if day >= window.lower {
        ticks.append(Tick(column: column(of: day), label: AxisScale.label(of: day, unit)))
      }
      let next = AxisScale.next(day, unit)
      guard next > day else { break }
      day = next
    }
    return ticks
  }

  private static func start(of unit: Unit, at day: Int) -> Int {
    let civil = DayNumber(day).civil
    switch unit {
    case .years(let count):
      let year =
        civil.year >= 0 ? civil.year / count * count : (civil.year - count + 1) / count * count
      return DayNumber(year: year).value
    case .months(let count):
      return DayNumber(year: civil.year, month: (civil.month - 1) / count * count + 1).value
    case .days: return day
    }
  }

  private static func next(_ day: Int, _ unit: Unit) -> Int {
    switch unit {
    case .years(let count): return DayNumber(day).adding(months: 12 * count).value
    case .months(let count): return DayNumber(day).adding(months: count).value
    case .days(let count): return day + count
    }
  }

  private static func label(of day: Int, _ unit: Unit) -> String {
    let civil = DayNumber(day).civil
    let month = MonthName.short(civil.month)
    switch unit {
    case .years: return "\(civil.year)"
    case .months: return "\(month) \(civil.year)"
    case .days: return "\(civil.day) \(month)"
    }
  }
}
