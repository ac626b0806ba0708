import Model

/// The stretch of time that the axis shows, in day numbers, both ends included.
struct AxisWindow: Hashable, Sendable {
  /// The first day.
  var lower: Int
  /// The last day.
  var upper: Int

  /// How long a step of the zoom is, from the widest to the narrowest.
  enum Step: Int, Hashable, Sendable, CaseIterable {
    case all, century, decade, year, month, day

    /// The days that the axis shows at this step; nil for all that there is.
    var days: Int? {
      switch self {
      case .all: return nil
      case .century: return 36_525
      case .decade: return 3_653
      case .year: return 366
      case .month: return 31
      case .day: return 3
      }
    }

    /// The step as the frame names it.
    var name: String {
      switch self {
      case .all: return "all"
      case .century: return "a century"
      case .decade: return "a decade"
      case .year: return "a year"
      case .month: return "a month"
      case .day: return "three days"
      }
    }
  }

  /// The window that holds all events, with a little room at its ends; nil if none is dated.
  static func fitting(_ events: [TimelineEvent]) -> AxisWindow? {
    var lower = Int.max
    var upper = Int.min
    var isOpen = (left: false, right: false)
    for event in events {
      guard let bounds = event.days else { continue }
      if bounds.lower == nil { isOpen.left = true }
      if bounds.upper == nil { isOpen.right = true }
      for day in [bounds.lower, bounds.upper] {
        guard let day else { continue }
        lower = min(lower, day)
        upper = max(upper, day)
      }
    }
    guard lower <= upper else { return nil }
    // The dashes of an open end want more room than a point.
    func margin(_ isOpen: Bool) -> Int { max(1, (upper - lower) / (isOpen ? 11 : 50)) }
    return AxisWindow(lower: lower - margin(isOpen.left), upper: upper + margin(isOpen.right))
  }

  /// The window moved by a share of its length.
  func panned(by share: Double) -> AxisWindow {
    let distance = Int(Double(upper - lower + 1) * share)
    let limit = 4_000_000
    guard abs(lower + distance) < limit, abs(upper + distance) < limit else { return self }
    return AxisWindow(lower: lower + distance, upper: upper + distance)
  }
}
