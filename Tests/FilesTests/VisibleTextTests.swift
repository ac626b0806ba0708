import Testing

@testable import Files

@Suite struct VisibleTextTests {
  @Test func adversarialFileName() {
    #expect(VisibleText.of("a\u{1B}[2Jb\u{202E}c\nd é 中") == "a\\u{1B}[2Jb\\u{202E}c\\u{A}d é 中")
  }
}
