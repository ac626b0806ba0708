import Model

extension Store {
  /// Keeps a note that is being written, in place of what was kept of it before.
  public func keep(_ draft: Annotation, of article: Int, process: Int) throws(StoreFailure) {
    let draft = draft.safe
    try write { () throws(Database.Failure) in
      _ = try database.run(
        "INSERT OR REPLACE INTO draft VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
          .text(draft.id), .integer(article), .text(draft.body), .text(draft.anchor.exact),
          .text(draft.anchor.prefix), .text(draft.anchor.suffix), .integer(draft.anchor.start),
          .integer(draft.anchor.end), .integer(process),
        ])
    }
  }

  /// Drops what was kept of a note, which was finished or given up.
  public func dropDraft(_ id: String) throws(StoreFailure) {
    try write { () throws(Database.Failure) in
      _ = try database.run("DELETE FROM draft WHERE id = ?", [.text(id)])
    }
  }

  /// Makes notes of an article's drafts whose sessions ended without them; returns the notes.
  ///
  /// Where the draft changes a note, that one stays as it was beside it.
  public func adoptDrafts(
    of article: Int, now: Int, isRunning: (_ process: Int) -> Bool
  ) throws(StoreFailure) -> [Annotation] {
    let rows = try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT id, body, exact, prefix, suffix, start, "end", process FROM draft WHERE article = ?
        """, [.integer(article)])
    }
    let left = rows.filter { !isRunning($0[7].int) }
    if left.isEmpty { return [] }
    return try write { () throws(Database.Failure) in
      var notes: [Annotation] = []
      for row in left {
        let anchor = Anchor(
          exact: row[2].string, prefix: row[3].string, suffix: row[4].string, start: row[5].int,
          end: row[6].int)
        let note = Annotation(
          id: row[0].string, kind: .note, body: row[1].string, anchor: anchor, created: now
        ).safe
        try put(note, of: article)
        try database.run("DELETE FROM draft WHERE id = ?", [.text(row[0].string)])
        notes.append(note)
      }
      return notes
    }
  }
}
