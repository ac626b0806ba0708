import CSQLite
import Model

/// A connection to an SQLite database: all that the store needs of the C interface, and no more.
final class Database {
  /// A value that goes into a statement or comes out of one.
  enum Value: Hashable {
    case null
    case integer(Int)
    case real(Double)
    case text(String)
    /// A long text that goes into a statement and is read where it is: as `text` it would be copied twice.
    case utf8([UInt8])
  }

  /// How a statement failed.
  struct Failure: Error {
    /// SQLite's result code without its extension.
    var code: Int32
    var message: String

    /// Whether the file is damaged or no database.
    var isDamage: Bool { code == SQLITE_CORRUPT || code == SQLITE_NOTADB }

    /// Whether a statement that is right met tables that are not as it was written for.
    var isWrongDefinition: Bool { code == SQLITE_ERROR && message == "SQL logic error" }

    /// Whether the disk failed, which says nothing of what is on it.
    var isDiskError: Bool { code == SQLITE_IOERR }

    /// Whether the statement was given up because somebody asked for that.
    var isStop: Bool { code == SQLITE_INTERRUPT }

    /// Whether another process holds the file.
    var isLocked: Bool { code == SQLITE_BUSY || code == SQLITE_LOCKED }
  }

  private let connection: OpaquePointer

  /// How long another session's write is waited for, in milliseconds.
  var patience: Int32 = 5000 {
    didSet { sqlite3_busy_timeout(connection, patience) }
  }

  /// Asked now and then while a statement runs: where it says so, the statement is given up.
  var shouldStop: (() -> Bool)? {
    didSet {
      guard shouldStop != nil else {
        return sqlite3_progress_handler(connection, 0, nil, nil)
      }
      sqlite3_progress_handler(
        connection, Self.stepsBetweenQuestions,
        { context in
          guard let context else { return 0 }
          let database = Unmanaged<Database>.fromOpaque(context).takeUnretainedValue()
          return database.shouldStop?() == true ? 1 : 0
        }, Unmanaged.passUnretained(self).toOpaque())
    }
  }

  /// How many statements were run.
  private var runs = 0

  /// Steps of SQLite's machine, of which it does some millions a second.
  private static let stepsBetweenQuestions: Int32 = 10_000

  /// How a file is opened.
  enum Access {
    case readWrite, readOnly
    /// Without looking for a log or a lock beside it, as on a medium that nobody writes to.
    case immutable
  }

  /// Opens a file that is there.
  init(path: String, _ access: Access) throws(Failure) {
    var handle: OpaquePointer?
    var flags = SQLITE_OPEN_NOMUTEX
    var name = path
    switch access {
    case .readWrite: flags |= SQLITE_OPEN_READWRITE
    case .readOnly: flags |= SQLITE_OPEN_READONLY
    case .immutable:
      flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      name = Self.address(of: path) + "?immutable=1"
    }
    let code = sqlite3_open_v2(name, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      let reason =
        code == SQLITE_CANTOPEN ? "SQLite (libsqlite3) is not installed" : "out of memory"
      let message = handle.map { String(cString: sqlite3_errmsg($0)) } ?? reason
      if let handle { sqlite3_close_v2(handle) }
      throw Failure(code: code & 0xFF, message: message)
    }
    connection = handle
    sqlite3_busy_timeout(handle, patience)
    addFunctions()
    addChecksum()
    // A file that somebody else made may hold triggers and views: they get no function with side effects.
    try execute("PRAGMA trusted_schema = OFF")
  }

  /// A path as SQLite takes it for an address.
  private static func address(of path: String) -> String {
    "file:"
      + path.map { character -> String in
        switch character {
        case "%": "%25"
        case "?": "%3f"
        case "#": "%23"
        default: String(character)
        }
      }.joined()
  }

  deinit { sqlite3_close_v2(connection) }

  /// Adds `lowered`: SQLite's own `lower` knows the letters of ASCII only.
  private func addFunctions() {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC
    _ = sqlite3_create_function_v2(
      connection, "lowered", 1, flags, nil,
      { context, _, arguments in
        guard let argument = arguments?[0], let bytes = sqlite3_value_text(argument) else { return }
        let count = Int(sqlite3_value_bytes(argument))
        let text = UnsafeBufferPointer(start: bytes, count: count)
        Database.answer(String(decoding: text, as: UTF8.self).lowercased(), in: context)
      }, nil, nil, nil)
  }

  /// Adds `checksum`, the FNV-1a hash of its arguments.
  private func addChecksum() {
    let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC
    _ = sqlite3_create_function_v2(
      connection, "checksum", -1, flags, nil,
      { context, count, arguments in
        var hash = WordHash.seed
        for index in 0..<Int(max(0, count)) {
          if let argument = arguments?[index], let bytes = sqlite3_value_text(argument) {
            let length = Int(sqlite3_value_bytes(argument))
            for byte in UnsafeBufferPointer(start: bytes, count: length) {
              hash = WordHash.adding(byte, to: hash)
            }
          }
          // No text holds this byte, so that no two rows are parted otherwise.
          hash = WordHash.adding(0xFF, to: hash)
        }
        sqlite3_result_int64(context, Int64(bitPattern: hash))
      }, nil, nil, nil)
  }

  /// SQLITE_TRANSIENT is a cast in C, which Swift does not import: SQLite copies the bytes.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private static func answer(_ text: String, in context: OpaquePointer?) {
    sqlite3_result_text(context, text, Int32(text.utf8.count), transient)
  }

  /// Runs statements that take and give nothing.
  func execute(_ statements: String) throws(Failure) {
    guard sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// Runs one statement and gives its rows.
  @discardableResult
  func run(_ statement: String, _ values: [Value] = []) throws(Failure) -> [[Value]] {
    // Of many small statements none takes long enough to be asked by SQLite itself.
    runs &+= 1
    if runs & 0xFF == 0, shouldStop?() == true {
      throw Failure(code: SQLITE_INTERRUPT, message: "given up")
    }
    var rows: [[Value]] = []
    try each(statement, values: values) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  /// Runs one statement and hands its rows over one by one, until there is none or false comes back.
  func each(
    _ statement: String, values: [Value] = [], take: ([Value]) -> Bool
  ) throws(Failure) {
    var prepared: OpaquePointer?
    guard sqlite3_prepare_v2(connection, statement, -1, &prepared, nil) == SQLITE_OK else {
      throw failure
    }
    defer { sqlite3_finalize(prepared) }
    try bind(values[...], to: prepared) { () throws(Failure) in
      while true {
        switch sqlite3_step(prepared) {
        case SQLITE_ROW:
          let row = (0..<sqlite3_column_count(prepared)).map { Self.value(prepared, $0) }
          if !take(row) { return }
        case SQLITE_DONE:
          return
        default:
          throw failure
        }
      }
    }
  }

  /// Binds the values that are left and goes on; what is read in place stays where it is meanwhile.
  private func bind(
    _ values: ArraySlice<Value>, to statement: OpaquePointer?, then goOn: () throws(Failure) -> Void
  ) throws(Failure) {
    guard let value = values.first else { return try goOn() }
    let index = Int32(values.startIndex + 1)
    if case .utf8(let bytes) = value, !bytes.isEmpty {
      return try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in
        let start = UnsafeRawPointer(buffer.baseAddress)?.assumingMemoryBound(to: CChar.self)
        // Without a function to free it, SQLite neither copies nor frees it.
        guard sqlite3_bind_text(statement, index, start, Int32(bytes.count), nil) == SQLITE_OK
        else { throw failure }
        try bind(values.dropFirst(), to: statement, then: goOn)
      }
    }
    guard bind(value, to: statement, at: index) == SQLITE_OK else { throw failure }
    try bind(values.dropFirst(), to: statement, then: goOn)
  }

  /// Does several things at once or none of them.
  func transaction<Result>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try execute("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try execute("COMMIT")
      return result
    } catch {
      _ = sqlite3_exec(connection, "ROLLBACK", nil, nil, nil)
      throw error
    }
  }

  /// The row that was inserted last.
  var lastInsertedRowID: Int { Int(sqlite3_last_insert_rowid(connection)) }

  /// How many rows the last statement changed.
  var changes: Int { Int(sqlite3_changes(connection)) }

  private var failure: Failure {
    Failure(
      code: sqlite3_errcode(connection) & 0xFF,
      message: String(cString: sqlite3_errmsg(connection)))
  }

  private func bind(_ value: Value, to statement: OpaquePointer?, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(statement, index)
    case .integer(let number): return sqlite3_bind_int64(statement, index, Int64(number))
    case .real(let number): return sqlite3_bind_double(statement, index, number)
    case .text(let text):
      return sqlite3_bind_text(statement, index, text, Int32(text.utf8.count), Self.transient)
    case .utf8(let bytes):
      return bind(.text(String(decoding: bytes, as: UTF8.self)), to: statement, at: index)
    }
  }

  private static func value(_ statement: OpaquePointer?, _ column: Int32) -> Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT:
      guard let bytes = sqlite3_column_text(statement, column) else { return .null }
      let count = Int(sqlite3_column_bytes(statement, column))
      return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    default: return .null
    }
  }
}

extension Database.Value {
  /// The text, or an empty one.
  var string: String {
    if case .text(let text) = self { return text }
    return ""
  }

  /// The text made safe to show, or an empty one: another program may have written it.
  var safe: String { Annotation.safe(string) }

  /// The text, if there is one.
  var optionalString: String? {
    if case .text(let text) = self { return text }
    return nil
  }

  /// The number, or 0.
  var int: Int {
    if case .integer(let number) = self { return number }
    return 0
  }

  /// The number, if there is one.
  var optionalInt: Int? {
    if case .integer(let number) = self { return number }
    return nil
  }

  /// The number, or 0.
  var double: Double {
    switch self {
    case .real(let number): number
    case .integer(let number): Double(number)
    case .null, .text, .utf8: 0
    }
  }

  /// A text or nothing.
  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// A number or nothing.
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }
}
