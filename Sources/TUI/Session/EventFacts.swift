import Model

/// What is known of an event, in a line.
enum EventFacts {
  /// The date, the kind, the numbers, whether it is history, and how it was placed.
  static func line(of event: TimelineEvent, in session: Session) -> String {
    let separator = session.settings.isUnicode ? " · " : " - "
    var parts = [event.date?.words ?? "undated", event.kind.rawValue]
    let article = session.document.briefing.article
    if let toll = event.toll(in: article) { parts.append(toll) }
    switch event.status {
    case .happened: break
    case .expected: parts.append("expected")
    case .hypothetical: parts.append("only considered")
    }
    let places = event.places.prefix(3).map { article.excerpt($0, limit: 30) }
    if !places.isEmpty { parts.append(places.joined(separator: ", ")) }
    switch event.placement {
    case .dated, .undated: break
    case .inferred: parts.append("place in time inferred")
    }
    return parts.joined(separator: separator)
  }
}
