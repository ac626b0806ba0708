/// A list that one goes through: the selected row, and the first one that is shown.
struct ListView: Hashable, Sendable {
  /// The selected row.
  var selected = 0
  /// The first row that is shown.
  var top = 0

  /// Selects a row, or the nearest that there is of that many.
  mutating func select(_ row: Int, of count: Int) {
    selected = max(0, min(row, count - 1))
  }

  /// Goes up and down among that many rows of which a page is shown; `group` finds the next group in a direction.
  mutating func move(
    _ movement: Movement, count times: Int?, of count: Int, page rows: Int,
    group: (Int, Int) -> Int = { $0 + $1 }
  ) {
    let page = max(1, rows - 1)
    let steps = times ?? 1
    var index = selected
    switch movement {
    case .down, .nextSentence: index += steps
    case .up, .previousSentence: index -= steps
    case .pageDown: index += page * steps
    case .pageUp: index -= page * steps
    case .halfDown: index += max(1, page / 2) * steps
    case .halfUp: index -= max(1, page / 2) * steps
    case .top: index = steps - 1
    case .bottom: index = times.map { $0 - 1 } ?? count - 1
    case .percent: index = times.map { max(0, min(100, $0)) * (count - 1) / 100 } ?? index
    case .nextSection: for _ in 0..<max(0, min(steps, count)) { index = group(index, 1) }
    case .previousSection: for _ in 0..<max(0, min(steps, count)) { index = group(index, -1) }
    case .nextParagraph: index = group(index, 1)
    case .previousParagraph: index = group(index, -1)
    }
    select(index, of: count)
  }

  /// Scrolls by as little as needed so that the selected one of that many rows can be seen in so few.
  mutating func scroll(count: Int, height: Int) {
    top = min(max(0, count - height), max(selected - height + 1, min(top, selected)))
  }
}

/// The lists of the four panes.
struct PaneLists: Hashable, Sendable {
  private var lists = [ListView](repeating: ListView(), count: Pane.allCases.count)

  /// The list of a pane.
  subscript(pane: Pane) -> ListView {
    get { lists[pane.rawValue] }
    set { lists[pane.rawValue] = newValue }
  }
}
