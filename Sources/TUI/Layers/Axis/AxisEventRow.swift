import Model

/// One row of the axis view: the date, the mark at its place in time, the words beside it.
struct AxisEventRow {
  private let parts: AxisView.Parts
  private let context: RowContext
  private var session: Session { context.session }

  /// Prepares to draw in a row of the screen.
  init(in parts: AxisView.Parts, _ session: Session, row: Int, isSelected: Bool) {
    self.parts = parts
    context = RowContext(
      session: session, rect: parts.rect.inset(columns: 1, rows: 0), row: row,
      isSelected: isSelected)
  }

  /// Draws what the row shows.
  func draw(_ row: AxisRow, on canvas: inout Canvas) {
    canvas.select(context)
    let items = session.document.navigator[.timeline]
    let limit = context.rect.columns - 1
    switch row {
    case .undatedLane:
      canvas.write(
        "no year in the text", column: context.rect.column + 1, row: context.row, limit: limit,
        style: context.theme[.dim])
    case .earlier(let range):
      canvas.writeClipped(
        "earlier: \(Plural.phrase(range.count, "event"))", column: context.rect.column + 1,
        row: context.row, limit: limit, style: context.style(.dim))
    case .cluster(let range):
      guard range.upperBound <= items.count else { return }
      drawDate(of: items[range.lowerBound], on: &canvas)
      drawMark(
        of: loudest(items[range]), label: label(ofCluster: items[range]), on: &canvas)
    case .event(let index):
      guard items.indices.contains(index) else { return }
      drawDate(of: items[index], on: &canvas)
      drawMark(of: items[index], label: label(of: items[index]), on: &canvas)
    }
  }

  private func drawDate(of item: PaneRow, on canvas: inout Canvas) {
    canvas.writeClipped(
      item.narrowLead(in: session.document.briefing), column: context.rect.column + 1,
      row: context.row,
      limit: parts.axisColumn - context.rect.column - 2, style: context.style(.date))
  }

  /// The words beside a mark: the toll of an attack first.
  private func label(of item: PaneRow) -> String {
    guard case .event(let index) = item.subject else { return item.label }
    let briefing = session.document.briefing
    let events = briefing.timeline.events
    guard let toll = events[index].toll(in: briefing.article) else {
      return item.label
    }
    let tolls = events.compactMap { $0.killed?.lower }
    var bar = ""
    if let killed = events[index].killed, tolls.count > 1, let most = tolls.max(), most > 0 {
      let length = max(1, min(killed.lower, most) / max(1, most / 8))
      bar = " " + String(repeating: session.settings.isUnicode ? "■" : "=", count: min(8, length))
    }
    return "\(toll)\(bar) \(item.label)"
  }

  /// The words beside several events in one row: how many, how many attacks, and the deadliest of them.
  private func label(ofCluster items: ArraySlice<PaneRow>) -> String {
    let attacks = items.count { event(of: $0)?.isToldAttack ?? false }
    var words = "\(items.count) events"
    if attacks > 0 { words += ", " + Plural.phrase(attacks, "attack") }
    // The toll of one of them is not that of all.
    let loudest = label(of: loudest(items))
    return words + (attacks > 0 ? "; the deadliest: " : "; the first: ") + loudest
  }

  /// The event that stands for several in one row: the deadliest attack, else the first attack, else
  /// the first event.
  private func loudest(_ items: ArraySlice<PaneRow>) -> PaneRow {
    func weight(_ item: PaneRow) -> Int {
      guard let event = event(of: item), event.isToldAttack else { return -1 }
      return event.killed?.lower ?? 0
    }
    // Of equal ones the first: it is the one whose date stands at the beginning of the row.
    return items.reduce(items[items.startIndex]) { weight($1) > weight($0) ? $1 : $0 }
  }

  private func event(of item: PaneRow) -> TimelineEvent? {
    guard case .event(let index) = item.subject else { return nil }
    return session.document.briefing.timeline.events[index]
  }

  private func drawMark(of item: PaneRow, label: String, on canvas: inout Canvas) {
    guard let event = event(of: item) else { return }
    let (row, base) = (context.row, context.base)
    let last = parts.scale.columns - 1
    guard let bounds = event.days else {
      canvas.writeClipped(
        label, column: parts.axisColumn, row: row, limit: parts.scale.columns, style: base)
      return
    }
    let (start, end) = parts.scale.columns(of: bounds)
    let style = base == .plain && event.isToldAttack ? context.theme[.attack] : base
    let span = max(0, min(start, last))...max(0, min(end, last))
    let mark = marks(of: event, from: start, to: end)
    for column in span {
      let glyph =
        column == span.lowerBound ? mark.first : column == span.upperBound ? mark.last : mark.middle
      canvas.fill(column: parts.axisColumn + column, row: row, count: 1, glyph: glyph, style: style)
    }
    let right = last - span.upperBound - 1
    let left = span.lowerBound - 2
    let width = CellWidth.width(of: label)
    if max(left, right) < 8, span.count > 16 {
      // A stretch as long as the axis has its words inside.
      canvas.writeClipped(
        " \(label) ", column: parts.axisColumn + span.lowerBound + 2, row: row,
        limit: min(width + 2, span.count - 4), style: base)
    } else if right >= min(width, 24) || right >= left {
      canvas.writeClipped(
        label, column: parts.axisColumn + span.upperBound + 2, row: row, limit: right, style: base)
    } else {
      let shown = min(width, left)
      canvas.writeClipped(
        label, column: parts.axisColumn + span.lowerBound - 1 - shown, row: row, limit: shown,
        style: base)
    }
  }

  /// The characters of a mark: a point, a span with its ends, an arrow where it is open or goes on.
  private func marks(
    of event: TimelineEvent, from start: Int, to end: Int
  ) -> (first: Unicode.Scalar, middle: Unicode.Scalar, last: Unicode.Scalar) {
    let isUnicode = session.settings.isUnicode
    let last = parts.scale.columns - 1
    let leftArrow: Unicode.Scalar = isUnicode ? "◂" : "<"
    let rightArrow: Unicode.Scalar = isUnicode ? "▸" : ">"
    let line: Unicode.Scalar = isUnicode ? "━" : "="
    let dashes: Unicode.Scalar = isUnicode ? "┄" : "."
    if end < 0 { return (leftArrow, leftArrow, leftArrow) }
    if start > last { return (rightArrow, rightArrow, rightArrow) }
    let point: Unicode.Scalar =
      event.isToldAttack ? (isUnicode ? "✕" : "x") : (isUnicode ? "●" : "o")
    if start == end { return (point, point, point) }
    let first = event.days?.lower == nil || start < 0 ? leftArrow : (isUnicode ? "├" : "[")
    let final = event.days?.upper == nil || end > last ? rightArrow : (isUnicode ? "┤" : "]")
    let isOpen = event.days?.lower == nil || event.days?.upper == nil
    return (first, isOpen ? dashes : line, final)
  }
}
