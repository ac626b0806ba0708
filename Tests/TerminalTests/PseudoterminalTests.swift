import CTestSupport
import Glibc
import Testing

/// A program on a real terminal: keys in, bytes out, and the terminal as it is afterwards.
@Suite(
  .serialized, .timeLimit(.minutes(1)),
  .enabled(if: Pseudoterminal.probe != nil, "make test builds TerminalProbe")
) struct PseudoterminalTests {
  @Test func quittingGivesTheTerminalBack() throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    #expect(terminal.settings != terminal.settingsBefore)
    terminal.send("q")
    #expect(terminal.end() == .exited(0))
    try terminal.expectAsBefore()
  }

  /// What the program has asked the terminal comes when it is about to end, and must not reach the shell.
  @Test func aLateAnswerIsNotLeftToTheShell() throws {
    var isTaken = false
    // On a busy machine the answer may be later than anybody waits for it.
    for _ in 0..<5 where !isTaken {
      var terminal = try Pseudoterminal()
      try terminal.read(until: "\u{1B}[?2026$p")
      kill(terminal.process, SIGTERM)
      usleep(15_000)
      terminal.send("\u{1B}[?2026;2$y")
      #expect(terminal.end() == .exited(128 + SIGTERM))
      isTaken = !terminal.hasInputLeft
    }
    #expect(isTaken)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalEndsWithTheTerminalGivenBack(signal: Int32) throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    kill(terminal.process, signal)
    #expect(terminal.end() == .exited(128 + signal))
    try terminal.expectAsBefore()
  }

  @Test(arguments: [("trap", SIGILL), ("trap", SIGTRAP), ("overflow", SIGSEGV)])
  func adversarialCrashesGiveTheTerminalBack(failure: String, signal: Int32) throws {
    var terminal = try Pseudoterminal(arguments: [failure])
    let end = terminal.end(seconds: 20)
    // Optimized and unoptimized code trap by different instructions.
    #expect([.signalled(signal), .signalled(SIGILL), .signalled(SIGTRAP)].contains(end))
    try terminal.expectAsBefore()
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGBUS, SIGFPE])
  func adversarialCrashSignalsFromOutsideGiveTheTerminalBack(signal: Int32) throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    kill(terminal.process, signal)
    #expect(terminal.end(seconds: 20) == .signalled(signal))
    try terminal.expectAsBefore()
  }

  @Test func adversarialBusyProgramEndsSoonAfterASignal() throws {
    var terminal = try Pseudoterminal(arguments: ["spin"])
    try terminal.read(until: "help")
    kill(terminal.process, SIGTERM)
    #expect(terminal.end(seconds: 3) == .exited(128 + SIGTERM))
    try terminal.expectAsBefore()
  }

  @Test func adversarialTerminalThatStopsReadingDoesNotKeepTheProgram() throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    // Nobody reads what these redraws write, until the terminal takes no more.
    for size in 0..<200 {
      terminal.resize(rows: 50 + size % 2, columns: 200)
      usleep(2_000)
    }
    kill(terminal.process, SIGTERM)
    #expect(terminal.waitWithoutReading(seconds: 3) == .exited(128 + SIGTERM))
    #expect(terminal.settings == terminal.settingsBefore)
  }

  @Test func suspendingGivesTheTerminalBackAndComesAgain() throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    kill(terminal.process, SIGTSTP)
    // Its session has no shell that could continue it, so that the system does not stop it: what is left
    // is to give the terminal away and take it again.
    try terminal.read(until: "\u{1B}[?1049l")
    try terminal.read(until: "help")
    kill(terminal.process, SIGSTOP)
    kill(terminal.process, SIGCONT)
    try terminal.read(until: "help")
    #expect(terminal.settings != terminal.settingsBefore)
    terminal.send("q")
    #expect(terminal.end() == .exited(0))
    try terminal.expectAsBefore()
  }

  @Test func adversarialHangUpEndsTheProgram() throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    terminal.hangUp()
    #expect(terminal.waitWithoutReading(seconds: 1) == .exited(129))
  }

  @Test func adversarialStormOfSizesLeavesTheProgramAlive() throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    for step in 0..<300 {
      terminal.resize(rows: step * 37 % 120, columns: step * 91 % 300)
      terminal.drain()
    }
    terminal.resize(rows: 24, columns: 80)
    terminal.send("?")
    try terminal.read(until: "help")
    terminal.send("qq")
    #expect(terminal.end() == .exited(0))
    try terminal.expectAsBefore()
  }

  @Test(arguments: [nil, "", "no-such-terminal", "dumb", String(repeating: "x", count: 10_000)])
  func adversarialTerminalTypesAreRefused(type: String?) throws {
    var terminal = try Pseudoterminal(environment: type.map { ["TERM": $0] } ?? [:])
    #expect(terminal.end() == .exited(2))
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.settings == terminal.settingsBefore)
  }

  /// ncurses would make a screen of the size that these variables, or a terminal, claim.
  @Test(arguments: [["LINES": "30000", "COLUMNS": "30000"], ["LINES": "-5", "COLUMNS": "x"], [:]])
  func adversarialSizesDoNotTakeAllMemory(environment: [String: String]) throws {
    var terminal = try Pseudoterminal(
      environment: environment.merging(["TERM": "xterm"]) { $1 },
      rows: environment.isEmpty ? 65_000 : 24, columns: environment.isEmpty ? 65_000 : 80)
    try terminal.read(until: "help")
    terminal.send("q")
    #expect(terminal.end() == .exited(0))
    #expect(terminal.settings == terminal.settingsBefore)
  }

  @Test(arguments: ["vt100", "vt220", "linux", "screen", "xterm", "tmux-256color", "rxvt"])
  func anyTerminalThatPlacesItsCursorShowsTheProgram(type: String) throws {
    var terminal = try Pseudoterminal(environment: ["TERM": type])
    try terminal.read(until: "help")
    terminal.send("q")
    #expect(terminal.end() == .exited(0))
    #expect(terminal.settings == terminal.settingsBefore)
  }

  @Test(arguments: [
    (["LANG": "C"], true), ([:], true), (["LANG": "xx_YY.UTF-8"], true),
    (["LANG": "de_DE.ISO-8859-1"], false), (["LC_ALL": "ru_RU.KOI8-R"], false),
  ])
  func theLocaleTellsWhetherBordersAreUnicode(locale: [String: String], isUnicode: Bool) throws {
    var terminal = try Pseudoterminal(
      environment: locale.merging(["TERM": "xterm"]) { $1 })
    try terminal.read(until: "help")
    terminal.send("q")
    #expect(terminal.end() == .exited(0))
    #expect(terminal.output.contains { $0 >= 0x80 } == isUnicode)
  }

  @Test func nothingIsWrittenWhileNobodyTypes() throws {
    var terminal = try Pseudoterminal()
    try terminal.read(until: "help")
    terminal.drain(milliseconds: 300)
    let before = terminal.output.count
    terminal.drain(milliseconds: 700)
    #expect(terminal.output.count == before)
    terminal.send("q")
    #expect(terminal.end() == .exited(0))
  }
}
