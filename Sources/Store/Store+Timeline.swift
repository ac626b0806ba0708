import Model

extension Store {
  /// The events of the library in order of time, the undated last; from an offset, up to a limit.
  public func timeline(
    _ filter: EventFilter = EventFilter(), offset: Int = 0, limit: Int = -1
  ) throws(StoreFailure) -> [LibraryEvent] {
    var events: [LibraryEvent] = []
    try eachEvent(filter, offset: offset, limit: limit) { event in
      events.append(event)
      return true
    }
    return events
  }

  /// Hands the events over one by one, until there is none or false comes back.
  ///
  /// Where damage is found on the way, those that were saved from it follow, none of them twice.
  public func eachEvent(
    _ filter: EventFilter = EventFilter(), offset: Int = 0, limit: Int = -1,
    _ take: (LibraryEvent) -> Bool
  ) throws(StoreFailure) {
    let (condition, values) = Self.conditions(on: filter)
    // The inner query runs along the index alone where no condition asks for more.
    let statement = """
      SELECT event.article, article.title, date, kind, status, places, killed, most, text,
        corrected, isOpen, one, other, chosen
      FROM (
        SELECT id AS chosen, first IS NULL AS isOpen, first AS one, last AS other FROM event
        WHERE \(condition) ORDER BY first IS NULL, first, last, id LIMIT ? OFFSET ?
      ) JOIN event ON event.id = chosen JOIN article ON article.id = event.article
      ORDER BY isOpen, one, other, chosen
      """
    let bounds: [Database.Value] = [.integer(limit), .integer(offset)]
    // The work begins anew on the library that takes the place of a damaged one. Today SQLite sorts all
    // rows before it hands over the first, so that damage comes to light before; nothing promises that.
    var last: TimelinePosition?
    try work { () throws(Database.Failure) in
      let before = last
      try database.each(statement, values: values + bounds) { row in
        let position = TimelinePosition(row)
        if let before, position <= before { return true }
        last = position
        return take(Self.event(row))
      }
    }
  }

  /// How many events a filter lets through.
  public func eventCount(_ filter: EventFilter = EventFilter()) throws(StoreFailure) -> Int {
    let (condition, values) = Self.conditions(on: filter)
    return try work { () throws(Database.Failure) in
      try database.run("SELECT count(*) FROM event WHERE \(condition)", values)
        .first?.first?.int ?? 0
    }
  }

  private static func event(_ row: [Database.Value]) -> LibraryEvent {
    LibraryEvent(
      article: row[0].int, title: row[1].safe, date: row[2].optionalString.map(Annotation.safe),
      kind: TimelineEvent.Kind(rawValue: row[3].string) ?? .other,
      status: TimelineEvent.Status(rawValue: row[4].string) ?? .happened, places: row[5].safe,
      killed: row[6].optionalInt, killedMost: row[7].optionalInt, text: row[8].safe,
      correction: row[9].optionalString.map(Annotation.safe))
  }

  /// Numbers as SQL lists them.
  static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ",")
  }

  /// A filter as conditions on the table of events, with the values that they name.
  static func conditions(on filter: EventFilter) -> (String, [Database.Value]) {
    var conditions = ["dropped = 0"]
    var values: [Database.Value] = []
    if !filter.articles.isEmpty { conditions.append("article IN (\(list(filter.articles)))") }
    if let kind = filter.kind {
      conditions.append("kind = ?")
      values.append(.text(kind.rawValue))
    }
    if let place = filter.place {
      let words = Database.Value.text(place.lowercased())
      conditions.append("(instr(lowered(places), ?) OR instr(lowered(text), ?))")
      values += [words, words]
    }
    // An event whose one end is open reaches into every period on that side; an undated one into none.
    if let day = filter.from?.bounds.lower {
      conditions.append("(last >= ? OR (last IS NULL AND first IS NOT NULL))")
      values.append(.integer(day.value))
    }
    if let day = filter.to?.bounds.upper {
      conditions.append("(first <= ? OR (first IS NULL AND last IS NOT NULL))")
      values.append(.integer(day.value))
    }
    return (conditions.joined(separator: " AND "), values)
  }
}

/// Where an event stands in the order of time, as the query sorts: what is not known comes first.
private struct TimelinePosition: Comparable {
  private let keys: (isOpen: Int, first: Int, last: Int, id: Int)

  init(_ row: [Database.Value]) {
    let numbers = row.suffix(4).map { $0.optionalInt ?? Int.min }
    keys = (numbers[0], numbers[1], numbers[2], numbers[3])
  }

  static func == (a: Self, b: Self) -> Bool { a.keys == b.keys }
  static func < (a: Self, b: Self) -> Bool { a.keys < b.keys }
}
