import Model

/// How much of a briefing is uncertain, for a row that says where it can be seen.
enum Uncertainty {
  /// The row; nil where nothing is doubtful.
  static func line(of session: Session) -> String? {
    let briefing = session.document.briefing
    let events = briefing.timeline.events.count { $0.confidence == .doubtful }
    guard events > 0 else { return nil }
    return "uncertain and not shown: \(Plural.of(events, "event")); "
      + "\(session.name(of: .timeline)) lists all, \(session.name(of: .why)) says why"
  }
}
