import Foundation
import Testing

extension EndToEnd {
  /// Inputs whose beginning is shown before the rest was read.
  @Suite(.serialized, Lane.screens) struct LongInputTests {
    /// A terminal whose folder has a long text and the named pipe "pipe".
    private func terminal() throws -> Tmux {
      let terminal = try Tmux()
      let paragraphs = (1...900).map {
        "Paragraph \($0) of this text was written for its number, and for the words around it. "
          + "It says nothing, and it says so at some length, as a text does that is to be long. "
          + "Nobody will read it to its end but a program, and that one does not mind."
      }
      try
        ("A long text\n\nIt was written in May.\n\n" + paragraphs.joined(separator: "\n\n")
        + "\n\nOn 3 May 2019 the ferry to Porto Vela sank with a cargo of quinces.\n").write(
          toFile: terminal.folder + "/long.txt", atomically: true, encoding: .utf8)
      mkfifo(terminal.folder + "/pipe", 0o600)
      mkfifo(terminal.folder + "/gate", 0o600)
      return terminal
    }

    /// What sends the beginning to the pipe, and the rest once somebody opens the gate.
    private let sender =
      "(head -c 100000 long.txt; cat gate; tail -c +100001 long.txt) > pipe & "

    private func openGate(of terminal: Tmux) throws {
      try "".write(toFile: terminal.folder + "/gate", atomically: false, encoding: .utf8)
    }

    @Test func theBeginningIsReadBeforeTheRestHasCome() throws {
      let terminal = try terminal()
      try terminal.type("clear; \(sender) \(Binary.path) pipe")
      try terminal.wait(for: "Paragraph 1 of")
      try terminal.press("Enter", "Space")
      try terminal.wait(until: { !$0.contains("Paragraph 1 of") }, what: "the next page")
      let title = try terminal.screen().prefix { $0 != "\n" }
      try openGate(of: terminal)
      try terminal.wait(until: { $0.prefix { $0 != "\n" } != title }, what: "more minutes to read")
      try terminal.press("G")
      try terminal.wait(for: "a cargo of quinces")
      try terminal.press("Tab", "2")
      try terminal.wait(for: "2019-05-03")
      // An article goes to the library once its analysis is done.
      try terminal.press("L")
      try terminal.wait(
        until: { screen in
          if screen.contains("1 by last opened") { return true }
          try? terminal.press("Escape")
          Thread.sleep(forTimeInterval: 0.1)
          try? terminal.press("L")
          return false
        }, what: "the article in the library")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
      try terminal.type("clear; \(Binary.path) search quinces")
      try terminal.wait(for: "A long text")
    }

    /// Whoever leaves a note and quits early has read the beginning only; the library has the whole.
    @Test func theLibraryKeepsTheWholeOfWhatWasOnlyBegun() throws {
      let terminal = try terminal()
      try terminal.type("clear; cat long.txt > pipe & \(Binary.path) add pipe; echo added")
      try terminal.wait(for: "\nadded")
      try terminal.type("clear; \(sender) \(Binary.path) pipe")
      try terminal.wait(for: "Paragraph 1 of")
      try terminal.press("Enter", "c")
      try terminal.wait(for: "Esc saves")
      try terminal.type("an early word")
      try terminal.wait(for: "an early word")
      // A key right after Escape would be taken for one with Alt.
      try terminal.press("Escape")
      try terminal.wait(until: { !$0.contains("Esc saves") }, what: "the text")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
      try openGate(of: terminal)
      try terminal.type("clear; \(Binary.path) search quinces; \(Binary.path) timeline")
      try terminal.wait(for: "2019-05-03")
      let shown = try terminal.screen()
      #expect(shown.contains("A long text"))
      try terminal.type("clear; cat long.txt > pipe & \(Binary.path) notes pipe")
      try terminal.wait(for: "an early word")
    }

    @Test func adversarialRestThatCannotBeReadLeavesTheBeginning() throws {
      let terminal = try terminal()
      try terminal.type(
        "clear; (cat long.txt; yes and so on | head -c 70000000) > pipe & \(Binary.path) pipe")
      try terminal.wait(for: "only the beginning is shown: pipe: too large (limit 64 MiB)")
      try terminal.press("Enter", "Space")
      try terminal.wait(until: { !$0.contains("Paragraph 1 of") }, what: "the next page")
      try terminal.press("Q")
      try terminal.wait(for: "ready>")
    }

    @Test func whatComesSlowlyIsWaitedForUntilTheReaderHasEnough() throws {
      let terminal = try terminal()
      try terminal.type("clear; (sleep 60) > pipe & \(Binary.path) pipe; echo code $?")
      try terminal.wait(for: "waiting for pipe; q ends")
      try terminal.press("x", "q")
      try terminal.wait(for: "code 0")
      try terminal.type(
        "clear; (cat gate; cat long.txt) > pipe & \(Binary.path) pipe; echo code $?")
      try terminal.wait(for: "waiting for pipe; q ends")
      try openGate(of: terminal)
      try terminal.wait(for: "Paragraph 1 of")
      try terminal.press("q")
      try terminal.wait(for: "code 0")
      // The terminal shows again what is typed.
      try terminal.type("echo typed")
      try terminal.wait(for: "echo typed")
    }
  }
}
