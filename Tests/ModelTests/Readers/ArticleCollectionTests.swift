import Testing

@testable import Articles

/// Inputs that hold several articles.
@Suite struct ArticleCollectionTests {
  private func articles(_ text: String) -> [Article] {
    (ArticleCollection(Array(text.utf8))?.members ?? []).map {
      ArticleReader.read($0.bytes, format: $0.format)
    }
  }

  @Test func messagesOfAMailbox() {
    let articles = articles(
      """
      From ines@example.org Tue Mar  5 09:12:00 2024
      From: Ines Roth <ines@example.org>
      Subject: The weir
      Date: Tue, 5 Mar 2024 09:12:00 +0100

      The weir is dry.
      >From the bridge one can see the bottom.

      From here on it gets worse.

      From jo@example.org Wed Mar  6 09:12:00 2024
      From: Jo Lund <jo@example.org>
      Subject: The ferry
      Date: Wed, 6 Mar 2024 09:12:00 +0100

      The ferry is back.
      """)
    #expect(
      articles.compactMap { article in article.title.map { article[$0] } } == [
        "The weir", "The ferry",
      ])
    #expect(
      articles.map { $0.metadata.published?.value.description.prefix(10) } == [
        "2024-03-05", "2024-03-06",
      ])
    let first = articles.first.map { article in article.paragraphs.map { article[$0.span] }.joined()
    }
    #expect(first?.contains("From the bridge") == true && first?.contains(">From") == false)
    #expect(first?.contains("From here on") == true)
  }

  @Test func entriesOfRSS() {
    let articles = articles(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0"><channel><title>Harbour News</title><link>https://example.org/</link>
      <item><title>The weir &amp; the fish</title><link>https://example.org/weir</link>
      <pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><dc:creator><![CDATA[Ines Roth]]></dc:creator>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>The weir was found dry on Sunday by two anglers, who told the board.</p>
      <p>The board sent an engineer from its office in the capital, who came at once.</p>]]></content:encoded>
      </item>
      <item><title>The ferry</title><link>https://example.org/ferry</link>
      <pubDate>Wed, 06 Mar 2024 10:00:00 GMT</pubDate>
      <description>&lt;p&gt;The ferry is back, and the owner says that it will run until the end of autumn.&lt;/p&gt;</description>
      </item></channel></rss>
      """)
    #expect(
      articles.compactMap { article in article.title.map { article[$0] } } == [
        "The weir & the fish", "The ferry",
      ])
    #expect(
      articles.map { $0.metadata.address?.value } == [
        "https://example.org/weir", "https://example.org/ferry",
      ])
    #expect(articles.first?.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(articles.first?.metadata.published?.value.description.hasPrefix("2024-03-05") == true)
    #expect(articles.map(\.paragraphs.count) == [2, 1])
  }

  @Test func entriesOfAtom() {
    let articles = articles(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>
      <entry><title type="html">The weir</title><link rel="alternate" href="https://example.org/weir?a=1&amp;b=2"/>
      <updated>2024-03-05T10:00:00Z</updated><author><name>Ines Roth</name></author>
      <content type="xhtml"><div><p>The weir was found dry on Sunday by two anglers, who told the board.</p>
      </div></content></entry></feed>
      """)
    #expect(articles.count == 1)
    #expect(articles.first?.metadata.address?.value == "https://example.org/weir?a=1&b=2")
    #expect(articles.first?.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(articles.first?.paragraphs.count == 1)
  }

  @Test(arguments: [
    "From here on it gets worse.\n\nFrom there, too.",
    "<html><body><p>An rss reader</p></body></html>",
    "From: Jo\nSubject: One\nDate: today\n\nA message.", "",
  ])
  func whatIsOneArticle(text: String) {
    #expect(ArticleCollection(Array(text.utf8)).map { _ in true } == nil)
  }

  @Test func adversarialCollections() {
    let items = String(repeating: "<item><title>a</title></item>", count: 2000)
    let collection = ArticleCollection(Array("<rss>\(items)".utf8))
    #expect(
      collection?.members.count == ArticleCollection.mostArticles && collection?.isCut == true)
    #expect(
      ArticleCollection(Array("<rss><item>\(String(repeating: "<", count: 50_000))".utf8)).map {
        _ in true
      } == nil)
    #expect(ArticleCollection(Array("<rss><item><![CDATA[".utf8)).map { _ in true } == nil)
    _ = ArticleCollection(Array(("<rss>" + String(repeating: "<item>", count: 5000)).utf8))
  }
  @Test(
    "articles in one JSON text",
    arguments: [
      "[\(JSON.weir), \(JSON.mill)]", "\(JSON.weir)\n\(JSON.mill)\n",
      " [ \(JSON.weir),\n\(JSON.mill)",
    ])
  func json(_ text: String) {
    let members = ArticleCollection(Array(text.utf8))?.members ?? []
    let articles = members.map { ArticleReader.read($0.bytes, format: $0.format) }
    #expect(articles.map { $0.title.map { _ in true } ?? false } == [true, true])
    #expect(articles.map { $0.metadata.published?.value.description } == ["2024-03-05", nil])
  }

  @Test(
    "one article, or none",
    arguments: [
      JSON.weir, "[\(JSON.weir)]", #"{"a": 1}"# + "\n" + #"{"a": 2}"#, "[1, 2]", "[[[",
      "[x] a note", "{",
      #"{"a": "{\"b"#,
    ])
  func noList(_ text: String) {
    #expect(ArticleCollection(Array(text.utf8)) == nil)
  }

  @Test func titlesInMarkupAreText() {
    let feed =
      "<feed><entry><title type='html'>A &lt;b&gt;bold&lt;/b&gt; weir</title><content>It broke.</content></entry></feed>"
    let member = ArticleCollection(Array(feed.utf8))?.members.first
    let article = member.map { ArticleReader.read($0.bytes, format: $0.format) }
    #expect(article.flatMap { article in article.title.map { article[$0] } } == "A bold weir")
  }

  @Test func aSignBeforeANumberOpensNoTag() {
    let feed =
      "<feed><entry><title type='html'>Debt &lt; 3% says &lt;b&gt;Lund&lt;/b&gt; today</title><content>It broke.</content></entry></feed>"
    let member = ArticleCollection(Array(feed.utf8))?.members.first
    let article = member.map { ArticleReader.read($0.bytes, format: $0.format) }
    #expect(
      article.flatMap { article in article.title.map { article[$0] } }
        == "Debt < 3% says Lund today")
  }

  @Test func theListInsideAnAnswerIsThatOfTheArticles() {
    func entry(_ title: String, _ text: String) -> String {
      """
      {"title": "\(title)", "url": "https://x.example/1", "publishedAt": "2024-05-02T06:00:00Z",
       "tags": [{"name": "a"}, {"name": "b"}], "content": "\(text)"}
      """
    }
    let texts = [
      "The ferries went back to work on Wednesday after eleven days, the union said.",
      "Two people were hurt on Saturday when the old mill burned down, said the police.",
    ]
    let text =
      "{\"status\": \"ok\", \"articles\": [\(entry("Ferry", texts[0])), \(entry("Mill", texts[1]))]}"
    let members = ArticleCollection(Array(text.utf8))?.members ?? []
    let articles = members.map { ArticleReader.read($0.bytes, format: $0.format) }
    #expect(articles.map { article in article.title.map { article[$0] } } == ["Ferry", "Mill"])
    #expect(articles.map { $0.metadata.published != nil } == [true, true])
    // The sections of an article are no articles.
    let sections = """
      {"title": "Report", "sections": [{"title": "A", "text": "\(texts[0])"}, {"title": "B", "text": "\(texts[1])"}]}
      """
    #expect(ArticleCollection(Array(sections.utf8)).map { _ in true } == nil)
  }

  @Test func adversarialListsInLists() {
    let deep = String(repeating: "{\"a\":[", count: 50_000)
    #expect(ArticleCollection(Array(deep.utf8)).map { _ in true } == nil)
    let wide = "{\"a\":[" + String(repeating: "{},{\"b\":[{},{}]},", count: 20_000)
    #expect(ArticleCollection(Array(wide.utf8)).map { _ in true } == nil)
  }

  @Test func aShortEntryIsAnArticle() {
    let text = """
      <rss><channel><item><title>A</title><description>The silo will stay where it is.</description></item>
      <item><title>B</title></item></channel></rss>
      """
    let members = ArticleCollection(Array(text.utf8))?.members ?? []
    let told = members.map { ArticleReader.read($0.bytes, format: $0.format).diagnostics.count }
    #expect(told == [0, 1])
  }
}

/// Articles as JSON has them.
private enum JSON {
  static let weir =
    #"{"title": "The weir", "published": "2024-03-05", "text": "The weir broke on Monday, the council said, and \"nobody\" was hurt by it. It will be built anew in spring."}"#
  static let mill =
    #"{"title": "The mill", "text": "The mill {the old one} burned on Monday, the council said, and nobody was hurt. It will be built anew in spring."}"#
}
