import Testing

@testable import Articles
@testable import TextSafety

@Suite("HTML metadata")
struct HTMLMetadataTests {
  private static let prose = """
    <p>The bridge was opened in the rain, the mayor said, and nobody minded at all. Hundreds had \
    come on foot, some with children, to be the first to cross it after so many years.</p>
    """

  private func read(_ head: String, _ body: String) -> Article {
    HTMLReader.read(
      bytes: Array("<html lang='en'><head>\(head)</head><body>\(body)</body></html>".utf8))
  }

  @Test("a call to follow somebody is no author")
  func follow() {
    let title = "<title>Bridge</title>"
    let byline = "<article><h1>Bridge</h1><p>By <a rel='author' href='/ada'>"
    let called = read(title, byline + "Follow @ada</a></p>\(Self.prose)</article>")
    #expect(called.metadata.authors.isEmpty)
    let named = read(title, byline + "Ada Berg Follow @ada</a></p>\(Self.prose)</article>")
    #expect(named.metadata.authors.map(\.value) == ["Ada Berg"])
  }

  @Test("JSON-LD is trusted before meta elements, and each value says where it was found")
  func structuredData() {
    let article = read(
      """
      <title>Bridge opens - Valley Post</title><meta property="og:site_name" content="Valley Post">
      <meta property="article:published_time" content="2021-05-04T08:00:00Z">
      <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#a",
      "name": "Ada Berg"}, {"@type": "NewsArticle", "headline": "Bridge opens &amp; stays",
      "author": {"@id": "#a"}, "datePublished": "2021-05-04"}]}</script>
      """, "<article>\(Self.prose)</article>")
    #expect(article.title.map { article[$0] } == "Bridge opens & stays")
    #expect(article.metadata.authors == [Sourced("Ada Berg", from: "JSON-LD")])
    #expect(article.metadata.published?.value.description == "2021-05-04")
    #expect(article.metadata.published?.origin == "JSON-LD")
    #expect(article.metadata.site?.value == "Valley Post")
    #expect(article.metadata.language?.value == "en")
  }

  @Test("Dek, byline and dateline are spans of the text")
  func head() {
    let article = read(
      "<meta name='description' content='After nine years the two banks are joined.'>",
      """
      <article><h1>The bridge is open at last</h1><p>After nine years the two banks are joined.</p>
      <p class="byline">By <a rel="author" href="/ada">Ada Berg</a></p><p>4 May 2021</p>
      \(Self.prose)</article>
      """)
    #expect(article.dek.map { article[$0] } == "After nine years the two banks are joined.")
    #expect(article.metadata.authors.map(\.value) == ["Ada Berg"])
    #expect(article.dateline.map { article[$0] } == "4 May 2021")
    #expect(article.metadata.published?.value.description == "2021-05-04")
    #expect(article.metadata.published?.origin == "dateline")
    #expect(article.paragraphs.count == 2)
  }

  @Test("Publication dates that differ are reported")
  func conflictingDates() {
    let article = read(
      """
      <meta property="article:published_time" content="2021-05-04">
      <link rel="canonical" href="https://valley.example/2019/02/03/bridge">
      """, "<article>\(Self.prose)</article>")
    #expect(article.metadata.published?.value.description == "2021-05-04")
    #expect(
      article.diagnostics.contains(
        Diagnostic(
          .conflictingDates(["2021-05-04 (article:published_time)", "2019-02-03 (address)"]))))
  }

  @Test("Dates are read as pages of several languages write them")
  func dates() {
    let rows: [(String, Bool, String?)] = [
      ("Published 3 March 2020, 10:15", false, "2020-03-03"),
      ("Mar. 3rd, 2020", false, "2020-03-03"),
      ("3/4/2020", true, "2020-03-04"), ("3/4/2020", false, "2020-04-03"),
      ("03.04.20", false, "2020-04-03"), ("den 3. März 2020", false, "2020-03-03"),
      ("3 de marzo de 2020", false, "2020-03-03"), ("2020年3月4日", false, "2020-03-04"),
      ("20200304", false, "2020-03-04"), ("1583280000", false, "2020-03-04"),
      ("31.02.2020", false, nil), ("99999999999999999999999", false, nil),
      ("version 3", false, nil),
    ]
    for (text, isMonthFirst, expected) in rows {
      let date = WebDateFinder(isMonthFirst: isMonthFirst).first(in: Array(text.utf8)[...])
      #expect(date?.edtf?.description == expected, "\(text)")
    }
  }

  @Test("A byline gives its name without what stands around it")
  func bylines() {
    let rows: [(String, String?)] = [
      ("By Ada Berg", "Ada Berg"), ("Von  Ada Berg | 3. Mai", "Ada Berg"), ("admin", nil),
      ("Posted by: Ada Berg on Monday", "Ada Berg"), ("https://valley.example/ada", nil),
    ]
    for (text, expected) in rows {
      #expect(AuthorName.clean(Array(text.utf8)) == expected, "\(text)")
    }
  }

  @Test("adversarial: JSON-LD without end, with deep nesting and with broken escapes is bounded")
  func adversarialJSON() {
    let deep = String(repeating: "[{\"a\":", count: 5000)
    for json in [
      deep, "{\"a\": \"\\u12", "{\"a\" \"b\": ]]}}", "\"\\", "{\"a\": \"\\ud800\\u0041\"}",
    ] {
      let tree = JSONTree(Array(json.utf8)[...])
      #expect(tree.nodes.count <= 2 * JSONTree.depthLimit)
      #expect(tree.nodes.allSatisfy { $0.end <= tree.nodes.count })
    }
  }
}
