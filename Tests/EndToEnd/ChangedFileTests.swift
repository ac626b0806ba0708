import Foundation
import Testing

extension EndToEnd {
  /// A file that changes while it is read, and a note that was not finished.
  @Suite(.serialized, Lane.libraries) struct ChangedFileTests {
    private func write(_ text: String, in terminal: Tmux) throws {
      try text.write(
        toFile: terminal.folder + "/line.txt", atomically: true, encoding: .utf8)
    }

    private let text = """
      The harbour line

      The board met on 2 May 2024 and put the matter off.

      The harbour board reopened the line on 12 May 2024.
      """

    @Test func aChangeIsNoticedAndNotesFollow() throws {
      let terminal = try Tmux()
      try write(text, in: terminal)
      try terminal.type("clear; \(Binary.path) line.txt; echo code $?")
      try terminal.wait(for: "2 Timeline")
      try terminal.press("2", "j", "c")
      try terminal.wait(for: "Note on")
      try terminal.send("ask the board")
      try terminal.press("Escape")
      try terminal.wait(for: "note kept")
      try write("The harbour line\n\nA paragraph that is new.\n" + text.dropFirst(16), in: terminal)
      try terminal.press("k")
      try terminal.wait(for: "the file has changed; R reads it again")
      try terminal.press("R")
      try terminal.wait(for: "read again")
      try terminal.press("C")
      try terminal.wait(for: "ask the board")
      let screen = try terminal.screen()
      #expect(!screen.contains("not in the text"))
      try terminal.press("q", "q")
      try terminal.wait(for: "code 0")
      let notes = try Binary.run(
        ["notes", terminal.folder + "/line.txt"], state: terminal.folder + "/state")
      #expect(notes.output.contains("ask the board") && !notes.output.contains("not found"))
    }

    @Test func anUnfinishedNoteIsOpenAtTheNextStart() throws {
      let terminal = try Tmux()
      try write(text, in: terminal)
      try terminal.type("clear; sh -c 'echo $$ > pid; exec \(Binary.path) line.txt'; echo code $?")
      try terminal.wait(for: "2 Timeline")
      try terminal.press("2", "c")
      try terminal.wait(for: "Note on")
      try terminal.send("half a tho")
      try terminal.wait(for: "half a tho")
      let number = try String(contentsOfFile: terminal.folder + "/pid", encoding: .utf8)
      kill(try #require(pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines))), SIGHUP)
      try terminal.wait(for: "code 129")
      try terminal.type("clear; \(Binary.path) line.txt; echo code $?")
      try terminal.wait(for: "Note on")
      try terminal.send("ught")
      try terminal.press("Escape")
      try terminal.wait(for: "note kept")
      try terminal.press("q")
      try terminal.wait(for: "code 0")
      let notes = try Binary.run(
        ["notes", terminal.folder + "/line.txt"], state: terminal.folder + "/state")
      #expect(notes.output.contains("half a thought"))
    }
  }
}
