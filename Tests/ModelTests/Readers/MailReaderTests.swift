import Testing

@testable import Articles

@Suite struct MailReaderTests {
  private func read(_ message: String) -> Article { MailReader.read(Array(message.utf8)) }

  private func paragraphs(_ article: Article) -> [String] {
    article.paragraphs.map { "\($0.kind): \(article[$0.span])" }
  }

  @Test func headerBodyQuoteAndSignature() {
    let article = read(
      """
      From: Ana Ruiz <ana@example.org>
      To: desk@example.org
      Subject: =?utf-8?Q?The_caf=C3=A9?= =?utf-8?B?IGlzIG9wZW4=?=
      Date: Tue, 5 Mar 2024 10:00:00 +0100

      It opened on Monday. I was there.

      On Mon, 4 Mar 2024, Tom de Vries wrote:
      > Is it open? Nobody
      > told me.

      -- 
      Ana Ruiz
      Desk Two
      """)
    #expect(article.title.map { article[$0] } == "The café is open")
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(article.metadata.published?.origin == "mail header")
    #expect(article.metadata.authors.map(\.value) == ["Ana Ruiz"])
    #expect(
      article.paragraphs.map(\.kind).last == .quote && article.paragraphs.count >= 2)
    #expect(paragraphs(article).first == "text: It opened on Monday. I was there.")
    #expect(article.setAside.count == 3)
    #expect(article.setAside.allSatisfy { $0.reason == .mailHeader })
  }

  @Test func partsInTheirEncodings() {
    let article = read(
      """
      From: a@example.org
      Subject: News
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="outer"

      Preamble.
      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      The caf=E9 is open, and there is a long li=
      ne here.
      --inner
      Content-Type: text/html

      <p>The café is open</p>
      --inner--
      --outer
      Content-Type: text/plain
      Content-Transfer-Encoding: base64

      QW5kIG1vcmUu
      --outer
      Content-Type: text/plain
      Content-Disposition: attachment; filename=x.txt

      Not this.
      --outer--
      Epilogue.
      """)
    #expect(
      paragraphs(article) == [
        "text: The café is open, and there is a long line here.", "text: And more.",
      ])
    #expect(
      article.diagnostics.map(\.kind) == [
        .decoded(encoding: "windows-1252"), .attachmentsLeftOut(["x.txt"]),
      ])
  }

  @Test func formatsAreToldByContent() {
    func format(_ text: String, _ name: String? = nil) -> ArticleFormat {
      ArticleFormat.detect(name: name, bytes: Array(text.utf8))
    }
    #expect(format("From: a\nTo: b\nSubject: c\n\nx") == .mail)
    #expect(format("From: the valley to the sea\n\nThe river runs.") == .text)
    #expect(format("Subject: to change\nDate: unknown\nAll of it.") == .text)
    #expect(format("  <!DOCTYPE html><p>x") == .html)
    #expect(format("---\ntitle: x\n---\ny") == .markdown)
    #expect(format("A title\n\n## One\n\ntext\n\n## Two") == .markdown)
    #expect(format("See [this](http://a) and [that](http://b) and **more**.") == .markdown)
    #expect(format("# of people: 5\n\nThat is all.") == .text)
    #expect(format("plain", "a.md") == .markdown)
    #expect(format("") == .text)
    let wide = Array("<html><p>x".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(ArticleFormat.detect(name: nil, bytes: [0xFF, 0xFE] + wide) == .html)
  }

  @Test func adversarialHeadersAndBoundaries() {
    let messages = [
      "", "From:", "From: a", "\n", " x\n", ":\n\n", "From: =?", "Subject: =?utf-8?B?",
      "Subject: =?x?y?z?=",
      "From: a\nContent-Type: multipart/mixed\n\nx",
      "From: a\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\nx",
      "From: a\nContent-Type: multipart/mixed; boundary=a\n\n--a\n--a\n--a--",
      "From: a\nContent-Type: multipart/mixed; boundary=a\n\n--a",
      "From: a\nContent-Transfer-Encoding: base64\n\n====\u{0}",
      "From: a\nContent-Transfer-Encoding: quoted-printable\n\n=\n==\n=4",
    ]
    for message in messages { #expect(read(message).sections.count >= 1) }
  }

  @Test func adversarialNestingIsBounded() {
    var message = ""
    for depth in 0..<300 {
      message += "Content-Type: multipart/mixed; boundary=b\(depth)\n\n--b\(depth)\n"
    }
    #expect(read(message).sections.count == 1)
    let many =
      "From: a\nContent-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n\nx\n", count: 5000)
    #expect(read(many).paragraphs.count <= 201)
    #expect(read("From: a\n\n" + String(repeating: "> > x\ny\n", count: 5000)).paragraphs.count > 0)
  }
}
