import Testing

@testable import Articles
@testable import TextSafety

/// Messages that are passed on, as mail programs of many kinds and languages write them.
@Suite struct ForwardedMailTests {
  private func read(_ message: String) -> Article { MailReader.read(Array(message.utf8)) }

  private func texts(_ article: Article, _ kind: Paragraph.Kind = .text) -> [String] {
    article.paragraphs.filter { $0.kind == kind }.map { article[$0.span] }
  }

  @Test func theQuotationBelowAForwardingLineIsTheMessage() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Fwd: Siren
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      Can you check?

      Sent from my iPhone

      Begin forwarded message:

      > From: Ines Roth <ines@example.org>
      > Date: 5 March 2024 at 22:10:05 CET
      > To: Jo Lund <jo@example.org>
      > Subject: Siren
      >
      > The siren sounded yesterday, and three of the cellars in the village
      > were flooded before noon.
      >
      > Ines
      """)
    #expect(article.title.map { article[$0] } == "Siren")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(
      texts(article) == [
        "The siren sounded yesterday, and three of the cellars in the village\n"
          + "were flooded before noon.",
        "Ines",
      ])
  }

  @Test(
    "a mark says that a message is passed on", arguments: ["TR : Quai", "Tr: Quai", "VB: Quai"])
  func mark(_ subject: String) {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: \(subject)
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      Pour information.

      De : Luc Morel <luc@example.org>
      Envoyé : mardi 5 mars 2024 18:22
      À : Jo Lund <jo@example.org>
      Objet : Fermeture du quai

      Le quai nord est fermé.
      """)
    #expect(article.title.map { article[$0] } == "Fermeture du quai")
    #expect(article.metadata.authors.map(\.value) == ["Luc Morel"])
    #expect(article.metadata.published?.value.description == "2024-03-05")
  }

  @Test func addressesOnMoreLinesAreOfTheHeader() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: AW: Wehr
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      I call them tomorrow.

      Von: Ines Roth <ines@example.org>
      Gesendet: Dienstag, 5. März 2024 09:12
      An: Jo Lund
      Cc: Al Berg <al@example.org>;
        Bo Ross <bo@example.org>;
        Cy Holt <cy@example.org>
      Betreff: Wehr

      It broke yesterday.
      """)
    #expect(texts(article) == ["I call them tomorrow."])
    #expect(texts(article, .quote) == ["It broke yesterday."])
    #expect(article.setAside.contains { article[$0.span].contains("Bo Ross") })
  }

  @Test(
    "a page that passes a message on gives way to it",
    arguments: [
      """
      <div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Eva Strand</strong>
      &lt;eva@example.org&gt;<br>Date: Fri, 1 Mar 2024 at 08:40<br>Subject: North pier<br>To: Jo<br></div>
      """,
      """
      <div>-------- Forwarded Message --------</div><table><tr><th>Subject: </th><td>North pier</td></tr>
      <tr><th>Date: </th><td>Fri, 1 Mar 2024 08:40:00 +0100</td></tr>
      <tr><th>From: </th><td>Eva Strand &lt;eva@example.org&gt;</td></tr><tr><th>To: </th><td>Jo</td></tr></table>
      """,
    ])
  func page(_ header: String) {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Fwd: North pier
      Date: Fri, 8 Mar 2024 10:00:00 +0100
      Content-Type: text/html; charset=utf-8

      <div>Have a look.</div>\(header)<div>The harbour office closed the north pier yesterday.</div>
      """)
    #expect(article.title.map { article[$0] } == "North pier")
    #expect(article.metadata.authors.map(\.value) == ["Eva Strand"])
    #expect(article.metadata.published?.value.description == "2024-03-01")
    #expect(texts(article) == ["The harbour office closed the north pier yesterday."])
    #expect(article.diagnostics.isEmpty)
  }

  @Test func anAttachedFileIsNamedOnce() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Minutes
      Date: Fri, 8 Mar 2024 10:00:00 +0100
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/html

      <p>The minutes are in the file, and Ines wrote what is below.</p>
      --b
      Content-Type: application/pdf; name="minutes.pdf"

      x
      --b
      Content-Type: message/rfc822

      From: Ines Roth <ines@example.org>
      Subject: Quay

      The quay moved.
      --b--
      """)
    #expect(article.diagnostics.map(\.sentence) == ["Attachments not shown: minutes.pdf."])
  }
}
