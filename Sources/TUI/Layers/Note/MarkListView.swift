import Model

/// The marks that can be gone to, above the line that asks for one.
enum MarkListView {
  /// The most rows.
  private static let mostRows = 12

  /// Draws a row a mark: its letter and its words, and of a capital in another article that one's title.
  static func draw(_ session: Session, on canvas: inout Canvas) {
    let columns = session.size.columns
    let marks = rows(session).prefix(max(0, min(mostRows, session.size.rows - 2)))
    for (index, mark) in marks.enumerated() {
      let row = session.size.rows - 1 - marks.count + index
      canvas.fill(column: 0, row: row, count: columns, style: .plain)
      canvas.writeClipped(
        mark.letter, column: 1, row: row, limit: 2, style: session.settings.theme[.key])
      let place = mark.title.isEmpty ? "" : " (\(mark.title))"
      canvas.writeClipped(
        OneLine.quoted(mark.words) + place, column: 4, row: row, limit: max(0, columns - 5),
        style: .plain)
    }
  }

  /// The marks of the open articles, and the capitals of the library; without a title those of the article that
  /// is shown.
  private static func rows(_ session: Session) -> [LibraryMark] {
    let open = session.marks.map { mark in
      let document = session.documents[mark.document]
      let words = mark.placed.span.map { document.briefing.article.oneLine($0) }
      return LibraryMark(
        letter: mark.placed.annotation.body,
        title: mark.document == session.current ? "" : document.title,
        words: words ?? mark.placed.annotation.anchor.exact)
    }
    return open
      + session.library.marks.filter { mark in
        !open.contains { $0.letter == mark.letter }
      }
  }
}
