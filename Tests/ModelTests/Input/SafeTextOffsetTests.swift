import Testing

@testable import Articles
@testable import TextSafety

@Suite struct SafeTextOffsetTests {
  @Test func bytesToScalars() {
    let text = SafeText("aé東👍b")
    #expect(text.scalarRange(of: SourceSpan(1, 3)) == 1..<2)
    #expect(text.scalarRange(of: SourceSpan(3, 11)) == 2..<5)
    #expect(text.scalarRange(of: SourceSpan(-3, 99)) == 0..<5)
  }

  @Test func bytesToScalarsInLongText() {
    let string = String(repeating: "Der Fluß ist über 東京 — ", count: 400)
    let text = SafeText(string)
    var scalars = 0
    for (byte, value) in text.bytes.enumerated() where !UTF8.isContinuation(value) {
      #expect(text.scalarOffset(of: byte) == scalars)
      scalars += 1
    }
    #expect(text.scalarOffset(of: text.bytes.count) == scalars)
  }

  @Test func offsetsOfTheInput() {
    let input = "\u{FEFF}a\r\nb\u{200B}c\u{1B}[1md\u{A0}e\u{2028}f"
    let text = SafeText(input)
    #expect(text[text.span] == "a\nbcd e\nf")
    let scalars = Array(input.unicodeScalars)
    for (offset, byte) in text.bytes.enumerated() where ByteClass.isLetter(byte) {
      #expect(scalars[text.sourceScalarOffset(of: offset)] == Unicode.Scalar(byte))
    }
  }

  @Test func sourceRangesLeaveOutWhatWasDroppedAtTheirEnds() {
    let text = SafeText("\u{200B}ab\u{200B} \u{200B}cd\u{200B}")
    #expect(text.sourceScalarRange(of: SourceSpan(0, 2)) == 1..<3)
    #expect(text.sourceScalarRange(of: SourceSpan(3, 5)) == 6..<8)
    #expect(text.sourceScalarRange(of: SourceSpan(0, 5)) == 1..<8)
  }

  @Test func appendedTextMovesWithItsSpans() {
    var builder = ArticleBuilder()
    builder.article.title = builder.append("Ti\u{202E}tle\u{1B}[1m".utf8)
    builder.startBlock()
    let body = builder.append(
      "A\u{200B}\r\nlink\u{A0}here e\u{301}\u{301}\u{301}\u{301}\u{301}.".utf8)
    builder.addInline(SourceSpan(body.start + 6, body.start + 10), kind: .strong)
    builder.addParagraph(body)
    builder.startBlock()
    builder.setAside(builder.append("\u{FFFE}x".utf8), reason: .legal)
    let article = builder.finish()
    #expect(article.title.map { article[$0] } == "Title")
    #expect(article.inlines.map { article[$0.span] } == ["link"])
    #expect(
      article.paragraphs.map { article[$0.span] } == ["A\nlink here e\u{301}\u{301}\u{301}\u{301}."]
    )
    #expect(article.setAside.map { article[$0.span] } == ["\u{FFFD}x"])
    #expect(article.diagnostics.count == 4)
  }

  @Test func adversarialOffsetsOutsideTheText() {
    let text = SafeText("a\r\nb")
    #expect(text.sourceScalarRange(of: SourceSpan(-9, 99)) == 0..<4)
    #expect(text.sourceScalarRange(of: SourceSpan(50, 60)) == 4..<4)
    #expect(text[SourceSpan(Int.max, Int.max)] == "")
  }
}
