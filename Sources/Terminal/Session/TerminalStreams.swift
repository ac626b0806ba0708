import Glibc
import TUI

/// The two ends of the terminal.
enum TerminalStreams {
  /// Streams of the terminal, apart from the standard ones, which others may close.
  typealias Pair = (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)

  /// Opens them: the standard streams if they are a terminal, otherwise `/dev/tty`.
  static func open() throws(TerminalError) -> Pair {
    guard let input = stream(of: STDIN_FILENO, mode: "r") else { throw .noTerminal }
    guard let output = stream(of: STDOUT_FILENO, mode: "w") else {
      fclose(input)
      throw .noTerminal
    }
    return (input, output)
  }

  /// Closes them.
  static func close(_ pair: Pair) {
    fclose(pair.input)
    fclose(pair.output)
  }

  /// The size of a terminal; 80×24 for one that does not tell.
  static func size(of terminal: Int32) -> Size {
    var window = winsize()
    guard ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return Size(columns: 80, rows: 24) }
    return Size(columns: min(Int(window.ws_col), 1000), rows: min(Int(window.ws_row), 1000))
  }

  private static func stream(of standard: Int32, mode: String) -> UnsafeMutablePointer<FILE>? {
    let descriptor =
      isatty(standard) == 1
      ? fcntl(standard, F_DUPFD_CLOEXEC, 3) : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard let stream = fdopen(descriptor, mode) else {
      Glibc.close(descriptor)
      return nil
    }
    return stream
  }
}
