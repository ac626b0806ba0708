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

  /// The articles with most events that name somebody or some place of this one, in its weeks.
  private func related(
    to briefing: Briefing, besides id: Int?
  ) throws(StoreFailure) -> [RelatedArticle] {
    let names = NewsFinder.names(of: briefing)
    var events: [Int: [RelatedArticle.Event]] = [:]
    var scores: [Int: Int] = [:]
    var left = Self.mostEvents
    for weeks in NewsFinder.weeks(of: briefing) where left > 0 {
      let rows = try eventRows(in: weeks, besides: id, limit: left)
      left -= rows.count
      for (article, event) in rows {
        events[article, default: []].append(event)
        scores[article, default: 0] += names.shared(with: event.words)
      }
    }
    let best = scores.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostRelated)
    var articles: [RelatedArticle] = []
    for (id, _) in best {
      guard let text = try text(of: id), let entry = try entry(id) else { continue }
      articles.append(
        RelatedArticle(id: id, title: entry.title, text: text, events: events[id] ?? []))
    }
    return articles
  }

  private func eventRows(
    in weeks: ClosedRange<Int>, besides id: Int?, limit: Int
  ) throws(StoreFailure) -> [(article: Int, event: RelatedArticle.Event)] {
    try work { () throws(Database.Failure) in
      // As the index has it, which sorts the dated before the others.
      try database.run(
        """
        SELECT article, first, last, kind, killed, most, places, text FROM event
        WHERE (first IS NULL) = 0 AND first BETWEEN ? AND ? AND last - first <= 31
          AND dropped = 0 AND article <> ? AND status <> 'hypothetical' LIMIT ?
        """,
        [
          .integer(weeks.lowerBound), .integer(weeks.upperBound), .integer(id ?? -1),
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
