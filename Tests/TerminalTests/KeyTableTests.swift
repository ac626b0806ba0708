import TUI
import Testing

@testable import Terminal

/// What each sequence of bytes that terminals send means, and those beside it that mean nothing.
@Suite struct KeyTableTests {
  private func events(_ text: String) -> [InputEvent] { events(Array(text.utf8)) }

  private func events(_ bytes: [UInt8]) -> [InputEvent] {
    var decoder = KeyDecoder()
    decoder.readsMouse = true
    var events: [InputEvent] = []
    decoder.feed(bytes, into: &events)
    decoder.giveUp(into: &events)
    return events
  }

  @Test(
    arguments: [
      ("\0", .control("@")), ("\u{1}", .control("a")), ("\u{7}", .control("g")),
      ("\u{8}", .backspace), ("\t", .tab), ("\n", .enter), ("\u{B}", .control("k")),
      ("\r", .enter), ("\u{1A}", .control("z")), ("\u{1C}", .control("\\")),
      ("\u{1F}", .control("_")), (" ", .character(" ")), ("~", .character("~")),
      ("\u{7F}", .backspace), ("ß", .character("ß")), ("€", .character("€")),
      ("\u{1F30A}", .character("\u{1F30A}")),
      // A last letter alone.
      ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
      ("\u{1B}[E", nil), ("\u{1B}[G", nil), ("\u{1B}[F", .end), ("\u{1B}[H", .home),
      ("\u{1B}[P", .function(1)), ("\u{1B}[S", .function(4)), ("\u{1B}[T", nil), ("\u{1B}[O", nil),
      ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)), ("\u{1B}OM", .enter),
      ("\u{1B}Oj", nil), ("\u{1B}O5A", .up), ("\u{1B}O1;2P", .function(1)), ("\u{1B}O\r", .enter),
      ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)), ("\u{1B}[[@", nil),
      ("\u{1B}[[F", nil),
      // A number before the tilde.
      ("\u{1B}[0~", nil), ("\u{1B}[1~", .home), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
      ("\u{1B}[4~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[7~", .home),
      ("\u{1B}[8~", .end), ("\u{1B}[9~", nil), ("\u{1B}[10~", nil), ("\u{1B}[11~", .function(1)),
      ("\u{1B}[15~", .function(5)), ("\u{1B}[16~", nil), ("\u{1B}[17~", .function(6)),
      ("\u{1B}[21~", .function(10)), ("\u{1B}[22~", nil), ("\u{1B}[23~", .function(11)),
      ("\u{1B}[26~", .function(14)), ("\u{1B}[27~", nil), ("\u{1B}[28~", .function(15)),
      ("\u{1B}[29~", .function(16)), ("\u{1B}[30~", nil), ("\u{1B}[31~", .function(17)),
      ("\u{1B}[34~", .function(20)), ("\u{1B}[35~", nil), ("\u{1B}[3;5~", .delete),
      // With a modifier as rxvt sends it.
      ("\u{1B}[3$", .delete), ("\u{1B}[3^", .delete), ("\u{1B}[3@", .delete),
      // A character by its number.
      ("\u{1B}[9u", .tab), ("\u{1B}[9;2u", .backTab), ("\u{1B}[9;1u", .tab), ("\u{1B}[13u", .enter),
      ("\u{1B}[27u", .escape), ("\u{1B}[8u", .backspace), ("\u{1B}[127u", .backspace),
      ("\u{1B}[31u", nil), ("\u{1B}[32u", .character(" ")), ("\u{1B}[126u", .character("~")),
      ("\u{1B}[128u", nil), ("\u{1B}[97;1u", .character("a")), ("\u{1B}[97;2u", .character("a")),
      ("\u{1B}[97;3u", .alt("a")), ("\u{1B}[97;5u", .control("a")), ("\u{1B}[65;6u", .control("a")),
      ("\u{1B}[97;0u", .character("a")), ("\u{1B}[u", nil), ("\u{1B}[27;2;9~", .backTab),
      ("\u{1B}[27;1;13~", .enter), ("\u{1B}[27;5~", nil), ("\u{1B}[26;5;98~", .function(14)),
      // A report of the cursor's place, and F3 with a modifier.
      ("\u{1B}[R", .function(3)), ("\u{1B}[1;5R", .function(3)), ("\u{1B}[2;5R", nil),
      ("\u{1B}[?97u", nil), ("\u{1B}[>1~", nil),
      // What is not ended, or ended by a control character.
      ("\u{1B}]", .alt("]")), ("\u{1B}P", .alt("P")), ("\u{1B}]0", nil), ("\u{1B}[1", nil),
      ("\u{1B}O1", nil), ("\u{1B}[1\r", .enter), ("\u{1B}[1\u{18}", nil), ("\u{1B}[1\u{1A}", nil),
      ("\u{1B}[1\u{1B}j", .alt("j")), ("\u{1B}~", .alt("~")), ("\u{1B} ", .alt(" ")),
    ] as [(String, Key?)])
  func bytesAreAKey(bytes: String, key: Key?) {
    #expect(events(bytes) == (key.map { [.key($0)] } ?? []))
    // What comes after it is a key of its own.
    let isOpen = bytes.hasPrefix("\u{1B}") && events(bytes + "\u{1B}[A").last != .key(.up)
    #expect(!isOpen)
  }

  @Test(arguments: ["]", "P", "_", "^", "X"])
  func repliesEnd(introducer: String) {
    for end in ["\u{7}", "\u{18}", "\u{1A}", "\u{1B}\\"] {
      #expect(events("\u{1B}\(introducer)0;q" + end + "j") == [.key(.character("j"))])
    }
    #expect(events("\u{1B}\(introducer)0;q\u{1B}[A") == [.key(.up)])
    #expect(events("\u{1B}\(introducer)0;q\n\\j").isEmpty)
  }

  @Test func escapeBeforeWhatAltAddsNothingToIsAKey() {
    #expect(events("\u{1B}\u{1}") == [.key(.escape), .key(.control("a"))])
    #expect(events("\u{1B}é") == [.key(.escape), .key(.character("é"))])
    #expect(events("\u{1B}\u{7F}") == [.key(.escape), .key(.backspace)])
  }

  @Test(
    arguments: [
      (0, .press), (4, .press), (8, .press), (16, .press), (28, .press), (32, nil), (1, nil),
      (2, nil), (3, nil), (64, .wheelUp), (65, .wheelDown), (68, .wheelUp), (66, nil), (96, nil),
    ] as [(Int, MouseAction?)])
  func buttonsOfTheMouse(button: Int, action: MouseAction?) {
    let expected = action.map { [InputEvent.mouse($0, column: 6, row: 2)] } ?? []
    #expect(events("\u{1B}[<\(button);7;3M") == expected)
    #expect(events("\u{1B}[<\(button);7;3m").isEmpty)
    #expect(events(Array("\u{1B}[M".utf8) + [UInt8(button + 32), 7 + 32, 3 + 32]) == expected)
  }

  @Test(arguments: [
    (3, 4, 400, true), (3, 4, 401, false), (2, 4, 10, false), (3, 5, 10, false), (3, 4, 0, true),
  ])
  func asFarApartAsADoublePressMayBe(column: Int, row: Int, time: Int, isDouble: Bool) {
    var clicks = ClickCounter()
    _ = clicks.count(.mouse(.press, column: 3, row: 4), time: 0)
    let press = InputEvent.mouse(.press, column: column, row: row)
    let double = InputEvent.mouse(.doublePress, column: column, row: row)
    #expect(clicks.count(press, time: time) == (isDouble ? double : press))
  }

  @Test(arguments: [4095, 4096, 4097])
  func asMuchAsIsPasted(length: Int) {
    let text = String(repeating: "x", count: length)
    let pasted = String(text.prefix(4096))
    #expect(events("\u{1B}[200~" + text + "\u{1B}[201~") == [.paste(pasted)])
    #expect(events("\u{1B}[200~a\r\tb\u{1B}[201~") == [.paste("a\n b")])
    #expect(events("\u{1B}[200~\u{1B}[201~").isEmpty)
  }

  @Test(
    arguments: [
      ("", nil), ("\u{1B}", 25), ("\u{1B}[", 300), ("\u{1B}[1", 300), ("\u{1B}O", 300),
      ("\u{1B}]0", 25), ("\u{1B}[M ", 25), ("\u{1B}[200~x", nil),
    ] as [(String, Int32?)])
  func soLongOneWaitsForTheRest(begun: String, patience: Int32?) {
    var decoder = KeyDecoder()
    decoder.readsMouse = true
    var events: [InputEvent] = []
    decoder.feed(begun.utf8, into: &events)
    #expect(decoder.patience(escapeDelay: 25) == patience)
    #expect(decoder.patience(escapeDelay: 500) == patience.map { _ in 500 })
    decoder.feed([0xC3], into: &events)
    if begun.isEmpty { #expect(decoder.patience(escapeDelay: 25) == 25) }
  }

  @Test func theRestOfAGivenUpEscapeIsAKeyOnlyAtOnce() {
    func key(of rest: String, after between: String = "") -> [InputEvent] {
      var decoder = KeyDecoder()
      var events: [InputEvent] = []
      decoder.feed([0x1B], into: &events)
      decoder.giveUp(into: &events)
      if !between.isEmpty { decoder.feed(between.utf8, into: &events) }
      decoder.feed(rest.utf8, into: &events)
      return Array(events.dropFirst())
    }
    #expect(key(of: "[A") == [.key(.up)])
    #expect(key(of: "OA") == [.key(.up)])
    #expect(key(of: "[") == [.key(.character("["))])
    #expect(key(of: "xA") == [.key(.character("x")), .key(.character("A"))])
    #expect(
      key(of: "[A", after: "j") == [
        .key(.character("j")), .key(.character("[")), .key(.character("A")),
      ])
  }

  @Test(
    arguments: [
      (15, [255, 255, 255]), (16, [0, 0, 0]), (21, [0, 0, 255]), (67, [95, 135, 175]),
      (231, [255, 255, 255]), (232, [8, 8, 8]), (255, [238, 238, 238]),
    ] as [(UInt8, [Int])])
  func coloursHaveTheseLevels(number: UInt8, levels: [Int]) {
    #expect(ColorDowngrade.levels(of: number) == levels)
  }

  @Test(
    arguments: [
      (7, 8, 7), (8, 8, 0), (15, 8, 7), (16, 8, 0), (15, 16, 15), (16, 16, 0), (21, 16, 4),
      (46, 16, 10), (226, 16, 11), (201, 16, 13), (51, 16, 14), (231, 16, 15), (244, 16, 8),
      (46, 8, 2), (226, 8, 3), (201, 8, 5), (51, 8, 6), (231, 8, 7), (255, 256, 255),
    ] as [(UInt8, Int, UInt8)])
  func theNearestColourIsTaken(number: UInt8, count: Int, nearest: UInt8) {
    #expect(ColorDowngrade.nearest(to: number, of: count) == nearest)
  }

  @Test func theClipboardTakesTextInPieces() throws {
    func text(_ type: String, isInTmux: Bool = false, length: Int) throws -> String {
      let text = String(repeating: "x", count: length)
      let bytes = try Clipboard(type: type, isInTmux: isInTmux).bytes(for: text).get()
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(try text("xterm", length: Clipboard.sizeLimit).utf8.count > Clipboard.sizeLimit)
    #expect(try text("xterm", isInTmux: true, length: 3).contains("\u{1B}Ptmux;"))
    for type in ["screen", "screen-256color", "screen.xterm"] {
      // 7 bytes before the text and one after it: 700 in all, and more.
      #expect(try text(type, length: 519).components(separatedBy: "\u{1B}P").count == 2)
      #expect(try text(type, length: 520).components(separatedBy: "\u{1B}P").count == 3)
      #expect(try !text(type, length: 3).contains("tmux"))
    }
  }
}
