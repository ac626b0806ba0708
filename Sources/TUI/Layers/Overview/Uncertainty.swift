import Model

/// How much of a briefing is uncertain, for a row that says where it can be seen.
enum Uncertainty {
  /// The row; nil if nothing is left out because it is doubtful.
  static func line(of session: Session) -> String? {
    let briefing = session.document.briefing
    let events = briefing.timeline.events.count { $0.confidence == .doubtful }
    let statements = briefing.voices.reduce(0) { sum, voice in
      // Of a speaker who is left out, what is likely is not shown either.
      sum
        + voice.statements.count {
          $0.confidence == .doubtful || voice.isAside && $0.confidence == .likely
        }
    }
    let outlook = briefing.outlook.count { $0.confidence == .doubtful }
    let parts = [
      (events, "event", Command.timeline), (outlook, "expectation", .options),
      (statements, "statement", .voices),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return nil }
    let words = parts.map { Plural.phrase($0.0, $0.1) }.joined(separator: ", ")
    let keys = parts.map { session.name(of: $0.2) }.joined(separator: " and ")
    return "uncertain and not shown: \(words); \(keys) \(parts.count == 1 ? "lists" : "list") all"
  }
}
