import Model

/// How the library is sorted.
public enum LibraryOrder: String, Hashable, Sendable, CaseIterable {
  case opened, added, title, published, progress

  /// The columns that sort so.
  var columns: String {
    switch self {
    case .opened: "opened DESC, id DESC"
    case .added: "added DESC, id DESC"
    case .title: "title COLLATE NOCASE, id"
    case .published: "published DESC, id DESC"
    case .progress: "progress DESC, id DESC"
    }
  }
}

/// Which events of the library are wanted.
public struct EventFilter: Hashable, Sendable {
  /// Only of these articles; empty for all.
  public var articles: [Int] = []
  /// Only of this kind.
  public var kind: TimelineEvent.Kind?
  /// Only where a place or the event's own words hold this.
  public var place: String?
  /// Not before the first day of this date.
  public var from: EDTF?
  /// Not after the last day of this date.
  public var to: EDTF?

  /// Makes a filter that lets everything through.
  public init() {}
}

extension Store {
  /// The articles of the library; with a filter, those whose title or source hold it.
  public func list(
    by order: LibraryOrder = .opened, filter: String = "", limit: Int = -1
  ) throws(StoreFailure) -> [LibraryEntry] {
    try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT \(Self.entryColumns) FROM article
        WHERE listed AND (?1 = '' OR instr(lower(title), lower(?1)) OR instr(lower(source), lower(?1)))
        ORDER BY \(order.columns) LIMIT ?2
        """, [.text(filter), .integer(limit)]
      ).map(Self.entry)
    }
  }

  /// One article of the library.
  public func entry(_ id: Int) throws(StoreFailure) -> LibraryEntry? {
    try work { () throws(Database.Failure) in
      try database.run(
        "SELECT \(Self.entryColumns) FROM article WHERE id = ?", [.integer(id)]
      ).first.map(Self.entry)
    }
  }

  /// The articles that hold all the words, best first; words between quotation marks stand together.
  public func search(_ query: String, limit: Int = 50) throws(StoreFailure) -> [SearchHit] {
    let query = Self.match(query)
    if query.isEmpty { return [] }
    return try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT \(Self.entryColumns), snippet(content, 1, '[', ']', '…', 16)
        FROM content JOIN article ON article.id = content.rowid
        WHERE content MATCH ? AND listed ORDER BY bm25(content, 4.0, 1.0) LIMIT ?
        """, [.text(query), .integer(limit)]
      ).map { SearchHit(entry: Self.entry($0), excerpt: $0[9].string) }
    }
  }

  /// The events of the library in order of time, the undated last.
  public func timeline(
    _ filter: EventFilter = EventFilter(), limit: Int = -1
  ) throws(StoreFailure) -> [LibraryEvent] {
    var conditions = ["article.listed"]
    var values: [Database.Value] = []
    if !filter.articles.isEmpty {
      let ids = filter.articles.map(String.init).joined(separator: ",")
      conditions.append("event.article IN (\(ids))")
    }
    if let kind = filter.kind {
      conditions.append("event.kind = ?")
      values.append(.text(kind.rawValue))
    }
    if let place = filter.place {
      conditions.append("(instr(lower(places), lower(?)) OR instr(lower(text), lower(?)))")
      values += [.text(place), .text(place)]
    }
    if let day = filter.from?.bounds.lower {
      conditions.append("event.last >= ?")
      values.append(.integer(day.value))
    }
    if let day = filter.to?.bounds.upper {
      conditions.append("event.first <= ?")
      values.append(.integer(day.value))
    }
    let statement = """
      SELECT event.article, article.title, date, kind, status, places, killed, text
      FROM event JOIN article ON article.id = event.article
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY first IS NULL, first, last, event.id LIMIT ?
      """
    values.append(.integer(limit))
    return try work { () throws(Database.Failure) in
      try database.run(statement, values).map { row in
        LibraryEvent(
          article: row[0].int, title: row[1].string, date: row[2].optionalString,
          kind: row[3].string, status: row[4].string, places: row[5].string,
          killed: row[6] == .null ? nil : row[6].int, text: row[7].string)
      }
    }
  }

  /// The stored text of an article, for opening it when its file is gone.
  public func text(of id: Int) throws(StoreFailure) -> String? {
    try work { () throws(Database.Failure) in
      try database.run("SELECT body FROM content WHERE rowid = ?", [.integer(id)])
        .first?.first?.optionalString
    }
  }

  /// Removes an article from the library; its annotations go only when asked.
  public func forget(_ id: Int, withNotes: Bool) throws(StoreFailure) {
    try write { () throws(Database.Failure) in
      if withNotes { try database.run("DELETE FROM note WHERE article = ?", [.integer(id)]) }
      let kept = try database.run("SELECT 1 FROM note WHERE article = ? LIMIT 1", [.integer(id)])
      if kept.isEmpty {
        try unindex(id)
        try database.run("DELETE FROM article WHERE id = ?", [.integer(id)])
      } else {
        // The notes need the paragraphs to be recognised when the article is opened again.
        try database.run("DELETE FROM event WHERE article = ?", [.integer(id)])
        try database.run("DELETE FROM content WHERE rowid = ?", [.integer(id)])
        try database.run(
          "UPDATE article SET listed = 0, place = NULL, progress = 0 WHERE id = ?", [.integer(id)])
      }
    }
  }

  /// The query in the language of FTS5: every word quoted, so that none is taken for an operator.
  private static func match(_ query: String) -> String {
    var parts: [String] = []
    for (index, piece) in query.split(separator: "\"", omittingEmptySubsequences: false)
      .enumerated()
    {
      let isPhrase = index % 2 == 1
      let words = isPhrase ? [piece] : piece.split { $0.isWhitespace }
      parts += words.filter { $0.contains { $0.isLetter || $0.isNumber } }.map { "\"\($0)\"" }
    }
    return parts.joined(separator: " ")
  }
}
