import Model

/// The words around what a search found, each find marked.
enum LibraryExcerpt {
  /// Draws an excerpt in the row below a title, from a little before its first find.
  static func draw(_ hit: SearchHit, below title: RowContext, on canvas: inout Canvas) {
    var column = title.rect.column + 4
    let pieces = pieces(of: hit, width: title.end - column, isUnicode: canvas.isUnicode)
    for piece in pieces {
      column = canvas.write(
        piece.text, column: column, row: title.row + 1, limit: max(0, title.end - column),
        style: title.theme[piece.isFind ? .currentMatch : .dim])
    }
  }

  private struct Piece {
    var text: String
    var isFind: Bool
  }

  private static func pieces(of hit: SearchHit, width: Int, isUnicode: Bool) -> [Piece] {
    var pieces = [Piece(text: "", isFind: false)]
    for character in hit.excerpt {
      switch character {
      case SearchHit.Mark.start: pieces.append(Piece(text: "", isFind: true))
      case SearchHit.Mark.end: pieces.append(Piece(text: "", isFind: false))
      case SearchHit.Mark.gap: pieces[pieces.count - 1].text += isUnicode ? "…" : "..."
      default:
        let isBlank = character.isWhitespace
        if isBlank, pieces.last?.text.last == " " { continue }
        pieces[pieces.count - 1].text.append(isBlank ? " " : character)
      }
    }
    // The first find stands in the first half of the row.
    let most = max(0, width / 2)
    if CellWidth.width(of: pieces[0].text) > most {
      // A word has no longest length; what lies further from the find is not looked at.
      var text = String(pieces[0].text.suffix(most))
      while CellWidth.width(of: text) > most, !text.isEmpty { text.removeFirst() }
      pieces[0].text = (isUnicode ? "…" : "...") + text
    }
    return pieces
  }
}
