import Model

extension Store {
  private static let noteColumns =
    "id, kind, body, exact, prefix, suffix, start, \"end\", created, modified"

  /// The annotations of an article in the order in which they were made.
  public func annotations(of article: Int) throws(StoreFailure) -> [Annotation] {
    try work { () throws(Database.Failure) in
      try database.run(
        "SELECT \(Self.noteColumns) FROM note WHERE article = ? ORDER BY created, id",
        [.integer(article)]
      ).compactMap(Self.annotation)
    }
  }

  /// Saves an annotation; when this returns it is on the disk.
  ///
  /// A newer version of the same annotation, from another session, stays as it is.
  public func save(_ annotation: Annotation, of article: Int) throws(StoreFailure) {
    try write { () throws(Database.Failure) in try put(annotation, of: article) }
  }

  /// Removes an annotation.
  public func remove(annotation id: String) throws(StoreFailure) {
    try write { () throws(Database.Failure) in
      _ = try database.run("DELETE FROM note WHERE id = ?", [.text(id)])
    }
  }

  /// Saves where an article was left.
  public func save(_ place: ReadingPlace, of article: Int) throws(StoreFailure) {
    let text = PlaceText.write(place)
    try write { () throws(Database.Failure) in
      _ = try database.run(
        "UPDATE article SET place = ?, progress = ? WHERE id = ?",
        [.text(text), .real(place.progress), .integer(article)])
    }
  }

  /// Where an article was left.
  public func place(of article: Int) throws(StoreFailure) -> ReadingPlace? {
    try work { () throws(Database.Failure) in
      try database.run("SELECT place FROM article WHERE id = ?", [.integer(article)])
        .first?.first?.optionalString.flatMap(PlaceText.read)
    }
  }

  func put(_ note: Annotation, of article: Int) throws(Database.Failure) {
    let note = note.safe
    let anchor = note.anchor
    try database.run(
      """
      INSERT INTO note(article, \(Self.noteColumns)) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, body = excluded.body,
        exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix,
        start = excluded.start, "end" = excluded."end", modified = excluded.modified
      WHERE excluded.modified >= note.modified
      """,
      [
        .integer(article), .text(note.id), .text(note.kind.rawValue), .text(note.body),
        .text(anchor.exact), .text(anchor.prefix), .text(anchor.suffix), .integer(anchor.start),
        .integer(anchor.end), .integer(note.created), .integer(note.modified),
      ])
  }

  private static func annotation(_ row: [Database.Value]) -> Annotation? {
    guard let kind = Annotation.Kind(rawValue: row[1].string) else { return nil }
    let anchor = Anchor(
      exact: row[3].string, prefix: row[4].string, suffix: row[5].string, start: row[6].int,
      end: row[7].int)
    return Annotation(
      id: row[0].string, kind: kind, body: row[2].string, anchor: anchor, created: row[8].int,
      modified: row[9].int)
  }
}
