import Model
import Testing

@testable import TUI

/// The text and the ways through it.
@Suite struct TextTests {
  @Test func sectionsAreGoneThrough() {
    var explorer = Explorer(Samples.harbour, rows: 8)
    explorer.press(.enter)
    explorer.type("]]")
    #expect(
      explorer.screen.split(separator: "\n").dropFirst().first?.contains("The choices") == true)
    explorer.type("j[[")
    #expect(
      explorer.screen.split(separator: "\n").dropFirst().first?.contains("The choices") == true)
    explorer.type("[[")
    #expect(explorer.session.document.top == explorer.session.readerLayout.top)
    explorer.type("9]]")
    #expect(
      explorer.session.document.top
        == explorer.session.readerLayout.lastTop(height: explorer.session.readerHeight))
    explorer.press(.control("o"))
    #expect(explorer.session.document.top == explorer.session.readerLayout.top)
    explorer.press(.escape)
    explorer.type("]]")
    #expect(explorer.selectedRow.hasPrefix("The choices"))
  }

  @Test func linesAreMadeLongerAndShorter() {
    var explorer = Explorer(Samples.harbour, columns: 140)
    explorer.press(.enter)
    let standard = explorer.session.layout.text.columns
    explorer.type("--")
    #expect(explorer.session.layout.text.columns == standard - 8)
    explorer.type("+")
    #expect(explorer.session.layout.text.columns == standard - 4)
    explorer.type("99-")
    #expect(explorer.session.layout.text.columns == 20)
    explorer.type("=")
    #expect(explorer.session.layout.text.columns == standard)
    #expect(explorer.screen.contains("lines of 72"))
  }

  @Test func tablesAreLaidOutInColumns() {
    var article = Article(text: SafeText("Name\tDead\nKabul embassy\t6\nMoscow\t139"))
    for (index, range) in [(0, 0..<9), (1, 10..<25), (2, 26..<36)] {
      article.sentences.append(Sentence(span: SourceSpan(range), paragraph: index))
      article.paragraphs.append(
        Paragraph(
          span: SourceSpan(range), kind: .tableRow(isHeader: index == 0),
          sentences: index..<(index + 1), section: 0))
    }
    article.sections = [Section(heading: nil, paragraphs: 0..<3)]
    let explorer = Explorer(Briefing(article: article), columns: 80, rows: 10)
    #expect(explorer.screen.contains("Name          │ Dead"))
    #expect(explorer.screen.contains("Moscow        │ 139"))
  }

  @Test func adversarialParagraphOfOneWordStillScrolls() {
    let text = String(repeating: "x", count: 100_000)
    var article = Article(text: SafeText(text))
    article.paragraphs = [
      Paragraph(span: SourceSpan(0, 100_000), sentences: 0..<0, section: 0)
    ]
    article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    var explorer = Explorer(Briefing(article: article))
    explorer.press(.enter, .character("G"))
    #expect(explorer.screen.contains("100%"))
    explorer.press(.character("g"), .pageDown)
    #expect(!explorer.screen.contains("100%"))
  }
}
