import Model

/// One row of a pane.
enum ItemRow {
  /// Draws a row; the selected one has a pointer, and the cursor stands on it.
  static func draw(
    _ item: PaneRow, isSelected: Bool, row: Int, in rect: Rect, _ session: Session,
    on canvas: inout Canvas
  ) {
    let theme = session.settings.theme
    let hasKeys = session.focus == .navigator
    var base = Style.plain
    if isSelected {
      base = theme[hasKeys ? .selection : .restingSelection]
      canvas.fill(column: rect.column, row: row, count: rect.columns, style: base)
      canvas.write(canvas.art.pointer, column: rect.column, row: row, limit: 1, style: base)
      if hasKeys { canvas.frame.cursor = Frame.Position(column: rect.column, row: row) }
    }
    let end = rect.column + rect.columns
    var column = rect.column + 1 + min(item.depth * 2, 8)
    let lead = leadText(item, session)
    if !lead.isEmpty {
      let style = isSelected ? base : theme[leadRole(item, session)]
      canvas.write(lead, column: column, row: row, limit: max(0, end - column), style: style)
      column += CellWidth.width(of: lead) + 1
    }
    for (sign, role) in signs(of: item, session, canvas.art) {
      let style = isSelected ? base : theme[role]
      canvas.write(sign, column: column, row: row, limit: max(0, end - column), style: style)
      column += 2
    }
    canvas.writeClipped(
      item.label, column: column, row: row, limit: max(0, end - column), style: base)
  }

  /// An attack, in another look where the text only considers it, and a question mark for what is doubtful.
  private static func signs(
    of item: PaneRow, _ session: Session, _ art: LineArt
  ) -> [(String, Theme.Role)] {
    var signs: [(String, Theme.Role)] = []
    if item.isDoubtful { signs.append(("?", .doubtful)) }
    guard case .event(let index) = item.subject else { return signs }
    let event = session.document.briefing.timeline.events[index]
    if event.kind == .attack { signs.append((art.attack, event.isToldAttack ? .attack : .dim)) }
    return signs
  }

  private static func leadRole(_ item: PaneRow, _ session: Session) -> Theme.Role {
    if case .event = item.subject { return .date }
    return .key
  }

  /// The lead, padded so that the labels of a timeline stand below each other.
  private static func leadText(_ item: PaneRow, _ session: Session) -> String {
    guard case .event = item.subject else { return item.lead }
    let widest = min(PaneRows.dateColumns, session.document.navigator.leadWidth)
    var lead = item.lead
    let width = CellWidth.width(of: lead)
    if width > 12 { lead = String(lead.prefix(11)) + "~" }
    return lead + String(repeating: " ", count: max(0, widest - width))
  }
}
