/// The tables of the store, version by version.
enum Schema {
  /// The steps from each version to the next; a step is never changed once it is out.
  static let migrations = [
    """
    CREATE TABLE article(
      id INTEGER PRIMARY KEY, fingerprint INTEGER NOT NULL UNIQUE, title TEXT NOT NULL,
      published TEXT, source TEXT NOT NULL, words INTEGER NOT NULL, added INTEGER NOT NULL,
      opened INTEGER NOT NULL, place TEXT, progress REAL NOT NULL DEFAULT 0,
      listed INTEGER NOT NULL DEFAULT 1);
    CREATE INDEX article_opened ON article(opened);
    CREATE TABLE paragraph(
      hash INTEGER NOT NULL, article INTEGER NOT NULL REFERENCES article(id),
      PRIMARY KEY(hash, article)) WITHOUT ROWID;
    CREATE INDEX paragraph_article ON paragraph(article);
    CREATE TABLE note(
      id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id), kind TEXT NOT NULL,
      body TEXT NOT NULL, exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL,
      start INTEGER NOT NULL, "end" INTEGER NOT NULL, created INTEGER NOT NULL,
      modified INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX note_article ON note(article);
    CREATE TABLE event(
      id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id), date TEXT,
      first INTEGER, last INTEGER, kind TEXT NOT NULL, status TEXT NOT NULL,
      places TEXT NOT NULL, killed INTEGER, text TEXT NOT NULL);
    CREATE INDEX event_first ON event(first);
    CREATE INDEX event_article ON event(article);
    CREATE VIRTUAL TABLE content USING fts5(
      title, body, tokenize = 'unicode61 remove_diacritics 2');
    """,
    // The timeline is read along one index, from any offset; a file's articles are looked up by path.
    """
    DROP INDEX event_first;
    CREATE INDEX event_order ON event(first IS NULL, first, last, id);
    CREATE INDEX article_source ON article(source);
    """,
    // "At least 12" has no greatest number; of events kept so far only one number is known. A day whose
    // year is open has all the years there are, and so none: it falls into no period.
    """
    ALTER TABLE event ADD COLUMN most INTEGER;
    UPDATE event SET most = killed;
    UPDATE event SET first = NULL, last = NULL WHERE last - first > 3000000;
    """,
    // The publication date that the reader gave, which goes before what the article says.
    "ALTER TABLE article ADD COLUMN given TEXT;",
    // The version once more, where one wrong bit in the header does not reach; a sum over each note, so that
    // one in a note is told of and not shown; notes that were not finished.
    """
    CREATE TABLE meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE draft(
      id TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES article(id), body TEXT NOT NULL,
      exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, start INTEGER NOT NULL,
      "end" INTEGER NOT NULL, process INTEGER NOT NULL) WITHOUT ROWID;
    ALTER TABLE note ADD COLUMN sum INTEGER;
    UPDATE note SET sum = \(noteChecksum);
    """,
    // Where an event's clause stands, and what readers corrected of it: the kind that the text gave it, and the
    // words of the correction; what is no event of its own is dropped from all lists.
    """
    ALTER TABLE event ADD COLUMN start INTEGER;
    ALTER TABLE event ADD COLUMN "end" INTEGER;
    ALTER TABLE event ADD COLUMN told TEXT;
    ALTER TABLE event ADD COLUMN corrected TEXT;
    ALTER TABLE event ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;
    DROP INDEX event_order;
    CREATE INDEX event_order ON event(first IS NULL, first, last, id) WHERE dropped = 0;
    """,
  ]

  /// What stands for the events of a library of an earlier version that may only be read; nil if its own do.
  static func earlierEvents(of version: Int) -> String? {
    version >= 6
      ? nil
      : """
      PRAGMA temp_store = MEMORY;
      CREATE TEMP VIEW event AS SELECT *, NULL AS corrected, 0 AS dropped FROM main.event
      """
  }

  /// The sum over a note's row; when it was made first does not change with its words.
  static let noteChecksum =
    "checksum(id, kind, body, exact, prefix, suffix, start, \"end\", modified)"

  /// The tables and their columns as the last version has them.
  static let columns = [
    "article": [
      "id", "fingerprint", "title", "published", "source", "words", "added", "opened", "place",
      "progress", "listed", "given",
    ],
    "paragraph": ["hash", "article"], "content": ["title", "body"],
    "event": [
      "id", "article", "date", "first", "last", "kind", "status", "places", "killed", "text",
      "most", "start", "end", "told", "corrected", "dropped",
    ],
    "note": [
      "id", "article", "kind", "body", "exact", "prefix", "suffix", "start", "end", "created",
      "modified", "sum",
    ],
    "draft": [
      "id", "article", "body", "exact", "prefix", "suffix", "start", "end", "process",
    ],
  ]

  /// The tables whose rows are worth saving, in the order in which they refer to each other.
  static let contents = ["article", "paragraph", "content", "event", "note", "draft"]

  /// What tells a library of this program from any other database: "Doss".
  static let application = 0x446F_7373

  /// The version that this program writes.
  static let version = migrations.count

  /// The versions that a library can say it has: a number beyond them is damage and not the future.
  static let versions = 0..<1000
}
