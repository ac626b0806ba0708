import Model

/// The timeline on the whole screen: an axis drawn to scale with a row for each event.
enum AxisView {
  /// Rows of the axis above the list: labels, line, density.
  static let headRows = 3
  /// Rows below the list: a line, the facts, the sentence.
  static let footRows = 4

  /// The least screen that the axis is drawn on; a smaller one shows the plain list.
  static func fits(_ rect: Rect) -> Bool { rect.rows >= 12 && rect.columns >= 56 }

  /// The parts of the view.
  struct Parts {
    /// The frame.
    var rect: Rect
    /// The first column of the axis.
    var axisColumn: Int
    /// The scale.
    var scale: AxisScale
    /// The rows of the list.
    var rows: [AxisRow]
    /// The first of them that is shown.
    var top: Int
    /// How many are shown.
    var height: Int

    /// The item of the pane that a row of the screen shows; of a cluster, its first.
    func item(row: Int) -> Int? {
      let line = row - rect.row - 1 - AxisView.headRows
      guard (0..<height).contains(line), rows.indices.contains(top + line) else { return nil }
      switch rows[top + line] {
      case .event(let index): return index
      case .cluster(let range), .earlier(let range): return range.lowerBound
      case .undatedLane: return nil
      }
    }
  }

  /// Works out the view; nil if nothing in the timeline is dated or the screen is too small.
  static func parts(of session: Session, in rect: Rect) -> Parts? {
    guard fits(rect) else { return nil }
    let document = session.document
    guard let window = document.axis ?? document.wholeAxis else {
      return nil
    }
    let lead = min(PaneRows.dateColumns, document.navigator.leadWidth) + 2
    let axisColumn = rect.column + 1 + lead
    // Whoever has zoomed in or moved wants the time as it was.
    let gaps =
      document.axis == nil
      ? AxisGaps.gaps(
        in: window, of: Array(document.shownEvents.dropFirst(document.earlierEvents.count))) : []
    let scale = AxisScale(
      window: window, columns: max(1, rect.columns - 2 - lead - 1),
      gaps: gaps.filter { $0.lowerBound > window.lower && $0.upperBound < window.upper })
    let height = rect.rows - 2 - headRows - footRows
    let rows = AxisRow.rows(of: session, scale: scale, height: height)
    let selected = rows.firstIndex { $0.contains(document.lists[.timeline].selected) } ?? 0
    let top = max(0, min(selected - height / 2, rows.count - height))
    return Parts(
      rect: rect, axisColumn: axisColumn, scale: scale, rows: rows, top: top, height: height)
  }

  /// Draws the view inside its frame.
  static func draw(_ parts: Parts, _ session: Session, on canvas: inout Canvas) {
    let theme = session.settings.theme
    drawHead(parts, session, on: &canvas)
    let first = parts.rect.row + 1 + headRows
    for line in 0..<parts.height {
      canvas.sides(of: parts.rect, row: first + line, style: theme[.focusedBorder])
      let index = parts.top + line
      guard parts.rows.indices.contains(index) else { continue }
      let row = parts.rows[index]
      let isSelected = row.contains(session.document.lists[.timeline].selected)
      AxisEventRow(in: parts, session, row: first + line, isSelected: isSelected)
        .draw(row, on: &canvas)
    }
    drawFoot(parts, row: first + parts.height, session, on: &canvas)
  }

  private static func drawHead(_ parts: Parts, _ session: Session, on canvas: inout Canvas) {
    let theme = session.settings.theme
    let row = parts.rect.row + 1
    for offset in 0..<headRows {
      canvas.sides(of: parts.rect, row: row + offset, style: theme[.focusedBorder])
    }
    let columns = parts.scale.columns
    // Whatever the ticks say, the years are there.
    canvas.writeClipped(
      parts.scale.years, column: parts.rect.column + 2, row: row,
      limit: max(0, parts.axisColumn - parts.rect.column - 3), style: theme[.date])
    canvas.fill(
      column: parts.axisColumn, row: row + 1, count: columns, glyph: canvas.art.horizontal,
      style: theme[.border])
    for tick in parts.scale.ticks where tick.column < columns {
      // Half a year at the edge would be another year.
      let width = CellWidth.width(of: tick.label)
      if width <= columns - tick.column {
        canvas.write(
          tick.label, column: parts.axisColumn + tick.column, row: row, limit: width,
          style: theme[.date])
      }
      canvas.fill(
        column: parts.axisColumn + tick.column, row: row + 1, count: 1,
        glyph: session.settings.isUnicode ? "┬" : "+", style: theme[.border])
    }
    for column in parts.scale.breaks {
      canvas.fill(
        column: parts.axisColumn + column, row: row + 1, count: AxisScale.breakColumns,
        glyph: session.settings.isUnicode ? "╱" : "/", style: theme[.border])
    }
    drawDensity(parts, row: row + 2, session, on: &canvas)
  }

  /// How many events each column has, as a row of bars.
  private static func drawDensity(
    _ parts: Parts, row: Int, _ session: Session, on canvas: inout Canvas
  ) {
    var counts = [Int](repeating: 0, count: parts.scale.columns)
    for event in session.document.shownEvents {
      guard let bounds = event.days else { continue }
      let last = counts.count - 1
      let (start, end) = parts.scale.columns(of: bounds)
      guard end >= 0, start <= last else { continue }
      for column in max(0, start)...max(0, min(last, end)) { counts[column] += 1 }
    }
    let most = max(1, counts.max() ?? 1)
    let levels = Array((session.settings.isUnicode ? "▁▂▃▄▅▆▇█" : ".:-=+*#").unicodeScalars)
    for (column, count) in counts.enumerated() where count > 0 {
      let level = (count * levels.count - 1) / most
      canvas.fill(
        column: parts.axisColumn + column, row: row, count: 1,
        glyph: levels[min(levels.count - 1, level)], style: session.settings.theme[.dim])
    }
    canvas.write(
      "density", column: parts.rect.column + 2, row: row,
      limit: max(0, parts.axisColumn - parts.rect.column - 3), style: session.settings.theme[.dim])
  }

  private static func drawFoot(
    _ parts: Parts, row: Int, _ session: Session, on canvas: inout Canvas
  ) {
    let theme = session.settings.theme
    let rect = parts.rect
    canvas.line(
      .middle, of: rect, row: row, style: theme[.focusedBorder], titleStyle: theme[.paneTitle])
    for offset in 1..<footRows {
      canvas.sides(of: rect, row: row + offset, style: theme[.focusedBorder])
    }
    guard let item = session.document.selected(.timeline), case .event(let index) = item.subject
    else { return }
    let event = session.document.briefing.timeline.events[index]
    let article = session.document.briefing.article
    canvas.writeClipped(
      EventFacts.line(of: event, in: session), column: rect.column + 2, row: row + 1,
      limit: rect.columns - 4, style: theme[.key])
    let breaker = LineBreaker(width: rect.columns - 4)
    let sentence = item.anchor
    for (offset, line) in breaker.lines(of: sentence, in: article.text.bytes).prefix(2).enumerated()
    {
      canvas.write(
        article.text.bytes, line, column: rect.column + 2, row: row + 2 + offset,
        limit: rect.columns - 4, collapsesSpaces: true
      ) { offset in
        event.span.contains(offset) ? theme[.highlight] : .plain
      }
    }
  }
}
