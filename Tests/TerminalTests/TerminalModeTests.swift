import Glibc
import Testing

@testable import Terminal

/// What a terminal can do by what it is called, and by what it says of itself in the environment.
@Suite(.serialized) struct TerminalModeTests {
  private static let names = ["VTE_VERSION", "KONSOLE_VERSION", "WT_SESSION"]

  /// The modes of a type with these values of the variables that terminals set.
  private func modes(_ type: String, _ values: [String?] = [nil, nil, nil]) throws -> TerminalModes
  {
    let variables = Dictionary(uniqueKeysWithValues: zip(Self.names, values))
    return try Description.of("xterm") {
      Environment.replacing(variables) { TerminalModes(type: type) }
    }
  }

  @Test(
    arguments: [
      ("xterm", [nil, nil, nil], false), ("xterm", ["4999", nil, nil], false),
      ("xterm", ["5000", nil, nil], true), ("xterm-256color", ["7006", nil, nil], true),
      ("xterm", [nil, "210401", nil], true), ("xterm", [nil, nil, "a"], true),
      ("xterm", ["new", nil, nil], false), ("xterms", ["7006", "1", "a"], false),
      ("screen", ["7006", "1", "a"], false), ("tmux", [nil, nil, nil], true),
      ("tmux-256color", [nil, nil, nil], true), ("tmuxed", [nil, nil, nil], false),
      ("foot", [nil, nil, nil], true), ("xterm-kitty", [nil, nil, nil], true),
      ("alacritty-direct", [nil, nil, nil], true), ("footer", [nil, nil, nil], false),
    ] as [(String, [String?], Bool)])
  func someTerminalsMakeLinks(type: String, values: [String?], hasLinks: Bool) throws {
    #expect(try modes(type, values).hasLinks == hasLinks)
  }

  @Test(arguments: [
    ("alacritty", true), ("contour", true), ("foot", true), ("iterm2", true), ("mintty", true),
    ("rio", true), ("wezterm", true), ("xterm-ghostty", true), ("xterm-kitty", true),
    ("foot-extra", true), ("xterm", false), ("xterm-256color", false), ("tmux", false),
    ("tmux-256color", false), ("screen", false), ("feet", false),
  ])
  func someShowAFrameAtOnceAndSomeAreAsked(type: String, isKnown: Bool) throws {
    var modes = try modes(type)
    #expect(modes.frameBegin.isEmpty != isKnown && modes.frameEnd.isEmpty != isKnown)
    let isAsked = !isKnown && (type.hasPrefix("xterm") || type.hasPrefix("tmux"))
    #expect(modes.question == (isAsked ? Array("\u{1B}[?2026$p".utf8) : []))
    modes.synchronize()
    #expect(modes.hasLinks)
    #expect(modes.frameBegin == Array("\u{1B}[?2026h".utf8))
    #expect(modes.frameEnd == Array("\u{1B}[?2026l".utf8))
  }

  @Test func theFarewellEndsWhatWasBegun() throws {
    let modes = try modes("foot")
    func farewell(usesMouse: Bool, showsLinks: Bool) -> String {
      let bytes = modes.farewell(usesMouse: usesMouse, showsLinks: showsLinks)
      return String(decoding: bytes, as: UTF8.self)
    }
    let plain = farewell(usesMouse: false, showsLinks: false)
    #expect(plain.hasPrefix("\u{1B}[?2026l"))
    #expect(!plain.contains("1000l") && !plain.contains("]8;;"))
    #expect(plain.contains("\u{1B}[?1049l"))
    #expect(farewell(usesMouse: true, showsLinks: false).contains("\u{1B}[?1006l\u{1B}[?1000l"))
    #expect(farewell(usesMouse: false, showsLinks: true).hasPrefix("\u{1B}]8;;\u{1B}\\"))
    #expect(modes.hasMouse)
  }
}
