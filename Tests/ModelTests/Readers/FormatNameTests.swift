import Model
import Testing

/// A file's name tells its format before its content does.
@Suite struct FormatNameTests {
  @Test(arguments: [
    ("a.html", "<p>Words of a page.</p>"), ("a.htm", "<p>Words of a page.</p>"),
    ("a.xhtml", "<p>Words of a page.</p>"), ("a.shtml", "<p>Words of a page.</p>"),
    ("A.HTM", "<p>Words of a page.</p>"), ("a.md", "*Words* of a page."),
    ("a.markdown", "*Words* of a page."), ("a.mdown", "*Words* of a page."),
    ("a.mkd", "*Words* of a page."), ("a.eml", "X-Port: 1\nSubject: A page\n\nWords of a page."),
    (
      "a.mbox", "From ana@port.example Tue May 4 10:00:00 2021\nSubject: A page\n\nWords of a page."
    ),
    ("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nWords of a page."),
    ("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nWords of a page."),
  ])
  func itsSuffixDecides(name: String, text: String) {
    let article = ArticleReader.read(Array(text.utf8), name: name)
    let words = article.paragraphs.map { article[$0.span] }
    #expect(words == ["Words of a page."], "\(name)")
  }
}
