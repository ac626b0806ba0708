import Model
import Testing

@testable import dossier

/// The line at which the editor opens.
@Suite struct SourceLineTests {
  private let source = """
    # The ferry

    The [official report](https://port.example/a?b=1) was published on Friday.

    The **minister** of trade read it, and then `code` ran.

    It ended.
    """

  private func line(of words: String) throws -> Int {
    let article = ArticleReader.read(Array(source.utf8), format: .markdown)
    let sentence = try #require(article.sentences.first { article[$0.span].hasPrefix(words) })
    return EditorLine.line(of: Anchor(sentence.span, in: article.text), in: SafeText(source))
  }

  @Test(arguments: [("The official", 3), ("The minister", 5), ("It ended", 7)])
  func markupInASentenceHidesNoLine(_ words: String, _ line: Int) throws {
    #expect(try self.line(of: words) == line)
  }

  @Test func whatIsNowhereIsOnTheFirstLine() {
    let place = Anchor(exact: "words that went away", prefix: "", suffix: "", start: 0, end: 20)
    #expect(EditorLine.line(of: place, in: SafeText(source)) == 1)
    let empty = Anchor(exact: "", prefix: "", suffix: "", start: 0, end: 0)
    #expect(EditorLine.line(of: empty, in: SafeText("")) == 1)
  }
}
