/// Tells the rows in the pages of a damaged library by their columns, and takes over those that are missing.
struct PageSalvage {
  /// The new library.
  let database: Database

  /// The rows of a table that share a shape: its columns, and what kind of value each holds.
  fileprivate struct Shape {
    var table: String
    var columns: String
    /// A letter a column: t for text, i for a number, r for any number, o for anything; those after the
    /// stroke came with later versions.
    var kinds: String
    var hasNumber: Bool
  }

  private static let shapes: [Shape] = [
    Shape(
      table: "article",
      columns:
        "id, fingerprint, title, published, source, words, added, opened, place, progress, listed, given",
      kinds: "oitotiiiori|o", hasNumber: true),
    Shape(table: "content", columns: "rowid, title, body", kinds: "ott", hasNumber: true),
    Shape(
      table: "event",
      columns:
        "id, article, date, first, last, kind, status, places, killed, text, most, start, \"end\", told, corrected, dropped",
      kinds: "oioootttot|oooooi", hasNumber: true),
    Shape(
      table: "note",
      columns:
        "id, article, kind, body, exact, prefix, suffix, start, \"end\", created, modified, sum",
      kinds: "titttttiiii|o", hasNumber: false),
  ]

  /// Takes over what is not in the new library yet; of two versions of a note the later one.
  func take(from pages: PageFile) {
    var notes: [String: [Database.Value]] = [:]
    PageRows(pages).each { row in
      guard let shape = Self.shapes.first(where: { $0.fits(row) }) else { return }
      var values = row.values
      if let id = row.id { values[0] = .integer(id) }
      guard shape.table == "note" else { return insert(values, into: shape) }
      let known = notes[values[0].string]
      if known.map({ $0[10].int < values[10].int }) ?? true { notes[values[0].string] = values }
    }
    guard let shape = Self.shapes.last else { return }
    for values in notes.values { insert(values, into: shape) }
  }

  private func insert(_ values: [Database.Value], into shape: Shape) {
    let names = shape.columns.split(separator: ", ").prefix(values.count).joined(separator: ", ")
    let marks = Array(repeating: "?", count: values.count).joined(separator: ", ")
    _ = try? database.run(
      "INSERT OR IGNORE INTO \(shape.table)(\(names)) VALUES(\(marks))", values)
  }
}

extension PageSalvage.Shape {
  /// Whether a row is one of this table.
  fileprivate func fits(_ row: PageRows.Row) -> Bool {
    let least = kinds.prefix { $0 != "|" }.count
    let letters = kinds.filter { $0 != "|" }
    guard hasNumber == (row.id != nil), row.values.count >= least,
      row.values.count <= letters.count
    else { return false }
    return zip(letters, row.values).allSatisfy { kind, value in
      switch (kind, value) {
      case ("t", .text), ("i", .integer), ("r", .integer), ("r", .real): true
      case ("o", _): true
      case (_, _): false
      }
    }
  }
}
