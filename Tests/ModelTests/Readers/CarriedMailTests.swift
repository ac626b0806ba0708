import Testing

@testable import Analysis
@testable import Articles
@testable import TextSafety

/// Messages that are passed on, answered, or sent along with files.
@Suite struct CarriedMailTests {
  private func read(_ message: String) -> Article { MailReader.read(Array(message.utf8)) }

  private func texts(_ article: Article, _ kind: Paragraph.Kind = .text) -> [String] {
    article.paragraphs.filter { $0.kind == kind }.map { article[$0.span] }
  }

  /// The text that an anchor dates, without the blank lines around it.
  private func dated(_ article: Article, _ anchor: DateAnchor) -> String {
    article[anchor.span].split(whereSeparator: \.isNewline).joined(separator: "\n")
  }

  @Test func aForwardedMessageIsTheArticle() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Fwd: Ferry timetable
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      Have a look.

      ---------- Forwarded message ---------
      From: Ines Roth <ines@example.org>
      Date: Tue, 5 Mar 2024 09:12:00 +0100
      Subject: Ferry timetable
      To: Jo Lund <jo@example.org>

      The ferry stopped running yesterday. It will be back on Friday, the owner said.
      """)
    #expect(article.title.map { article[$0] } == "Ferry timetable")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(
      texts(article) == [
        "The ferry stopped running yesterday. It will be back on Friday, the owner said."
      ])
    #expect(article.setAside.contains { article[$0.span] == "Have a look." })
  }

  @Test func whatAnAnswerQuotesWithoutMarksIsAQuotation() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      To: ines@example.org
      Subject: RE: Ferry timetable
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      I shall call the owner today.

      From: Ines Roth <ines@example.org>
      Sent: Tuesday, March 5, 2024 9:12 AM
      To: Jo Lund <jo@example.org>
      Subject: Ferry timetable

      The ferry stopped running.
      """)
    #expect(texts(article) == ["I shall call the owner today."])
    #expect(texts(article, .quote) == ["The ferry stopped running."])
    #expect(article.metadata.authors.map(\.value) == ["Jo Lund"])
  }

  @Test func anAttachedMessageIsASectionWithItsOwnDate() throws {
    let long = String(repeating: "The council talked about the pier for a long time. ", count: 8)
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Two things
      Date: Fri, 8 Mar 2024 10:00:00 +0100
      Content-Type: multipart/mixed; boundary=cut

      --cut
      Content-Type: text/plain

      \(long)
      --cut
      Content-Type: message/rfc822

      From: Ines Roth <ines@example.org>
      Subject: Ferry timetable
      Date: Tue, 5 Mar 2024 09:12:00 +0100

      The ferry stopped running yesterday.
      --cut
      Content-Type: application/pdf; name="plan.pdf"
      Content-Disposition: attachment; filename="plan.pdf"

      AAAA
      --cut--
      """)
    #expect(article.sections.compactMap { $0.heading.map { article[$0] } } == ["Ferry timetable"])
    let anchor = try #require(article.anchors.first)
    #expect(anchor.date.description == "2024-03-05")
    #expect(article[anchor.span].contains("yesterday"))
    #expect(article.diagnostics.contains(Diagnostic(.attachmentsLeftOut(["plan.pdf"]))))
    var times = TimeReader(article)
    while times.readChunk() {}
    #expect(times.expressions.map(\.value) == ["2024-03-04"])
  }

  @Test func picturesOfAPageAreNoAttachments() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: News
      Date: Fri, 8 Mar 2024 10:00:00 +0100
      Content-Type: multipart/related; boundary=cut

      --cut
      Content-Type: text/plain

      The pier is open.
      --cut
      Content-Type: image/png
      Content-ID: <logo>

      AAAA
      --cut--
      """)
    #expect(article.diagnostics.isEmpty)
  }

  @Test func adversarialNestsOfMessages() {
    var message = "Subject: Inner\nFrom: a@example.org\n\nThe pier is open."
    for depth in 0..<60 {
      message = """
        From: a@example.org
        Subject: Level \(depth)
        Content-Type: multipart/mixed; boundary=b\(depth)

        --b\(depth)
        Content-Type: message/rfc822

        \(message)
        --b\(depth)--
        """
    }
    let article = read(message)
    #expect(article.sections.count <= 210)
  }

  /// The message that the others answer, as mail programs put it below them.
  private static let firstMessage = """
    From: Ana Holt <ana@example.org>
    Sent: Friday, March 1, 2024 8:00 AM
    To: Ines Roth <ines@example.org>
    Subject: Ferry timetable

    The quay burned yesterday.
    """

  @Test func whatIsAnsweredCountsFromItsOwnDay() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: RE: Ferry timetable
      Date: Mon, 11 Mar 2024 10:00:00 +0100

      The owner called yesterday.

      From: Ines Roth <ines@example.org>
      Sent: Tuesday, March 5, 2024 9:12 AM
      To: Jo Lund <jo@example.org>
      Subject: Ferry timetable

      The ferry sank yesterday.

      \(Self.firstMessage)
      """)
    #expect(texts(article, .quote) == ["The ferry sank yesterday.", "The quay burned yesterday."])
    #expect(article.anchors.map(\.date.description) == ["2024-03-05", "2024-03-01"])
    #expect(article.anchors.map { dated(article, $0) } == texts(article, .quote))
  }

  @Test func aQuotationCountsFromTheDayAboveIt() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Re: Ferry timetable
      Date: Mon, 11 Mar 2024 10:00:00 +0100

      No.

      On Tue, Mar 5, 2024 at 9:12 AM Ines Roth <ines@example.org> wrote:

      > The ferry sank yesterday.
      """)
    #expect(article.anchors.map(\.date.description) == ["2024-03-05"])
    #expect(article.anchors.map { dated(article, $0) } == ["The ferry sank yesterday."])
  }

  @Test func whatIsPassedOnKeepsTheMessagesBelowIt() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Fwd: Ferry timetable
      Date: Mon, 11 Mar 2024 10:00:00 +0100

      From: Ines Roth <ines@example.org>
      Sent: Tuesday, March 5, 2024 9:12 AM
      To: Jo Lund <jo@example.org>
      Subject: RE: Ferry timetable

      The ferry sank yesterday.

      \(Self.firstMessage)
      """)
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(texts(article) == ["The ferry sank yesterday."])
    #expect(texts(article, .quote) == ["The quay burned yesterday."])
    #expect(article.anchors.map(\.date.description) == ["2024-03-01"])
  }
  @Test(
    "the header of an answered message in other languages",
    arguments: [
      ("-----Ursprüngliche Nachricht-----\nVon: Ines Roth <ines@example.org>\n"
        + "Gesendet: Dienstag, 5. März 2024 09:12\nAn: Jo Lund\nBetreff: Fähre"),
      ("De : Ines Roth <ines@example.org>\nEnvoyé : mardi 5 mars 2024 09:12\n"
        + "À : Jo Lund\nObjet : Le bac"),
      ("De: Ines Roth <ines@example.org>\nEnviado el: martes, 5 de marzo de 2024 9:12\n"
        + "Para: Jo Lund\nAsunto: El barco"),
      ("Da: Ines Roth <ines@example.org>\nInviato: martedì 5 marzo 2024 09:12\n"
        + "A: Jo Lund\nOggetto: Il traghetto"),
    ])
  func headerInOtherLanguages(_ header: String) {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      To: ines@example.org
      Subject: AW: Ferry timetable
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      I shall call the owner today.

      \(header)

      The ferry sank yesterday.
      """)
    #expect(texts(article) == ["I shall call the owner today."])
    #expect(texts(article, .quote) == ["The ferry sank yesterday."])
    #expect(article.anchors.map(\.date.description) == ["2024-03-05"])
  }

  @Test func aForwardInAnotherLanguageIsTheArticle() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: WG: Fähre
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      -----Ursprüngliche Nachricht-----
      Von: Ines Roth <ines@example.org>
      Gesendet: Dienstag, 5. März 2024 09:12
      An: Jo Lund
      Betreff: Fähre

      The ferry sank yesterday.
      """)
    #expect(article.title.map { article[$0] } == "Fähre")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(texts(article) == ["The ferry sank yesterday."])
  }

  /// A message whose text is a page.
  private func page(_ subject: String, _ body: String) -> Article {
    read(
      "From: Jo Lund <jo@example.org>\nSubject: \(subject)\nDate: Fri, 8 Mar 2024 10:00:00 +0100\n"
        + "Content-Type: text/html; charset=utf-8\n\n<html><body>\(body)</body></html>\n")
  }

  private let carriedHeader = """
    <div><b>From:</b> Ines Roth &lt;ines@example.org&gt;<br><b>Sent:</b> Tuesday, March 5, 2024 9:12 AM<br>\
    <b>To:</b> Jo Lund<br><b>Subject:</b> Ferry timetable</div><p>The ferry sank yesterday.</p>
    """

  @Test func whatAnAnswerInHTMLCarriesIsAQuotation() {
    let article = page("RE: Ferry", "<p>I shall call the owner today.</p>\(carriedHeader)")
    #expect(article.title.map { article[$0] } == "RE: Ferry")
    #expect(article.metadata.published?.value.description == "2024-03-08")
    #expect(texts(article) == ["I shall call the owner today."])
    #expect(texts(article, .quote) == ["The ferry sank yesterday."])
    #expect(article.anchors.map { dated(article, $0) } == ["The ferry sank yesterday."])
    #expect(article.anchors.map(\.date.description) == ["2024-03-05"])
  }

  @Test func aHeaderMayBeALineAField() {
    let header =
      "<p>From: Ines Roth</p><p>Sent: Tuesday, March 5, 2024</p><p>To: Jo</p><p>Subject: Ferry</p>"
    let article = page("RE: Ferry", "<p>I shall call.</p>\(header)<p>The ferry sank yesterday.</p>")
    #expect(texts(article) == ["I shall call."])
    #expect(texts(article, .quote) == ["The ferry sank yesterday."])
    #expect(article.anchors.map(\.date.description) == ["2024-03-05"])
  }

  @Test func aForwardInHTMLIsTheArticle() {
    let article = page("Fwd: Ferry", "<p>Have a look.</p>\(carriedHeader)")
    #expect(article.title.map { article[$0] } == "Ferry timetable")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(texts(article) == ["The ferry sank yesterday."])
    #expect(article.setAside.contains { article[$0.span] == "Have a look." })
    #expect(article.anchors.isEmpty)
  }

  @Test func whatIsQuotedUnderALineCountsFromIt() {
    let article = page(
      "Re: Ferry",
      "<p>Thanks.</p><div>On Tue, Mar 5, 2024 at 9:12 AM Ines Roth wrote:</div>"
        + "<blockquote><p>The ferry sank yesterday.</p></blockquote><p>I shall call.</p>")
    #expect(texts(article) == ["Thanks.", "I shall call."])
    #expect(article.anchors.map { dated(article, $0) } == ["The ferry sank yesterday."])
    #expect(article.anchors.map(\.date.description) == ["2024-03-05"])
  }

  @Test func twoFieldsInAPageAreText() {
    let article = page(
      "A play", "<p>From: the west</p><p>To: the east</p><p>They rode all night.</p>")
    #expect(texts(article).count == 3 && article.anchors.isEmpty)
  }

  @Test func whatIsLeftOutIsTold() {
    let parts = (0..<300).map { "--x\n\nPart \($0).\n" }.joined()
    let many = read(
      "From: a@example.org\nSubject: b\nContent-Type: multipart/mixed; boundary=x\n\n\(parts)--x--\n"
    )
    #expect(
      many.diagnostics.map(\.sentence) == [
        "More than 200 parts of a message: the rest was left out."
      ])
  }

  @Test func adversarialFieldsEnd() {
    _ = page("RE: x", String(repeating: "<p>From: a</p>", count: 20_000))
    _ = page("RE: x", "<p>From: " + String(repeating: "Sent: From: To: ", count: 20_000) + "</p>")
    _ = read("From: a@b.example\nSubject: c\n\n" + String(repeating: "From: a\n", count: 50_000))
  }
  @Test func theWordsAboveAQuotationInAPageAreKept() {
    let article = page(
      "Re: Ferry",
      "<div dir=ltr>Thank you. We print it.</div><br><div class=gmail_quote><div class=gmail_attr>"
        + "On Tue, Mar 5, 2024 at 9:12 AM Ines Roth wrote:<br></div><blockquote class=gmail_quote>"
        + "<div>The ferry sank yesterday near the old mill, and the owner said that nobody had been on board, "
        + "though two lanterns burned on it all night long, as the miller told the council.</div></blockquote></div>"
    )
    #expect(texts(article) == ["Thank you. We print it."])
    #expect(texts(article, .quote).count == 1)
    #expect(article.anchors.map(\.date.description) == ["2024-03-05"])
  }

  @Test func aQuotedForwardIsTheArticle() {
    let article = read(
      """
      From: Jo Lund <jo@example.org>
      Subject: Fwd: Ferry
      Date: Fri, 8 Mar 2024 10:00:00 +0100

      FYI

      > Begin forwarded message:
      >
      > From: Ines Roth <ines@example.org>
      > Subject: Ferry timetable
      > Date: March 5, 2024 at 09:12:00 GMT+1
      > To: jo@example.org
      >
      > The ferry sank yesterday.
      """)
    #expect(article.title.map { article[$0] } == "Ferry timetable")
    #expect(article.metadata.published?.value.description == "2024-03-05")
    #expect(article.metadata.authors.map(\.value) == ["Ines Roth"])
    #expect(texts(article) == ["The ferry sank yesterday."])
  }

  @Test func theNameOfATelephoneIsNoText() {
    let article = read(
      "From: a@example.org\nTo: b\nSubject: c\n\nI shall call.\n\nSent from my telephone\n")
    #expect(texts(article) == ["I shall call."])
  }

  @Test func aSentenceThatBeginsLikeItIsText() {
    let article = read(
      "From: a@example.org\nTo: b\nSubject: c\n\nSent from my office at noon, the memo reached Bo, who left.\n"
    )
    #expect(texts(article) == ["Sent from my office at noon, the memo reached Bo, who left."])
  }
}
