import Model
import Testing

@testable import TUI

/// Tables on screens of all widths.
@Suite struct TableTests {
  /// The screen of a text with a table; its first row is the head.
  private func screen(_ rows: String..., columns: Int) -> String {
    var lines = rows.map { "| \($0.replacing(";", with: " | ")) |" }
    lines.insert(lines[0].map { $0 == "|" ? "|" : "-" }.joined(), at: 1)
    let text = "# Levels\n\nThe river rose.\n\n" + lines.joined(separator: "\n")
    let briefing = Briefing(article: ArticleReader.read(Array(text.utf8), name: "a.md"))
    var explorer = Explorer(briefing, columns: columns, rows: 20)
    explorer.press(.enter)
    return explorer.screen
  }

  private func widths(_ rows: String..., width: Int) -> [Int]? {
    var builder = ArticleBuilder()
    for row in rows {
      builder.startBlock()
      builder.addParagraph(
        builder.append(row.replacing(";", with: "\t").utf8), kind: .tableRow(isHeader: false))
    }
    return Flow(article: builder.finish()).tables.columns(of: 0, width: width)
  }

  @Test func columnsAreAsWideAsTheirWidestCell() {
    #expect(widths("a;bbb;cc", "dddd;e;f", width: 20) == [4, 3, 2])
    #expect(widths("a;bbb;cc", "dddd;e;f", width: 15) == [4, 3, 2])
  }

  @Test func wideColumnsShareWhatNarrowOnesLeave() {
    let row = "Sela;\(String(repeating: "x", count: 40));\(String(repeating: "y", count: 20))"
    #expect(widths(row, width: 70) == [4, 40, 20])
    #expect(widths(row, width: 69) == [4, 39, 20])
    #expect(widths(row, width: 40) == [4, 20, 10])
    #expect(widths(row, width: 21) == [4, 7, 3])
    #expect(widths(row, width: 1) == [1, 1, 1])
  }

  @Test func cellsAreBrokenInTheirColumns() {
    let narrow = screen(
      "Town;What was seen", "Sela;The river rose by three metres in a night", columns: 40)
    for line in [
      "Town │ What was seen", "Sela │ The river rose by three\n", "     │ metres in a night\n",
    ] {
      #expect(narrow.contains(line))
    }
  }
}
