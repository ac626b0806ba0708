import Testing

@testable import Articles
@testable import TextSafety

/// What a page says twice, strikes out, or only lists.
@Suite struct RepeatedTextTests {
  private let dek = "The northern line runs again after three months of closure."
  private let caption = "The first train leaves the harbour at dawn. (Photo: Ida Roth)"
  private let prose = [
    "The harbour board reopened the line after a closure that had cut off two villages and a cannery.",
    "Trains run again every day of the week, said Petra Dvorak, who speaks for the board of the harbour.",
    "The cannery had sent its goods by lorry over the pass, at twice the cost, its owner said on Monday.",
  ]

  private func read(_ body: String) -> Article {
    HTMLReader.read(
      bytes: Array(
        """
        <html><head><title>Line reopens</title><meta name=description content="\(dek)"></head>
        <body><article><h1>Line reopens</h1>\(body)</article></body></html>
        """.utf8))
  }

  private func paragraphs(_ article: Article) -> [String] {
    article.paragraphs.map { article[$0.span] }
  }

  @Test func dekAndCaptionComeOnce() {
    let article = read(
      """
      <p class=dek>\(dek)</p><figure><img src=a><figcaption>\(caption)</figcaption></figure>
      <p>\(dek)</p><p>\(prose[0])</p><p>\(caption)</p><p>\(prose[1])</p><p>\(prose[1])</p><p>\(prose[2])</p>
      """)
    let texts = paragraphs(article)
    #expect(texts.count { $0 == dek } == 1 && texts.count { $0 == caption } == 1)
    // A text may repeat itself.
    #expect(texts.count { $0 == prose[1] } == 2)
    #expect(article.dek.map { article[$0] } == dek)
  }

  @Test func whatIsStruckOutIsMarked() {
    let page = read(
      "<p>\(prose[0]) <del>The fares doubled.</del> The fares stay.</p><p>\(prose[1])</p>")
    let markdown = ArticleReader.read(
      Array("# Line\n\n\(prose[0]) ~~The fares doubled.~~ *The* fares stay.\n".utf8),
      format: .markdown)
    for article in [page, markdown] {
      let struck = article.inlines.filter { $0.kind == .struck }
      #expect(struck.map { article[$0.span] } == ["The fares doubled."])
    }
    #expect(markdown.inlines.contains { $0.kind == .emphasis && markdown[$0.span] == "The" })
  }

  @Test func linesThatAreLinksAreAnIndex() {
    let lines = (10...22).map {
      "<li><a href=/\($0)>The council of the harbour meets for the \($0)th time</a> <span>\($0) May 2024</span></li>"
    }
    let page =
      "<html><head><title>Coast Herald</title></head><body><main><ul>\(lines.joined())</ul></main></body></html>"
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(article.title.map { article[$0] } == "Coast Herald")
    #expect(article.metadata.published == nil)
    #expect(
      article.diagnostics.map(\.sentence) == [
        "No article found: the page is an index of 13 articles."
      ])
  }

  @Test func anIndexSaysThatItIsOne() {
    let teasers = (1...9).map {
      "<article><h2><a href=/\($0)>Headline \($0) about the harbour</a></h2>"
        + "<p>A short teaser of story \($0), in a line or two, for people in a hurry.</p>"
        + "<time datetime=2024-05-1\($0)>1\($0) May</time></article>"
    }
    let page =
      "<html><head><title>Coast Herald</title></head><body><main>\(teasers.joined())</main></body></html>"
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(article.metadata.published == nil)
    #expect(article.diagnostics.contains { $0.sentence.contains("the page is an index of") })
    #expect(article.title.map { article[$0] } == "Coast Herald")
    #expect(
      !read(prose.map { "<p>\($0)</p>" }.joined()).diagnostics.contains {
        $0.sentence.contains("index")
      })
  }
}
