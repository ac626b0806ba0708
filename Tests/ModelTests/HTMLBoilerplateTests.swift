import Testing

@testable import Articles
@testable import TextSafety

/// What stands in the article's element of a page and is not the article.
@Suite("Boilerplate in pages")
struct HTMLBoilerplateTests {
  private func read(_ inner: String, head: String = "") -> Article {
    let page = """
      <html lang='en'><head><title>The bridge is open at last</title>\(head)</head><body><article>
      <h1>The bridge is open at last</h1>\(HTMLBylineTests.prose)\(inner)</article></body></html>
      """
    return HTMLReader.read(bytes: Array(page.utf8))
  }

  /// The last paragraph that is text, from its beginning.
  private func end(_ article: Article) -> String {
    article.paragraphs.last { $0.kind == .text }.map { String(article[$0.span].prefix(20)) } ?? ""
  }

  @Test(
    "calls to the reader below the text",
    arguments: [
      "<p>Follow the Valley Post on all its channels and send us a message, day or night.</p>",
      "<p>For the latest stories and news of the valley download our app.</p>",
      "<p>Lust auf mehr? Jede Woche schicken wir die besten Geschichten in dein Postfach.</p>",
      "<p>The views expressed here are those of their author.</p>", "<p>Kontakt</p>",
      "<p>About the author</p><p>Ada Berg lives at the river and writes about ferries.</p>",
    ])
  func below(_ call: String) {
    let byline = "<meta name='author' content='Ada Berg'>"
    #expect(end(read(call, head: byline)) == "The old ferry, which")
  }

  @Test("the same words above the end of the text stay")
  func above() {
    let call =
      "<p>Support for the bridge was never as great as on the day on which it was opened.</p>"
    let article = read(call + HTMLBylineTests.prose.replacing("old", with: "new"))
    #expect(article.paragraphs.contains { article[$0.span].hasPrefix("Support for") })
  }

  @Test(
    "a last paragraph that begins like a call and speaks to nobody stays",
    arguments: [
      "<p>Support for the bridge has grown since then, and even the ferryman votes for it now.</p>",
      "<p>Follow the river for a day and there is no other bridge to be seen anywhere.</p>",
    ])
  func told(_ paragraph: String) {
    #expect(!end(read(paragraph)).hasPrefix("The old ferry"))
  }

  @Test("no more than a quarter of a text is taken for calls to its reader")
  func limit() {
    let call = "<p>Support us \(String(repeating: "and the valley, ", count: 30))</p>"
    #expect(end(read(call)).hasPrefix("Support us"))
  }

  @Test("the sign before the holder of the rights makes a caption, and names alone a credit")
  func captions() {
    let article = read(
      "<p>The ferry at rest. © Valley Post / Ada Berg</p><p>Nobody looked back at it.</p>")
    let caption = article.paragraphs.first { $0.kind == .caption }
    #expect(caption.map { article[$0.span] } == "The ferry at rest. © Valley Post / Ada Berg")
    let word = read("<p>He showed us a photo: the ferry, still at its old place.</p>")
    #expect(word.paragraphs.allSatisfy { $0.kind != .caption })
    let figure =
      "<figure><figcaption>Ada Berg/Reuters</figcaption></figure><p>Nobody looked back at it.</p>"
    #expect(read(figure).paragraphs.allSatisfy { $0.kind != .caption })
    let told =
      "<figure><figcaption>Ada Berg at the wheel</figcaption></figure><p>Nobody looked back.</p>"
    #expect(read(told).paragraphs.contains { $0.kind == .caption })
  }

  @Test("a heading over nothing but links goes with them")
  func emptySection() {
    let links =
      "<ul><li><a href='/a'>The ferry of the north</a></li><li><a href='/b'>The ferry of the south</a></li></ul>"
    let article = read(
      "<h2>Other ferries</h2>\(links)<h2>The day after</h2><p>All was quiet at the river, and it rained.</p>"
    )
    let headings = article.sections.compactMap { $0.heading.map { article[$0] } }
    #expect(headings == ["The day after"])
  }

  @Test("lists of contents and buttons are no text")
  func labels() {
    let article = read(
      "<p>Inhaltsverzeichnis</p><p>Bild anzeigen</p><p>Nobody looked back at it.</p>")
    #expect(end(article) == "Nobody looked back a")
    #expect(article.paragraphs.filter { $0.kind == .text }.count == 3)
  }
}
