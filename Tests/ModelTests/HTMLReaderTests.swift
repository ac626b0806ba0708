import Testing

@testable import Articles
@testable import TextSafety

@Suite("HTML reader")
struct HTMLReaderTests {
  private static let prose = """
    <p>The river rose during the night, the wardens said, and by dawn it had reached the mill. \
    Nobody was hurt, but the lower road stayed closed for the whole of the day.</p>
    <p>Engineers expect the water to fall by Friday, provided that the rain in the hills stops. \
    Until then, the ferry runs twice an hour from the upper landing.</p>
    """

  private func body(_ article: Article) -> [String] {
    article.sections.flatMap { section in
      (section.heading.map { ["# " + article[$0]] } ?? [])
        + article.paragraphs[section.paragraphs].map { article[$0.span] }
    }
  }

  @Test("What only looks like a heading is none")
  func headings() {
    let page = """
      <html><body><article><h1>The mill</h1>\(Self.prose)<h2>History[edit]</h2>\(Self.prose)
      <h2>Economy <span>[edit | edit source]</span></h2>\(Self.prose)<h3>More:</h3>\(Self.prose)
      <h3>Photo: The mill in June</h3>\(Self.prose)<h3>Edit wars [2020]</h3>\(Self.prose)
      </article></body></html>
      """
    let article = HTMLReader.read(bytes: Array(page.utf8))
    let headings = article.sections.compactMap { $0.heading.map { article[$0] } }
    #expect(headings.filter { $0 != "The mill" } == ["History", "Economy", "Edit wars [2020]"])
  }

  @Test("The article is kept and what stands around it is set aside with its reason")
  func surroundings() {
    let page = """
      <html><body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <div class="post"><div class="entry-content">\(Self.prose)</div>
      <div class="related-posts"><h3>More</h3><a href="/x">Another flood</a></div>
      <div class="newsletter-signup">Sign up for our letter</div></div>
      <div id="comments"><p>I saw it myself, and it was much worse than they say here.</p></div>
      <footer>All rights reserved</footer></body></html>
      """
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(body(article).count == 2)
    #expect(body(article).first?.hasPrefix("The river rose") == true)
  }

  @Test("Headings, lists, quotations, tables and captions keep their order and kind")
  func structure() {
    let page = """
      <article>\(Self.prose)<h2>What to do</h2><ol><li>Stay home.</li><li>Call a <em>friend</em>.</li>
      </ol><blockquote><p>It was a long night.</p></blockquote>
      <table><tr><th>Day</th><th>Level</th></tr><tr><td>Monday</td><td>3 m</td></tr>
      <tr><td>Tuesday</td><td>4 m</td></tr></table>
      <figure><img data-src="a.jpg"><figcaption>The mill at dawn</figcaption></figure></article>
      """
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(article.sections.last?.heading.map { article[$0] } == "What to do")
    #expect(
      article.paragraphs.suffix(7).map { [article[$0.span], "\($0.kind)"] } == [
        ["Stay home.", "listItem(marker: \"1.\", depth: 0)"],
        ["Call a friend.", "listItem(marker: \"2.\", depth: 0)"],
        ["It was a long night.", "quote"],
        ["Day\tLevel", "tableRow(isHeader: true)"],
        ["Monday\t3 m", "tableRow(isHeader: false)"],
        ["Tuesday\t4 m", "tableRow(isHeader: false)"],
        ["The mill at dawn", "caption"],
      ])
    #expect(article.inlines.map { article[$0.span] } == ["friend"])
  }

  @Test("Text that is not on the screen is dropped")
  func hidden() {
    let page = """
      <article>\(Self.prose)<p style="display: none">Not for you.</p><p hidden>Nor this.</p>
      <p class="sr-only">For readers of screens.</p></article>
      """
    #expect(body(HTMLReader.read(bytes: Array(page.utf8))).count == 2)
  }

  @Test("A page in a declared encoding is decoded")
  func encoding() {
    var page = Array("<meta charset=\"iso-8859-2\"><article><p>".utf8)
    page += [0xB1, 0xBE, 0x2E]
    page += Array("</p>\(Self.prose)</article>".utf8)
    let article = HTMLReader.read(bytes: page)
    #expect(body(article).first == "ąž.")
    #expect(article.diagnostics.contains(Diagnostic(.decoded(encoding: "ISO-8859-2"))))
  }

  @Test("Characters behind entities are made safe like all others")
  func entities() {
    let page = "<article><p>a&#27;[31m&#x202E;b &amp; c &lt;d&gt;</p>\(Self.prose)</article>"
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(!article.text.bytes.contains(0x1B))
    #expect(body(article).first?.hasSuffix("b & c <d>") == true)
  }

  @Test("adversarial: elements nested without end do not exhaust the stack or the time")
  func adversarialDepth() {
    for tag in ["<div>", "<b x=1>", "<table><tr><td>", "<ul><li>"] {
      let page = String(repeating: tag, count: 20_000) + Self.prose
      let article = HTMLReader.read(bytes: Array(page.utf8))
      #expect(article.text.bytes.count < 10_000)
      #expect(!body(article).isEmpty)
    }
  }

  @Test("adversarial: a page cut anywhere is read without a crash")
  func adversarialCut() {
    let page = Array(
      "<!DOCTYPE html><html><!-- c --><body class='a b'><svg><p></svg>\(Self.prose)<script>x</script>"
        .utf8)
    for end in page.indices { _ = HTMLReader.read(bytes: Array(page[..<end])) }
    #expect(body(HTMLReader.read(bytes: page)).count == 2)
  }

  @Test("A mark at the start of a block begins with its first letter")
  func marksAtTheStart() {
    for start in ["A line.<meta><i>", "A line. <i><meta>", "A line. <i> "] {
      let page = "<body>\(start)äöü</i> and <b>more</b> of the same text.</body>"
      let article = HTMLReader.read(bytes: Array(page.utf8))
      #expect(article.inlines.map { article[$0.span] } == ["äöü", "more"])
    }
  }
}
