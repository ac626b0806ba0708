import CSQLite
import Glibc
import Model

/// What a reader leaves behind: places, annotations and the library, in one SQLite file.
public final class Store {
  private(set) var database: Database
  /// A sentence about what was found, if the reader should know it.
  public private(set) var notice: String?
  /// Whether nothing can be saved, and why.
  public private(set) var readOnlyReason: String?
  /// How long another program's write is waited for, in milliseconds.
  public var patience = 5000 {
    didSet { database.patience = Int32(clamping: patience) }
  }
  /// Where damage that is found later is told of.
  public var report: ((String) -> Void)?

  let folder: StoreFolder
  private let opened: Int
  private var hasRecovered = false
  /// Whether work that met damage was done again on a file that seemed sound.
  private var hasRetried = false
  /// Whether the notes have sums; those of an earlier version that may only be read do not.
  private(set) var hasChecksums = true
  /// The file that was opened.
  private var identity: FileIdentity?

  /// Opens the store in a folder, which is made if it is missing.
  ///
  /// A damaged file is set aside under a name with the time, and what can be read of it is taken over;
  /// `notice` says so.
  public convenience init(folder path: String, now: Int) throws(StoreFailure) {
    try StoreFolder(path: path).prepare()
    try self.init(path, now: now, mayRecover: true)
  }

  /// Opens a store that the process has open already, for another thread.
  ///
  /// The file is not looked at past SQLite: when any descriptor of it is closed, the locks of all go. Nor is it
  /// set aside where it is damaged, under the hands of the other connection.
  public convenience init(openAlready path: String, now: Int) throws(StoreFailure) {
    try self.init(path, now: now, mayRecover: false)
  }

  private init(_ path: String, now: Int, mayRecover: Bool) throws(StoreFailure) {
    folder = StoreFolder(path: path)
    opened = now
    do {
      (database, readOnlyReason) = try Self.openPatiently(folder)
      notice = readOnlyReason
    } catch  where error.isDamage && mayRecover {
      (database, notice) = try Self.replace(folder, now: now)
      hasRecovered = true
    } catch  where error.isLocked {
      throw .locked
    } catch {
      throw .database(error.message)
    }
    identity = folder.identity
    hasRecovered = hasRecovered || !mayRecover
    hasChecksums = Self.hasChecksums(database)
    try countDamagedNotes()
  }

  /// A reader of notes that another program, or a failing disk, wrote into is told of them.
  private func countDamagedNotes() throws(StoreFailure) {
    let count = (try? damagedNotes()) ?? 0
    guard count > 0 else { return }
    let words = "\(Plural.phrase(count, "note")) \(count == 1 ? "is" : "are") damaged and not shown"
    notice = notice.map { "\($0); \(words)" } ?? words
  }

  private static func hasChecksums(_ database: Database) -> Bool {
    (try? database.run("SELECT sum FROM note LIMIT 0")) != nil
  }

  /// Opens the store; what looks like damage or fails is tried again, since a disk that fails for a moment
  /// is no reason to set a library aside.
  private static func openPatiently(
    _ folder: StoreFolder
  ) throws(Database.Failure) -> (database: Database, readOnly: String?) {
    var tries = 0
    while true {
      do { return try open(folder) } catch {
        guard error.isDamage || error.isDiskError else { throw error }
        tries += 1
        if tries <= mostTries {
          usleep(UInt32(10_000 << tries))
          continue
        }
        guard error.isDiskError, let database = try? openForReading(folder) else { throw error }
        return (database, "the library is read-only: disk error (\(error.message))")
      }
    }
  }

  private static let mostTries = 3

  /// Sets a damaged file aside and begins a new one with what can be read of it.
  private static func replace(
    _ folder: StoreFolder, now: Int
  ) throws(StoreFailure) -> (Database, String) {
    let aside = try folder.setAside(at: now)
    do {
      let (database, taken) = try takeOver(aside, into: folder)
      return (
        database,
        "the library was damaged and is kept as \(aside); "
          + "a new one has \(Plural.phrase(taken.articles, "article")) and \(Plural.phrase(taken.notes, "note")) of it"
      )
    } catch {
      // The next start finds the damage again: nobody would look for what lies aside of an empty library.
      folder.putBack(aside)
      throw error
    }
  }

  /// Begins a new library with what can be read of a damaged one.
  private static func takeOver(
    _ aside: String, into folder: StoreFolder
  ) throws(StoreFailure) -> (Database, taken: (articles: Int, notes: Int)) {
    try folder.prepare()
    do throws(Database.Failure) {
      let (database, readOnly) = try open(folder)
      if let readOnly { throw Database.Failure(code: SQLITE_READONLY, message: readOnly) }
      let copy = DamagedFile(of: aside)
      let damaged = copy.flatMap { try? Database(path: $0.path, .readWrite) }
      let salvage = Salvage(damaged: damaged, pages: PageFile(path: aside), database: database)
      return try withExtendedLifetime(copy) { () throws(Database.Failure) in
        (database, try salvage.run())
      }
    } catch {
      throw .database(error.message)
    }
  }

  /// Replaces a library in which damage was found at work; returns whether the work can be done again.
  private func recover() throws(StoreFailure) -> Bool {
    guard !hasRecovered, readOnlyReason == nil else { return false }
    try checkIdentity()
    // A connection of its own finds the damage again, if it is on the disk; damage in the index of the search
    // it does not see, so that the second time counts.
    if !hasRetried, Self.isSound(folder) {
      hasRetried = true
      return true
    }
    hasRecovered = true
    let (new, words) = try Self.replace(folder, now: opened)
    database = new
    database.patience = Int32(clamping: patience)
    identity = folder.identity
    hasChecksums = true
    notice = words
    report?(words)
    return true
  }

  private static func isSound(_ folder: StoreFolder) -> Bool {
    guard let database = try? Database(path: folder.file, .readOnly) else { return false }
    let rows = try? database.run("PRAGMA quick_check(1)")
    return rows?.first?.first?.string == "ok"
  }

  private static func open(
    _ folder: StoreFolder
  ) throws(Database.Failure) -> (database: Database, readOnly: String?) {
    let reason = "the library is read-only"
    guard folder.isWritable else { return (try openForReading(folder), reason) }
    do {
      return try openForWriting(folder)
    } catch  where error.code == SQLITE_ERROR {
      // The statements are right, so that what they ask for is damaged: a table's definition, the number of the format.
      throw Database.Failure(code: SQLITE_CORRUPT, message: error.message)
    } catch  where !error.isDamage && !error.isDiskError && error.code != SQLITE_MISUSE {
      // On a full disk SQLite cannot even make its index of the log; what is saved can still be read.
      guard let database = try? openForReading(folder) else { throw error }
      return (database, "\(reason): \(error.message)")
    }
  }

  private static func openForWriting(
    _ folder: StoreFolder
  ) throws(Database.Failure) -> (database: Database, readOnly: String?) {
    let database = try Database(path: folder.file, .readWrite)
    // What is no library of ours is not written to, and the log is switched on by writing.
    try checkKind(of: database)
    try database.execute("PRAGMA journal_mode = WAL")
    // A commit is on the disk before it is reported as saved, and what is removed is overwritten.
    try database.execute(
      "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON")
    let version = try version(of: database)
    if version > Schema.version {
      return (
        try Database(path: folder.file, .readOnly),
        "the library is read-only: a newer version wrote it"
      )
    }
    if version < Schema.version { try migrate(database) }
    try check(database)
    return (database, nil)
  }

  /// Opens what may not be written: with its log where there is one, else as it lies there.
  private static func openForReading(_ folder: StoreFolder) throws(Database.Failure) -> Database {
    let database = try Database(path: folder.file, folder.hasLog ? .readOnly : .immutable)
    try checkKind(of: database)
    let version = try version(of: database)
    guard version > 0 else {
      throw Database.Failure(code: SQLITE_READONLY, message: "empty and read-only")
    }
    if version < Schema.version, let view = Schema.earlierEvents(of: version) {
      try database.execute(view)
    }
    return database
  }

  /// Refuses a database of another program.
  private static func checkKind(of database: Database) throws(Database.Failure) {
    let application = try database.run("PRAGMA application_id").first?.first?.int ?? 0
    if application == Schema.application { return }
    let tables = try database.run("SELECT name FROM sqlite_schema WHERE type = 'table'")
    // Earlier versions did not say what they made.
    if tables.isEmpty || tables.contains(where: { Schema.contents.contains($0[0].string) }) {
      return
    }
    throw Database.Failure(code: SQLITE_MISUSE, message: "a database of another program")
  }

  private static func version(of database: Database) throws(Database.Failure) -> Int {
    let said = try database.run("PRAGMA user_version").first?.first?.int ?? 0
    // A library of an earlier version says it in one place only.
    let kept = try? database.run("SELECT value FROM meta WHERE name = 'version'").first?.first?.int
    let version = kept ?? said
    guard Schema.versions.contains(version) else {
      throw Database.Failure(code: SQLITE_CORRUPT, message: "its version is \(version)")
    }
    return version
  }

  private static func migrate(_ database: Database) throws(Database.Failure) {
    try database.transaction { () throws(Database.Failure) in
      // Another session may have been first while this one waited for the lock.
      let version = try version(of: database)
      for step in Schema.migrations.dropFirst(version) {
        do throws(Database.Failure) { try database.execute(step) } catch {
          // Steps that do not fit what is there: the number is wrong, or the tables are.
          guard error.code == SQLITE_ERROR else { throw error }
          throw Database.Failure(code: SQLITE_CORRUPT, message: error.message)
        }
      }
      try database.execute(
        """
        PRAGMA user_version = \(Schema.version); PRAGMA application_id = \(Schema.application);
        INSERT OR REPLACE INTO meta VALUES('version', \(Schema.version))
        """)
    }
  }

  /// Looks through the tables that cannot be made again from the articles, and at the columns of all.
  private static func check(_ database: Database) throws(Database.Failure) {
    for table in ["note", "article"] {
      let answer = try database.run("PRAGMA quick_check('\(table)')").first?.first?.string
      if let answer, answer != "ok", isDiskError(answer) {
        throw Database.Failure(code: SQLITE_IOERR, message: "disk I/O error")
      }
      if answer != "ok" {
        throw Database.Failure(code: SQLITE_CORRUPT, message: answer ?? "damaged")
      }
    }
    let lost = try database.run(
      """
      SELECT 1 FROM article WHERE id IS NULL UNION ALL
      SELECT 1 FROM note WHERE article NOT IN (SELECT id FROM article) LIMIT 1
      """)
    if !lost.isEmpty {
      throw Database.Failure(code: SQLITE_CORRUPT, message: "notes without their articles")
    }
    for (table, columns) in Schema.columns {
      // Where a table cannot even be set up, its definition is what is damaged.
      let names = try? database.run("SELECT name FROM pragma_table_info('\(table)')")
      if names?.map({ $0[0].string }) != columns {
        throw Database.Failure(code: SQLITE_CORRUPT, message: "the table \(table) is damaged")
      }
    }
  }

  /// Whether the check met a page that the disk did not give, by SQLite's numbers for that.
  private static func isDiskError(_ answer: String) -> Bool {
    ["code=10", "code=266", "code=522", "code 10", "code 266", "code 522"].contains {
      answer.contains($0)
    }
  }

  /// Runs a piece of work and turns the database's failure into the store's.
  func work<Result>(
    _ body: () throws(Database.Failure) -> Result
  ) throws(StoreFailure) -> Result {
    do { return try body() } catch {
      if error.isDamage, try recover() { return try work(body) }
      // The index of the search does not fit its own tables any more.
      if error.isWrongDefinition, try recover() { return try work(body) }
      if error.code == SQLITE_READONLY {
        throw .readOnly(readOnlyReason ?? error.message)
      }
      if error.code == SQLITE_FULL { throw .readOnly("no room on the disk") }
      if error.isLocked { throw .locked }
      if error.isStop { throw .stopped }
      throw .database(error.message)
    }
  }

  /// Reads, and gives it up where somebody who is asked now and then says so.
  public func read<Result>(
    until shouldStop: @escaping () -> Bool, _ body: () throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Result {
    database.shouldStop = shouldStop
    defer { database.shouldStop = nil }
    return try body()
  }

  /// Another session may have set the file aside: what is written to it from then on would be lost to the
  /// library that took its place, and that one must not be set aside for the damage of the old one.
  private func checkIdentity() throws(StoreFailure) {
    guard identity == folder.identity else {
      throw .readOnly(
        "the library was replaced; restart to use the new one")
    }
  }

  /// Runs a piece of work that writes, as a whole or not at all.
  func write<Result>(
    _ body: () throws(Database.Failure) -> Result
  ) throws(StoreFailure) -> Result {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    try checkIdentity()
    return try work { () throws(Database.Failure) in try database.transaction(body) }
  }
}
