import Model
import Testing

@testable import TUI

/// The link that the list of links begins at.
@Suite struct LinksBoardTests {
  private func document(_ text: String) -> Document {
    Explorer(Briefing(article: ArticleReader.read(Array(text.utf8), name: "a.md"))).session.document
  }

  @Test func itIsTheNextOneInTheText() throws {
    let document = document(
      "# Links\n\nSee [one](https://a.example) and [two](https://b.example), then go.\n\nNo more.")
    let links = Links.all(of: document.briefing.article)
    try #require(links.count == 2)
    let places = [
      (0, 0), (links[0].words.start, 0), (links[0].words.end - 1, 0), (links[0].words.end, 1),
      (links[1].words.end - 1, 1), (links[1].words.end, 1), (10_000, 1),
    ]
    for (offset, index) in places {
      #expect(LinksBoard.index(nearest: offset, in: document) == index, "\(offset)")
    }
  }

  @Test func withoutLinksItIsTheFirstRow() {
    #expect(LinksBoard.index(nearest: 3, in: document("Nothing here.")) == 0)
  }
}
