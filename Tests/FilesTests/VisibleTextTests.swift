import Testing

@testable import Files

@Suite struct VisibleTextTests {
  @Test func adversarialFileName() {
    #expect(
      VisibleText.escaping("a\u{1B}[2Jb\u{202E}c\nd é 中") == "a\\u{1B}[2Jb\\u{202E}c\\u{A}d é 中")
  }

  @Test func aClauseGoesOnOneLine() {
    #expect(VisibleText.onOneLine("as it is") == "as it is")
    #expect(VisibleText.onOneLine(" a\n b  c\t") == "a b c")
    #expect(VisibleText.onOneLine("a\u{1B}[2J\nb é") == "a\\u{1B}[2J b é")
    #expect(VisibleText.onOneLine("").isEmpty && VisibleText.onOneLine(" ").isEmpty)
  }
}

@Suite struct FileNameTests {
  @Test(arguments: [
    Array("plain.txt".utf8), Array("Über 文.txt".utf8), [0x63, 0x61, 0x66, 0xE9, 0x2E, 0x74],
    [0xFF, 0xFE, 0x80], [0xF4, 0x8F, 0xA0, 0x80], [0xE2, 0x82], [],
  ])
  func everyNameComesBackAsItWas(name: [UInt8]) {
    let string = FileName.string(of: name)
    #expect(FileName.bytes(of: string) == name)
    #expect(VisibleText.escaping(string).unicodeScalars.allSatisfy { $0.value < 0x10_0000 })
  }

  @Test func bytesThatAreNoTextAreShownAsNumbers() {
    #expect(VisibleText.escaping(FileName.string(of: [0x63, 0xE9, 0x2E])) == "c\\xE9.")
  }

  @Test func adversarialEveryScalarThatATerminalMightObeyIsMadeVisible() {
    let ranges: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160,
      0x17B4...0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0x3164...0x3164, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
    ]
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let shown = VisibleText.escaping("a" + String(scalar) + "b")
      #expect(!shown.unicodeScalars.contains(scalar), "U+\(String(scalar.value, radix: 16))")
    }
    let tower = VisibleText.escaping("a" + String(repeating: "\u{301}", count: 50))
    #expect(tower.unicodeScalars.count { $0 == "\u{301}" } == 8)
  }

  @Test func anotherCharsetGetsItsOwnBytes() {
    #expect(TerminalCharset.convert(Array("Straße".utf8), to: "ISO-8859-1").contains(0xDF))
    let plain = TerminalCharset.convert(Array("Übung 文".utf8), to: "no-such-charset")
    #expect(plain == Array("?bung ?".utf8))
    let latin = TerminalCharset.convert(Array("“a” – ü".utf8), to: "ISO-8859-1")
    #expect(latin.allSatisfy { $0 < 0x80 || $0 >= 0xA0 })
  }
}
