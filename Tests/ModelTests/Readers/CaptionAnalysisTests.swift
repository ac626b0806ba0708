import Articles
import Model
import TextSafety
import Testing

/// Captions say what a picture shows; the analyses read the text between them.
@Suite("Captions and the analyses")
struct CaptionAnalysisTests {
  private static let prose = """
    <p>The ferry sank near the old mill on 3 May 2021, and four people were rescued by villagers. \
    Nobody knows yet why it went down, the mayor told the council on 5 May 2021.</p>
    <p>The council will vote on a new ferry in June, and most of the villagers want a bridge. \
    The ferryman has worked on the river for forty years, and he will not stop now.</p>
    """

  private func briefing(_ figures: String, text: String = prose) -> Briefing {
    let page = """
      <html lang='en'><head><title>The ferry of the valley</title>
      <meta property='article:published_time' content='2021-05-06'></head>
      <body><article>\(figures)\(text)</article></body></html>
      """
    return Briefing(analyzing: HTMLReader.read(bytes: Array(page.utf8)))
  }

  private static let captions = """
    <figure><img src='a.jpg'><figcaption>Police arrested two men at the landing on 4 May 2021, \
    "We saw it all," said Ada Berg.</figcaption></figure>
    <figure><img src='b.jpg'><div>A crane is expected to lift the ferry on Friday.</div></figure>
    """

  @Test("captions between paragraphs tell no events, statements or expectations")
  func captions() {
    let plain = briefing("")
    let captioned = briefing(Self.captions)
    #expect(captioned.article.paragraphs.contains { $0.kind == .caption })
    #expect(captioned.timeline.events.count == plain.timeline.events.count)
    #expect(captioned.voices.count == plain.voices.count)
    #expect(captioned.outlook.count == plain.outlook.count)
  }

  @Test("a gallery that consists of captions tells what they say")
  func gallery() {
    let gallery = briefing(Self.captions, text: "<p>The ferry in pictures.</p>")
    #expect(!gallery.timeline.events.isEmpty)
  }

  @Test("what a film shows stands behind the button that closes it")
  func behindTheButton() {
    let text = """
      Storm over Varna

      CLOSE Mayor Karl Lund says the port is open. The film was made in May.

      The storm took the roof of the ferry terminal on Monday, and the port was closed for two days.

      CLOSE the gate, the guards shouted, and the port was closed for two days more.
      """
    let article = PlainTextReader.read(SafeText(text))
    #expect(
      article.setAside.filter { $0.reason == .boilerplate }.map { article[$0.span].prefix(16) }
        == ["CLOSE Mayor Karl"])
  }

  @Test("a gallery that became one paragraph is captions, however long it is")
  func galleryInOneParagraph() {
    let row = (1...9).map {
      "A guard stands on quay \($0) after the storm of that spring. Hide Caption \($0) of 9"
    }
    let text = """
      Storm over Varna

      The storm took the roof of the ferry terminal on Monday, and the port was closed for two days.

      Photos: Storm in pictures Photos: Storm in pictures \(row.joined(separator: " Photos: Storm in pictures "))

      Work on the roof is to begin in June, the port authority said on Tuesday.
      """
    let article = PlainTextReader.read(SafeText(text))
    let captions = article.paragraphs.filter { $0.kind == .caption }
    #expect(captions.count == 1)
    #expect(captions.first.map { article[$0.span].hasPrefix("Photos:") } == true)
  }
}
