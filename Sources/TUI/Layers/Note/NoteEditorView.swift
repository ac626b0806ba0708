import Model

/// The pane in which a note is written, at the bottom of the screen.
enum NoteEditorView {
  /// The most rows of a note that are shown.
  private static let mostRows = 8

  /// Draws the editor with what it is about above it.
  static func draw(
    _ editor: NoteEditor, hint: String, _ session: Session, on canvas: inout Canvas
  ) {
    let width = session.size.columns
    let rows = min(mostRows, max(1, session.size.rows - 3))
    let top = max(0, session.size.rows - rows - 2)
    let theme = session.settings.theme
    let rect = Rect(column: 0, row: top, columns: width, rows: rows + 2)
    let isFramed = session.size.rows >= 4 && width >= 8
    let text = isFramed ? rect.inset(columns: 1, rows: 1) : rect
    for row in rect.row..<(rect.row + rect.rows) {
      canvas.fill(column: 0, row: row, count: width, style: .plain)
      if isFramed { canvas.sides(of: rect, row: row, style: theme[.focusedBorder]) }
    }
    if isFramed {
      let words =
        editor.isOrphan
        ? editor.annotation?.anchor.exact ?? "" : session.document.briefing.article[editor.span]
      let about = OneLine.text(words, limit: 120)
      canvas.line(
        .top, of: rect, row: rect.row, title: "Note on “\(about)”", style: theme[.focusedBorder],
        titleStyle: theme[.paneTitle])
      canvas.line(
        .bottom, of: rect, row: rect.row + rect.rows - 1,
        title: hint, style: theme[.focusedBorder],
        titleStyle: theme[.status])
    }
    // One cell is left for a cursor after the last character.
    let lines = editor.rows(width: max(1, text.columns - 1))
    let cursor = editor.cursor(in: lines)
    let first = max(0, cursor.row - text.rows + 1)
    for (offset, line) in lines.dropFirst(first).prefix(text.rows).enumerated() {
      canvas.write(
        line.text, column: text.column, row: text.row + offset, limit: text.columns, style: .plain)
    }
    canvas.frame.cursor = Frame.Position(
      column: text.column + min(cursor.column, max(0, text.columns - 1)),
      row: text.row + cursor.row - first)
  }
}
