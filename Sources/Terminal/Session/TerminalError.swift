/// Why no session can be had on a terminal.
public enum TerminalError: Error, Hashable, Sendable {
  /// Neither the standard streams nor `/dev/tty` is a terminal.
  case noTerminal
  /// The environment does not say what the terminal is.
  case typeNotSet
  /// No description of a terminal of this name is installed.
  case typeUnknown(String)
  /// The terminal cannot place its cursor, so that no screen can be drawn.
  case typeCannotPlaceCursor(String)
  /// A system call failed, with its error number.
  case system(call: String, number: Int32)

  /// The exit code that says so.
  public static let exitCode: Int32 = 2
}
