import Model
import Testing

@testable import TUI

/// The text and the ways through it.
@Suite struct TextTests {
  @Test func sectionsAreGoneThrough() {
    var explorer = Explorer(Samples.harbour, rows: 8)
    explorer.press(.enter)
    let start = explorer.top
    explorer.type("]]")
    #expect(
      explorer.screen.split(separator: "\n").dropFirst().first?.contains("The choices") == true)
    explorer.type("j[[")
    #expect(
      explorer.screen.split(separator: "\n").dropFirst().first?.contains("The choices") == true)
    explorer.type("[[")
    #expect(explorer.top == start)
    explorer.type("9]]")
    #expect(explorer.percent == 100)
    explorer.press(.control("o"))
    #expect(explorer.top == start)
    explorer.press(.escape)
    explorer.type("]]")
    #expect(explorer.selectedRow.hasPrefix("The choices"))
  }

  /// A paragraph that is drawn in several blocks shows each word whole, also where one block ends.
  @Test(arguments: ["harbour ", "港湾の町", "a"])
  func aVeryLongParagraphIsCutBetweenWords(word: String) {
    let paragraph = String(repeating: word, count: 40_000 / word.utf8.count)
    let article = ArticleReader.read(Array("The mill\n\n\(paragraph)".utf8), format: .text)
    var explorer = Explorer(Briefing(article: article), rows: 60)
    explorer.press(.enter)
    var shown = ""
    var last = ""
    for _ in 0..<40 where explorer.screen != last {
      last = explorer.screen
      shown += explorer.rows.dropFirst().dropLast().joined(separator: "\n") + "\n"
      explorer.press(.pageDown)
    }
    #expect(explorer.percent == 100)
    if word == "harbour " {
      let words = Set(shown.split { !$0.isLetter })
      #expect(words.subtracting(["harbour", "The", "mill"]).isEmpty, "\(words)")
    } else {
      #expect(!shown.contains("\u{FFFD}"))
    }
  }

  @Test func linesAreMadeLongerAndShorter() {
    var explorer = Explorer(Samples.harbour, columns: 140)
    explorer.press(.enter)
    for (keys, width) in [("--", 64), ("+", 68), ("99-", 20), ("=", 72)] {
      explorer.type(keys)
      #expect(explorer.status.contains("lines of \(width)"))
      // The box of the text has two cells of margin on each side.
      let box = explorer.rows[1].split(separator: "┐┌").last?.dropLast().count
      #expect(box == width + 4, "\(explorer.screen)")
    }
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
