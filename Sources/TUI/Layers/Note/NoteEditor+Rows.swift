import Model

extension NoteEditor {
  /// A stretch of a line that fits into one row of the screen.
  struct Row: Hashable {
    /// The line.
    var line: Int
    /// The line's characters, by their places.
    var characters: Range<Int>
    /// What is shown of it.
    var text: String
  }

  /// The lines broken at words into rows of that many cells.
  func rows(width: Int) -> [Row] {
    lines.indices.flatMap { rows(ofLine: $0, width: max(1, width)) }
  }

  /// The row that the cursor is in and the cells before it there.
  func cursor(in rows: [Row]) -> (row: Int, column: Int) {
    let index = rows.lastIndex { $0.line == row && $0.characters.lowerBound <= column } ?? 0
    guard rows.indices.contains(index) else { return (0, 0) }
    let before = rows[index].text.prefix(column - rows[index].characters.lowerBound)
    return (index, CellWidth.width(of: String(before)))
  }

  private func rows(ofLine line: Int, width: Int) -> [Row] {
    let characters = Array(lines[line])
    var rows: [Row] = []
    var start = 0
    var cells = 0
    var lastBreak = 0
    var index = 0
    while index < characters.count {
      cells += CellWidth.width(of: String(characters[index]))
      if cells > width, index > start {
        // A word that is longer than the row is cut where the row ends.
        let end = lastBreak > start ? lastBreak : index
        rows.append(row(line, range: start..<end, characters: characters))
        start = end
        index = end
        cells = 0
        continue
      }
      index += 1
      if characters[index - 1] == " " { lastBreak = index }
    }
    rows.append(row(line, range: start..<characters.count, characters: characters))
    return rows
  }

  private func row(_ line: Int, range: Range<Int>, characters: [Character]) -> Row {
    Row(line: line, characters: range, text: String(characters[range]))
  }
}
