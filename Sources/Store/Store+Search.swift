import Model

extension Store {
  /// The articles that hold all the words, or longer ones that begin so, best first; words between
  /// quotation marks stand together as they are.
  ///
  /// With a filter for events, only articles that tell of one that it lets through.
  public func search(
    _ query: String, _ filter: EventFilter = EventFilter(), limit: Int = 50
  ) throws(StoreFailure) -> [SearchHit] {
    let match = LibraryMatch(query)
    if match.isEmpty { return [] }
    let best = try ranking(of: match, filter, limit: limit)
    return try work { () throws(Database.Failure) in
      var hits: [SearchHit] = []
      // The excerpt is made for the best only: for all finds it would cost more than the search.
      for id in best { hits += try hit(id, match).map { [$0] } ?? [] }
      return hits
    }
  }

  private func hit(_ id: Int, _ match: LibraryMatch) throws(Database.Failure) -> SearchHit? {
    let isWords = !match.words.isEmpty
    let excerpt = isWords ? "snippet(content, 1, char(2), char(3), char(1), 16)" : match.excerpt
    return try database.run(
      """
      SELECT \(Self.entryColumns), \(excerpt)
      FROM content JOIN article ON article.id = content.rowid
      WHERE \(isWords ? "content MATCH ?1 AND " : "")content.rowid = ?2
      """, [.text(isWords ? match.words : match.literals.first ?? ""), .integer(id)]
    ).first.map { SearchHit(entry: Self.entry($0), excerpt: $0[9].string) }
  }

  /// How many articles hold all the words.
  public func count(
    of query: String, _ filter: EventFilter = EventFilter()
  ) throws(StoreFailure) -> Int {
    let match = LibraryMatch(query)
    if match.isEmpty { return 0 }
    let (words, wanted) = match.condition
    let (condition, values) = Self.condition(on: filter)
    return try work { () throws(Database.Failure) in
      try database.run("SELECT count(*) FROM content WHERE \(words)\(condition)", wanted + values)
        .first?.first?.int ?? 0
    }
  }

  private func ranking(
    of match: LibraryMatch, _ filter: EventFilter, limit: Int
  ) throws(StoreFailure) -> [Int] {
    let (words, wanted) = match.condition
    let (condition, values) = Self.condition(on: filter)
    let order =
      match.words.isEmpty
      ? "ORDER BY rowid DESC" : "AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank"
    return try work { () throws(Database.Failure) in
      try database.run(
        "SELECT rowid FROM content WHERE \(words)\(condition) \(order) LIMIT ?",
        wanted + values + [.integer(limit)]
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
}
