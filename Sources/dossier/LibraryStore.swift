import Files
import Glibc
import Model
import Store
import Terminal

/// The reader's own store: where it is, and the clock for it.
enum LibraryStore {
  /// The folder; nil if neither XDG_STATE_HOME nor HOME says where to look.
  static var folder: String? {
    if let state = Environment.value("XDG_STATE_HOME"), state.hasPrefix("/") {
      return state + "/dossier"
    }
    guard let home = Environment.value("HOME"), home.hasPrefix("/") else { return nil }
    return home + "/.local/state/dossier"
  }

  /// Whether nothing was ever kept and something can be from now on: this is the reader's first start.
  static var isUntouched: Bool {
    guard var path = folder, access(path, F_OK) != 0 else { return false }
    while access(path, F_OK) != 0, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
    }
    return access(path, W_OK) == 0
  }

  /// Opens the store.
  static func open() throws(StoreFailure) -> Store {
    guard let folder else {
      throw .noFolder("$HOME", reason: "not set, so there is no place for notes")
    }
    return try Store(folder: folder, now: now)
  }

  /// Opens once more what this process has open already, for work beside the keys.
  static func openBeside() throws(StoreFailure) -> Store {
    try Store(openAlready: folder ?? "", now: now)
  }

  /// Opens the store for a command, and says on standard error what was found on opening it.
  static func openForCommand() throws(StoreFailure) -> Store {
    let store = try open()
    if let notice = store.notice { StandardStream.writeError(VisibleText.escaping(notice)) }
    store.report = { StandardStream.writeError(VisibleText.escaping($0)) }
    return store
  }

  /// The time in seconds since 1970.
  static var now: Int { time(nil) }

  /// A clock in milliseconds that never goes back.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// A time in seconds since 1970 as the day that it was for the reader: `2024-03-22`.
  static func day(_ seconds: Int) -> String {
    DayNumber(localTime(seconds) / 86_400).description
  }

  /// A time moved so that its day is the reader's own.
  static func localTime(_ seconds: Int) -> Int {
    var time = time_t(seconds)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return seconds }
    return seconds + parts.tm_gmtoff
  }

  /// A name that no other annotation has: 128 random bits.
  static var newID: String {
    var generator = SystemRandomNumberGenerator()
    var digits: [UInt8] = []
    for _ in 0..<2 {
      let bits: UInt64 = generator.next()
      for shift in stride(from: 60, through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: bits >> UInt64(shift)) & 0xF
        digits.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "W") + digit)
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The name that the reader is logged in by; empty if the environment does not say.
  static var userName: String {
    Annotation.safe(Environment.value("USER") ?? Environment.value("LOGNAME") ?? "")
  }

  /// The number of this process.
  static var process: Int { Int(getpid()) }

  /// Whether a process is a session of this program that still runs.
  static func isRunning(_ process: Int) -> Bool {
    guard process != Self.process, let number = Int32(exactly: process), kill(number, 0) == 0 else {
      return false
    }
    return program(of: "\(number)") == program(of: "self")
  }

  /// The file that a process runs; nil if the system does not say.
  private static func program(of process: String) -> String? {
    guard let path = realpath("/proc/\(process)/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

}
