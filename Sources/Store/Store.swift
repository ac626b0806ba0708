import CSQLite
import Model

/// What a reader leaves behind: places, annotations and the library, in one SQLite file.
public final class Store {
  private(set) var database: Database
  /// A sentence about what was found, if the reader should know it.
  public private(set) var notice: String?
  /// Whether nothing can be saved, and why.
  public private(set) var readOnlyReason: String?
  /// Where damage that is found later is told of.
  public var report: ((String) -> Void)?

  private let folder: StoreFolder
  private let opened: Int
  private var hasRecovered = false
  /// The file that was opened.
  private var identity: FileIdentity?

  /// Opens the store in a folder, which is made if it is missing.
  ///
  /// A damaged file is set aside under a name with the time, and what can be read of it is taken over;
  /// `notice` says so.
  public init(folder path: String, now: Int) throws(StoreFailure) {
    folder = StoreFolder(path: path)
    opened = now
    try folder.prepare()
    do {
      (database, readOnlyReason) = try Self.open(folder)
      notice = readOnlyReason
    } catch  where error.isDamage {
      (database, notice) = try Self.replace(folder, now: now)
      hasRecovered = true
    } catch {
      throw .database(error.message)
    }
    identity = folder.identity
  }

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
          + "a new one has \(Plural.of(taken.articles, "article")) and \(Plural.of(taken.notes, "note")) of it"
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
      guard let damaged = try? Database(path: aside, .readOnly) else { return (database, (0, 0)) }
      return (database, try Salvage(damaged: damaged, database: database).run())
    } catch {
      throw .database(error.message)
    }
  }

  /// Replaces a library in which damage was found at work; returns whether the work can be done again.
  private func recover() throws(StoreFailure) -> Bool {
    guard !hasRecovered, readOnlyReason == nil else { return false }
    try checkIdentity()
    hasRecovered = true
    let (new, words) = try Self.replace(folder, now: opened)
    database = new
    identity = folder.identity
    notice = words
    report?(words)
    return true
  }

  private static func open(
    _ folder: StoreFolder
  ) throws(Database.Failure) -> (database: Database, readOnly: String?) {
    let reason = "the library may only be read"
    guard folder.isWritable else { return (try openForReading(folder), reason) }
    do {
      return try openForWriting(folder)
    } catch  where !error.isDamage {
      // On a full disk SQLite cannot even make its index of the log; what is saved can still be read.
      guard let database = try? openForReading(folder) else { throw error }
      return (database, "\(reason): \(error.message)")
    }
  }

  private static func openForWriting(
    _ folder: StoreFolder
  ) throws(Database.Failure) -> (database: Database, readOnly: String?) {
    let database = try Database(path: folder.file, .readWrite)
    try database.execute("PRAGMA journal_mode = WAL")
    // A commit is on the disk before it is reported as saved.
    try database.execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    let version = try version(of: database)
    if version > Schema.version {
      return (
        try Database(path: folder.file, .readOnly),
        "the library was written by a newer version and is only read"
      )
    }
    if version < Schema.version { try migrate(database) }
    try check(database)
    return (database, nil)
  }

  /// Opens what may not be written: with its log where there is one, else as it lies there.
  private static func openForReading(_ folder: StoreFolder) throws(Database.Failure) -> Database {
    let database = try Database(path: folder.file, folder.hasLog ? .readOnly : .immutable)
    guard try version(of: database) > 0 else {
      throw Database.Failure(code: SQLITE_READONLY, message: "it is empty and may not be written")
    }
    return database
  }

  private static func version(of database: Database) throws(Database.Failure) -> Int {
    let version = try database.run("PRAGMA user_version").first?.first?.int ?? 0
    guard Schema.versions.contains(version) else {
      throw Database.Failure(code: SQLITE_CORRUPT, message: "its version is \(version)")
    }
    return version
  }

  private static func migrate(_ database: Database) throws(Database.Failure) {
    try database.transaction { () throws(Database.Failure) in
      // Another session may have been first while this one waited for the lock.
      let version = try version(of: database)
      for step in Schema.migrations.dropFirst(version) { try database.execute(step) }
      try database.execute("PRAGMA user_version = \(Schema.version)")
    }
  }

  /// Looks through the tables that cannot be made again from the articles.
  private static func check(_ database: Database) throws(Database.Failure) {
    for table in ["note", "article"] {
      let answer = try database.run("PRAGMA quick_check('\(table)')").first?.first?.string
      if answer != "ok" {
        throw Database.Failure(code: SQLITE_CORRUPT, message: answer ?? "damaged")
      }
    }
  }

  /// Runs a piece of work and turns the database's failure into the store's.
  func work<Result>(
    _ body: () throws(Database.Failure) -> Result
  ) throws(StoreFailure) -> Result {
    do { return try body() } catch {
      if error.isDamage, try recover() { return try work(body) }
      if error.code == SQLITE_READONLY {
        throw .readOnly(readOnlyReason ?? error.message)
      }
      if error.code == SQLITE_FULL { throw .readOnly("no room on the disk") }
      throw .database(error.message)
    }
  }

  /// Another session may have set the file aside: what is written to it from then on would be lost to the
  /// library that took its place, and that one must not be set aside for the damage of the old one.
  private func checkIdentity() throws(StoreFailure) {
    guard identity == folder.identity else {
      throw .readOnly(
        "the library was set aside or replaced meanwhile; start again for the new one")
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
