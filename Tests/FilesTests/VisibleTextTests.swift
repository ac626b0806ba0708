import Testing

@testable import Files

@Suite struct VisibleTextTests {
  @Test func adversarialFileName() {
    #expect(VisibleText.of("a\u{1B}[2Jb\u{202E}c\nd é 中") == "a\\u{1B}[2Jb\\u{202E}c\\u{A}d é 中")
  }

  @Test func aClauseGoesOnOneLine() {
    #expect(VisibleText.onOneLine("as it is") == "as it is")
    #expect(VisibleText.onOneLine(" a\n b  c\t") == "a b c")
    #expect(VisibleText.onOneLine("a\u{1B}[2J\nb é") == "a\\u{1B}[2J b é")
    #expect(VisibleText.onOneLine("").isEmpty && VisibleText.onOneLine(" ").isEmpty)
  }
}
