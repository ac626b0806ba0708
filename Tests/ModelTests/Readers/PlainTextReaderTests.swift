import Foundation
import Testing

@testable import Articles
@testable import TextSafety

@Suite struct PlainTextReaderTests {
  @Test func titleDekAndSectionsWithoutMarkup() {
    let article = PlainTextReader.read(
      SafeText(
        """
        What Does the Dam Mean for the Valley?

        For the farmers, the new lake is a chance.

        The dam was opened on May 3. It took nine years to build and cost more than was planned.

        Nobody asked the farmers.

        The Valley’s Choices

        There are two of them. Each has a price that somebody will have to pay in the end.

        Check Also

        Another story about a river
        """))
    #expect(article.title.map { article[$0] } == "What Does the Dam Mean for the Valley?")
    #expect(article.dek.map { article[$0] } == "For the farmers, the new lake is a chance.")
    #expect(article.sections.map(\.paragraphs) == [0..<2, 2..<3])
    #expect(article.sections.last?.heading.map { article[$0] } == "The Valley’s Choices")
    #expect(article.setAside.map { article[$0.span] } == ["Another story about a river"])
    #expect(article.sentences.count == 5)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["DOSSIER_REFERENCE"] != nil))
  func referenceArticle() throws {
    let folder = ProcessInfo.processInfo.environment["DOSSIER_REFERENCE"] ?? ""
    let data = try Data(
      contentsOf: URL(fileURLWithPath: folder + "/000_22ddcc4a341637db.txt"))
    let article = PlainTextReader.read(SafeText(utf8: Array(data)))
    #expect(article.title?.start == 0)
    #expect(article.dek != nil)
    #expect(
      article.sections.map { $0.heading.map { article[$0] } ?? "" } == [
        "", "Moscow’s Options", "The Road Ahead",
      ])
    #expect(article.sections.map(\.paragraphs.count) == [8, 10, 2])
    #expect(article.setAside.filter { $0.reason == .relatedLinks }.count == 2)
  }

  @Test func adversarialEmptyTexts() {
    for text in ["", "\n", "\n\n\n", " ", "x", "x\n\n", "\n\nx"] {
      let article = PlainTextReader.read(SafeText(text))
      #expect(article.sections.count == 1)
    }
  }
}
