import Model

/// One row of the screen of the options table.
struct OptionsLine {
  /// The row of the table that it belongs to; below 0 for the labels.
  var row: Int
  /// The title that begins a row of the table; its words come after it where they are short.
  var title: String?
  /// The words, column by column; only one where the line is whole.
  var texts: [String] = []
  /// Where nothing was found, column by column.
  var isSilent: [Bool] = []
  /// Whether the line goes over all columns: what the article says once of all options.
  var isWhole = false

  /// What stands where the article says nothing.
  private static let silence = "nothing found"

  /// The rows of the screen for some options of a table: labels, and what is said of each.
  static func lines(
    of table: OptionsTable, shown: [Int], width: Int, whole: Int, rows: Int
  ) -> [OptionsLine] {
    var lines: [OptionsLine] = []
    if shown.count > 1 {
      lines += broken(
        shown.map { (table.labels[$0], false) }, row: -1, width: width,
        mostLines: max(2, rows / 10))
    }
    for (index, row) in table.rows.enumerated() {
      let cells = shown.map { row.cells[$0] }
      guard let first = cells.first else { continue }
      if row.isShared || cells.allSatisfy({ $0.span == nil }) {
        lines += sharedLines(first, title: row.title, row: index, width: whole)
      } else {
        // The text of an option is long; what it comes to must not lie below the fold for it.
        let most = index == 0 && shown.count > 1 ? max(4, rows / 3) : max(4, rows / 2)
        lines.append(OptionsLine(row: index, title: row.title))
        lines += broken(
          cells.map { $0.span == nil ? (silence, true) : ($0.text, false) }, row: index,
          width: width, mostLines: most)
      }
    }
    return lines
  }

  /// What the article says once, or not at all: after the title if it is short.
  private static func sharedLines(
    _ cell: OptionsTable.TableCell, title: String, row: Int, width: Int
  ) -> [OptionsLine] {
    let isSilent = cell.span == nil
    let text = isSilent ? silence : cell.text
    if CellWidth.width(of: text) + CellWidth.width(of: title) + 6 <= width {
      return [OptionsLine(row: row, title: title, texts: [text], isSilent: [isSilent])]
    }
    let lines = broken([(text, isSilent)], row: row, width: width, mostLines: 6)
    return [OptionsLine(row: row, title: title)]
      + lines.map { line in
        var line = line
        line.isWhole = true
        return line
      }
  }

  private static func broken(
    _ cells: [(text: String, isSilent: Bool)], row: Int, width: Int, mostLines: Int
  ) -> [OptionsLine] {
    let breaker = LineBreaker(width: width)
    let broken = cells.map { cell -> [String] in
      let lines = breaker.lines(of: cell.text)
      return lines.prefix(mostLines).enumerated().map { index, line in
        // A cut line says so; Enter leads to the whole text.
        index == mostLines - 1 && lines.count > mostLines ? line + "…" : line
      }
    }
    return (0..<(broken.map(\.count).max() ?? 0)).map { line in
      OptionsLine(
        row: row, texts: broken.map { line < $0.count ? $0[line] : "" },
        isSilent: cells.map(\.isSilent))
    }
  }
}
