import Model

/// The events of all open articles in one order of time, each with the article it comes from.
enum MergedTimeline {
  /// The lines: dated events by their first possible day, then those that nothing dates.
  static func content(of session: Session, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    var rows: [(day: Int, document: Int, row: PaneRow)] = []
    for (index, document) in session.documents.enumerated() {
      for row in document.navigator.allEvents {
        guard case .event(let event) = row.subject else { continue }
        let bounds = document.briefing.timeline.events[event].days
        rows.append((bounds?.lower ?? bounds?.upper ?? Int.max, index, row))
      }
    }
    // Ties stay in the order of the articles and of their own timelines.
    let names = session.documents.map(\.title)
    // Where the articles differ shows at the beginning of their titles.
    let nameColumns = max(8, min(24, width / 5))
    let lead = rows.map { min(PaneRows.dateColumns, CellWidth.width(of: $0.row.lead)) }.max() ?? 0
    let order = rows.indices.sorted { (rows[$0].day, $0) < (rows[$1].day, $1) }
    for index in order {
      let (_, document, row) = rows[index]
      let briefing = session.documents[document].briefing
      let text = EventRow.text(of: row, in: briefing, leadColumns: lead, namesAttack: true)
      // One article needs no column for its name.
      content.cards.add(
        names.count == 1
          ? text
          : text.led(
            by: StatusText.fitting(names[document], nameColumns, isUnicode: true),
            cells: nameColumns, .dim))
      content.items.append(BoardItem(document: document, pane: .timeline, item: row))
    }
    if rows.isEmpty { content.cards.add("no events found", role: .dim, isItem: false) }
    return content
  }
}
