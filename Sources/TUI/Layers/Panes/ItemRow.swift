import Model

/// One row of a pane.
enum ItemRow {
  /// Draws a row; the selected one has a pointer, and the cursor if the pane has the keys.
  static func draw(_ item: PaneRow, in context: RowContext, on canvas: inout Canvas) {
    let session = context.session
    canvas.select(context, hasKeys: session.focus == .navigator)
    var column = context.rect.column + 1 + min(item.depth * 2, 8)
    func write(_ words: String, _ role: Theme.Role) {
      canvas.write(
        words, column: column, row: context.row, limit: max(0, context.end - column),
        style: context.style(role))
    }
    let lead = leadText(item, session)
    if !lead.isEmpty {
      write(lead, leadRole(item))
      column += CellWidth.width(of: lead) + 1
    }
    for (sign, role) in signs(of: item, session, art: canvas.art) {
      write(sign, role)
      column += 2
    }
    canvas.writeClipped(
      item.label, column: column, row: context.row, limit: max(0, context.end - column),
      style: context.base)
  }

  /// An attack, in another look where the text only considers it, and a question mark for what is doubtful.
  private static func signs(
    of item: PaneRow, _ session: Session, art: LineArt
  ) -> [(String, Theme.Role)] {
    var signs: [(String, Theme.Role)] = []
    if item.isDoubtful { signs.append(("?", .doubtful)) }
    guard case .event(let index) = item.subject else { return signs }
    let event = session.document.briefing.timeline.events[index]
    if event.kind == .attack { signs.append((art.attack, event.isToldAttack ? .attack : .dim)) }
    return signs
  }

  private static func leadRole(_ item: PaneRow) -> Theme.Role {
    if case .event = item.subject { return .date }
    return .key
  }

  /// The lead, padded so that the labels of a timeline stand below each other.
  private static func leadText(_ item: PaneRow, _ session: Session) -> String {
    guard case .event = item.subject else { return item.lead }
    let lead = item.narrowLead(in: session.document.briefing)
    let widest = min(PaneRows.dateColumns, session.document.navigator.leadWidth)
    let width = CellWidth.width(of: lead)
    return lead + String(repeating: " ", count: max(0, widest - width))
  }
}
