import Model

/// The places and actors that the events of a briefing name.
enum EventNameCounts {
  /// The names with the number of events that have them, the most frequent first.
  static func names(in briefing: Briefing) -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for event in briefing.timeline.events {
      for name in names(of: event, in: briefing.article) { counts[name, default: 0] += 1 }
    }
    return counts.map { (name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// The names of one event.
  static func names(of event: TimelineEvent, in article: Article) -> Set<String> {
    Set((event.places + event.actors).map { article.oneLine($0, limit: 60) })
  }
}
