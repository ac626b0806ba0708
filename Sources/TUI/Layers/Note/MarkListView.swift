import Model

/// The marks that can be gone to, above the line that asks for one.
enum MarkListView {
  /// The most rows.
  private static let most = 12

  /// Draws a row a mark: its letter and its words, and of a capital in another article that one's title.
  static func draw(_ session: Session, on canvas: inout Canvas) {
    let columns = session.size.columns
    let marks = session.marks.prefix(max(0, min(most, session.size.rows - 2)))
    for (index, mark) in marks.enumerated() {
      let row = session.size.rows - 1 - marks.count + index
      let document = session.documents[mark.document]
      let words = mark.placed.span.map { document.briefing.article.oneLine($0) }
      let place = mark.document == session.current ? "" : " (\(document.title))"
      canvas.fill(column: 0, row: row, count: columns, style: .plain)
      canvas.writeClipped(
        mark.placed.annotation.body, column: 1, row: row, limit: 2,
        style: session.settings.theme[.key])
      canvas.writeClipped(
        OneLine.quoted(words ?? mark.placed.annotation.anchor.exact) + place, column: 4, row: row,
        limit: max(0, columns - 5), style: .plain)
    }
  }
}
