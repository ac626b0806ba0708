import Testing

@testable import Articles
@testable import TextSafety

/// Pages that a browser saved as one file.
@Suite struct WebArchiveTests {
  private func archive(
    header: String = "Snapshot-Content-Location: https://news.example.org/weir\n",
    sender: String = "<Saved by Blink>", page: String
  ) -> [UInt8] {
    Array(
      """
      From: \(sender)
      \(header)Subject: Saved
      Date: Tue, 12 Mar 2024 10:00:00 -0000
      MIME-Version: 1.0
      Content-Type: multipart/related; type="text/html"; boundary="cut"

      --cut
      Content-Type: text/css
      Content-Location: cid:style@example

      p { color: red }
      --cut
      Content-Type: text/html
      Content-Transfer-Encoding: quoted-printable
      Content-Location: https://news.example.org/weir?print=1

      \(page)
      --cut
      Content-Type: image/png
      Content-Transfer-Encoding: base64
      Content-Location: https://news.example.org/a.png

      iVBORw0KGgo=
      --cut--
      """.utf8)
  }

  private let page = """
    <html><head><meta charset=3D"utf-8"><title>The weir is dry</title>
    <meta name=3D"author" content=3D"Ines Roth">
    <meta property=3D"article:published_time" content=3D"2024-03-05"></head><body><article>
    <h1>The weir is dry</h1><p>Anglers found the weir at M=C3=BChlbach dry on Sunday, and the water board
    said that a gate had been left open by a contractor.</p><p>Fish were carried to the upper basin in
    buckets, and the board promised a report within a month.</p></article></body></html>
    """

  @Test func thePageSaysWhoAndWhen() {
    let article = ArticleReader.read(archive(page: page), name: "weir.mhtml")
    #expect(article.title.map { article[$0] } == "The weir is dry")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(article.metadata.saved?.value.description == "2024-03-12")
    #expect(article.metadata.address?.value == "https://news.example.org/weir")
    #expect(article.paragraphs.count == 2)
    #expect(article[article.paragraphs[0].span].contains("Mühlbach"))
  }

  @Test func theDayOfSavingIsNoPublicationDate() {
    let undated = page.replacing(
      "<meta property=3D\"article:published_time\" content=3D\"2024-03-05\">", with: "")
    let article = ArticleReader.read(archive(page: undated), name: "weir.mht")
    #expect(article.metadata.published == nil)
    #expect(article.metadata.saved?.origin == "web archive")
  }

  @Test(arguments: [
    "<Saved by Windows Internet Explorer 8>", "\"Saved by UnMHT\"", "<Saved by WebKit>",
  ])
  func otherBrowsers(sender: String) {
    let article = ArticleReader.read(archive(header: "", sender: sender, page: page))
    #expect(article.metadata.address?.value == "https://news.example.org/weir?print=1")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth"])
  }

  @Test func aPersonsMailWithPicturesIsMail() {
    let article = ArticleReader.read(archive(header: "", sender: "Jo <jo@example.org>", page: page))
    #expect(article.metadata.authors.map(\.value) == ["Jo"])
    #expect(article.metadata.published?.value.description == "2024-03-12")
  }

  @Test func adversarialArchivesWithoutAPage() {
    for end in [0, 40, 120, 200, 260, 330, 400] {
      let cut = Array(archive(page: page).prefix(end))
      _ = ArticleReader.read(cut, name: "x.mht")
    }
  }

  /// An address in the header is text from outside as any other: nothing in it but characters.
  @Test(arguments: ["\u{05}", "\u{1B}[31m", "\u{9B}", "\u{202E}", "\u{7F}"])
  func adversarialAddressesInTheHeaderHoldOnlyCharacters(_ unsafe: String) {
    let bytes = archive(
      header: "Snapshot-Content-Location: https://news.example.org/we\(unsafe)ir\n", page: page)
    let address = ArticleReader.read(bytes, format: .mail).metadata.address?.value
    #expect(address?.hasPrefix("https://news.example.org/we") == true)
    #expect(address?.contains(unsafe) == false)
    #expect(address?.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } == true)
  }
  @Test func anArchiveWithoutAPageIsNobodysMessage() {
    let article = MailReader.read(
      Array(
        ("From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/a.png\n"
          + "Date: Sun, 29 Nov 2026 10:00:00 -0000\nContent-Type: image/png\n\nAAAA\n").utf8))
    #expect(article.metadata.authors.isEmpty && article.metadata.published == nil)
    #expect(article.metadata.saved?.value.description == "2026-11-29")
    #expect(article.diagnostics.contains { $0.sentence.hasPrefix("No article found") })
  }
}
