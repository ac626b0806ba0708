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
}
