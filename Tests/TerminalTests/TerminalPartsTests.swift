import Testing

@testable import Terminal

@Suite struct TerminalPartsTests {
  @Test func base64IsThatOfTheStandard() {
    func encoded(_ text: String) -> String {
      String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self)
    }
    // RFC 4648, section 10.
    #expect(encoded("") == "")
    #expect(encoded("f") == "Zg==")
    #expect(encoded("fo") == "Zm8=")
    #expect(encoded("foobar") == "Zm9vYmFy")
    #expect(encoded("é") == "w6k=")
  }

  @Test func theClipboardIsReachedThroughWhatStandsBetween() throws {
    let plain = "\u{1B}]52;c;Zm9v\u{7}"
    func sequence(_ type: String, isInTmux: Bool = false) throws -> String {
      let bytes = try Clipboard(type: type, isInTmux: isInTmux).bytes(for: "foo").get()
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(try sequence("xterm-256color") == plain)
    #expect(
      try sequence("tmux-256color") == plain + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{7}\u{1B}\\")
    #expect(try sequence("screen") == "\u{1B}P" + plain + "\u{1B}\\")
  }

  @Test(arguments: [
    "alacritty", "contour", "foot", "iterm2", "mintty", "rio", "st-256color", "wezterm", "xterm",
    "xterm-kitty",
  ])
  func terminalsTakeTextWithoutSayingSo(type: String) throws {
    let bytes = try Clipboard(type: type, isInTmux: false).bytes(for: "foo").get()
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;Zm9v\u{7}")
  }

  @Test func adversarialTextTooLongForTheClipboardIsRefused() {
    let clipboard = Clipboard(type: "xterm", isInTmux: false)
    let text = String(repeating: "x", count: Clipboard.sizeLimit + 1)
    #expect(clipboard.bytes(for: text) == .failure(.tooLong(limit: Clipboard.sizeLimit)))
  }

  @Test func coloursFallBackToTheNearest() {
    #expect(ColorDowngrade.nearest(to: 196, of: 256) == 196)
    #expect(ColorDowngrade.nearest(to: 196, of: 16) == 9)
    #expect(ColorDowngrade.nearest(to: 196, of: 8) == 1)
    #expect(ColorDowngrade.nearest(to: 12, of: 8) == 4)
    #expect(ColorDowngrade.nearest(to: 232, of: 8) == 0)
    #expect(ColorDowngrade.nearest(to: 255, of: 16) == 7)
    for number in UInt8.min...UInt8.max {
      #expect(ColorDowngrade.nearest(to: number, of: 8) < 8)
      #expect(ColorDowngrade.nearest(to: number, of: 16) < 16)
    }
  }

  @Test func pausesOfOldTerminalsAreNotWritten() {
    func kept(_ text: String) -> String {
      String(decoding: Terminfo.withoutPauses(Array(text.utf8)), as: UTF8.self)
    }
    #expect(kept("\u{1B}[m\u{F}$<2>") == "\u{1B}[m\u{F}")
    #expect(kept("a$<100/>b") == "ab")
    #expect(kept("a$b$<") == "a$b$<")
  }

  @Test func localeNamesTellWhetherUnicodeIsMeant() {
    #expect(Charset.mayBeUnicode(localeName: ""))
    #expect(Charset.mayBeUnicode(localeName: "C"))
    #expect(Charset.mayBeUnicode(localeName: "en_GB.UTF-8"))
    #expect(Charset.mayBeUnicode(localeName: "de_AT.utf8@euro"))
    #expect(!Charset.mayBeUnicode(localeName: "de_DE.ISO-8859-1"))
    #expect(!Charset.mayBeUnicode(localeName: "ru_RU.KOI8-R"))
    #expect(!Charset.mayBeUnicode(localeName: "fr_FR@euro"))
  }

  @Test func adversarialTerminalNamesAreSafeToPrint() {
    let name = "\u{1B}]0;x\u{7}" + String(repeating: "y", count: 10_000)
    let sentence = TerminalError.typeUnknown(name).description
    #expect(sentence.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    #expect(sentence.utf8.count < 200)
  }

  @Test func exitCodesTellTheSignal() {
    #expect(ExitReason.quit.exitCode == 0)
    #expect(ExitReason.signal(15).exitCode == 143)
    #expect(ExitReason.hangUp.exitCode == 129)
  }

  @Test func theEnvironmentTellsOfTmux() {
    let isInTmux = Environment.value("TMUX") != nil
    for type in ["dumb", "vt100"] {
      let result = Clipboard(type: type).bytes(for: "a")
      #expect(result == Clipboard(type: type, isInTmux: isInTmux).bytes(for: "a"))
      #expect(result != Clipboard(type: type, isInTmux: !isInTmux).bytes(for: "a"))
    }
  }
}
