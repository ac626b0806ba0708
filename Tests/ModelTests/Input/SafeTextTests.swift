import Testing

@testable import TextSafety

@Suite struct SafeTextTests {
  private func safe(_ string: String) -> String {
    let text = SafeText(string)
    return text[text.span]
  }

  @Test func safeTextStaysAsItIs() {
    let string = "Plain text,\twith a tab.\nCafé, 東京, “quotes” and 👍 — e\u{301}."
    let text = SafeText(string)
    #expect(text[text.span] == string)
    #expect(text.repairs == Repairs())
    #expect(text.edits.isEmpty)
  }

  @Test func lineEndsBecomeLineFeeds() {
    #expect(
      safe("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\u{0C}g\r\r\n\nh") == "a\nb\nc\nd\ne\nf\ng\n\n\nh")
    #expect(SafeText("a\r\nb").repairs == Repairs())
  }

  @Test func spacesOfAllWidthsBecomeOne() {
    #expect(safe("3\u{A0}May\u{2009}2020\u{202F}!\u{3000}x") == "3 May 2020 ! x")
  }

  @Test func adversarialASequenceThatIsCutOffKeepsItsText() {
    for bytes: [UInt8] in [[0x1B, 0x5D, 0x30, 0x3B, 0x61, 0xC2], [0x1B, 0x5D, 0x61, 0x1B]] {
      let text = SafeText(utf8: [0x78] + bytes)
      #expect(text[text.span].hasPrefix("x"))
      #expect(text[text.span].contains("a"))
    }
    #expect(safe("\u{1B}]0;a\u{85}b") == "0;a\nb")
  }

  @Test func adversarialEscapeSequencesAreDropped() {
    #expect(safe("a\u{1B}[31mred\u{1B}[0m b") == "ared b")
    #expect(safe("\u{1B}]0;title\u{7}x\u{1B}]52;c;AAAA\u{1B}\\y\u{1B}P+q\u{1B}\\z") == "xyz")
    #expect(safe("\u{9B}31mx\u{9D}8;;http://h\u{9C}y\u{90}q\u{9C}z") == "xyz")
    #expect(safe("a\u{1B}]0;£5 for a café\u{7}b") == "ab")
    #expect(safe("a\u{1B}]0;£5\u{9C}b") == "ab")
    #expect(safe("\u{1B}(Bx\u{1B}Mz\u{1B}#8!") == "xz!")
    #expect(SafeText("\u{1B}[31mred\u{1B}[0m").repairs.controls == 2)
  }

  @Test func adversarialOpenEscapeSequencesKeepTheirText() {
    #expect(safe("\u{1B}]0;never closed\nnext") == "0;never closed\nnext")
    #expect(safe("\u{1B}") == "")
    #expect(safe("x\u{1B}[") == "x")
    #expect(safe("\u{1B}[12\u{1B}[3") == "123")
  }

  @Test func adversarialManyOpenSequencesTakeLinearTime() {
    for piece in ["\u{1B}]", "\u{9D}", "\u{1B}[", "\u{1B}P\u{90}", "\u{1B}[1;"] {
      #expect(SafeText(String(repeating: piece, count: 100_000)).repairs.controls >= 100_000)
    }
  }

  @Test func adversarialControlsAreDropped() {
    #expect(safe("a\u{0}b\u{7}c\u{8}d\u{7F}e\u{80}f\u{9F}g") == "abcdefg")
    #expect(SafeText("a\u{0}b\u{7}").repairs.controls == 2)
  }

  @Test func adversarialInvisibleCharactersAreDropped() {
    let text = "a\u{202E}b\u{200B}c\u{2066}d\u{E0041}e\u{FE0F}f\u{AD}g\u{3164}h\u{200D}i"
    #expect(safe(text) == "abcdefghi")
    #expect(SafeText(text).repairs.invisibles == 8)
    #expect(safe("\u{FEFF}x\u{FEFF}") == "x")
    #expect(SafeText("\u{FEFF}x").repairs == Repairs())
  }

  @Test func joinedEmojiStayJoined() {
    for text in [
      "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F469}\u{1F3FD}\u{200D}\u{1F692}",
    ] {
      #expect(safe("a \(text) b") == "a \(text) b")
    }
    #expect(safe("\u{2764}\u{FE0F}\u{200D}\u{1F525}") == "\u{2764}\u{200D}\u{1F525}")
    #expect(
      safe("\u{1F468}\u{200D}\u{200D}\u{1F469}x\u{200D}\u{1F469}\u{200D}")
        == "\u{1F468}\u{200D}\u{1F469}x\u{1F469}")
    // What ends a line or is no text stands between them.
    #expect(
      safe("\u{2708}\u{C}\u{200D}\u{260A}\u{2708}\r\u{200D}\u{260A}")
        == "\u{2708}\n\u{260A}\u{2708}\n\u{260A}")
    #expect(
      SafeText(utf8: [0xE2, 0x9C, 0x88, 0xFF, 0xE2, 0x80, 0x8D, 0xE2, 0x98, 0x8A]).bytes
        == Array("\u{2708}\u{FFFD}\u{260A}".utf8))
  }

  @Test func adversarialCombiningMarksAreCapped() {
    let marks = String(repeating: "\u{301}", count: 50)
    let text = SafeText("e\(marks)x \(marks)\n\(marks)y\t\(marks)")
    #expect(text.scalarRange(of: text.span).count == 1 + 4 + 1 + 1 + 4 + 1 + 1 + 1)
    #expect(text.repairs.combiningMarks == 46 + 46 + 50 + 50)
    #expect(SafeText("\u{301}").bytes.isEmpty)
  }

  @Test func adversarialInvalidBytesBecomeOneReplacementEach() {
    let cases: [([UInt8], String)] = [
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b"),
      ([0xE2, 0x82], "\u{FFFD}"),
      ([0xE2, 0x82, 0x61], "\u{FFFD}a"),
      ([0xC0, 0xAF], "\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF0, 0x9F, 0x91, 0x41], "\u{FFFD}A"),
      ([0xEF, 0xBF, 0xBE], "\u{FFFD}"),
    ]
    for (bytes, expected) in cases {
      let text = SafeText(utf8: bytes)
      #expect(text[text.span] == expected)
      #expect(text.repairs.bytes == expected.unicodeScalars.filter { $0 == "\u{FFFD}" }.count)
    }
  }

  @Test func adversarialEveryPairOfBytesGivesSafeText() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        let text = SafeText(utf8: [first, second, 0x41])
        let string = text[text.span]
        #expect(Array(string.utf8) == text.bytes)
        #expect(SafeText(utf8: text.bytes).edits.isEmpty)
      }
    }
  }
}
