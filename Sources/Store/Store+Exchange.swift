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

  /// Takes in annotations, all that can be or none of them; returns what became of them.
  ///
  /// Those of an article that was never opened here wait for it: it is known by its text when it comes. What
  /// is here already is never written over: an annotation that says something else is kept beside it.
  public func take(_ notes: [ArticleNote], now: Int) throws(StoreFailure) -> ImportCount {
    try write { () throws(Database.Failure) in
      var count = ImportCount()
      var corrected: Set<Int> = []
      var articles: [UInt64: Int] = [:]
      let together = Dictionary(grouping: notes, by: \.fingerprint)
      for note in notes {
        if articles[note.fingerprint] == nil {
          articles[note.fingerprint] = try article(
            of: note, among: together[note.fingerprint] ?? [], now: now)
        }
        guard let id = articles[note.fingerprint] else { continue }
        try take(note.note.safe, of: id, now: now, &count)
        if note.note.kind == .correction { corrected.insert(id) }
      }
      for id in corrected.sorted() { try correctEvents(of: id) }
      return count
    }
  }

  private func take(
    _ note: Annotation, of article: Int, now: Int, _ count: inout ImportCount
  ) throws(Database.Failure) {
    var note = note
    // A clock that is ahead must not win over all that is written until then.
    note.created = min(max(0, note.created), now)
    note.modified = min(max(0, note.modified), now)
    let rows = try database.run(
      "SELECT article, kind, body FROM note WHERE id = ?", [.text(note.id)])
    guard let row = rows.first else {
      try put(note, of: article)
      count.taken += 1
      return
    }
    guard row[0].int == article else {
      count.ignored += 1
      return
    }
    if row[1].string == note.kind.rawValue, row[2].string == note.body {
      count.kept += 1
      return
    }
    note.id += "-\(Self.hash(of: note.body))"
    let isThere = try !database.run("SELECT 1 FROM note WHERE id = ?", [.text(note.id)]).isEmpty
    if isThere {
      count.kept += 1
    } else {
      try put(note, of: article)
      count.taken += 1
    }
  }

  /// The FNV-1a hash of some words, so that the same words are kept beside a note only once.
  private static func hash(of words: String) -> String {
    String(WordHash.hash(words.utf8), radix: 16)
  }

  /// The article that a note is about; one that was never opened here is listed as soon as it is.
  ///
  /// A text that was edited has another fingerprint: it is the same article if it has the same title and most
  /// of the words that these notes stand at.
  private func article(
    of note: ArticleNote, among notes: [ArticleNote], now: Int
  ) throws(Database.Failure) -> Int? {
    let number = Int(truncatingIfNeeded: note.fingerprint)
    let same = try database.run("SELECT id FROM article WHERE fingerprint = ?", [.integer(number)])
    if let id = same.first?.first?.int { return id }
    let edited = try database.run(
      """
      SELECT id, body FROM article JOIN content ON content.rowid = article.id
      WHERE article.title = ? AND listed ORDER BY opened DESC, id DESC LIMIT 8
      """, [.text(Annotation.safe(note.title))])
    let anchors = notes.map(\.note.safe)
    for row in edited where PlacedAnnotation.most(of: anchors, standIn: SafeText(row[1].string)) {
      return row[0].int
    }
    try database.run(
      """
      INSERT INTO article(fingerprint, title, source, words, added, opened, listed)
      VALUES(?, ?, 'imported notes', 0, ?, ?, 0) ON CONFLICT(fingerprint) DO NOTHING
      """, [.integer(number), .text(Annotation.safe(note.title)), .integer(now), .integer(now)])
    return try database.run("SELECT id FROM article WHERE fingerprint = ?", [.integer(number)])
      .first?.first?.int
  }
}
