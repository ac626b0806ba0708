import Foundation
import Testing

/// A terminal of its own with a shell in it, driven through tmux.
final class Tmux {
  let folder: String
  private let socket = "dossier-test-\(UUID().uuidString)"

  /// How long a screen is waited for, in seconds; only a failure takes that long.
  private static let patience = 15.0

  /// Starts a terminal of a size; the shell's prompt is "ready> ".
  ///
  /// The reader has started the program before, and wants the panes first, unless it is to be the first time.
  init(columns: Int = 80, rows: Int = 24, isFirstStart: Bool = false) throws {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("dossier-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !isFirstStart {
      try FileManager.default.createDirectory(
        atPath: folder + "/state/dossier", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let config = folder + "/.config/dossier"
      try FileManager.default.createDirectory(atPath: config, withIntermediateDirectories: true)
      try "[explorer]\nstart = panes\n".write(
        toFile: config + "/config", atomically: true, encoding: .utf8)
    }
    try tmux(
      "-f", "/dev/null", "new-session", "-d", "-c", folder, "-x", "\(columns)", "-y", "\(rows)",
      "env", "-i", "PATH=/usr/bin:/bin", "HOME=\(folder)", "XDG_STATE_HOME=\(folder)/state",
      "LC_ALL=C.UTF-8", "TERM=screen-256color", "PS1=ready> ", "/bin/sh", "-i")
    try wait(for: "ready>")
  }

  deinit {
    _ = try? tmux("kill-server")
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Types keys as tmux names them ("Enter", "C-z", "q").
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text and Enter.
  func type(_ text: String) throws {
    try tmux("send-keys", "-l", text)
    try tmux("send-keys", "Enter")
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) throws {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Sends bytes as a terminal would, such as those of a mouse.
  func send(_ bytes: String) throws { try tmux("send-keys", "-l", bytes) }

  /// What tmux knows of the terminal, such as "mouse_any_flag".
  func value(of name: String) throws -> String {
    try tmux("display-message", "-p", "#{\(name)}").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What the terminal shows, with the sequences that style it.
  func styledScreen() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// What the terminal shows.
  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// Waits until the screen shows something, or records what it shows instead.
  @discardableResult
  func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(until: { $0.contains(text) }, what: text, sourceLocation: sourceLocation)
  }

  /// Waits until the screen is as it should be, or records what it is instead.
  @discardableResult
  func wait(
    until holds: (String) -> Bool, what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let end = Date().addingTimeInterval(Self.patience)
    var shown = ""
    while Date() < end {
      shown = try screen()
      if holds(shown) { return shown }
      Thread.sleep(forTimeInterval: 0.05)
    }
    Issue.record("no “\(what)” on the screen:\n\(shown)", sourceLocation: sourceLocation)
    return shown
  }

  /// Runs tmux and gives what it prints.
  ///
  /// Not through Foundation's `Process`: it waits for a socket that the tmux server inherits.
  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let words = (["tmux", "-L", socket] + arguments).map { word in
      "'" + word.replacing("'", with: "'\\''") + "'"
    }
    let line = words.joined(separator: " ") + " 2>/dev/null </dev/null"
    let pipe = try #require(Binary.starting.withLock { _ in popen(line, "re") })
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { break }
      output += buffer[..<count]
    }
    pclose(pipe)
    return String(decoding: output, as: UTF8.self)
  }
}
