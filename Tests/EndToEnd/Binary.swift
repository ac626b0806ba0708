import Foundation
import Synchronization

/// The program that was built beside the tests.
enum Binary {
  /// Its path; the tests run from the folder that it is built into.
  static let path: String = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent()
      .appendingPathComponent("dossier").path
  }()

  /// Taken while a process is started: it must not inherit the pipes of another one.
  static let starting = Mutex(())

  /// What a run came to.
  struct Run {
    var status: Int32
    var output: String
    var errors: String
  }

  /// What makes a command run as somebody whom permissions bind: root may do anything.
  static let asNobody: [String] =
    geteuid() == 0
    ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []

  /// Runs a line of the shell to its end.
  static func shell(_ line: String, state: String = "/dev/null/state") throws -> Run {
    try run(words: ["/bin/sh", "-c", line], state: state)
  }

  /// Makes a script that can be run at once.
  ///
  /// The shell writes it: a file that this process had open for writing may still be open in a process that another test
  /// just started, and what is open for writing cannot be run (ETXTBSY).
  static func script(_ text: String, at path: String) throws {
    let made = try run(
      words: ["/bin/sh", "-c", #"cat > "$0" && chmod 755 "$0""#, path], input: text,
      state: "/dev/null/state")
    guard made.status == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Runs the program to its end with an input and a state folder of its own.
  static func run(
    _ arguments: [String], input: String = "", state: String = "/dev/null/state",
    environment: [String: String] = [:],
    through wrapper: [String] = []
  ) throws -> Run {
    try run(
      words: wrapper + [path] + arguments, input: input, state: state, environment: environment)
  }

  private static func run(
    words: [String], input: String = "", state: String, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    process.environment = ["HOME": "/dev/null", "XDG_STATE_HOME": state, "TERM": "xterm"]
      .merging(environment) { $1 }
    let (stdin, stdout, stderr) = try starting.withLock { _ in
      let pipes = (Pipe(), Pipe(), Pipe())
      for pipe in [pipes.0, pipes.1, pipes.2] {
        for end in [pipe.fileHandleForReading, pipe.fileHandleForWriting] {
          _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
        }
      }
      process.standardInput = pipes.0
      process.standardOutput = pipes.1
      process.standardError = pipes.2
      try process.run()
      return pipes
    }
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = bytes(from: stdout.fileHandleForReading)
    let errors = bytes(from: stderr.fileHandleForReading)
    process.waitUntilExit()
    let code = process.terminationStatus
    return Run(
      status: process.terminationReason == .uncaughtSignal ? 128 + code : code,
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// All that comes from a file; a signal to this process ends no reading, as Foundation's own would.
  private static func bytes(from file: FileHandle) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file.fileDescriptor, &buffer, buffer.count)
      if count > 0 {
        bytes += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        return bytes
      }
    }
  }
}
