import Model

extension OptionsTable {
  /// The table as rows of the screen.
  struct Placed {
    /// The options that have a column.
    var columns: Range<Int>
    /// The cells of a column.
    var width: Int
    /// The lines above the table that name the options without a column.
    var head: [OptionsHead]
    /// The rows that are shown below the head.
    var lines: [OptionsLine]

    /// The option that a place of the screen belongs to; nil if it is none's.
    func option(column: Int, headLine: Int?) -> Int? {
      if let headLine { return head.indices.contains(headLine) ? head[headLine].option : nil }
      return min(columns.lowerBound + column / max(1, width), columns.upperBound - 1)
    }
  }

  /// Places the table: as many columns as can be read, the selected option among them.
  func place(option: Int, selected: Int, in rect: Rect, isUnicode: Bool) -> Placed? {
    guard !labels.isEmpty, rect.columns > 4, rect.rows > 0 else { return nil }
    let columns = OptionsHead.columns(of: labels.count, around: option, cells: rect.columns)
    var placed = Placed(
      columns: columns, width: rect.columns / columns.count,
      head: OptionsHead.lines(of: labels, shown: columns, in: rect, isUnicode: isUnicode),
      lines: [])
    let lines = OptionsLine.lines(
      of: self, shown: Array(columns), width: placed.width - 2, whole: rect.columns - 2,
      rows: rect.rows - placed.head.count)
    let labelLines = lines.prefix { $0.row < 0 }
    let body = Array(lines.dropFirst(labelLines.count))
    let room = max(0, rect.rows - placed.head.count - labelLines.count)
    let start = body.firstIndex { $0.row == selected } ?? 0
    let end = body.lastIndex { $0.row == selected } ?? start
    let wanted = end < room ? 0 : min(start, end - room + 1)
    let top = max(0, min(wanted, body.count - room))
    placed.lines = Array(labelLines) + body.dropFirst(top).prefix(room)
    return placed
  }

  /// Draws the table.
  func draw(
    option: Int, selected: Int, in rect: Rect, _ session: Session, on canvas: inout Canvas
  ) {
    let isUnicode = session.settings.isUnicode
    guard let placed = place(option: option, selected: selected, in: rect, isUnicode: isUnicode)
    else { return }
    var row = rect.row
    for line in placed.head where row < rect.row + rect.rows {
      let isSelected = line.option == option
      canvas.writeClipped(
        (isSelected ? canvas.art.pointer : " ") + line.text, column: rect.column, row: row,
        limit: rect.columns, style: session.settings.theme[isSelected ? .paneTitle : .dim])
      row += 1
    }
    for line in placed.lines where row < rect.row + rect.rows {
      let context = RowContext(
        session: session, rect: rect, row: row, isSelected: line.row == selected)
      if line.title == nil {
        drawCells(line, of: placed, option: option, in: context, on: &canvas)
      } else {
        drawTitle(line, in: context, on: &canvas)
      }
      row += 1
    }
  }

  private func drawTitle(
    _ line: OptionsLine, in context: RowContext, on canvas: inout Canvas
  ) {
    let (theme, rect, row) = (context.theme, context.rect, context.row)
    let isSelected = context.isSelected
    if isSelected { canvas.frame.cursor = Frame.Position(column: rect.column, row: row) }
    canvas.fill(
      column: rect.column, row: row, count: rect.columns, glyph: canvas.art.horizontal,
      style: theme[.border])
    var column = canvas.write(
      (isSelected ? canvas.art.pointer : " ") + (line.title ?? "") + " ", column: rect.column,
      row: row, limit: rect.columns, style: theme[isSelected ? .selection : .key])
    guard let text = line.texts.first, !text.isEmpty else { return }
    column = canvas.write(
      " " + text + " ", column: column, row: row, limit: context.end - column,
      style: style(of: line, cell: 0, isSelected: isSelected, theme))
  }

  private func drawCells(
    _ line: OptionsLine, of placed: Placed, option: Int, in context: RowContext,
    on canvas: inout Canvas
  ) {
    let (theme, rect, row) = (context.theme, context.rect, context.row)
    let isSelected = context.isSelected
    if line.isWhole {
      canvas.write(
        line.texts.first ?? "", column: rect.column + 1, row: row, limit: rect.columns - 1,
        style: style(of: line, cell: 0, isSelected: isSelected, theme))
      return
    }
    for (index, column) in placed.columns.enumerated() {
      let start = rect.column + index * placed.width
      if column == option, placed.columns.count > 1 {
        canvas.fill(
          column: start, row: row, count: 1, glyph: canvas.art.bar,
          style: theme[.restingSelection])
      }
      canvas.write(
        line.texts[index], column: start + 1, row: row, limit: placed.width - 1,
        style: style(of: line, cell: index, isSelected: isSelected && column == option, theme))
    }
  }

  private func style(
    of line: OptionsLine, cell: Int, isSelected: Bool, _ theme: Theme
  ) -> Style {
    let isSilent = line.isSilent.indices.contains(cell) && line.isSilent[cell]
    let style = theme[isSilent ? .dim : line.row < 0 ? .heading : .text]
    return isSelected && !isSilent ? style.adding(theme[.highlight]) : style
  }
}
