import Model

/// An event as a line: the date, whether it is an attack, the toll, the words.
enum EventRow {
  /// The line; the dates of a list stand below each other in that many cells.
  static func text(
    of row: PaneRow, in briefing: Briefing, leadColumns: Int = 0, namesAttack: Bool = false
  ) -> CardText {
    guard case .event(let index) = row.subject else {
      var text = CardText()
      text.append(row.lead, .key)
      if row.isDoubtful { text.append("?", .doubtful) }
      text.append(row.label)
      return text
    }
    let event = briefing.timeline.events[index]
    var text = CardText()
    // In a column of dates a dash says that there is none.
    let lead = event.date == nil && leadColumns > 0 ? "-" : row.lead
    let padding = max(0, leadColumns - CellWidth.width(of: lead))
    text.append(lead + String(repeating: " ", count: padding), .date)
    if row.isDoubtful { text.append("?", .doubtful) }
    if namesAttack, event.kind == .attack { text.append("attack", .attack) }
    let label = row.label
    let tolls = [event.killed, event.injured].compactMap { $0?.words(in: briefing.article) }
    // What the words begin with needs no column of its own.
    if !tolls.allSatisfy({ label.prefix(50).contains($0) }) {
      text.append(event.toll(in: briefing.article) ?? "", .toll)
    }
    text.append(label)
    return text
  }
}
