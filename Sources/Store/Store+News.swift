import Model

extension Store {
  /// The most articles that one is compared with, and the most events that are looked at for them.
  private static let mostRelated = 8
  private static let mostEvents = 4000

  /// What an article adds to the others that tell of the same weeks and names, and contradicts in them.
  public func news(in briefing: Briefing, besides id: Int?) throws(StoreFailure) -> News {
    let related = try related(to: briefing, besides: id)
    return NewsFinder(briefing, with: related).news()
  }

  /// The articles with most events that name somebody or some place of this one, in its weeks, and those that
  /// were published near it and name two of those whom it names most.
  private func related(
    to briefing: Briefing, besides id: Int?
  ) throws(StoreFailure) -> [RelatedArticle] {
    let names = NewsFinder.names(of: briefing)
    var scores: [Int: Int] = [:]
    var left = Self.mostEvents
    for weeks in NewsFinder.weeks(of: briefing) where left > 0 {
      // As `event_order` has it, which sorts the dated before the others.
      let rows = try eventRows(
        "(first IS NULL) = 0 AND first BETWEEN ? AND ?", weeks, besides: id, limit: left)
      left -= rows.count
      for (article, event) in rows {
        scores[article, default: 0] += names.shared(with: event.words)
      }
    }
    let byEvents = scores.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    let byNames = try publishedNear(briefing, besides: id)
    // Both kinds get in: an article may name all whom this one names, and date nothing.
    let ids = byEvents.prefix(Self.mostRelated / 2) + byNames + byEvents
    var articles: [RelatedArticle] = []
    for id in ids
    where articles.count < Self.mostRelated && !articles.contains(where: { $0.id == id }) {
      guard let text = try text(of: id), let entry = try entry(id) else { continue }
      let events = try eventRows(
        "first IS NOT NULL AND article BETWEEN ? AND ?", id...id, besides: nil,
        limit: Self.mostEvents)
      articles.append(
        RelatedArticle(id: id, title: entry.title, text: text, events: events.map(\.event)))
    }
    return articles
  }

  /// The articles that were published about when this one was and have two of its main names, best first.
  private func publishedNear(
    _ briefing: Briefing, besides id: Int?
  ) throws(StoreFailure) -> [Int] {
    guard let period = NewsFinder.period(of: briefing) else { return [] }
    let names = NewsFinder.mainNames(of: briefing).map {
      "\"\($0.replacing("\"", with: "\"\""))\""
    }
    let pairs = names.indices.flatMap { first in
      names[(first + 1)...].map { "(\(names[first]) AND \($0))" }
    }
    if pairs.isEmpty { return [] }
    return try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT content.rowid FROM content JOIN article ON article.id = content.rowid
        WHERE content MATCH ? AND coalesce(given, published) BETWEEN ? AND ?
          AND article.id <> ? ORDER BY rank LIMIT ?
        """,
        [
          .text(pairs.joined(separator: " OR ")), .text(period.lowerBound),
          .text(period.upperBound), .integer(id ?? -1), .integer(Self.mostRelated),
        ]
      ).map { $0[0].int }
    }
  }

  /// The dated events for which a condition on two bounds holds.
  private func eventRows(
    _ condition: String, _ range: ClosedRange<Int>, besides id: Int?, limit: Int
  ) throws(StoreFailure) -> [(article: Int, event: RelatedArticle.Event)] {
    try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT article, first, last, kind, killed, most, places, text FROM event
        WHERE \(condition) AND last - first <= 31
          AND dropped = 0 AND article <> ? AND status <> 'hypothetical' LIMIT ?
        """,
        [
          .integer(range.lowerBound), .integer(range.upperBound), .integer(id ?? -1),
          .integer(limit),
        ]
      ).map { row in
        let first = row[1].int
        let killed = row[4].optionalInt.map { (least: $0, most: row[5].optionalInt) }
        return (
          row[0].int,
          RelatedArticle.Event(
            days: first...max(first, row[2].int),
            kind: TimelineEvent.Kind(rawValue: row[3].string) ?? .other, killed: killed,
            text: row[6].string + " " + row[7].string)
        )
      }
    }
  }
}
