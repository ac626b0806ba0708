import Model

/// What the rows of the axis view show, from top to bottom.
enum AxisRow: Hashable {
  /// One event, by its place in the timeline pane.
  case event(Int)
  /// Events next to each other in the same column, by their places in the pane.
  case cluster(Range<Int>)
  /// Events that are long past, by their places in the pane.
  case earlier(Range<Int>)
  /// The heading of the events that nothing dates.
  case undatedLane

  /// The rows of a list of events: what is long past in one row until it is gone to, the rest one by one, or
  /// with clusters where they are too many.
  static func rows(
    of session: Session, scale: AxisScale, height: Int
  ) -> [AxisRow] {
    let items = session.document.navigator[.timeline]
    let earlier = session.document.earlierEvents
    let selected = session.document.lists[.timeline].selected
    // Whoever goes on from the first of them wants to see them.
    let isFolded =
      session.document.axis == nil
      && (!earlier.contains(selected) || selected == earlier.lowerBound)
    var rows: [AxisRow] = []
    var index = 0
    if isFolded, !earlier.isEmpty {
      rows.append(.earlier(earlier))
      index = earlier.upperBound
    }
    var hasLane = false
    while index < items.count, case .event(let event) = items[index].subject {
      guard let bounds = session.document.briefing.timeline.events[event].days else {
        if !hasLane { rows.append(.undatedLane) }
        hasLane = true
        rows.append(.event(index))
        index += 1
        continue
      }
      let end =
        items.count > height
        ? endOfCluster(from: index, bounds, items: items, session: session, scale: scale)
        : index + 1
      rows.append(end - index > 2 ? .cluster(index..<end) : .event(index))
      index = end - index > 2 ? end : index + 1
    }
    return unfolded(rows, height: height)
  }

  /// Where the events end that stand in the same columns as the one at an index.
  private static func endOfCluster(
    from index: Int, _ bounds: (lower: Int?, upper: Int?), items: [PaneRow],
    session: Session, scale: AxisScale
  ) -> Int {
    let columns = columns(of: bounds, scale)
    var end = index + 1
    while end < items.count, case .event(let next) = items[end].subject,
      let other = session.document.briefing.timeline.events[next].days,
      AxisRow.columns(of: other, scale) == columns
    { end += 1 }
    return end
  }

  /// The rows with as many clusters unfolded, the smallest first, as there is room for.
  private static func unfolded(_ rows: [AxisRow], height: Int) -> [AxisRow] {
    var free = height - rows.count
    let clusters = rows.compactMap { row -> Range<Int>? in
      if case .cluster(let range) = row { range } else { nil }
    }.sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
    var opened: Set<Range<Int>> = []
    for range in clusters where range.count - 1 <= free {
      free -= range.count - 1
      opened.insert(range)
    }
    return rows.flatMap { row -> [AxisRow] in
      if case .cluster(let range) = row, opened.contains(range) { return range.map(AxisRow.event) }
      return [row]
    }
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
    case .cluster(let range), .earlier(let range): return range.contains(item)
    case .undatedLane: return false
    }
  }
}
