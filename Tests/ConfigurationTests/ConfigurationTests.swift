import Model
import TUI
import Testing

@testable import Configuration

@Suite struct ConfigurationTests {
  @Test func readsSettingsAndKeys() throws {
    let text = """
      # mine
      [explorer]
      theme = dark
      width = 60
      clipboard = no
      [keys]
      top = g,g Home
      quit = Ctrl-q Comma
      """
    let configuration = try Configuration(reading: Array(text.utf8))
    #expect(configuration.theme == "dark" && configuration.width == 60)
    #expect(!configuration.usesClipboard)
    #expect(configuration.keys[.top] == [[.character("g"), .character("g")], [.home]])
    #expect(configuration.keys[.quit] == [[.control("q")], [.character(",")]])
  }

  @Test(arguments: [
    ("[explorer]\nwidth = 7\n", 2, "“7” is not a number from 20 to 200"),
    ("[explorer]\ntheme = pink\n", 2, "“pink” is not one of"),
    ("[explorer]\n\ncolour = red\n", 3, "no setting “colour”"),
    ("[keys]\nfly = x\n", 2, "no command “fly”"),
    ("[keys]\ntop = Hyper-x\n", 2, "no key “Hyper-x”"),
    ("[keys]\ntop = \u{202E}\n", 2, "no key"),
    ("[keys]\ntop = a\u{200B}\n", 2, "no key"),
    ("[keys]\ntop = Alt-\u{9B}\n", 2, "no key"),
    ("[colours]\na = b\n", 2, "no section [colours]"),
    ("# mine\nwidth = 70\n", 2, "“width” comes before any section"),
    ("[keys]\nquit = x\nzoom = v x\n", 3, "x is already a key of “quit”"),
    ("[explorer]\nwidth = 70\nnonsense\n", 3, "expected [section]"),
  ])
  func namesTheLineThatIsWrong(_ text: String, _ line: Int, _ words: String) {
    #expect {
      try Configuration(reading: Array(text.utf8))
    } throws: { error in
      guard let error = error as? ConfigurationError else { return false }
      return error.line == line && error.sentence(file: "config").hasPrefix("config:\(line): ")
        && error.sentence(file: "config").contains(words)
    }
  }

  @Test func theDefaultFileChangesNothing() throws {
    let configuration = try Configuration(reading: Array(Configuration.defaultFile.utf8))
    #expect(configuration.keys.isEmpty && configuration.width == Configuration().width)
    let uncommented = Configuration.defaultFile.split(separator: "\n")
      .map { line in
        line.hasPrefix("#") && line.contains(" = ") && !line.contains(": g,g")
          && !line.hasPrefix("# ") ? String(line.dropFirst()) : String(line)
      }.joined(separator: "\n")
    let full = try Configuration(reading: Array(uncommented.utf8))
    #expect(full.keys.count == Command.allCases.count)
    #expect(full.notice == nil)
    for context in KeyMap.Context.allCases {
      for keys in KeyMap.standard.bindings.flatMap(\.keys) {
        let command = full.settings.keyMap.command(for: keys, in: context)
        #expect(command == KeyMap.standard.command(for: keys, in: context), "\(keys) \(context)")
      }
    }
  }

  @Test func saysWhichStandardKeyAnotherCommandLoses() throws {
    let configuration = try Configuration(reading: Array("[keys]\nquit = j\n".utf8))
    #expect(configuration.notice == "configuration: j is now quit, no longer move-down")
    let known = try Configuration(reading: Array("[keys]\nquit = j\nmove-down = n\n".utf8))
    #expect(known.notice == "configuration: n is now move-down, no longer next-match")
    // A key of another place is no key of theirs.
    let elsewhere = try Configuration(reading: Array("[keys]\nlibrary-kind = o\n".utf8))
    #expect(elsewhere.notice == nil)
  }

  @Test func adversarialFilesAreRefusedInWords() {
    let long = [UInt8](repeating: 0x61, count: 70_000)
    #expect(throws: ConfigurationError.self) { try Configuration(reading: long) }
    #expect(throws: ConfigurationError.self) {
      try Configuration(reading: [0xFF, 0x00, 0x5B, 0x3D, 0x0A])
    }
  }
}

@Suite struct TriggerConfigurationTests {
  @Test func ownWordsMakeEvents() throws {
    let configuration = try Configuration(reading: Array("[events]\nattack = firebomb\n".utf8))
    let lexicon = EventLexicon(triggers: configuration.triggers + EventTriggers.english)
    let text = "A title\n\nIn May 2020 somebody firebombed the depot in Leeds, and nobody was hurt."
    let article = PlainTextReader.read(SafeText(text))
    let events = Briefing(analyzing: article, events: lexicon).timeline.events
    #expect(events.contains { $0.kind == .attack && $0.date?.description == "2020-05" })
  }

  @Test func namesAKindThatDoesNotExist() {
    #expect(throws: ConfigurationError.self) {
      try Configuration(reading: Array("[events]\nparty = dance\n".utf8))
    }
  }
}
