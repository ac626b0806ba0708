import Model

/// The accordion of the four panes.
enum NavigatorPane {
  /// From so many rows on all four titles are shown; below, only the open pane's.
  private static let rowsForAll = 7

  /// The rows of the open pane's list.
  static func listRows(of state: AppState) -> Int {
    if state.isZoomed {
      let rows = state.zoomRect.rows
      return max(1, rows >= 4 ? rows - 2 : rows)
    }
    guard let rect = state.layout.navigator else { return 1 }
    if rect.rows >= rowsForAll { return rect.rows - Pane.allCases.count - 1 }
    return max(1, rect.rows - 1)
  }

  /// What an empty pane says.
  static func emptyNote(for pane: Pane, in state: AppState) -> String {
    let isOtherLanguage = state.document.briefing.article.diagnostics.contains {
      if case .unsupportedLanguage = $0.kind { return true } else { return false }
    }
    if isOtherLanguage, pane != .sections { return "not English: left out" }
    switch pane {
    case .sections: return "the article has no text"
    case .timeline:
      return state.document.attacksOnly
        ? "no attacks found; \(state.name(of: .attacks)) shows all events" : "no dated events found"
    case .options: return "the article lays out no options that were found"
    case .voices: return "nobody is quoted or reported"
    }
  }

  /// A pane's title with what it leaves out: "2 Timeline: attacks, Kabul".
  static func title(of pane: Pane, in state: AppState) -> String {
    var kept: [String] = []
    if pane == .timeline, state.document.attacksOnly { kept.append("attacks") }
    if pane == .timeline, let name = state.document.eventName { kept.append(name) }
    let note = kept.isEmpty ? "" : ": " + kept.joined(separator: ", ")
    return "\(pane.number) \(pane.title)\(note)"
  }

  /// How many things a pane shows, of how many where it leaves some out.
  static func count(of pane: Pane, in state: AppState) -> String {
    let navigator = state.document.navigator
    guard pane == .timeline, state.document.isFiltered else { return "\(navigator.count(pane))" }
    return "\(navigator.count(pane))/\(navigator.allEvents.count)"
  }

  /// Draws the accordion.
  static func draw(_ state: AppState, in rect: Rect, on canvas: inout Canvas) {
    let isFocused = state.focus == .navigator
    let style = state.settings.theme[isFocused ? .focusedBorder : .border]
    let showsAll = rect.rows >= rowsForAll
    var row = rect.row
    for pane in Pane.allCases where showsAll || pane == state.pane {
      drawTitle(of: pane, row: row, in: rect, state, style: style, on: &canvas)
      row += 1
      guard pane == state.pane else { continue }
      for line in 0..<listRows(of: state) {
        if showsAll { canvas.sides(of: rect, row: row, style: style) }
        let inner = showsAll ? rect.inset(columns: 1, rows: 0) : rect
        drawItem(line: line, row: row, in: inner, state, on: &canvas)
        row += 1
      }
    }
    if showsAll { canvas.line(.bottom, of: rect, row: row, style: style, titleStyle: style) }
  }

  /// Draws the open pane's rows and nothing else.
  static func drawList(_ state: AppState, in rect: Rect, on canvas: inout Canvas) {
    for line in 0..<rect.rows {
      drawItem(line: line, row: rect.row + line, in: rect, state, on: &canvas)
    }
  }

  private static func drawTitle(
    of pane: Pane, row: Int, in rect: Rect, _ state: AppState, style: Style,
    on canvas: inout Canvas
  ) {
    let isOpen = pane == state.pane
    let title = title(of: pane, in: state)
    let note = isOpen && pane == .sections ? "" : count(of: pane, in: state)
    let titleStyle = isOpen ? state.settings.theme[.paneTitle] : style
    let isTop = pane == .sections || row == rect.row
    canvas.line(
      isTop ? .top : .middle, of: rect, row: row, title: title, note: note, style: style,
      titleStyle: titleStyle)
  }

  private static func drawItem(
    line: Int, row: Int, in rect: Rect, _ state: AppState, on canvas: inout Canvas
  ) {
    let items = state.document.navigator[state.pane]
    let index = state.document.listTop[state.pane.rawValue] + line
    guard items.indices.contains(index) else {
      if items.isEmpty, line == 0 {
        canvas.writeClipped(
          emptyNote(for: state.pane, in: state), column: rect.column + 1, row: row,
          limit: rect.columns - 1, style: state.settings.theme[.dim])
      }
      return
    }
    ItemRow.draw(
      items[index], isSelected: index == state.document.selection[state.pane.rawValue],
      row: row, in: rect, state, on: &canvas)
  }

  /// The pane and the item that a row of the screen shows.
  static func target(row: Int, of state: AppState) -> (pane: Pane, item: Int?)? {
    guard let rect = state.layout.navigator else { return nil }
    let items = state.document.navigator[state.pane]
    func item(_ line: Int) -> Int? {
      let index = state.document.listTop[state.pane.rawValue] + line
      return items.indices.contains(index) ? index : nil
    }
    guard rect.rows >= rowsForAll else { return (state.pane, item(row - rect.row - 1)) }
    var next = rect.row
    for pane in Pane.allCases {
      if row == next { return (pane, nil) }
      next += 1
      guard pane == state.pane else { continue }
      let lines = listRows(of: state)
      if row < next + lines { return (pane, item(row - next)) }
      next += lines
    }
    return nil
  }
}
