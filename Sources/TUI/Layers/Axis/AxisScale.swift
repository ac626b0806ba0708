import Model

/// Turns days into columns.
struct AxisScale {
  /// The stretch of time.
  let window: AxisWindow
  /// The columns it is drawn on.
  let columns: Int
  /// The stretches that it leaves out, in order, each inside the window.
  var gaps: [ClosedRange<Int>] = []

  /// The cells of the break that stands for a gap.
  static let breakColumns = 2

  /// The days that are drawn.
  private var length: Int {
    max(1, window.upper - window.lower + 1 - gaps.reduce(0) { $0 + $1.count })
  }

  /// The columns that days are drawn on.
  private var inner: Int { max(1, columns - gaps.count * AxisScale.breakColumns) }

  /// The column of a day; it may lie outside of the axis, and in a gap it is the break's.
  func column(of day: Int) -> Int {
    var offset = day - window.lower
    var breaks = 0
    for gap in gaps where gap.lowerBound <= day {
      if gap.contains(day) { return column(of: gap.upperBound + 1) - AxisScale.breakColumns }
      offset -= gap.count
      breaks += AxisScale.breakColumns
    }
    return breaks + (offset >= 0 ? offset * inner / length : -1 - (-1 - offset) * inner / length)
  }

  /// The first column of each break.
  var breaks: [Int] { gaps.map { column(of: $0.lowerBound) } }

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

  /// A unit of the calendar that ticks can stand at: that many years, months or days.
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
    guard columns > 0, window.upper >= window.lower else { return [] }
    let unit = AxisScale.units.first { $0.length * inner / length >= $0.labelWidth } ?? .years(5000)
    var day = AxisScale.start(of: unit, at: window.lower)
    var ticks: [Tick] = []
    while day <= window.upper, ticks.count < 200 {
      let gap = gaps.first { $0.contains(day) }
      if gap == nil, day >= window.lower {
        ticks.append(Tick(column: column(of: day), label: AxisScale.label(of: day, unit)))
      }
      let next = max(
        AxisScale.next(day, unit), gap.map { AxisScale.start(of: unit, at: $0.upperBound) } ?? day)
      guard next > day else { break }
      day = next
    }
    return fitting(
      ticks
        + gaps.map { gap in
          Tick(
            column: column(of: gap.upperBound + 1),
            label: AxisScale.label(of: gap.upperBound + 1, unit))
        })
  }

  /// The ticks in order, without the labels that would run into the next one or into a break.
  private func fitting(_ ticks: [Tick]) -> [Tick] {
    guard !gaps.isEmpty else { return ticks }
    let ends = ticks.map(\.column) + breaks
    return ticks.map { tick in
      let width = CellWidth.width(of: tick.label)
      let isFree = ends.allSatisfy { $0 <= tick.column || $0 > tick.column + width }
      return isFree ? tick : Tick(column: tick.column, label: "")
    }
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
