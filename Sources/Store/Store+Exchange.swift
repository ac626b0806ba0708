import Model

/// An annotation with what names its article.
public struct ArticleNote: Hashable, Sendable {
  /// The hash of the article's text.
  public var fingerprint: UInt64
  /// The article's title.
  public var title: String
  /// The annotation.
  public var note: Annotation

  /// Makes an article's note.
  public init(fingerprint: UInt64, title: String, note: Annotation) {
    self.fingerprint = fingerprint
    self.title = title
    self.note = note
  }
}

extension Store {
  /// The articles that have annotations, those too that the library does not list.
  public func annotatedArticles() throws(StoreFailure) -> [(id: Int, title: String)] {
    try work { () throws(Database.Failure) in
      try database.run(
        "SELECT id, title FROM article WHERE id IN (SELECT article FROM note) ORDER BY id"
      ).map { (id: $0[0].int, title: $0[1].string) }
    }
  }

  /// All annotations with their articles, article by article.
  public func allNotes() throws(StoreFailure) -> [ArticleNote] {
    let articles = try work { () throws(Database.Failure) in
      try database.run(
        """
        SELECT id, fingerprint, title FROM article
        WHERE id IN (SELECT article FROM note) ORDER BY id
        """)
    }
    var notes: [ArticleNote] = []
    for row in articles {
      let fingerprint = UInt64(bitPattern: Int64(row[1].int))
      for note in try annotations(of: row[0].int) {
        notes.append(ArticleNote(fingerprint: fingerprint, title: row[2].string, note: note))
      }
    }
    return notes
  }

  /// Saves annotations, all or none of them.
  ///
  /// Those of an article that was never opened here wait for it: it is known by its text when it comes.
  public func take(_ notes: [ArticleNote], now: Int) throws(StoreFailure) {
    try write { () throws(Database.Failure) in
      for note in notes {
        let number = Int(truncatingIfNeeded: note.fingerprint)
        try database.run(
          """
          INSERT INTO article(fingerprint, title, source, words, added, opened, listed)
          VALUES(?, ?, 'imported notes', 0, ?, ?, 0) ON CONFLICT(fingerprint) DO NOTHING
          """, [.integer(number), .text(Annotation.safe(note.title)), .integer(now), .integer(now)])
        let row = try database.run(
          "SELECT id FROM article WHERE fingerprint = ?", [.integer(number)])
        guard let id = row.first?.first?.int else { continue }
        try put(note.note, of: id)
      }
    }
  }
}
