import CTerminal
import Glibc

/// Waits for the first words of an input that come slowly, and lets the reader end that.
public struct SlowInput {
  /// The input's name, safe to show.
  private let name: String

  /// How long nothing is said, in milliseconds.
  private static let quick: Int32 = 300

  /// Waits for an input of this name.
  public init(name: String) { self.name = name }

  /// Waits until there is something to read, or the end of it; false if the reader does not want to wait.
  ///
  /// A signal ends the program, with the terminal as it was before.
  public func wait(for descriptor: Int32) -> Bool {
    if Self.isReadable(descriptor, within: Self.quick) { return true }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { return true }
    defer { close(terminal) }
    var before = termios()
    let signals = dossier_guard_begin(terminal)
    guard signals >= 0 else { return true }
    defer { dossier_guard_end() }
    guard tcgetattr(terminal, &before) == 0 else { return true }
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    var keys = before
    keys.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
    tcsetattr(terminal, TCSANOW, &keys)
    let message = "dossier: waiting for \(name); q ends"
    Self.write(message, to: terminal)
    defer { Self.write("\r\(String(repeating: " ", count: message.count))\r", to: terminal) }
    return answer(descriptor, terminal: terminal, signals: signals)
  }

  private func answer(_ descriptor: Int32, terminal: Int32, signals: Int32) -> Bool {
    while true {
      var requests = [descriptor, terminal, signals].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      guard poll(&requests, nfds_t(requests.count), -1) > 0 else { continue }
      if requests[2].revents != 0, dossier_guard_take() & UInt32(DOSSIER_SIGNAL_END) != 0 {
        return false
      }
      if requests[1].revents != 0, Self.isEnd(terminal) { return false }
      if requests[0].revents != 0 { return true }
    }
  }

  /// Whether a key says that it is enough: q, Escape, Ctrl-c, Ctrl-d, or a terminal that is gone.
  private static func isEnd(_ terminal: Int32) -> Bool {
    var key: UInt8 = 0
    let count = read(terminal, &key, 1)
    if count < 0, errno == EINTR || errno == EAGAIN { return false }
    return count <= 0 || [UInt8(ascii: "q"), UInt8(ascii: "Q"), 0x1B, 0x03, 0x04].contains(key)
  }

  /// Waits until there is something to read, whoever wants something else meanwhile.
  public static func wait(for descriptor: Int32) { _ = isReadable(descriptor, within: -1) }

  private static func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  private static func write(_ text: String, to terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
  }
}
