import Model

extension Store {
  /// Lays what readers corrected over the events of an article, which are first told as the text has them.
  func correctEvents(of article: Int) throws(Database.Failure) {
    try database.run(
      """
      UPDATE event SET kind = coalesce(told, kind), told = NULL, corrected = NULL, dropped = 0
      WHERE article = ? AND (corrected IS NOT NULL OR dropped <> 0)
      """, [.integer(article)])
    let notes = try notes(of: article).filter { $0.kind == .correction }
    guard !notes.isEmpty,
      let body = try database.run("SELECT body FROM content WHERE rowid = ?", [.integer(article)])
        .first?.first?.optionalString
    else { return }
    let text = SafeText(body)
    var events = try CorrectedEvents(
      of: article, in: text,
      database.run(
        "SELECT id, start, \"end\", kind FROM event WHERE article = ? AND start IS NOT NULL",
        [.integer(article)]))
    for correction in PlacedAnnotation.place(notes, in: text).compactMap(Correction.init) {
      events.apply(correction)
    }
    for change in events.changes {
      try database.run(
        """
        UPDATE event SET told = coalesce(told, kind), kind = coalesce(?, kind), dropped = ?,
          corrected = coalesce(corrected || '; ', '') || ? WHERE id = ?
        """,
        [
          .init(change.kind?.rawValue), .integer(change.isDropped ? 1 : 0), .text(change.words),
          .integer(change.event),
        ])
    }
  }
}

/// The events of an article while its corrections are laid over them one by one.
private struct CorrectedEvents {
  /// What becomes of one event.
  struct Change {
    var event: Int
    var kind: TimelineEvent.Kind?
    var isDropped = false
    var words: String
  }

  private struct Event {
    var id: Int
    var span: SourceSpan
    var kind: TimelineEvent.Kind?
  }

  private let text: SafeText
  private var events: [Event]
  private(set) var changes: [Change] = []

  init(of article: Int, in text: SafeText, _ rows: [[Database.Value]]) {
    self.text = text
    events = rows.compactMap { row in
      let (start, end) = (row[1].int, row[2].int)
      // Another program may have written any numbers.
      guard start >= 0, start <= end, end <= text.bytes.count else { return nil }
      return Event(
        id: row[0].int, span: SourceSpan(start, end),
        kind: TimelineEvent.Kind(rawValue: row[3].string))
    }
  }

  /// Changes kinds and drops events as `Briefing.corrected` does.
  ///
  /// The library and a briefing list the same events then. But of two that are the same the one that is left keeps
  /// its own date and toll here; in a briefing it takes what it lacks from the other.
  mutating func apply(_ correction: Correction) {
    guard let index = Correction.target(of: correction.span, among: events.map(\.span)) else {
      return
    }
    let event = events[index]
    switch correction.kind {
    case .wrongSpeaker: break
    case .notAnAttack:
      guard event.kind == .attack else { return }
      events[index].kind = .other
      changes.append(Change(event: event.id, kind: .other, words: correction.words))
    case .notAnEvent: drop(index, correction)
    case .sameAs:
      guard let words = correction.other,
        let other = events.firstIndex(where: { oneLine($0.span) == words }), other != index
      else { return }
      changes.append(Change(event: events[other].id, words: correction.words))
      drop(index, correction)
    }
  }

  private mutating func drop(_ index: Int, _ correction: Correction) {
    changes.append(
      Change(event: events.remove(at: index).id, isDropped: true, words: correction.words))
  }

  private func oneLine(_ span: SourceSpan) -> String { OneLine.text(text.bytes, span) }
}
