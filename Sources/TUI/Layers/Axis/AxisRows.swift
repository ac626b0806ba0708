import Model

/// What the rows of the axis view show, from top to bottom.
enum AxisRow: Hashable {
  /// One event, by its place in the timeline pane.
  case event(Int)
  /// Events next to each other in the same column, by their places in the pane.
  case cluster(Range<Int>)
  /// The heading of the events that nothing dates.
  case undatedLane

  /// The rows of a list of events: as many as there are, or with clusters where they are too many.
  static func rows(
    of session: Session, scale: AxisScale, height: Int
  ) -> [AxisRow] {
    let items = session.document.navigator[.timeline]
    let events = session.document.briefing.timeline.events
    var rows: [AxisRow] = []
    var index = 0
    var hasLane = false
    while index < items.count {
      guard case .event(let event) = items[index].subject else { break }
      guard let bounds = events[event].days else {
        if !hasLane { rows.append(.undatedLane) }
        hasLane = true
        rows.append(.event(index))
        index += 1
        continue
      }
      var end = index + 1
      if items.count > height {
        let columns = columns(of: bounds, scale)
        while end < items.count, case .event(let next) = items[end].subject,
          let other = events[next].days,
          AxisRow.columns(of: other, scale) == columns
        { end += 1 }
      }
      rows.append(end - index > 2 ? .cluster(index..<end) : .event(index))
      index = end - index > 2 ? end : index + 1
    }
    return rows
  }

  private static func columns(
    of bounds: (lower: Int?, upper: Int?), _ scale: AxisScale
  ) -> Range<Int> {
    let lower = bounds.lower.map(scale.column(of:)) ?? Int.min / 2
    let upper = bounds.upper.map(scale.column(of:)) ?? Int.max / 2
    return lower..<(max(lower, upper) + 1)
  }

  /// Whether the row stands for an item of the pane.
  func contains(_ item: Int) -> Bool {
    switch self {
    case .event(let index): return index == item
    case .cluster(let range): return range.contains(item)
    case .undatedLane: return false
    }
  }
}
