/// Takes over what can be read of a damaged library.
struct Salvage {
  /// The damaged library.
  let damaged: Database
  /// The new one.
  let database: Database

  /// The tables in the order in which they refer to each other, and their columns.
  private static let tables = [
    (
      "article",
      "id, fingerprint, title, published, source, words, added, opened, place, progress, listed"
    ),
    ("paragraph", "hash, article"),
    ("content", "rowid, title, body"),
  ]
  private static let eventColumns =
    "id, article, date, first, last, kind, status, places, killed, text"
  private static let noteColumns =
    "id, article, kind, body, exact, prefix, suffix, start, \"end\", created, modified"

  /// Copies all that can be read; returns how many articles and notes there are.
  func run() throws(Database.Failure) -> (articles: Int, notes: Int) {
    try database.transaction { () throws(Database.Failure) in
      for (table, columns) in Self.tables { copy(table, columns) }
      copyEvents()
      // A note is worth more than anything else here: it is kept even if its article's row is gone.
      read("SELECT DISTINCT article FROM note") { row in
        _ = try? database.run(
          """
          INSERT OR IGNORE INTO article(id, fingerprint, title, source, words, added, opened, listed)
          VALUES(?1, -?1, 'recovered notes', 'recovered notes', 0, 0, 0, 0)
          """, row)
      }
      copy("note", Self.noteColumns)
      // A library of an earlier version does not have it.
      read("SELECT id, given FROM article WHERE given IS NOT NULL") { row in
        _ = try? database.run("UPDATE article SET given = ?2 WHERE id = ?1", row)
      }
      return (try count("article WHERE listed"), try count("note"))
    }
  }

  /// Copies the events; a library of an earlier version knows only one number of the killed.
  private func copyEvents() {
    let hasMost = (try? damaged.run("SELECT most FROM event LIMIT 0")) != nil
    copy("event", hasMost ? Self.eventColumns + ", most" : Self.eventColumns)
    if !hasMost { try? database.execute("UPDATE event SET most = killed") }
  }

  private func count(_ table: String) throws(Database.Failure) -> Int {
    try database.run("SELECT count(*) FROM \(table)").first?.first?.int ?? 0
  }

  /// Copies the rows of a table from both of its ends, up to where it is damaged.
  private func copy(_ table: String, _ columns: String) {
    let count = columns.split(separator: ",").count
    let marks = Array(repeating: "?", count: count).joined(separator: ", ")
    let insert = "INSERT OR IGNORE INTO \(table)(\(columns)) VALUES(\(marks))"
    for order in ["", " ORDER BY 1 DESC"] {
      let isWhole = read("SELECT \(columns) FROM \(table)\(order)") { row in
        _ = try? database.run(insert, row)
      }
      if isWhole { return }
    }
  }

  /// Reads rows until there is none or the table is damaged; returns whether it was read to its end.
  @discardableResult
  private func read(_ statement: String, _ take: ([Database.Value]) -> Void) -> Bool {
    do {
      try damaged.each(statement) { row in
        take(row)
        return true
      }
      return true
    } catch {
      return false
    }
  }
}
