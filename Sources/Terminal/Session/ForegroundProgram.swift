import CTerminal
import Glibc

/// Runs another program in the foreground of a terminal.
public struct ForegroundProgram {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// By itself, with this code.
    case exited(Int32)
    /// By a signal.
    case killed(signal: Int32)
    /// It could not be started, for this error number.
    case notStarted(Int32)
  }

  /// The terminal's two sides.
  let input: Int32
  let output: Int32

  /// Signals of the keyboard that are the program's as long as it runs, and that of a pipe that nobody reads.
  private static let ignored = [SIGINT, SIGQUIT, SIGPIPE]

  /// Runs a program to its end.
  func run(_ words: [String], reading text: [UInt8]?) -> Ending {
    // The reader's Ctrl-Z stops both of us, as a shell expects of one job.
    let before =
      Self.ignored.map { ($0, Self.handle($0, by: SIG_IGN)) }
      + [(SIGTSTP, Self.handle(SIGTSTP, by: SIG_DFL))]
    defer { for (number, action) in before { Self.restore(number, action) } }
    var pipe: (read: Int32, write: Int32) = (-1, -1)
    if text != nil {
      var ends: [Int32] = [-1, -1]
      guard dossier_pipe(&ends) == 0 else { return .notStarted(errno) }
      pipe = (ends[0], ends[1])
    }
    var process = pid_t()
    let failure = start(words, input: text == nil ? input : pipe.read, &process)
    if pipe.read >= 0 { close(pipe.read) }
    defer { if pipe.write >= 0 { close(pipe.write) } }
    guard failure == 0 else { return .notStarted(failure) }
    if let text { Self.write(text, to: pipe.write) }
    if pipe.write >= 0 { close(pipe.write) }
    pipe.write = -1
    return Self.wait(for: process)
  }

  /// Waits until the reader has seen what a program said.
  func waitForEnter() {
    Self.write(Array("\n[Enter goes back to dossier]".utf8), to: output)
    var byte: UInt8 = 0
    while read(input, &byte, 1) == 1, byte != .lineFeed, byte != .carriageReturn {}
  }

  private func start(_ words: [String], input: Int32, _ process: inout pid_t) -> Int32 {
    guard !words.isEmpty else { return ENOENT }
    var arguments = words.map { strdup($0) } + [nil]
    defer { for word in arguments { free(word) } }
    return dossier_spawn(&arguments, input, output, &process)
  }

  private static func wait(for process: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return .notStarted(errno) }
    }
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
  }

  /// Writes until all is taken or nobody reads any more.
  private static func write(_ bytes: [UInt8], to file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private static func handle(
    _ number: Int32, by handler: __sighandler_t?
  ) -> sigaction {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    var before = sigaction()
    sigaction(number, &action, &before)
    return before
  }

  private static func restore(_ number: Int32, _ action: sigaction) {
    var action = action
    sigaction(number, &action, nil)
  }
}
