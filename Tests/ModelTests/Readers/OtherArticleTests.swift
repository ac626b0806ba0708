import Testing

@testable import Articles
@testable import TextSafety

/// A page whose data holds other articles beside its own.
@Suite("Other articles in a page's data")
struct OtherArticleTests {
  private static let own = String(
    repeating: "The bridge was opened by the mayor, and four hundred people crossed it. ", count: 20
  )
  private static let other = String(
    repeating: "The ferry sank at night, and nobody knows yet who will pay for another. ", count: 40
  )

  private func read(_ scripts: String, body: String = "") -> Article {
    let page = """
      <html lang='en'><head><title>Bridge opens after ten years | Valley Post</title>
      <meta property='og:title' content='Bridge opens after ten years'>\(scripts)</head>
      <body><h1>Bridge opens after ten years</h1>\(body)</body></html>
      """
    return HTMLReader.read(bytes: Array(page.utf8))
  }

  private func text(_ article: Article) -> String {
    article.paragraphs.map { article[$0.span] }.joined(separator: " ")
  }

  private func data(_ headline: String, _ body: String, date: String) -> String {
    """
    <script type='application/ld+json'>{"@type": "NewsArticle", "headline": "\(headline)",
    "datePublished": "\(date)", "articleBody": "\(body)"}</script>
    """
  }

  @Test("the article whose headline is the page's title is taken, wherever it stands")
  func headlines() {
    let first = data("Ferry sinks in the dark", Self.other, date: "2020-01-01")
    let second = data("Bridge opens after ten years", Self.own, date: "2021-05-04")
    for scripts in [first + second, second + first] {
      let article = read(scripts)
      #expect(text(article).hasPrefix("The bridge was opened"))
      #expect(article.metadata.published?.value.description == "2021-05-04")
    }
  }

  @Test("what the own article does not say is not taken from another")
  func missing() {
    let own = """
      <script type='application/ld+json'>{"@type": "NewsArticle", "headline": "Bridge opens after
      ten years"}</script>
      """
    let article = read(own + data("Ferry sinks in the dark", Self.other, date: "2020-01-01"))
    #expect(article.metadata.published == nil)
    #expect(!text(article).contains("ferry"))
  }

  @Test("the text of another article does not take the place of the page's own")
  func bodies() {
    let body = "<article>\(HTMLBylineTests.prose)</article>"
    let article = read(data("Ferry sinks in the dark", Self.other, date: "2020-01-01"), body: body)
    #expect(!text(article).contains("The ferry sank"))
  }

  @Test("in the data of scripts the headline around a text says whose it is")
  func scripts() {
    let script = """
      <script>window.state = {"page": {"headline": "Bridge opens after ten years", "body": ["\(Self.own)"],
      "more": [{"headline": "Ferry sinks in the dark", "body": ["\(Self.other)"]}]}}</script>
      """
    #expect(text(read(script)).hasPrefix("The bridge was opened"))
    let wrong = """
      <script>window.state = {"more": [{"headline": "Ferry sinks in the dark", "body": ["\(Self.other)"]}]}
      </script>
      """
    #expect(!text(read(wrong)).contains("ferry"))
  }
}
