import Model

extension OptionsTable {
  /// The narrowest column that is still read with ease.
  private static let leastColumn = 24

  /// Draws the table: columns where they fit, else the selected option with the others' labels above.
  func draw(
    option: Int, selected: Int, in rect: Rect, _ state: AppState, on canvas: inout Canvas
  ) {
    guard !labels.isEmpty, rect.columns > 4, rect.rows > 0 else { return }
    let isSideBySide = rect.columns / labels.count >= OptionsTable.leastColumn
    let shown = isSideBySide ? Array(labels.indices) : [option]
    let width = rect.columns / shown.count
    let lines = layOut(shown, width: width - 2, mostLines: max(4, rect.rows / 2))
    let labelLines = isSideBySide ? lines.prefix { $0.row < 0 } : []
    let head = isSideBySide ? [] : labels.indices.map { labels[$0] }
    var row = rect.row
    for (index, label) in head.enumerated() where row < rect.row + rect.rows {
      let role: Theme.Role = index == option ? .paneTitle : .dim
      canvas.writeClipped(
        (index == option ? canvas.art.pointer : " ") + label, column: rect.column, row: row,
        limit: rect.columns, style: state.settings.theme[role])
      row += 1
    }
    for line in labelLines where row < rect.row + rect.rows {
      draw(
        line, columns: shown, option: option, selected: selected, width: width, row: row, rect,
        state, on: &canvas)
      row += 1
    }
    let body = lines.dropFirst(labelLines.count).map(\.self)
    let room = rect.row + rect.rows - row
    let start = body.firstIndex { $0.row == selected } ?? 0
    let end = body.lastIndex { $0.row == selected } ?? start
    let wanted = end < room ? 0 : min(start, end - room + 1)
    let top = max(0, min(wanted, body.count - room))
    for line in body.dropFirst(top).prefix(max(0, room)) {
      draw(
        line, columns: shown, option: option, selected: selected, width: width, row: row, rect,
        state, on: &canvas)
      row += 1
    }
  }

  /// One row of the screen: the table row it belongs to, and its words column by column.
  private struct ScreenLine {
    var row: Int
    var title: String?
    var texts: [String]
    var isSilent: [Bool]
  }

  private func layOut(_ shown: [Int], width: Int, mostLines: Int) -> [ScreenLine] {
    var lines: [ScreenLine] = []
    if shown.count > 1 {
      append(shown.map { (labels[$0], false) }, row: -1, width: width, mostLines: 2, to: &lines)
    }
    for (index, row) in rows.enumerated() {
      lines.append(ScreenLine(row: index, title: row.title, texts: [], isSilent: []))
      let cells = shown.map { option -> (String, Bool) in
        let cell = row.cells[option]
        return cell.span == nil ? ("the article is silent", true) : (cell.text, false)
      }
      append(cells, row: index, width: width, mostLines: mostLines, to: &lines)
    }
    return lines
  }

  private func append(
    _ cells: [(text: String, isSilent: Bool)], row: Int, width: Int, mostLines: Int,
    to lines: inout [ScreenLine]
  ) {
    let breaker = LineBreaker(width: width)
    let broken = cells.map { cell -> [String] in
      let bytes = Array(cell.text.utf8)
      let spans = breaker.lines(of: SourceSpan(0, bytes.count), in: bytes)
      return spans.prefix(mostLines).enumerated().map { index, span in
        // A cut line says so; Enter leads to the whole text.
        let isCut = index == mostLines - 1 && spans.count > mostLines
        return String(decoding: bytes[span.range], as: UTF8.self) + (isCut ? "…" : "")
      }
    }
    for line in 0..<(broken.map(\.count).max() ?? 0) {
      lines.append(
        ScreenLine(
          row: row, title: nil, texts: broken.map { line < $0.count ? $0[line] : "" },
          isSilent: cells.map(\.isSilent)))
    }
  }

  private func draw(
    _ line: ScreenLine, columns: [Int], option: Int, selected: Int, width: Int, row: Int,
    _ rect: Rect, _ state: AppState, on canvas: inout Canvas
  ) {
    let theme = state.settings.theme
    let isSelected = line.row == selected
    if let title = line.title {
      let style = isSelected ? theme[.selection] : theme[.key]
      if isSelected { canvas.frame.cursor = Frame.Position(column: rect.column, row: row) }
      canvas.fill(
        column: rect.column, row: row, count: rect.columns, glyph: canvas.art.horizontal,
        style: theme[.border])
      canvas.write(
        (isSelected ? canvas.art.pointer : " ") + title + " ", column: rect.column, row: row,
        limit: rect.columns, style: style)
      return
    }
    for (index, column) in columns.enumerated() {
      let start = rect.column + index * width
      var style = theme[line.isSilent[index] ? .dim : line.row < 0 ? .heading : .text]
      if isSelected, column == option, !line.isSilent[index] {
        style = style.adding(theme[.highlight])
      }
      if column == option, columns.count > 1 {
        canvas.fill(
          column: start, row: row, count: 1, glyph: canvas.art.bar,
          style: theme[.restingSelection])
      }
      canvas.write(
        line.texts[index], column: start + 1, row: row, limit: width - 1, style: style)
    }
  }
}
