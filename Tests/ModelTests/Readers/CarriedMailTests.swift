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
}
