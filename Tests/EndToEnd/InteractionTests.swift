import Foundation
import Testing

extension EndToEnd {
  /// What only a terminal can show: the mouse, sizes that change, colours.
  @Suite(.serialized, Lane.screens) struct InteractionTests {
    private func start(_ options: String = "", in terminal: Tmux) throws {
      try terminal.type("clear; \(options) \(Binary.path) crocus-city-hall; echo code $?")
      try terminal.wait(for: "1 Sections")
      // The options come last: then the whole analysis is there.
      try terminal.wait(
        until: { Self.count(of: "3 Options", in: $0) == "5" }, what: "3 Options and outlook 5")
    }

    /// The number that a pane's title ends with.
    private static func count(of title: String, in screen: String) -> String? {
      let line = screen.split(separator: "\n").first { $0.contains(title) }
      return line?.split(separator: "┤").first?.split(separator: " ").last.map(String.init)
    }

    @Test func thePaletteFindsACommandAndDoesIt() throws {
      let terminal = try Tmux()
      try start(in: terminal)
      try terminal.press(":")
      try terminal.wait(for: "▸move-down")
      try terminal.send("ovw")
      try terminal.wait(
        until: { $0.contains("▸overview") && $0.contains(":ovw") }, what: "▸overview")
      try terminal.press("Enter")
      try terminal.wait(for: "Options of Russia (3), named by")
      try terminal.press(":")
      try terminal.send("zzzz")
      try terminal.wait(for: "no match")
      try terminal.press("Escape")
      try terminal.wait(until: { !$0.contains("no match") }, what: "the overview")
      // Escape and q in one packet, as a slow link hands them over.
      try terminal.press("Escape", "q")
      try terminal.wait(for: "code 0")
    }

    @Test func theMouseSelectsScrollsAndIsReleased() throws {
      let terminal = try Tmux()
      try start(in: terminal)
      #expect(try terminal.value(of: "mouse_any_flag") == "0")
      try terminal.press("M")
      try terminal.wait(for: "mouse on")
      #expect(try terminal.value(of: "mouse_any_flag") == "1")
      // Buttons, but no reports of mere motion.
      #expect(try terminal.value(of: "mouse_all_flag") == "0")
      let screen = try terminal.screen().split(separator: "\n", omittingEmptySubsequences: false)
      let row = try #require(screen.firstIndex { $0.contains("What to watch") }) + 1
      try terminal.send("\u{1B}[<0;6;\(row)M\u{1B}[<0;6;\(row)m")
      try terminal.wait(for: "▸What to watch")
      let title = try #require(screen.firstIndex { $0.contains("3 Options") }) + 1
      try terminal.send("\u{1B}[<0;6;\(title)M\u{1B}[<0;6;\(title)m")
      try terminal.wait(for: "▸Ahmad Sayer Daudzai: 3 opt")
      try terminal.send("\u{1B}[<65;6;8M")
      try terminal.wait(for: "▸1 look away")
      try terminal.send("\u{1B}[<64;6;8M")
      try terminal.wait(for: "▸Ahmad Sayer Daudzai: 3 opt")
      try terminal.press("M")
      try terminal.wait(for: "mouse off")
      #expect(try terminal.value(of: "mouse_any_flag") == "0")
      try terminal.press("q")
      try terminal.wait(for: "code 0")
      #expect(try terminal.value(of: "mouse_any_flag") == "0")
    }

    @Test func theAxisIsDrawnAnewAtEverySize() throws {
      let terminal = try Tmux()
      try start(in: terminal)
      try terminal.press("2", "z")
      try terminal.wait(for: "earlier: ")
      try terminal.press("j", "j", "]")
      try terminal.wait(for: "a decade")
      for (columns, rows) in [(120, 40), (57, 14), (40, 12), (20, 5), (3, 2), (100, 30)] {
        try terminal.resize(columns: columns, rows: rows)
        try terminal.wait(
          until: { screen in
            let lines = screen.split(separator: "\n")
            return lines.count <= rows && lines.allSatisfy { $0.count <= columns }
          }, what: "\(columns)x\(rows)")
      }
      try terminal.wait(until: { $0.contains("2010-2020") && $0.contains("▸2015") }, what: "▸2015")
      // Sizes that change faster than frames are drawn.
      for columns in stride(from: 60, through: 120, by: 5) {
        try terminal.resize(columns: columns, rows: 24)
        try terminal.press("]")
      }
      try terminal.press("=")
      try terminal.wait(until: { $0.split(separator: "\n").first?.count ?? 0 > 110 }, what: "120")
      try terminal.press("Escape", "Escape", "q")
      try terminal.wait(for: "code 0")
    }

    @Test func themesKeepToTheirColours() throws {
      let terminal = try Tmux()
      let bright = /\u{1B}\[(?:[0-9;]*;)?9[0-7]/
      let coloured = /\u{1B}\[(?:[0-9;]*;)?(?:3[0-7]|9[0-7]|4[0-7]|38|48)(?:;|m)/
      for (options, isBright, isColoured) in [
        ("DOSSIER_=1", false, true), ("NO_COLOR=1", false, false),
      ] {
        try start(options, in: terminal)
        try terminal.press("2")
        try terminal.wait(for: "✕")
        let screen = try terminal.styledScreen()
        #expect((screen.firstMatch(of: bright) != nil) == isBright, "\(options)")
        #expect((screen.firstMatch(of: coloured) != nil) == isColoured, "\(options)")
        try terminal.press("q")
        try terminal.wait(for: "code 0")
      }
      for (theme, isBright) in [("light", false), ("dark", true), ("contrast", false)] {
        try terminal.type("clear; \(Binary.path) --theme \(theme) crocus-city-hall; echo code $?")
        try terminal.wait(for: "2 Timeline")
        try terminal.press("2")
        try terminal.wait(for: "✕")
        let screen = try terminal.styledScreen()
        #expect((screen.firstMatch(of: bright) != nil) == isBright, "\(theme)")
        // A background of its own would be wrong on half of all terminals.
        #expect(screen.firstMatch(of: /\u{1B}\[(?:[0-9;]*;)?4[0-7](?:;|m)/) == nil, "\(theme)")
        try terminal.press("q")
        try terminal.wait(for: "code 0")
      }
    }

    @Test func eightColoursAreEnoughForTheDarkTheme() throws {
      let terminal = try Tmux()
      try terminal.type("TERM=screen \(Binary.path) --theme dark crocus-city-hall; echo code $?")
      try terminal.wait(for: "2 Timeline")
      try terminal.press("2")
      try terminal.wait(for: "✕")
      let screen = try terminal.styledScreen()
      #expect(screen.firstMatch(of: /\u{1B}\[(?:[0-9;]*;)?9[0-7]/) == nil)
      #expect(screen.firstMatch(of: /\u{1B}\[(?:[0-9;]*;)?32/) != nil)
      try terminal.press("q")
      try terminal.wait(for: "code 0")
    }
  }
}
