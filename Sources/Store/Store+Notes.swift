import CSQLite
import Model

extension Store {
  private static let noteColumns =
    "id, kind, body, exact, prefix, suffix, start, \"end\", created, modified"

  /// The columns of a note, and whether its sum is right; a library of an earlier version has none.
  private var checkedColumns: String {
    Self.noteColumns + (hasChecksums ? ", coalesce(sum = \(Schema.noteChecksum), 1)" : ", 1")
  }

  /// How many notes are damaged, and so not shown.
  func damagedNotes() throws(Database.Failure) -> Int {
    guard hasChecksums else { return 0 }
    return try database.run("SELECT count(*) FROM note WHERE sum <> \(Schema.noteChecksum)")
      .first?.first?.int ?? 0
  }

  /// The annotations of an article in the order in which they were made.
  public func annotations(of article: Int) throws(StoreFailure) -> [Annotation] {
    try work { () throws(Database.Failure) in try notes(of: article) }
  }

  func notes(of article: Int) throws(Database.Failure) -> [Annotation] {
    try database.run(
      "SELECT \(checkedColumns) FROM note WHERE article = ? ORDER BY created, id",
      [.integer(article)]
    ).compactMap(Self.annotation)
  }

  /// Saves an annotation; when this returns it is on the disk.
  ///
  /// A newer version of the same annotation, from another session, stays as it is.
  public func save(_ annotation: Annotation, of article: Int) throws(StoreFailure) {
    try write { () throws(Database.Failure) in
      try put(annotation, of: article)
      if annotation.kind == .correction { try correctEvents(of: article) }
    }
  }

  /// Saves an annotation that this session knew as another one, or not at all.
  ///
  /// What another session made of it meanwhile is kept beside it under a name of its own and returned.
  public func save(
    _ annotation: Annotation, of article: Int, replacing known: Annotation?
  ) throws(StoreFailure) -> Annotation? {
    try write { () throws(Database.Failure) in
      var rival = try note(annotation.id)
      if let found = rival, found.body == annotation.body || found.says(known) { rival = nil }
      if var other = rival {
        other.id += "-\(other.modified)"
        rival = other
        try put(other, of: article)
      }
      try database.run("DELETE FROM note WHERE id = ?", [.text(annotation.safe.id)])
      try put(annotation, of: article)
      if annotation.kind == .correction { try correctEvents(of: article) }
      return rival
    }
  }

  /// Removes an annotation, unless another session made something else of it: that is returned.
  public func remove(
    _ id: String, ifStill known: Annotation?
  ) throws(StoreFailure) -> Annotation? {
    try write { () throws(Database.Failure) in
      if let found = try note(id), !found.says(known) { return found }
      let row = try database.run("SELECT article, kind FROM note WHERE id = ?", [.text(id)]).first
      try database.run("DELETE FROM note WHERE id = ?", [.text(id)])
      if let row, row[1].string == Annotation.Kind.correction.rawValue {
        try correctEvents(of: row[0].int)
      }
      return nil
    }
  }

  private func note(_ id: String) throws(Database.Failure) -> Annotation? {
    try database.run("SELECT \(checkedColumns) FROM note WHERE id = ?", [.text(id)])
      .first.flatMap(Self.annotation)
  }

  /// The article in which a letter marks words, and the words; of several the one that was marked last.
  public func mark(_ letter: String) throws(StoreFailure) -> (article: Int, words: String)? {
    try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT note.article, exact FROM note JOIN article ON article.id = note.article
        WHERE kind = 'mark' AND body = ? AND listed ORDER BY modified DESC, note.id LIMIT 1
        """, [.text(letter)]
      ).first.map { (article: $0[0].int, words: $0[1].safe) }
    }
  }

  /// The words that capital letters mark, each where it was set last, in the order of the letters.
  public func marks() throws(StoreFailure) -> [LibraryMark] {
    try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT body, title, exact, max(modified) FROM note JOIN article ON article.id = note.article
        WHERE kind = 'mark' AND body GLOB '[A-Z]' AND listed GROUP BY body ORDER BY body
        """
      ).map { LibraryMark(letter: $0[0].safe, title: $0[1].safe, words: $0[2].safe) }
    }
  }

  /// Saves where an article was left, and how far it was read if that is further than before.
  public func save(
    _ place: ReadingPlace, read share: Double? = nil, of article: Int
  ) throws(StoreFailure) {
    let text = PlaceText.write(place)
    try write { () throws(Database.Failure) in
      _ = try database.run(
        "UPDATE article SET place = ?, progress = max(progress, ?) WHERE id = ?",
        [.text(text), .real(share ?? 0), .integer(article)])
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
    let known = try database.run("SELECT 1 FROM article WHERE id = ?", [.integer(article)])
    guard !known.isEmpty else {
      throw Database.Failure(
        code: SQLITE_CONSTRAINT, message: "the article was removed from the library; open it again")
    }
    let note = note.safe
    let anchor = note.anchor
    try database.run(
      """
      INSERT INTO note(article, \(Self.noteColumns), sum)
      VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,
        checksum(?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?11))
      ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, body = excluded.body,
        exact = excluded.exact, prefix = excluded.prefix, suffix = excluded.suffix,
        start = excluded.start, "end" = excluded."end", modified = excluded.modified,
        sum = excluded.sum
      WHERE excluded.modified >= note.modified
      """,
      [
        .integer(article), .text(note.id), .text(note.kind.rawValue), .text(note.body),
        .text(anchor.exact), .text(anchor.prefix), .text(anchor.suffix), .integer(anchor.start),
        .integer(anchor.end), .integer(note.created), .integer(note.modified),
      ])
  }

  private static func annotation(_ row: [Database.Value]) -> Annotation? {
    // What a later version keeps stays in the file for it.
    guard row[10].int != 0, let kind = Annotation.Kind(rawValue: row[1].string) else { return nil }
    let anchor = Anchor(
      exact: row[3].string, prefix: row[4].string, suffix: row[5].string, start: row[6].int,
      end: row[7].int)
    return Annotation(
      id: row[0].string, kind: kind, body: row[2].string, anchor: anchor, created: row[8].int,
      modified: row[9].int
    ).safe
  }
}

extension Annotation {
  /// Whether it says what another one says; nothing says what is not known.
  fileprivate func says(_ other: Annotation?) -> Bool {
    other.map { kind == $0.kind && body == $0.body } ?? false
  }
}
