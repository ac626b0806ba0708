import Model
import Testing

@testable import TUI

@Suite struct OneLineTests {
  @Test(arguments: [
    ("", ""), (" \n\t ", ""), ("  one\n\n two\t", "one two"), ("one\u{A0} two", "one two"),
    ("Â\u{A0}Ã", "Â Ã"), ("Łódź 日本", "Łódź 日本"),
  ])
  func whiteSpaceIsOneSpace(_ text: String, _ line: String) {
    #expect(OneLine.text(text) == line)
    let safe = SafeText(text)
    #expect(OneLine.text(safe.bytes, safe.span) == line)
  }

  @Test func noMoreScalarsThanTheLimitAreKept() {
    for limit in 0...8 {
      let line = OneLine.text("日本 é語 x y", limit: limit)
      #expect("日本 é語 x y".hasPrefix(line))
      // A space and what it is before go together.
      #expect((max(0, limit - 1)...(limit + 1)).contains(line.unicodeScalars.count))
    }
    #expect(OneLine.text(String(repeating: "é ", count: 9000)).unicodeScalars.count <= 401)
  }

  @Test func adversarialStretchesOutsideOfTheTextAreEmpty() {
    let text = SafeText("short")
    #expect(OneLine.text(text.bytes, SourceSpan(3, 900)) == "rt")
    #expect(OneLine.text(text.bytes, SourceSpan(700, 900)) == "")
  }
}
