import Model

/// The pane in which a note is written, at the bottom of the screen.
enum NoteEditorPane {
  /// The most rows of a note that are shown.
  private static let mostRows = 8

  /// Draws the editor with what it is about above it.
  static func draw(_ editor: NoteEditor, _ state: AppState, on canvas: inout Canvas) {
    let width = state.size.columns
    let rows = min(mostRows, max(1, state.size.rows - 3))
    let top = max(0, state.size.rows - rows - 2)
    let theme = state.settings.theme
    let rect = Rect(column: 0, row: top, columns: width, rows: rows + 2)
    let isFramed = state.size.rows >= 4 && width >= 8
    let text = isFramed ? rect.inset(columns: 1, rows: 1) : rect
    for row in rect.row..<(rect.row + rect.rows) {
      canvas.fill(column: 0, row: row, count: width, style: .plain)
      if isFramed { canvas.sides(of: rect, row: row, style: theme[.focusedBorder]) }
    }
    if isFramed {
      let about = Navigator.oneLine(state.document.briefing.article[editor.span], limit: 120)
      canvas.line(
        .top, of: rect, row: rect.row, title: "Note on “\(about)”", style: theme[.focusedBorder],
        titleStyle: theme[.paneTitle])
      canvas.line(
        .bottom, of: rect, row: rect.row + rect.rows - 1,
        title: "Esc keeps it  Ctrl-c drops the change", style: theme[.focusedBorder],
        titleStyle: theme[.status])
    }
    let first = max(0, editor.row - text.rows + 1)
    for (offset, line) in editor.lines.dropFirst(first).prefix(text.rows).enumerated() {
      let before = String(line.prefix(editor.column))
      let isCurrent = first + offset == editor.row
      // A long line slides so that the cursor stays in view.
      var shown = line
      var cursor = CellWidth.width(of: before)
      while isCurrent, cursor >= text.columns, let head = shown.first {
        cursor -= CellWidth.width(of: String(head))
        shown.removeFirst()
      }
      canvas.write(
        shown, column: text.column, row: text.row + offset, limit: text.columns, style: .plain)
      if isCurrent {
        canvas.frame.cursor = Frame.Position(column: text.column + cursor, row: text.row + offset)
      }
    }
  }
}
