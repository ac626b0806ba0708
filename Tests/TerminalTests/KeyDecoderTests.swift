import TUI
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  /// The events of some bytes, and of what they leave unfinished.
  private func events(_ text: String, readsMouse: Bool = false) -> [InputEvent] {
    events(Array(text.utf8), readsMouse: readsMouse)
  }

  private func events(_ bytes: [UInt8], readsMouse: Bool = false) -> [InputEvent] {
    var decoder = KeyDecoder()
    decoder.readsMouse = readsMouse
    var events: [InputEvent] = []
    decoder.feed(bytes, into: &events)
    decoder.giveUp(into: &events)
    return events
  }

  @Test func plainKeysAreCharacters() {
    #expect(events("jG/") == [.key(.character("j")), .key(.character("G")), .key(.character("/"))])
    #expect(events("é日") == [.key(.character("é")), .key(.character("日"))])
    #expect(events("\u{1}\u{1F}\r\t\u{7F}").count == 5)
    #expect(events("\u{6}") == [.key(.control("f"))])
    #expect(events("\u{1D}") == [.key(.control("]"))])
  }

  @Test func arrowsAndTheirVariantsAreTheSameKeys() {
    #expect(events("\u{1B}[A\u{1B}OA\u{1B}[1;5A") == [.key(.up), .key(.up), .key(.up)])
    let homes = "\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~"
    #expect(events(homes) == Array(repeating: .key(.home), count: 4))
    let ends = "\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~"
    #expect(events(ends) == Array(repeating: .key(.end), count: 4))
    #expect(events("\u{1B}OP\u{1B}[11~\u{1B}[[A") == Array(repeating: .key(.function(1)), count: 3))
    #expect(events("\u{1B}[24~") == [.key(.function(12))])
    #expect(events("\u{1B}[Z") == [.key(.backTab)])
  }

  @Test func escapeAloneIsAKeyAndBeforeALetterIsAlt() {
    #expect(events("\u{1B}") == [.key(.escape)])
    #expect(events("\u{1B}x") == [.key(.alt("x"))])
    #expect(events("\u{1B}\u{1B}[B") == [.key(.escape), .key(.down)])
    #expect(events("\u{1B}[") == [.key(.alt("["))])
    #expect(events("\u{1B}O") == [.key(.alt("O"))])
  }

  @Test func aSequenceInPiecesIsOneKey() {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    for byte in Array("\u{1B}[5~é".utf8) { decoder.feed([byte], into: &events) }
    #expect(events == [.key(.pageUp), .key(.character("é"))])
    #expect(decoder.patience(escapeDelay: 25) == nil)
  }

  @Test func keysOfTheTerminalsDescriptionComeFirst() {
    var decoder = KeyDecoder(sequences: KeySequences([[0x1B, 0x41]: .up]))
    var events: [InputEvent] = []
    decoder.feed([0x1B, 0x41], into: &events)
    #expect(events == [.key(.up)])
  }

  @Test func keysToldByNumberAreKeys() {
    #expect(events("\u{1B}[97;5u") == [.key(.control("a"))])
    #expect(events("\u{1B}[27;5;98~") == [.key(.control("b"))])
    #expect(events("\u{1B}[27u") == [.key(.escape)])
  }

  @Test func mouseReportsCountFromZero() {
    #expect(
      events("\u{1B}[<0;10;5M\u{1B}[<0;10;5m", readsMouse: true) == [
        .mouse(.press, column: 9, row: 4)
      ])
    #expect(events("\u{1B}[<65;1;1M", readsMouse: true) == [.mouse(.wheelDown, column: 0, row: 0)])
    for none in ["\u{1B}[<0;0;5M", "\u{1B}[<0;5;0M", "\u{1B}[<0;5;5m", "\u{1B}[<2;5;5M"] {
      #expect(events(none, readsMouse: true).isEmpty)
    }
    #expect(events("\u{1B}[M !!", readsMouse: true) == [.mouse(.press, column: 0, row: 0)])
    #expect(events("\u{1B}[<0;10;5M").isEmpty)
    #expect(events("\u{1B}[<0;0;0M\u{1B}[<99999999999;1;1M", readsMouse: true).isEmpty)
  }

  @Test func twoPressesAtOnePlaceAreADoublePress() {
    var clicks = ClickCounter()
    let press = InputEvent.mouse(.press, column: 3, row: 4)
    #expect(clicks.count(press, time: 0) == press)
    #expect(clicks.count(press, time: 300) == .mouse(.doublePress, column: 3, row: 4))
    #expect(clicks.count(press, time: 400) == press)
    #expect(clicks.count(press, time: 900) == press)
  }

  @Test func pastedTextKeepsItsLinesAndIsNoKeys() {
    #expect(events("\u{1B}[200~q\nrm\u{1B}[201~j") == [.paste("q\nrm"), .key(.character("j"))])
  }

  @Test func adversarialPasteWithoutEndIsCutAndGivenUp() {
    let text = String(repeating: "x", count: 100_000)
    #expect(events("\u{1B}[200~" + text) == [.paste(String(repeating: "x", count: 4096))])
    #expect(events("\u{1B}[200~\u{1B}[31m\u{202E}\u{9B}\u{1B}[201~") == [.paste("[31m")])
  }

  @Test(arguments: [
    ("\u{1B}[?2026;1$y", true), ("\u{1B}[?2026;2$y", true), ("\u{1B}[?2026;0$y", false),
    ("\u{1B}[?2026;4$y", false), ("\u{1B}[?1004;1$y", false), ("\u{1B}[2026;1$y", false),
  ])
  func theAnswerAboutFramesIsTaken(_ answer: String, _ isYes: Bool) {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    decoder.feed(answer.utf8, into: &events)
    #expect(decoder.hasSynchronizedOutput == isYes)
    #expect(events.isEmpty)
  }

  @Test func adversarialRepliesAndUnknownSequencesAreNoKeys() {
    #expect(events("\u{1B}]52;c;aGVsbG8=\u{7}j") == [.key(.character("j"))])
    #expect(events("\u{1B}P1$r0m\u{1B}\\j") == [.key(.character("j"))])
    #expect(events("\u{1B}[?62;22cj") == [.key(.character("j"))])
    #expect(events("\u{1B}[?2026;1$yj") == [.key(.character("j"))])
    #expect(events("\u{1B}[24;80Rj") == [.key(.character("j"))])
    #expect(events("\u{1B}[I\u{1B}[Oj") == [.key(.character("j"))])
    let long = "\u{1B}[" + String(repeating: "1;", count: 5000) + "zj"
    #expect(events(long) == [.key(.character("j"))])
    #expect(events("\u{1B}]\u{1B}\\j") == [.key(.character("j"))])
    #expect(events("\u{1B}]0;q\u{1B}[A") == [.key(.up)])
    let reply = "\u{1B}]0;" + String(repeating: "q", count: 5000) + "\u{1B}\\j"
    #expect(events(reply) == [.key(.character("j"))])
  }

  @Test func adversarialBytesThatAreNoUTF8AreDropped() {
    #expect(events([0xFF, 0xC0, 0x80, 0x6A]) == [.key(.character("j"))])
    #expect(events([0xE2, 0x82, 0x6A]) == [.key(.character("j"))])
    #expect(events([0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80]).isEmpty)
    #expect(events("\u{202E}\u{200B}\u{9B}").isEmpty)
  }

  @Test func adversarialRandomBytesEndInTheGround() {
    var seed: UInt64 = 0x2545_F491_4F6C_DD1D
    var decoder = KeyDecoder()
    decoder.readsMouse = true
    var count = 0
    for _ in 0..<200_000 {
      seed ^= seed << 13
      seed ^= seed >> 7
      seed ^= seed << 17
      // Half of the bytes are those that sequences are made of.
      let parts = Array("\u{1B}[]OPM<;0123~$u\u{7}".utf8)
      let byte = seed & 1 == 0 ? UInt8(truncatingIfNeeded: seed >> 8) : parts[Int(seed >> 8) & 15]
      var events: [InputEvent] = []
      decoder.feed([byte], into: &events)
      for case .mouse(_, let column, let row) in events { #expect(column >= 0 && row >= 0) }
      count += events.count
    }
    var events: [InputEvent] = []
    decoder.giveUp(into: &events)
    #expect(decoder.patience(escapeDelay: 25) == nil)
    #expect(count > 10_000)
  }

  @Test func anArrowThatComesInPartsIsOne() {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    decoder.feed([0x1B], into: &events)
    #expect(decoder.patience(escapeDelay: 25) == 25)
    decoder.giveUp(into: &events)
    decoder.feed([0x5B, 0x41], into: &events)
    #expect(events == [.key(.escape), .key(.up)])
    // From then on one waits longer.
    decoder.feed([0x1B], into: &events)
    #expect(decoder.patience(escapeDelay: 25) == 300)
    decoder.feed([0x5B], into: &events)
    decoder.feed([0x42], into: &events)
    #expect(events.last == .key(.down))
  }

  @Test func aPasteIsWaitedForUntilItsEnd() {
    var decoder = KeyDecoder()
    var events: [InputEvent] = []
    decoder.feed(Array("\u{1B}[200~q".utf8), into: &events)
    #expect(decoder.patience(escapeDelay: 25) == nil && events.isEmpty)
    decoder.feed(Array("uit\u{1B}[201~".utf8), into: &events)
    #expect(events == [.paste("quit")])
  }
}
