import Glibc

/// Why a session ended.
public enum ExitReason: Hashable, Sendable {
  /// The reader left.
  case quit
  /// A signal asked for it.
  case signal(Int32)
  /// The terminal is gone.
  case hangUp

  /// The exit code of the process: 0, or 128 and the number of the signal; SIGHUP's where the terminal is gone.
  public var exitCode: Int32 {
    switch self {
    case .quit: return 0
    case .signal(let number): return 128 + number
    case .hangUp: return 128 + 1
    }
  }

  /// One line for whoever finds the program gone; nil if they ended it themselves.
  public var sentence: String? {
    switch self {
    case .quit: return nil
    case .signal(let number):
      let name = strsignal(number).map { ": " + String(cString: $0) } ?? ""
      return "ended by signal \(number)\(name)"
    case .hangUp: return "the terminal is gone"
    }
  }
}
