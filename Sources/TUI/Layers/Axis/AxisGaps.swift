import Model

/// Long stretches without an event, which the axis leaves out so that the others have room.
enum AxisGaps {
  /// Fewer dated events need no room.
  private static let fewestEvents = 4
  /// The most gaps: with more of them an axis tells nothing of how far apart things are.
  private static let mostGaps = 4
  /// A gap takes at least that many days, and one part in that many of the whole.
  private static let (leastDays, leastPart) = (14, 6)

  /// The gaps of a window, in order; none touches an event.
  static func gaps(in window: AxisWindow, of events: [TimelineEvent]) -> [ClosedRange<Int>] {
    let whole = window.upper - window.lower + 1
    let least = max(leastDays, whole / leastPart)
    let stretches = events.compactMap { event -> (lower: Int, upper: Int)? in
      guard let days = event.days, let lower = days.lower ?? days.upper,
        let upper = days.upper ?? days.lower, upper - lower < whole / 2
      else { return nil }
      return (lower, upper)
    }.sorted { $0.lower < $1.lower }
    guard stretches.count >= fewestEvents, var end = stretches.first?.upper else { return [] }
    var found: [ClosedRange<Int>] = []
    for stretch in stretches {
      if stretch.lower - end - 1 >= least { found.append((end + 1)...(stretch.lower - 1)) }
      end = max(end, stretch.upper)
    }
    let kept = found.sorted { $0.count > $1.count }.prefix(mostGaps)
      .sorted { $0.lowerBound < $1.lowerBound }
    // A little of each gap stays, so that no event touches a break.
    let margin = max(1, (whole - kept.reduce(0) { $0 + $1.count }) / 40)
    return kept.compactMap { gap in
      gap.count > 4 * margin ? (gap.lowerBound + margin)...(gap.upperBound - margin) : nil
    }
  }
}
