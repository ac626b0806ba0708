import Glibc
import Model

extension LibraryOrder {
  /// The columns that sort so.
  var columns: String {
    switch self {
    case .opened: "opened DESC, id DESC"
    case .added: "added DESC, id DESC"
    case .title: "title COLLATE NOCASE, id"
    case .published: "published DESC, id DESC"
    case .progress: "progress DESC, id DESC"
    case .source: "source, id"
    }
  }
}

extension Store {
  /// The articles of the library; with a filter, those whose title or source hold it, or with "!" before it those
  /// that do not.
  public func list(
    by order: LibraryOrder = .opened, filter: String = "", limit: Int = -1
  ) throws(StoreFailure) -> [LibraryEntry] {
    let isInverse = filter.first == "!"
    let words = (isInverse ? filter.dropFirst() : filter[...]).lowercased()
    return try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT \(Self.entryColumns) FROM article
        WHERE listed AND (?1 = '' OR (ifnull(instr(lowered(title), ?1), 0) > 0
          OR ifnull(instr(lowered(source), ?1), 0) > 0) <> ?3)
        ORDER BY \(order.columns) LIMIT ?2
        """, [.text(words), .integer(limit), .integer(isInverse ? 1 : 0)]
      ).map(Self.entry)
    }
  }

  /// One article of the library.
  public func entry(_ id: Int) throws(StoreFailure) -> LibraryEntry? {
    try work { () throws(Database.Failure) in
      try database.run(
        "SELECT \(Self.entryColumns) FROM article WHERE id = ? AND listed", [.integer(id)]
      ).first.map(Self.entry)
    }
  }

  /// The stored text of an article, for opening it when its file is gone.
  public func text(of id: Int) throws(StoreFailure) -> String? {
    try work { () throws(Database.Failure) in
      try database.run("SELECT body FROM content WHERE rowid = ?", [.integer(id)])
        .first?.first?.optionalString
    }
  }

  /// The publication date that the reader gave for an article, in EDTF; nil if they gave none.
  public func givenDate(of id: Int) throws(StoreFailure) -> String? {
    try work { () throws(Database.Failure) in
      // A library that is only read may be of an older version, which does not have it.
      let row = try? database.run("SELECT given FROM article WHERE id = ?", [.integer(id)]).first
      return row?.first?.optionalString
    }
  }

  /// Notes that an article was opened, without reading it anew.
  public func touch(_ id: Int, now: Int) throws(StoreFailure) {
    try write { () throws(Database.Failure) in
      _ = try database.run(
        "UPDATE article SET opened = ? WHERE id = ?", [.integer(now), .integer(id)])
    }
  }

  /// Removes an article from the library; its annotations go only when asked.
  ///
  /// Its words go from the file, too: out of the index of the search and out of the log.
  public func forget(_ id: Int, withNotes: Bool) throws(StoreFailure) {
    try write { () throws(Database.Failure) in
      if withNotes {
        try database.run("DELETE FROM note WHERE article = ?", [.integer(id)])
        try database.run("DELETE FROM draft WHERE article = ?", [.integer(id)])
      }
      let kept = try database.run("SELECT 1 FROM note WHERE article = ? LIMIT 1", [.integer(id)])
      if kept.isEmpty {
        try database.run("DELETE FROM draft WHERE article = ?", [.integer(id)])
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

  /// Overwrites what articles that were forgotten leave in the file.
  ///
  /// A row of the search's index stays in it as deleted until its parts are joined; pages that are free are
  /// overwritten as they become so, but those of earlier versions were not; the log keeps what it had.
  public func overwriteForgotten() throws(StoreFailure) {
    try work { () throws(Database.Failure) in
      try database.run("INSERT INTO content(content) VALUES('optimize')")
      try database.execute("VACUUM")
      try database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// The files of damaged libraries that were set aside, in which forgotten words may still be.
  public var damagedFiles: [String] { folder.damagedFiles }

  /// Removes the files of damaged libraries; returns those that are gone.
  public func removeDamagedFiles() -> [String] {
    folder.damagedFiles.filter { unlink($0) == 0 }
  }
}
