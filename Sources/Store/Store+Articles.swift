import Model

extension Store {
  /// The columns of a library entry, in the order in which `entry` reads them.
  static let entryColumns = """
    article.id, article.title, article.published, article.source, article.words, article.added,
    article.opened, article.progress, (SELECT count(*) FROM note WHERE note.article = article.id)
    """

  /// A library entry of a row.
  static func entry(_ row: [Database.Value]) -> LibraryEntry {
    LibraryEntry(
      id: row[0].int, title: row[1].safe, published: row[2].optionalString.map(Annotation.safe),
      source: row[3].string, words: row[4].int, added: row[5].int, opened: row[6].int,
      progress: row[7].double, notes: row[8].int)
  }

  /// The number of an article that was seen before, by its content.
  ///
  /// The same text is the same article. Else the one that shares most paragraphs is, if these are more
  /// than half of either text: a new edition. Of a text from the same file a title or a paragraph that
  /// stayed is enough: whoever edits a file does not expect its notes to be gone.
  public func article(like article: Article, from source: String) throws(StoreFailure) -> Int? {
    let title = Self.title(of: article, source: source)
    return try work { () throws(Database.Failure) in
      try find(article.text, Fingerprint(article), title: title, source: source)
    }
  }

  private func find(
    _ text: SafeText, _ fingerprint: Fingerprint, title: String, source: String
  ) throws(Database.Failure) -> Int? {
    let whole = Int(truncatingIfNeeded: fingerprint.whole)
    let same = try database.run("SELECT id FROM article WHERE fingerprint = ?", [.integer(whole)])
    if let id = same.first?.first?.int { return id }
    var shared: [Int: Int] = [:]
    for hash in fingerprint.paragraphs {
      let rows = try database.run(
        "SELECT article FROM paragraph WHERE hash = ?",
        [.integer(Int(truncatingIfNeeded: hash))])
      for row in rows { shared[row[0].int, default: 0] += 1 }
    }
    if let best = shared.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }) {
      let rows = try database.run(
        "SELECT count(*) FROM paragraph WHERE article = ?", [.integer(best.key)])
      let other = rows.first?.first?.int ?? 0
      if best.value * 2 > max(other, fingerprint.paragraphs.count) { return best.key }
    }
    if let id = try article(of: title, withNotesIn: text) { return id }
    guard source.hasPrefix("/") else { return nil }
    let sameFile = try database.run(
      "SELECT id, title FROM article WHERE source = ? ORDER BY opened DESC, id DESC",
      [.text(source)])
    let hasTitle = title != source
    let known = sameFile.filter {
      (hasTitle && $0[1].string == title) || shared[$0[0].int] != nil
    }
    return known.max { shared[$0[0].int, default: 0] < shared[$1[0].int, default: 0] }?[0].int
  }

  /// The article that notes were imported for and that was never opened here: it has the same title, and most
  /// of its notes stand in the text.
  private func article(
    of title: String, withNotesIn text: SafeText
  ) throws(Database.Failure) -> Int? {
    let waiting = try database.run(
      """
      SELECT id FROM article WHERE title = ? AND NOT listed
        AND id NOT IN (SELECT article FROM paragraph) AND id IN (SELECT article FROM note) LIMIT 8
      """, [.text(title)])
    for row in waiting where PlacedAnnotation.most(of: try notes(of: row[0].int), standIn: text) {
      return row[0].int
    }
    return nil
  }

  /// Remembers an article, or a new edition of one, and gives its number.
  @discardableResult
  public func remember(
    _ briefing: Briefing, source: String, now: Int
  ) throws(StoreFailure) -> Int {
    let fingerprint = Fingerprint(briefing.article)
    let title = Self.title(of: briefing.article, source: source)
    return try write { () throws(Database.Failure) in
      if let known = try find(briefing.article.text, fingerprint, title: title, source: source) {
        try update(known, briefing: briefing, fingerprint: fingerprint, source: source, now: now)
        return known
      }
      return try insert(briefing, fingerprint, source: source, now: now)
    }
  }

  private func insert(
    _ briefing: Briefing, _ fingerprint: Fingerprint, source: String, now: Int
  ) throws(Database.Failure) -> Int {
    try database.run(
      """
      INSERT INTO article(fingerprint, title, published, source, words, added, opened, given)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(Int(truncatingIfNeeded: fingerprint.whole)),
        .text(Self.title(of: briefing.article, source: source)),
        .init(briefing.article.metadata.published?.value.description), .text(source),
        .integer(Self.words(of: briefing.article)), .integer(now), .integer(now),
        .init(Self.givenDate(of: briefing.article)),
      ])
    let id = database.lastInsertedRowID
    try index(id, briefing: briefing, fingerprint: fingerprint)
    return id
  }

  private func update(
    _ id: Int, briefing: Briefing, fingerprint: Fingerprint, source: String, now: Int
  ) throws(Database.Failure) {
    try database.run(
      """
      UPDATE article SET fingerprint = ?, title = ?, published = coalesce(?, published),
        source = ?, words = ?, opened = ?, given = coalesce(?, given), listed = 1 WHERE id = ?
      """,
      [
        .integer(Int(truncatingIfNeeded: fingerprint.whole)),
        .text(Self.title(of: briefing.article, source: source)),
        .init(briefing.article.metadata.published?.value.description), .text(source),
        .integer(Self.words(of: briefing.article)), .integer(now),
        .init(Self.givenDate(of: briefing.article)), .integer(id),
      ])
    try unindex(id)
    try index(id, briefing: briefing, fingerprint: fingerprint)
  }

  /// Takes out everything that is made from the article's text.
  func unindex(_ id: Int) throws(Database.Failure) {
    try database.run("DELETE FROM paragraph WHERE article = ?", [.integer(id)])
    try database.run("DELETE FROM event WHERE article = ?", [.integer(id)])
    try database.run("DELETE FROM content WHERE rowid = ?", [.integer(id)])
  }

  private func index(
    _ id: Int, briefing: Briefing, fingerprint: Fingerprint
  ) throws(Database.Failure) {
    for hash in fingerprint.paragraphs {
      try database.run(
        "INSERT INTO paragraph(hash, article) VALUES(?, ?)",
        [.integer(Int(truncatingIfNeeded: hash)), .integer(id)])
    }
    let article = briefing.article
    try database.run(
      "INSERT INTO content(rowid, title, body) VALUES(?, ?, ?)",
      [
        .integer(id), .text(article.title.map { article[$0] } ?? ""),
        .utf8(article.text.bytes),
      ])
    for event in briefing.timeline.events { try insert(event, of: id, in: article) }
    try correctEvents(of: id)
  }

  private func insert(
    _ event: TimelineEvent, of id: Int, in article: Article
  ) throws(Database.Failure) {
    let days = event.days
    try database.run(
      """
      INSERT INTO event(
        article, date, first, last, kind, status, places, killed, most, text, start, "end")
      VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(id), .init(event.date?.description), .init(days?.lower),
        .init(days?.upper), .text(event.kind.rawValue), .text(event.status.rawValue),
        .text(event.places.map { article[$0] }.joined(separator: "; ")),
        .init(event.killed?.lower), .init(event.killed?.upper), .text(event.words(in: article)),
        .integer(event.span.start), .integer(event.span.end),
      ])
  }

  /// The publication date that the reader gave; nil if it is the article's own.
  private static func givenDate(of article: Article) -> String? {
    article.metadata.published.flatMap {
      $0.origin == Sourced<EDTF>.givenOrigin ? $0.value.description : nil
    }
  }

  private static func title(of article: Article, source: String) -> String {
    article.title.map { article[$0] } ?? source
  }

  private static func words(of article: Article) -> Int {
    article.paragraphs.reduce(0) { sum, paragraph in
      var count = 0
      var inWord = false
      for byte in article.text.bytes[paragraph.span.range] {
        let isBlank = byte == .space || byte == .lineFeed || byte == .tab
        if !isBlank && !inWord { count += 1 }
        inWord = !isBlank
      }
      return sum + count
    }
  }
}
