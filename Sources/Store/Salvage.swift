/// Takes over what can be read of a damaged library.
///
/// First as SQLite reads it, table by table; then, where that is not all for certain, row by row as they lie
/// in the pages of the file.
struct Salvage {
  /// The damaged library, if SQLite opens it.
  var damaged: Database?
  /// The pages of its file.
  var pages: PageFile?
  /// The new library.
  let database: Database

  /// Copies all that can be read; returns how many articles and notes there are.
  func run() throws(Database.Failure) -> (articles: Int, notes: Int) {
    // Notes whose articles are gone are kept, and the check of the new library says what is wrong.
    try database.execute("PRAGMA foreign_keys = OFF")
    try database.transaction { () throws(Database.Failure) in
      var isWhole = damaged != nil && isSound("note") && isSound("article")
      for table in Schema.contents where !copy(table) { isWhole = false }
      if !isWhole, let pages { PageSalvage(database: database).take(from: pages) }
      try keepNotesWithoutArticles()
    }
    try database.execute("PRAGMA foreign_keys = ON")
    return (try count("article WHERE listed"), try count("note"))
  }

  /// A note is worth more than anything else here: it is kept even if its article's row is gone.
  private func keepNotesWithoutArticles() throws(Database.Failure) {
    try database.run(
      """
      INSERT OR IGNORE INTO article(id, fingerprint, title, source, words, added, opened, listed)
      SELECT DISTINCT article, -article, 'recovered notes', 'recovered notes', 0, 0, 0, 0 FROM note
      WHERE article NOT IN (SELECT id FROM article)
      """)
    for table in ["paragraph", "event", "draft"] {
      try database.run("DELETE FROM \(table) WHERE article NOT IN (SELECT id FROM article)")
    }
  }

  private func count(_ table: String) throws(Database.Failure) -> Int {
    try database.run("SELECT count(*) FROM \(table)").first?.first?.int ?? 0
  }

  /// Whether a table of the damaged library has nothing wrong in it.
  private func isSound(_ table: String) -> Bool {
    let rows = try? damaged?.run("PRAGMA quick_check('\(table)')")
    return rows?.first?.first?.string == "ok"
      && columns(of: table, in: damaged) == columns(of: table, in: database)
  }

  private func columns(of table: String, in database: Database?) -> [String] {
    let rows = try? database?.run("SELECT name FROM pragma_table_info('\(table)')")
    return (rows ?? []).map { $0[0].string }
  }

  /// Copies the rows of a table from both of its ends, up to where it is damaged; returns whether it was read
  /// to its end.
  private func copy(_ table: String) -> Bool {
    let theirs = columns(of: table, in: damaged)
    // A library of an earlier version does not have all columns.
    var shared = columns(of: table, in: database).filter(theirs.contains)
    guard !shared.isEmpty else { return table == "draft" }
    if table == "content" { shared.insert("rowid", at: 0) }
    let names = shared.map { "\"\($0)\"" }.joined(separator: ", ")
    let marks = Array(repeating: "?", count: shared.count).joined(separator: ", ")
    let insert = "INSERT OR IGNORE INTO \(table)(\(names)) VALUES(\(marks))"
    defer {
      if table == "event", !shared.contains("most") {
        try? database.execute("UPDATE event SET most = killed")
      }
    }
    for order in ["", " ORDER BY 1 DESC"] {
      let isWhole = read("SELECT \(names) FROM \(table)\(order)") { row in
        _ = try? database.run(insert, row)
      }
      if isWhole { return true }
    }
    return false
  }

  /// Reads rows until there is none or the table is damaged; returns whether it was read to its end.
  private func read(_ statement: String, _ take: ([Database.Value]) -> Void) -> Bool {
    do {
      try damaged?.each(statement) { row in
        take(row)
        return true
      }
      return true
    } catch {
      return false
    }
  }
}
