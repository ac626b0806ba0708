import Model

/// The accordion of the four panes.
enum PanesView {
  /// From that many rows on all four titles are shown; below, only the open pane's.
  private static let rowsForAll = 7

  /// From that many rows on all four lists are seen, the open one the largest.
  private static let rowsForLists = 26

  /// The rows of the open pane's list.
  static func listRows(of session: Session) -> Int { height(of: session.pane, in: session) }

  /// The rows of a pane's list; 0 if its title stands alone.
  static func height(of pane: Pane, in session: Session) -> Int {
    guard let rect = session.layout.navigator else { return 1 }
    guard rect.rows >= rowsForAll else { return pane == session.pane ? max(1, rect.rows - 1) : 0 }
    let rows = rect.rows - Pane.allCases.count - 1
    let others = Pane.allCases.filter { $0 != session.pane }.map { other in
      guard rect.rows >= rowsForLists else { return 0 }
      // An empty pane says why in its row.
      return min(max(1, session.document.navigator[other].count), rows / 6)
    }
    let open = rows - others.reduce(0, +)
    if pane == session.pane { return open }
    let index = Pane.allCases.filter { $0 != session.pane }.firstIndex(of: pane)
    return index.map { others[$0] } ?? 0
  }

  /// A pane's title with what it leaves out: "2 Timeline: attacks, Kabul".
  static func title(of pane: Pane, in session: Session) -> String {
    var kept: [String] = []
    if pane == .timeline, session.document.attacksOnly { kept.append("attacks") }
    if pane == .timeline, let name = session.document.eventName { kept.append(name) }
    if let words = session.document.rowWords[pane] { kept.append("&" + words) }
    let note = kept.isEmpty ? "" : ": " + kept.joined(separator: ", ")
    return "\(pane.number) \(pane.title)\(note)"
  }

  /// How many things a pane shows, of how many where it leaves some out.
  static func count(of pane: Pane, in session: Session) -> String {
    let navigator = session.document.navigator
    guard pane == .timeline, session.document.isFiltered else { return "\(navigator.count(pane))" }
    return "\(navigator.count(pane))/\(navigator.allEvents.count)"
  }

  /// Draws the accordion.
  static func draw(_ session: Session, in rect: Rect, on canvas: inout Canvas) {
    let style = borderStyle(session)
    let showsAll = rect.rows >= rowsForAll
    var list = showsAll ? rect.inset(columns: 1, rows: 0) : rect
    for pane in Pane.allCases where showsAll || pane == session.pane {
      drawTitle(of: pane, session, row: list.row, in: rect, on: &canvas)
      list.row += 1
      list.rows = height(of: pane, in: session)
      for row in list.row..<(list.row + list.rows) where showsAll {
        canvas.sides(of: rect, row: row, style: style)
      }
      drawList(of: pane, session, in: list, on: &canvas)
      list.row += list.rows
    }
    if showsAll { canvas.line(.bottom, of: rect, row: list.row, style: style, titleStyle: style) }
  }

  /// Draws the open pane's rows and nothing else.
  static func drawList(_ session: Session, in rect: Rect, on canvas: inout Canvas) {
    drawList(of: session.pane, session, in: rect, on: &canvas)
  }

  private static func drawList(
    of pane: Pane, _ session: Session, in rect: Rect, on canvas: inout Canvas
  ) {
    let items = session.document.navigator[pane]
    if items.isEmpty, rect.rows > 0 {
      canvas.writeClipped(
        session.emptyMessage(of: pane), column: rect.column + 1, row: rect.row,
        limit: rect.columns - 1, style: session.settings.theme[.dim])
    }
    let list = session.document.lists[pane]
    for line in 0..<rect.rows where items.indices.contains(list.top + line) {
      let context = RowContext(
        session: session, rect: rect, row: rect.row + line,
        isSelected: pane == session.pane && list.top + line == list.selected,
        selection: session.focus == .navigator ? .selection : .restingSelection)
      ItemRow.draw(items[list.top + line], in: context, on: &canvas)
    }
  }

  private static func borderStyle(_ session: Session) -> Style {
    session.settings.theme[session.focus == .navigator ? .focusedBorder : .border]
  }

  private static func drawTitle(
    of pane: Pane, _ session: Session, row: Int, in rect: Rect, on canvas: inout Canvas
  ) {
    let isOpen = pane == session.pane
    let style = borderStyle(session)
    let title = title(of: pane, in: session)
    let note = isOpen && pane == .sections ? "" : count(of: pane, in: session)
    let titleStyle = isOpen ? session.settings.theme[.paneTitle] : style
    canvas.line(
      row == rect.row ? .top : .middle, of: rect, row: row, title: title, note: note, style: style,
      titleStyle: titleStyle)
  }

  /// The pane and the item that a row of the screen shows.
  static func target(row: Int, of session: Session) -> (pane: Pane, item: Int?)? {
    guard let rect = session.layout.navigator else { return nil }
    func item(_ pane: Pane, _ line: Int) -> Int? {
      let index = session.document.lists[pane].top + line
      return session.document.navigator[pane].indices.contains(index) ? index : nil
    }
    guard rect.rows >= rowsForAll else {
      return (session.pane, item(session.pane, row - rect.row - 1))
    }
    var next = rect.row
    for pane in Pane.allCases {
      if row == next { return (pane, nil) }
      next += 1
      let lines = height(of: pane, in: session)
      if row < next + lines { return (pane, item(pane, row - next)) }
      next += lines
    }
    return nil
  }
}
