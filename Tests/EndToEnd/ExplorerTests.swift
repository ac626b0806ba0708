import Foundation
import Testing

extension EndToEnd {
  @Suite(.serialized, Lane.screens) struct ExplorerTests {
    @Test func walksAllPanesAndLeavesTheTerminalAsItWas() throws {
      let terminal = try Tmux()
      try terminal.type(
        "stty -g > before; \(Binary.path) colorado-river; echo code $?; stty -g > after")
      try terminal.wait(for: "1 Sections")
      try terminal.wait(for: "Where things stand")
      for (key, pane) in [
        ("2", "2 Timeline"), ("3", "3 Options"), ("4", "4 Voices"), ("1", "1 Sections"),
      ] {
        try terminal.press(key)
        try terminal.wait(for: pane)
      }
      try terminal.press("j", "Enter")
      try terminal.wait(for: "How it came to this")
      try terminal.press("q", "q")
      try terminal.wait(for: "code 0")
      try terminal.type("cmp before after && echo same")
      try terminal.wait(until: { $0.contains("\nsame") }, what: "same")
      #expect(try !terminal.screen().contains("1 Sections"))
    }

    @Test func theFirstStartShowsTheOverview() throws {
      let terminal = try Tmux(isFirstStart: true)
      try terminal.type("\(Binary.path) crocus-city-hall; echo code $?")
      // Which attacks, which options, named by whom: without a key.
      let parts = [
        "At least 139 killed", "6 killed", "1  look away", "2  bomb", "3  back armed groups",
        "named by Ahmad Sayer Daudzai", "Who holds",
      ]
      try terminal.wait(until: { shown in parts.allSatisfy(shown.contains) }, what: "the answer")
      try terminal.press("Escape")
      try terminal.wait(for: "1 Sections")
      try terminal.press("q")
      try terminal.wait(for: "code 0")
      // Only who read in the text is taken to where they stopped.
      try terminal.type("clear; \(Binary.path) crocus-city-hall; echo code $?")
      try terminal.wait(for: "Overview")
      try terminal.press("Escape", "q")
      try terminal.wait(for: "code 0")
    }

    @Test func searchesAndResizes() throws {
      let terminal = try Tmux()
      try terminal.type("\(Binary.path) crocus-city-hall; echo code $?")
      try terminal.wait(for: "1 Sections")
      try terminal.press("/")
      try terminal.type("embassy")
      try terminal.wait(for: "embassy in Kabul")
      try terminal.resize(columns: 40, rows: 12)
      try terminal.wait(
        until: { $0.split(separator: "\n").count <= 12 && $0.contains("embassy") }, what: "embassy")
      try terminal.resize(columns: 120, rows: 40)
      try terminal.wait(for: "embassy")
      try terminal.press("q", "q", "q")
      try terminal.wait(for: "code 0")
    }

    @Test func suspendsAndResumes() throws {
      let terminal = try Tmux()
      try terminal.type("set -m; \(Binary.path) colorado-river; echo code $?")
      try terminal.wait(for: "1 Sections")
      try terminal.press("C-z")
      try terminal.wait(for: "ready>")
      try terminal.type("fg")
      try terminal.wait(for: "1 Sections")
      try terminal.press("q", "q")
      try terminal.wait(for: "ready>")
    }

    @Test func readsAPipeAndTakesKeysFromTheTerminal() throws {
      let terminal = try Tmux()
      try terminal.type(
        "printf 'A title\\n\\nThe first paragraph stands here.\\n' | \(Binary.path) -; echo code $?"
      )
      try terminal.wait(for: "The first paragraph")
      try terminal.press("q", "q")
      try terminal.wait(for: "code 0")
    }

    @Test func linearModeReadsAPipeAndTakesCommandsFromTheTerminal() throws {
      let terminal = try Tmux()
      try terminal.type(
        "printf 'A title\\n\\nThe first paragraph stands here.\\n'"
          + " | \(Binary.path) --linear -; echo code $?")
      try terminal.wait(for: "? for help")
      try terminal.type("n")
      try terminal.wait(for: "The first paragraph stands here.")
      try terminal.type("q")
      try terminal.wait(for: "code 0")
      // Without a terminal the opening is all there is to say.
      try terminal.type(
        "clear; printf 'A title\\n\\nA paragraph.\\n' | setsid -w \(Binary.path) --linear -; echo ended $?"
      )
      try terminal.wait(
        until: { $0.contains("? for help") && $0.contains("ended 0") }, what: "ended 0")
      #expect(try !terminal.screen().contains("\n> "))
    }

    @Test func endsWithTheSignalsNumber() throws {
      let terminal = try Tmux()
      try terminal.type(
        "sh -c 'echo $$ > pid; exec \(Binary.path) colorado-river'; echo code $?")
      try terminal.wait(for: "1 Sections")
      let pid = try String(contentsOfFile: terminal.folder + "/pid", encoding: .utf8)
      let number = try #require(Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines)))
      kill(number, SIGTERM)
      try terminal.wait(for: "code 143")
    }

    @Test func goesOnReadingWhereOneLeftEvenAfterAnEdit() throws {
      let terminal = try Tmux()
      let file = terminal.folder + "/long.txt"
      let paragraphs = (1...40).map {
        "Paragraph number \($0) has its own words, and these are enough of them."
      }
      try ("A long text\n\n" + paragraphs.joined(separator: "\n\n") + "\n").write(
        toFile: file, atomically: true, encoding: .utf8)
      try terminal.type("\(Binary.path) \(file); echo code $?")
      try terminal.wait(for: "Paragraph number 1 ")
      try terminal.press("Enter", "G")
      try terminal.wait(for: "Paragraph number 40")
      try terminal.press("q", "q")
      try terminal.wait(for: "code 0")
      try ("A long text\n\nA new paragraph.\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
        .write(
          toFile: file, atomically: true, encoding: .utf8)
      try terminal.type("clear; \(Binary.path) \(file); echo code $?")
      try terminal.wait(for: "where you stopped")
      try terminal.wait(for: "Paragraph number 31")
      try terminal.press("q", "q")
      try terminal.wait(for: "code 0")
      try terminal.type("clear; \(Binary.path) --fresh \(file); echo code $?")
      try terminal.wait(for: "Paragraph number 1 ")
      try terminal.press("q", "q")
      try terminal.wait(for: "code 0")
    }
  }
}
