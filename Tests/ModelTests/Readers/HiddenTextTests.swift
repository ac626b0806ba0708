import Testing

@testable import Articles
@testable import TextSafety

/// Pages whose article is somewhere else than in what they show.
@Suite struct HiddenTextTests {
  private let first =
    "The lighthouse on the outer reef went dark on Monday, and the pilots asked ships to wait until dawn."
  private let second =
    "An electrician was flown in by helicopter, and the lamp burned again before midnight, the port said."

  private func read(_ body: String, head: String = "<title>Dark reef</title>") -> Article {
    ArticleReader.read(Array("<html><head>\(head)</head><body>\(body)</body></html>".utf8))
  }

  private func texts(_ article: Article) -> [String] {
    article.paragraphs.map { article[$0.span] }
  }

  private func origin(_ article: Article) -> String? {
    for case .textFrom(let origin) in article.diagnostics.map(\.kind) { return origin }
    return nil
  }

  @Test func dataOfScripts() {
    let article = read(
      """
      <div id="app"></div><script type="application/json">{"page":{"nav":["Home","Sport"],"blocks":[
      {"type":"p","text":"\(first)"},{"type":"p","text":"\(second)"}]}}</script>
      """)
    #expect(texts(article) == [first, second])
    #expect(origin(article) == "script data")
  }

  @Test func dataGivenToAName() {
    let article = read(
      """
      <div id="app"></div><script>window.__STATE__ = {"story":{"html":"<p>\(first)<\\/p><p>\(second)<\\/p>"}};
      </script>
      """)
    #expect(texts(article) == [first, second])
  }

  @Test func shortStructuredData() {
    let article = read(
      "<div></div>",
      head: """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Dark reef",
        "articleBody":"\(first)\\n\(second)"}</script>
        """)
    #expect(texts(article) == [first, second])
    #expect(origin(article) == "JSON-LD")
  }

  @Test func textForBrowsersWithoutScripts() {
    let article = read("<div></div><noscript><p>\(first)</p><p>\(second)</p></noscript>")
    #expect(texts(article) == [first, second])
    #expect(origin(article) == "text for browsers without scripts")
  }

  @Test func aFrameInItsStartTag() {
    let article = read(
      "<iframe srcdoc=\"&lt;p&gt;\(first)&lt;/p&gt;&lt;p&gt;\(second)&lt;/p&gt;\"></iframe>")
    #expect(texts(article) == [first, second])
    #expect(origin(article) == "frame")
  }

  @Test func shadowRootsAreShown() {
    let article = read(
      "<x-story><template shadowrootmode=\"open\"><p>\(first)</p><p>\(second)</p></template></x-story>"
    )
    #expect(texts(article) == [first, second])
    #expect(origin(article) == nil)
  }

  @Test func aPageBehindADialogIsRead() {
    let shown = [first, second, first, second, first, second]
    let article = read(
      """
      <div id="root" aria-hidden="true"><article>\(shown.map { "<p>\($0)</p>" }.joined())</article></div>
      <div role="dialog"><p>Sign up for our letter. We send it on Fridays, and it costs nothing at all.</p>
      <p>You can leave it at any time with one click, and we never pass on your address to others.</p></div>
      """)
    #expect(texts(article) == shown)
  }

  @Test(
    "a box that asks for consent is set aside, however long",
    arguments: ["role=dialog aria-modal=true", "role=alertdialog", "role=dialog class=cmp"])
  func consent(_ box: String) {
    let question = """
      <p>We and our 843 partners store information on your device, such as cookies, to show personalised advertising.
      You can withdraw your consent at any time, and change your choices below.</p>
      """
    let article = read(
      """
      <div id=app><article><h1>Dark reef</h1><p>The lighthouse on the outer reef went dark on Monday, after a storm.</p>
      <p>The pilots asked ships to wait until dawn, and the keeper said that he had no oil left.</p></article></div>
      <div \(box)><h2>Your choices</h2>\(String(repeating: question, count: 4))</div>
      """)
    #expect(texts(article).count == 2 && article.sections.count == 1)
  }

  @Test func whatThePageShowsGoesFirst() {
    let shown = [first, second, first, second].map { "<p>\($0)</p>" }.joined()
    let article = read(
      "<article>\(shown)</article><noscript><p>Please switch scripts on. \(first)</p></noscript>")
    #expect(texts(article).count == 4)
    #expect(origin(article) == nil)
  }

  @Test func aPageWithoutTextSaysWhy() {
    func reason(_ article: Article) -> String? {
      for case .noArticle(let reason) in article.diagnostics.map(\.kind) { return reason }
      return nil
    }
    #expect(
      reason(read("<div id=root></div><script>var a = 1;</script>"))?.contains("scripts") == true)
    #expect(reason(read("<img src=a.png>")) == "the page holds no running text")
  }

  @Test func adversarialData() {
    let open = String(repeating: "[{\"a\":", count: 5000)
    _ = read("<div></div><script>\(open)\"\(first)\"</script>")
    _ = read("<script>x = {\"" + String(repeating: "\\", count: 2001) + "</script>")
    _ = read(String(repeating: "<template><noscript>", count: 3000))
  }
}

/// Articles that a program keeps as JSON.
@Suite struct JSONReaderTests {
  @Test func fieldsAroundTheText() {
    let article = ArticleReader.read(
      Array(
        """
        {"results": [{"headline": "Dark reef", "published_at": "2024-03-05T10:00:00Z",
        "authors": [{"name": "Ines Roth"}, "Jo Lund"], "url": "https://example.org/reef",
        "tags": ["sea", "light"], "body": "The lighthouse on the outer reef went dark on Monday.\\nThe pilots asked ships to wait until dawn, and most of them did so."}]}
        """.utf8))
    #expect(article.title.map { article[$0] } == "Dark reef")
    #expect(article.metadata.published?.value.description == "2024-03-05T10:00:00Z")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth", "Jo Lund"])
    #expect(article.metadata.address?.value == "https://example.org/reef")
    #expect(article.paragraphs.count == 2)
  }

  @Test func settingsAreNoArticle() {
    let article = ArticleReader.read(Array("{\"width\": 80, \"theme\": \"dark\"}".utf8))
    #expect(
      article.diagnostics.map(\.kind) == [.noArticle("the JSON holds no running text")])
    #expect(article.paragraphs.isEmpty)
  }

  @Test func adversarialJSON() {
    _ = ArticleReader.read(Array(String(repeating: "[{\"a\":", count: 9000).utf8))
    _ = ArticleReader.read(Array("{\"".utf8), name: "a.json")
  }
}

/// The times at the start of what is said.
@Suite struct TimeStampTests {
  @Test(arguments: [
    ("[00:01:12] Ines Roth: Yes.", 11), ("(01:12) Yes.", 8), ("00:01:12 Yes.", 9),
    ("[01:12]", 7), ("00:01:12.250 - Yes", 15),
  ])
  func times(text: String, end: Int) {
    #expect(TimeStamp.end(Array(text.utf8)[...]) == end)
  }

  @Test(arguments: [
    "10:30 it began.", "[12] See page 4.", "(a) Yes", "12:", "", "1.2.3 Scope", "[00:01:12",
  ])
  func noTimes(text: String) {
    #expect(TimeStamp.end(Array(text.utf8)[...]) == nil)
  }

  @Test func aTranscriptIsReadWithoutThem() {
    let text = """
      [00:00:01] INES ROTH: The weir was dry when we came down to the water that morning.

      [00:00:09] JO LUND: Who called you out there on a Sunday, and why did you go at all?

      [00:00:15] INES ROTH: Two anglers did, and they were worried about the fish in the pool.
      """
    let article = ArticleReader.read(Array(text.utf8))
    #expect(
      article.paragraphs.map { String(article[$0.span].prefix(10)) } == [
        "INES ROTH:", "JO LUND: W", "INES ROTH:",
      ])
  }
}
