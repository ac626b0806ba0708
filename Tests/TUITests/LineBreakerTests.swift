import Model
import Testing

@testable import TUI

@Suite struct LineBreakerTests {
  private func lines(_ text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return LineBreaker(width: width).lines(of: SourceSpan(0, bytes.count), in: bytes)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    ("fight ISIS-K.", 11), ("the al-Assad family", 10), ("some Tehrik-i-Taliban men", 12),
    ("old Abu-Bakr was", 9), ("a co-operation", 6), ("an F-16 and", 6), ("the Żył-ów house", 9),
  ])
  func namesStayWhole(_ text: String, _ width: Int) {
    for line in lines(text, width: width) {
      #expect(!line.hasSuffix("-"), "\(line)")
    }
  }

  @Test(arguments: [
    ("a self-styled leader", 9, "a self-"), ("its low-level war", 8, "its low-"),
    ("the Franco-German corps", 12, "the Franco-"), ("ein Łódź-naher Ort", 10, "ein Łódź-"),
  ])
  func wordsBreakBehindTheirHyphen(_ text: String, _ width: Int, _ first: String) {
    #expect(lines(text, width: width).first == first)
  }

  @Test func aNameLongerThanALineIsCutRatherThanLost() {
    let text = "al-Assad-al-Assad"
    #expect(lines(text, width: 5).joined() == text)
  }

  @Test func adversarialHyphensAtTheEdges() {
    for text in ["-", "--", "a-", "-a", "a-b-c-d-e-f", "\u{300}-\u{300}", "é-é", "a--b"] {
      for width in 1...4 { #expect(lines(text, width: width).joined() == text) }
    }
  }

  @Test func joinedEmojiStayOnOneLine() {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    #expect(LineBreaker(width: 10).lines(of: "harbour \(family)") == ["harbour", family])
    #expect(LineBreaker(width: 4).lines(of: family).joined() == family)
    var canvas = Canvas(size: Size(columns: 8, rows: 1), isUnicode: true)
    #expect(canvas.write("ab\(family)", column: 0, row: 0, limit: 7, style: .plain) == 2)
    #expect(canvas.write("ab\(family)", column: 0, row: 0, limit: 8, style: .plain) == 8)
  }
}
