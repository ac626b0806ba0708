import Testing

@testable import Articles
@testable import TextSafety

/// Which of a page's titles is the article's.
@Suite("Titles of pages")
struct HTMLTitleTests {
  private func title(_ body: String, head: String) -> String? {
    let page = "<html lang='en'><head>\(head)</head><body>\(body)</body></html>"
    let article = HTMLReader.read(bytes: Array(page.utf8))
    return article.title.map { article[$0] }
  }

  private func article(_ heading: String) -> String {
    "<article>\(heading)\(HTMLBylineTests.prose)</article>"
  }

  @Test("the only heading, where others say it in other words")
  func onlyHeading() {
    let head = """
      <title>Bridge: ferry at rest | Valley Post</title>
      <meta property="og:title" content="Valley bridge puts the old ferry to rest">
      """
    #expect(
      title(article("<h1>The new bridge over the valley puts its ferry to rest</h1>"), head: head)
        == "The new bridge over the valley puts its ferry to rest")
    // A heading about something else is not taken.
    #expect(
      title(article("<h1>Our region</h1>"), head: head)
        == "Valley bridge puts the old ferry to rest")
  }

  @Test("a kicker in the heading is no part of the title")
  func kicker() {
    let head = "<title>Traffic: The bridge is open at last</title>"
    let marked =
      "<h1><span class='kicker'>Traffic</span>: <span>The bridge is open at last</span></h1>"
    #expect(title(article(marked), head: head) == "The bridge is open at last")
    let named =
      "<h1><span>Traffic</span>: <span class='headline'>The bridge is open at last</span></h1>"
    #expect(title(article(named), head: head) == "The bridge is open at last")
    let unmarked = "<h1><span>A great day</span> The bridge is open at last</h1>"
    let other = """
      <title>Bridge open</title>
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "The bridge is open at last"}</script>
      """
    #expect(title(article(unmarked), head: other) == "The bridge is open at last")
  }

  @Test("a heading that leads to the first page is the site's")
  func home() {
    let head = "<title>Four Valleys » The bridge is open at last</title>"
    let body =
      "<h1><a href='https://four.example/'>Four Valleys</a></h1>"
      + article("<h2><a href='/bridge'>The bridge is open at last</a></h2>")
    #expect(title(body, head: head) == "The bridge is open at last")
  }

  @Test("dashes, quotation marks and no-break spaces make no other title")
  func folding() {
    #expect(
      FoldedText.fold("“Open” – at\u{A0}last".utf8) == FoldedText.fold("\"Open\" - at last".utf8))
    #expect(FoldedText.fold("Brü\u{AD}cke".utf8) == FoldedText.fold("Brücke".utf8))
    #expect(FoldedText.fold("2ª €5".utf8) == Array("2ª €5".utf8))
  }
}
