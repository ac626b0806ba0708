import Model

extension Store {
  /// The articles that hold all the words, or longer ones that begin so, best first; words between
  /// quotation marks stand together as they are.
  ///
  /// With a filter for events, only articles that tell of one that it lets through.
  public func search(
    _ query: String, _ filter: EventFilter = EventFilter(), limit: Int = 50
  ) throws(StoreFailure) -> [SearchHit] {
    let query = Self.match(query)
    if query.isEmpty { return [] }
    let best = try ranking(of: query, filter, limit: limit)
    return try work { () throws(Database.Failure) in
      var hits: [SearchHit] = []
      // The excerpt is made for the best only: for all finds it would cost more than the search.
      for id in best {
        let rows = try database.run(
          """
          SELECT \(Self.entryColumns),
            snippet(content, 1, char(2), char(3), char(1), 16)
          FROM content JOIN article ON article.id = content.rowid
          WHERE content MATCH ? AND content.rowid = ?
          """, [.text(query), .integer(id)])
        hits += rows.map { SearchHit(entry: Self.entry($0), excerpt: $0[9].string) }
      }
      return hits
    }
  }

  /// How many articles hold all the words.
  public func count(
    of query: String, _ filter: EventFilter = EventFilter()
  ) throws(StoreFailure) -> Int {
    let query = Self.match(query)
    if query.isEmpty { return 0 }
    let (condition, values) = Self.condition(on: filter)
    return try work { () throws(Database.Failure) in
      try database.run(
        "SELECT count(*) FROM content WHERE content MATCH ?\(condition)", [.text(query)] + values
      ).first?.first?.int ?? 0
    }
  }

  private func ranking(
    of query: String, _ filter: EventFilter, limit: Int
  ) throws(StoreFailure) -> [Int] {
    let (condition, values) = Self.condition(on: filter)
    return try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT rowid FROM content WHERE content MATCH ?\(condition)
        AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank LIMIT ?
        """, [.text(query)] + values + [.integer(limit)]
      ).map { $0[0].int }
    }
  }

  /// What a filter asks of the articles that are searched.
  private static func condition(on filter: EventFilter) -> (String, [Database.Value]) {
    var condition = ""
    if !filter.articles.isEmpty { condition += " AND rowid IN (\(list(filter.articles)))" }
    guard filter.limitsEvents else { return (condition, []) }
    let (events, values) = conditions(on: filter)
    // Asked for each article that has the words, and answered by its first event that fits.
    condition +=
      " AND EXISTS (SELECT 1 FROM event WHERE event.article = content.rowid AND \(events))"
    return (condition, values)
  }

  /// The query in the language of FTS5: every word quoted, so that none is taken for an operator.
  private static func match(_ query: String) -> String {
    SearchQuery(query).parts.map { part in
      "\"\(part.words)\"" + (part.isBeginning ? "*" : "")
    }.joined(separator: " ")
  }
}
