import Testing

@testable import Analysis
@testable import Articles
@testable import TextSafety

/// Texts that would cost many times their length to read are read in part or in another way.
@Suite struct MemoryLimitTests {
  @Test func marksWithoutEndAreNoMarkdown() {
    let marks = MarkdownReader.read(SafeText("# T\n\n" + String(repeating: "[", count: 60_000)))
    #expect(marks.diagnostics.map(\.sentence).contains { $0.hasPrefix("Not understood: 60000 ") })
    #expect(marks.paragraphs.count > 0)
    let text = String(repeating: "An *old* word and a [link](a).\n\n", count: 200)
    #expect(MarkdownReader.read(SafeText(text)).diagnostics.isEmpty)
  }

  /// The parser of Markdown makes a cell of every column for every row.
  @Test(arguments: [
    String(repeating: "a|", count: 1000) + "\n" + String(repeating: "-|", count: 1000) + "\n"
      + String(repeating: "b\n", count: 30_000),
    String(repeating: "a|", count: 200) + "\n" + String(repeating: "-|", count: 200) + "\n"
      + String(repeating: "b\n", count: 30_000),
    String(
      repeating: "a|b|c\n-|-|-\n" + String(repeating: "x\n", count: 4000) + "\n", count: 60),
  ])
  func adversarialTablesOfMoreCellsThanAreReadStayText(table: String) {
    let article = MarkdownReader.read(SafeText("# T\n\n" + table + "\nIt ended.\n"))
    #expect(article.diagnostics.map(\.sentence).contains { $0.contains("tables of more than") })
    #expect(article[article.text.span].hasSuffix("It ended."))
  }

  @Test func adversarialLinesOfManyCellsStayText() {
    let (rules, cells) = (
      String(repeating: "-|", count: 40_000), String(repeating: "a|", count: 40_000)
    )
    for line in [rules, "a|b\n-|-\n" + cells, cells + "\n-|-", "> a\n> " + rules] {
      let tables = MarkdownTables(Array(line.utf8))
      #expect(tables.isCut && tables.output.count <= line.utf8.count + 2)
    }
    let heads = "a|b|c\n" + String(repeating: "x|y|z\n-|-\n", count: 20_000)
    #expect(MarkdownTables(Array(heads.utf8)).isCut)
  }

  @Test func tablesForPeopleAreLeftAsTheyAre() {
    let row = String(repeating: "cell | ", count: 40) + "\n"
    let rule = String(repeating: ":---: | ", count: 40) + "\n"
    let text = Array((row + rule + String(repeating: row, count: 2000) + "\n---\n\n- | -\n").utf8)
    let tables = MarkdownTables(text)
    #expect(!tables.isCut && tables.output == text)
  }

  @Test func tagsWithoutEndAreLeftOutAndTheirTextIsKept() {
    let page = "<html><body>" + String(repeating: "<p>It fell.", count: 60_000) + " It ended."
    let article = HTMLReader.read(utf8: Array(page.utf8))
    #expect(article.diagnostics.map(\.sentence).contains { $0.contains("tags") })
    #expect(article[article.text.span].hasSuffix("It ended."))
  }

  @Test func aRunOfEmptyLinesCostsNothing() {
    let lines = PlainLine.lines(of: Array(("a" + String(repeating: "\n", count: 5000) + "b").utf8))
    #expect(lines.count < 20)
    #expect(lines.first?.span == SourceSpan(0, 1))
    #expect(lines.last?.span == SourceSpan(5001, 5002))
  }

  @Test func pagesOfManyTagsKeepTheirText() {
    for (tag, count) in [("<p>It fell.", 45_000), ("<br>a", 20_000), ("<i>a</i>", 55_000)] {
      let page = "<html><body>" + String(repeating: tag, count: count) + "<p>It ended.</body>"
      let article = HTMLReader.read(utf8: Array(page.utf8))
      #expect(article[article.text.span].hasSuffix("It ended."), "\(tag)")
    }
  }

  @Test func linesBeyondTheLimitAreLeftOut() {
    let text = Array("a\n\n\nb\nc\n".utf8)
    #expect(ArticleReader.end(of: 2, linesOf: text) == 6)
    #expect(ArticleReader.end(of: 3, linesOf: text) == nil)
    #expect(ArticleReader.end(of: 10, linesOf: text) == nil)
    #expect(ArticleReader.end(of: 0, linesOf: []) == nil)
    let list = Array(String(repeating: "- a\n", count: 200_001).utf8)
    let article = ArticleReader.read(list, format: .markdown)
    #expect(article.diagnostics.map(\.sentence).contains { $0.contains("200000 lines") })
    #expect(article.paragraphs.count == 200_000)
  }

  @Test func namesBeyondTheLimitAreNobody() {
    var names = NameTable()
    for index in 0..<NameTable.limit {
      #expect(
        names.add("n\(index)", SourceSpan(index, index + 1), words: 1, kind: .unknown) == index)
    }
    #expect(names.add("one more", SourceSpan(0, 1), words: 2, kind: .person) == nil)
    #expect(names.isCut)
    #expect(names.add("n5", SourceSpan(9, 10), words: 1, kind: .person) == 5)
  }

  @Test func spansTakeEightBytes() {
    #expect(MemoryLayout<SourceSpan>.size == 8)
    #expect(SourceSpan(.max, .max).isEmpty)
    #expect(SourceSpan(7, 3) == SourceSpan(7, 7))
  }
}
