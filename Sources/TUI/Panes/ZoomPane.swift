/// A pane on the whole screen.
enum ZoomPane {
  /// Draws the zoomed pane with its frame.
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    let rect = state.zoomRect
    guard rect.rows >= 4, rect.columns >= 8 else {
      NavigatorPane.drawList(state, in: rect, on: &canvas)
      return
    }
    frame(
      rect, title: NavigatorPane.title(of: state.pane, in: state), note: note(of: state), state,
      on: &canvas)
    let inner = rect.inset(columns: 1, rows: 1)
    switch state.pane {
    case .timeline:
      if let parts = AxisPane.parts(of: state, in: rect) {
        AxisPane.draw(parts, state, on: &canvas)
      } else {
        NavigatorPane.drawList(state, in: inner, on: &canvas)
      }
    case .options:
      if let table = OptionsTable(of: state) {
        table.draw(
          option: state.optionIndex, selected: state.optionRow, in: inner, state, on: &canvas)
      } else {
        NavigatorPane.drawList(state, in: inner, on: &canvas)
      }
    case .voices:
      VoiceCards.cards(of: state, width: inner.columns).draw(
        selected: state.document.selection[state.pane.rawValue], in: inner, state, on: &canvas)
    case .sections:
      NavigatorPane.drawList(state, in: inner, on: &canvas)
    }
  }

  /// Draws the open board with its frame.
  static func drawBoard(_ state: AppState, on canvas: inout Canvas) {
    guard let board = state.board, let content = state.boardContent else { return }
    let rect = state.zoomRect
    let isFramed = rect.rows >= 4 && rect.columns >= 8
    if isFramed { frame(rect, title: title(of: board, state), note: "", state, on: &canvas) }
    content.cards.draw(
      selected: state.boardSelection, in: isFramed ? rect.inset(columns: 1, rows: 1) : rect, state,
      on: &canvas)
  }

  private static func title(of board: Board, _ state: AppState) -> String {
    board == .notes && !state.notesWords.isEmpty
      ? "Notes with \(state.notesWords)" : board.title
  }

  /// Draws the frame of what has the whole screen.
  static func frame(
    _ rect: Rect, title: String, note: String, _ state: AppState, on canvas: inout Canvas
  ) {
    let style = state.settings.theme[.focusedBorder]
    let last = rect.row + rect.rows - 1
    canvas.line(
      .top, of: rect, row: rect.row, title: title, note: note, style: style,
      titleStyle: state.settings.theme[.paneTitle])
    for row in (rect.row + 1)..<last { canvas.sides(of: rect, row: row, style: style) }
    canvas.line(.bottom, of: rect, row: last, style: style, titleStyle: style)
  }

  private static func note(of state: AppState) -> String {
    let count = NavigatorPane.count(of: state.pane, in: state)
    if state.pane == .options, let table = OptionsTable(of: state) {
      let shown = OptionsHead.columns(
        of: table.labels.count, around: state.optionIndex, cells: state.zoomRect.columns - 2)
      if shown.count == table.labels.count { return count }
      let first = shown.lowerBound + 1
      let range = shown.count == 1 ? "\(first)" : "\(first)-\(shown.upperBound)"
      return "\(range) of \(table.labels.count)"
    }
    guard state.pane == .timeline, state.document.axisStep != .all else { return count }
    return "\(state.document.axisStep.name)"
  }
}
