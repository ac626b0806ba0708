import Model

/// The text with what is marked in it.
enum TextView {
  /// Draws the text and, where there is one, its frame.
  static func draw(_ session: Session, in rect: Rect, on canvas: inout Canvas) {
    let layout = session.layout
    let theme = session.settings.theme
    if layout.isFramed {
      let style = theme[session.focus == .reader ? .focusedBorder : .border]
      canvas.line(
        .top, of: rect, row: rect.row, title: " " + sectionTitle(of: session),
        style: style, titleStyle: theme[.paneTitle])
      for row in (rect.row + 1)..<max(rect.row + 1, rect.row + rect.rows - 1) {
        canvas.sides(of: rect, row: row, style: style)
      }
      canvas.line(
        .bottom, of: rect, row: rect.row + rect.rows - 1, style: style, titleStyle: style)
    }
    drawText(session, in: layout.text, on: &canvas)
  }

  /// The heading of the section at the reader's top.
  static func sectionTitle(of session: Session) -> String {
    let document = session.document
    let article = document.briefing.article
    guard document.flow.blocks.indices.contains(document.top.block),
      let section = document.flow.blocks[document.top.block].section,
      let heading = article.sections[section].heading
    else { return article.title == nil ? "Text" : "Introduction" }
    return article.oneLine(heading)
  }

  private static func drawText(_ session: Session, in rect: Rect, on canvas: inout Canvas) {
    let rows = session.textLayout.view(from: session.document.top, height: rect.rows)
    let visible = SourceSpan(covering: rows.compactMap { $0?.span }.filter { !$0.isEmpty })
    let marks = Marks(session: session, visible: visible, on: &canvas)
    for (index, row) in rows.enumerated() {
      guard let row else { continue }
      let context = RowContext(
        session: session, rect: rect, row: rect.row + index, isSelected: marks.isMarked(row.span))
      TextRow(row: row, marks: marks, context: context).draw(on: &canvas)
      if session.focus == .reader, canvas.frame.cursor == nil, marks.isMarked(row.span) {
        canvas.frame.cursor = Frame.Position(
          column: rect.column + row.indent, row: rect.row + index)
      }
    }
    if session.focus == .reader, canvas.frame.cursor == nil {
      canvas.frame.cursor = Frame.Position(column: rect.column, row: rect.row)
    }
  }
}
