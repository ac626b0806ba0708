import CTestSupport
import Foundation
import Testing

/// A program on a terminal of its own.
struct Pseudoterminal {
  /// How a process ended.
  enum End: Equatable {
    case exited(Int32)
    case signalled(Int32)
    case stillRunning
  }

  /// A text that the program did not write in time.
  struct Missing: Error {
    var text: String
  }

  let process: pid_t
  /// All that the program wrote so far.
  var output: [UInt8] = []
  /// The settings of the terminal before the program.
  let settingsBefore: [UInt32]
  private var master: Int32
  private var slave: Int32
  private var position = 0
  private var isReaped = false

  /// Starts the probe in an environment with nothing but what is given.
  init(
    arguments: [String] = [], environment: [String: String] = ["TERM": "xterm-256color"],
    rows: Int32 = 24, columns: Int32 = 80
  ) throws {
    let binary = try #require(Pseudoterminal.probe)
    let argv = ([binary] + arguments).map { strdup($0) } + [nil]
    let quiet = environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    let envp = quiet.map { strdup("\($0)=\($1)") } + [nil]
    defer { for string in argv + envp { free(string) } }
    var ends: (Int32, Int32) = (-1, -1)
    var before = termios()
    process = dossier_spawn_on_terminal(
      argv, envp, rows, columns, &ends.0, &ends.1, &before)
    (master, slave) = ends
    settingsBefore = Pseudoterminal.values(of: before)
    try #require(process > 0)
  }

  /// The settings of the terminal.
  var settings: [UInt32] { Pseudoterminal.settings(of: slave) }

  /// Whether something typed was read by nobody.
  var hasInputLeft: Bool {
    var raw = termios()
    tcgetattr(slave, &raw)
    cfmakeraw(&raw)
    tcsetattr(slave, TCSANOW, &raw)
    var waiting = pollfd(fd: slave, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  /// Types.
  func send(_ text: String) { _ = text.withCString { write(master, $0, strlen($0)) } }

  /// Gives the terminal another size.
  func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the terminal under the program.
  mutating func hangUp() {
    close(slave)
    close(master)
    slave = -1
    master = -1
  }

  /// Reads until the program has written a text after what was waited for before.
  mutating func read(until text: String, seconds: Int = 10) throws {
    let wanted = Array(text.utf8)
    let deadline = Date().addingTimeInterval(TimeInterval(seconds))
    while Date() < deadline {
      if let found = Data(output[position...]).range(of: Data(wanted)) {
        position += found.upperBound
        return
      }
      readSome(milliseconds: 50)
    }
    throw Missing(text: text)
  }

  /// Reads what there is, and for a while after it.
  mutating func drain(milliseconds: Int32 = 2) {
    while readSome(milliseconds: milliseconds) {}
  }

  /// Reads until the process has ended, and says how.
  mutating func end(seconds: Int = 10) -> End {
    let deadline = Date().addingTimeInterval(TimeInterval(seconds))
    while Date() < deadline {
      let end = reap()
      drain(milliseconds: 10)
      if end != .stillRunning { return end }
    }
    return giveUp()
  }

  /// Waits until the process has ended, reading nothing, and says how.
  mutating func waitWithoutReading(seconds: Double) -> End {
    let deadline = Date().addingTimeInterval(seconds)
    while Date() < deadline {
      let end = reap()
      if end != .stillRunning { return end }
      usleep(5_000)
    }
    return giveUp()
  }

  /// Expects settings as before, the first screen shown and the cursor visible.
  func expectAsBefore() throws {
    #expect(settings == settingsBefore)
    let text = String(decoding: output, as: UTF8.self)
    let entered = try #require(text.range(of: "\u{1B}[?1049h", options: .backwards))
    let left = try #require(text.range(of: "\u{1B}[?1049l", options: .backwards))
    #expect(left.lowerBound > entered.lowerBound)
    let shown = text.range(of: "\u{1B}[?25h", options: .backwards)
    if let hidden = text.range(of: "\u{1B}[?25l", options: .backwards) {
      #expect(try #require(shown).lowerBound > hidden.lowerBound)
    }
    #expect(text.range(of: "\u{1B}[?2004l", options: .backwards) != nil)
  }

  private mutating func reap() -> End {
    var status: Int32 = 0
    guard !isReaped, waitpid(process, &status, WNOHANG) == process else { return .stillRunning }
    isReaped = true
    return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
  }

  private mutating func giveUp() -> End {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    isReaped = true
    return .stillRunning
  }

  @discardableResult
  private mutating func readSome(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }

  private static func settings(of terminal: Int32) -> [UInt32] {
    var now = termios()
    guard tcgetattr(terminal, &now) == 0 else { return [] }
    return values(of: now)
  }

  private static func values(of now: termios) -> [UInt32] {
    [now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag, UInt32(now.c_cc.6)]
  }

  /// The probe, which stands beside the tests where it was built.
  static let probe: String? = {
    let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let candidates =
      CommandLine.arguments.map { URL(fileURLWithPath: $0) } + [folder]
      + Bundle.allBundles.map(\.bundleURL)
    return candidates.map { $0.deletingLastPathComponent().path + "/TerminalProbe" }.first {
      access($0, X_OK) == 0
    }
  }()
}
