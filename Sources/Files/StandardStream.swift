import Glibc

/// The streams that a program is started with.
public enum StandardStream {
  /// Whether standard input is a terminal.
  public static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether standard output is a terminal.
  public static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Lets standard input be the terminal from now on; returns whether there is one.
  public static func readFromTerminal() -> Bool {
    let terminal = open("/dev/tty", O_RDONLY | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    return dup2(terminal, STDIN_FILENO) == STDIN_FILENO
  }

  /// Writes text to standard output.
  public static func write(_ text: String) throws(OutputFailure) {
    try write(TerminalCharset.bytes(of: text, for: STDOUT_FILENO))
  }

  /// Writes bytes to standard output.
  static func write(_ bytes: [UInt8]) throws(OutputFailure) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var request = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
      } else if errno != EINTR {
        throw .system("standard output", reason: String(cString: strerror(errno)))
      }
    }
  }

  /// Asks on standard error, and whether the line that comes back begins with a yes; no where that is no
  /// terminal.
  public static func ask(_ question: String) -> Bool {
    guard isatty(STDERR_FILENO) == 1 else { return false }
    let bytes = TerminalCharset.bytes(of: question, for: STDERR_FILENO)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return readLine()?.lowercased().hasPrefix("y") == true
  }

  /// Writes one line to standard error, as "dossier: …".
  public static func writeError(_ sentence: String) {
    let bytes = TerminalCharset.bytes(of: "dossier: \(sentence)\n", for: STDERR_FILENO)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
