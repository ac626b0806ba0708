import Testing

@testable import Articles
@testable import TextSafety

@Suite struct ArticleBuilderTests {
  @Test func sectionsCoverTheParagraphs() {
    let text = SafeText("Intro one. Two.\n\nHead\n\nBody.\n\nEmpty\n\nLast\n\nEnd.")
    var builder = ArticleBuilder(text: text)
    builder.addParagraph(SourceSpan(0, 15))
    builder.addHeading(SourceSpan(17, 21), level: 3)
    builder.addParagraph(SourceSpan(23, 28))
    builder.addHeading(SourceSpan(30, 35), level: 4)
    builder.addHeading(SourceSpan(37, 41), level: 3)
    builder.addParagraph(SourceSpan(43, 47))
    let article = builder.finish()
    #expect(article.sections.map(\.paragraphs) == [0..<1, 1..<2, 2..<2, 2..<3])
    #expect(article.sections.map(\.level) == [1, 1, 2, 1])
    #expect(
      article.sections.map { $0.heading.map { article[$0] } } == [nil, "Head", "Empty", "Last"])
    #expect(article.paragraphs.map(\.section) == [0, 1, 3])
    #expect(article.paragraphs.map(\.sentences) == [0..<2, 2..<3, 3..<4])
    #expect(article.sentences.map { article[$0.span] } == ["Intro one.", "Two.", "Body.", "End."])
  }

  @Test func appendedTextIsBuiltBlockByBlock() {
    var builder = ArticleBuilder()
    builder.startBlock()
    builder.article.title = builder.append("Title".utf8)
    builder.startBlock()
    let first = builder.append("A ".utf8)
    let link = builder.append("link".utf8)
    builder.addInline(link, kind: .link("https://example.org"))
    builder.addParagraph(first.union(builder.append(".".utf8)))
    builder.startBlock()
    builder.startBlock()
    builder.addParagraph(builder.append("B.".utf8), kind: .quote)
    let article = builder.finish()
    #expect(article[article.text.span] == "Title\n\nA link.\n\nB.")
    #expect(article.inlines.map { article[$0.span] } == ["link"])
    #expect(article.paragraphs.map { article[$0.span] } == ["A link.", "B."])
  }

  @Test func anArticleWithoutTextHasOneEmptySection() {
    let article = ArticleBuilder().finish()
    #expect(article.sections.map(\.paragraphs) == [0..<0])
    #expect(article.paragraphs.isEmpty)
  }

  @Test func adversarialEmptyAndOutsideSpansAreLeftOut() {
    var builder = ArticleBuilder(text: SafeText("ab  \n"))
    builder.addParagraph(SourceSpan(2, 5))
    builder.addParagraph(SourceSpan(40, 50))
    builder.addHeading(SourceSpan(-4, 0), level: -7)
    builder.addParagraph(SourceSpan(-4, 900))
    let article = builder.finish()
    #expect(article.paragraphs.map { article[$0.span] } == ["ab"])
  }
}
