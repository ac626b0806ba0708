import Model

extension Session {
  /// Marks the sentence that a place of the screen shows, and gives the text the keys; false beside the text.
  mutating func selectSentence(at place: Frame.Position) -> Bool {
    guard let offset = offset(at: place) else { return false }
    let article = document.briefing.article
    guard let index = article.sentenceIndex(at: offset),
      article.sentences[index].span.contains(offset)
    else { return false }
    point(at: [article.sentences[index].span])
    return true
  }

  /// The link that a place of the screen shows.
  func link(at place: Frame.Position) -> Links.Link? {
    guard let offset = offset(at: place) else { return nil }
    let near = SourceSpan(offset, offset + 1)
    return Links.all(of: document.briefing.article, in: near).first { $0.words.contains(offset) }
  }

  /// Whether a place of the screen belongs to the text.
  func isText(_ place: Frame.Position) -> Bool {
    guard let rect = layout.reader else { return false }
    return place.column >= rect.column && place.column < rect.column + rect.columns
      && place.row >= rect.row && place.row < rect.row + rect.rows
  }

  /// The byte of the text that a place of the screen shows.
  private func offset(at place: Frame.Position) -> Int? {
    let rect = layout.text
    let rows = textLayout.view(from: document.top, height: rect.rows)
    guard rows.indices.contains(place.row - rect.row), let row = rows[place.row - rect.row] else {
      return nil
    }
    let column = place.column - rect.column - row.indent
    if let cell = row.cells.last(where: { $0.column <= column && !$0.span.isEmpty }) {
      return offset(in: cell.span, column: column - cell.column)
    }
    return row.span.isEmpty ? nil : offset(in: row.span, column: column)
  }

  /// The byte of a row that stands that many cells after its beginning, or the last one.
  private func offset(in span: SourceSpan, column: Int) -> Int {
    var cells = 0
    var offset = span.start
    for character in document.briefing.article[span] {
      cells += CellWidth.width(of: String(character))
      if cells > column { return offset }
      offset += character.utf8.count
    }
    return max(span.start, span.end - 1)
  }
}
