import Testing

@testable import Articles
@testable import TextSafety

private let crowd = "The crowd waits for the first cart to cross"

/// What news pages put between the paragraphs of an article and above and below it.
@Suite("What is text on a news page")
struct PageTextTests {
  private func read(_ inner: String, above: String = "", head: String = "") -> Article {
    let page = """
      <html lang='en'><head><title>The bridge is open at last</title>\(head)</head><body><article>
      <h1>The bridge is open at last</h1>\(above)\(HTMLBylineTests.prose)\(inner)
      \(HTMLBylineTests.prose.replacing("old", with: "new"))</article></body></html>
      """
    return HTMLReader.read(bytes: Array(page.utf8))
  }

  private func texts(_ article: Article, _ kind: Paragraph.Kind) -> [String] {
    article.paragraphs.filter { $0.kind == kind }.map { article[$0.span] }
  }

  private func plain(_ article: Article) -> [String] {
    texts(read(""), .text).reduce(into: texts(article, .text)) { rest, line in
      if let index = rest.firstIndex(of: line) { rest.remove(at: index) }
    }
  }

  @Test(
    "words of a picture are captions, however they are marked",
    arguments: [
      "<figure><img src='a.jpg'><span>\(crowd)</span></figure>",
      "<figure><div><img src='a.jpg'></div><div>\(crowd)</div></figure>",
      "<div class='photo'><img src='a.jpg'><span class='newsCaption'>\(crowd)</span></div>",
      "<p><em class='image-caption'>\(crowd)</em></p>",
      "<p>\(crowd) (Image: Valley Post)</p>", "<p>\(crowd). Ada Berg/Reuters</p>",
      "<p>\(crowd). IMAGO/Ada Berg</p>", "<p>\(crowd) (Ada Berg/Anadolu via Getty Images)</p>",
      "<p>\(crowd). Bildrechte: Valley Post/Ada Berg</p>",
    ])
  func captions(_ markup: String) {
    let article = read(markup)
    #expect(plain(article).isEmpty)
    #expect(texts(article, .caption).map { $0.hasPrefix(crowd) } == [true])
  }

  @Test(
    "a credit alone is set aside",
    arguments: [
      "Getty Images", "REUTERS", "Ada Berg/Getty Images", "iStock/Ada Berg", "(Image: Ada Berg)",
      "Photo : Valley News",
    ])
  func credits(_ line: String) {
    let article = read("<p>\(line)</p>")
    #expect(plain(article).isEmpty && texts(article, .caption).isEmpty)
    #expect(article.setAside.contains { article[$0.span] == line })
  }

  @Test(
    "sentences with the name of an agency stay text",
    arguments: [
      "The mayor told Reuters/Ipsos pollsters that he would not cross it. They believed him.",
      "She went to the bridge via Getty Street and came back by the ferry.",
      "Keystone was the first village to have a bridge.",
    ])
  func agencies(_ sentence: String) {
    #expect(plain(read("<p>\(sentence)</p>")) == [sentence])
  }

  @Test("a figure that holds a quotation, a table or a list is none of a picture")
  func figures() {
    let article = read("<figure><blockquote><p>It was a long winter.</p></blockquote></figure>")
    #expect(texts(article, .quote) == ["It was a long winter."])
  }

  @Test(
    "calls to the reader between paragraphs are set aside",
    arguments: [
      "Get the latest news of the valley to your phone. Join us on WhatsApp",
      "Check out more of our ferry stories by signing up to our free weekly newsletter",
      "Our website is the place for news of the river, so bookmark our homepage and subscribe.",
      "Do you have a story to tell? Email: desk@valley.example",
      "Would you like to comment on this article? Sign up (it is quick and free) or sign in now.",
      "If you have our app, click here to watch the ferry live",
      "CLICK HERE TO GET THE VALLEY APP",
    ])
  func calls(_ call: String) {
    let article = read("<p>\(call)</p>")
    #expect(plain(article).isEmpty)
    #expect(article.setAside.contains { article[$0.span] == call && $0.reason == .promotion })
  }

  @Test(
    "what only sounds like a call stays",
    arguments: [
      "Our app was made by three sisters who live above the mill and never use a phone.",
      "\u{201C}Follow us on Facebook,\u{201D} the ferryman said, and you could hear him laugh.",
      "Follow the path along the river, and you will find the old landing behind the mill.",
      "For two years the villagers had to sign up with the ferryman days before they crossed.",
    ])
  func told(_ sentence: String) {
    #expect(plain(read("<p>\(sentence)</p>")) == [sentence])
  }

  @Test(
    "labels of players and galleries are set aside",
    arguments: [
      "Media playback is unsupported on your device", "0:00 / 03:15", "1/12", "End of Article",
      "skip past newsletter promotion", "5 min read", "Lesezeit: 2 Minuten",
      "<span class='u-visually-hidden'>Previous slide</span>",
      "<a href='/x'><span>(opens in a new window)</span></a>",
    ])
  func labels(_ label: String) {
    #expect(plain(read("<p>\(label)</p>")).isEmpty)
  }

  @Test(
    "titles of other articles between paragraphs are set aside, sentences that are links are text")
  func teasers() {
    let article = read(
      """
      <p><a href='/x'><strong>WHY THE FERRY WAS NEVER ON TIME</strong></a></p>
      <p><a href='/y'>Inside the mill that nobody wanted to buy</a></p>
      <p><a href='/z'>The council published its plan on Monday.</a></p>
      """)
    #expect(plain(article) == ["The council published its plan on Monday."])
  }

  @Test(
    "a section's name and a place above the text are set aside, and the lines of a list are not")
  func kickers() {
    #expect(plain(read("", above: "<p>Valley</p><div>Mill Landing \u{2014}</div>")).isEmpty)
    let lines = ["two eggs", "a cup of flour", "some milk", "a little salt"]
    let recipe = read("", above: lines.map { "<p>\($0)</p>" }.joined())
    #expect(plain(recipe) == lines)
  }

  @Test("a kicker before the title makes it no other heading")
  func titles() {
    let page = """
      <html><head><title>The bridge is open at last</title></head><body><article>
      <h2><span>River traffic</span> <span>The bridge is open at last</span></h2>
      \(HTMLBylineTests.prose)</article></body></html>
      """
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(article.title.map { article[$0] }?.hasSuffix("The bridge is open at last") == true)
    #expect(article.sections.allSatisfy { $0.heading == nil })
  }

  @Test(
    "who else reported is a note",
    arguments: [
      "Reporting by Ada Berg; Editing by Jo Lind", "Additional reporting from Mill Landing",
      "\u{2014}Valley Press writer Jo Lind in Mill Landing contributed to this report.",
      "With files from The Valley Press",
    ])
  func reporters(_ note: String) {
    let page = """
      <html><head><title>The bridge is open</title></head><body><article>\(HTMLBylineTests.prose)
      <p>\(note)</p></article></body></html>
      """
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(article.setAside.contains { article[$0.span] == note && $0.reason == .authorNote })
  }

  @Test("an article that is put together from widgets is read")
  func widgets() {
    let parts = HTMLBylineTests.prose.split(separator: "</p>").map {
      "<div class='article-widget article-widget-text'>\($0)</p></div>"
    }
    let page = """
      <html><head><title>The bridge is open</title></head><body><div class='left'>\(parts.joined())
      </div><div class='widget'><p>Nothing here is about the bridge, and nobody reads it.</p></div>
      </body></html>
      """
    let article = HTMLReader.read(bytes: Array(page.utf8))
    #expect(texts(article, .text) == texts(read(""), .text).prefix(parts.count).map { $0 })
  }

  @Test("a heading above the text that is a sentence is its dek")
  func deks() {
    let dek = "The mayor cut the ribbon in the rain, and four hundred people came to see it."
    let article = read("", above: "<h2>\(dek)</h2>")
    #expect(article.dek.map { article[$0] } == dek)
    #expect(article.sections.allSatisfy { $0.heading == nil })
    let heading = read("<h2>What comes next.</h2>")
    #expect(heading.sections.contains { $0.heading.map { heading[$0] } == "What comes next." })
  }
}
