import Model
import Testing

@testable import Articles
@testable import TextSafety

/// What a text has struck out is shown as struck and told as nothing.
@Suite struct StruckTextTests {
  private func read(_ markdown: String) -> Briefing {
    Briefing(analyzing: MarkdownReader.read(SafeText(markdown)))
  }

  private let rest = """
    The mill of Orm was closed on 4 June 2019, and the council wants to sell it. \
    It has stood empty since then, and its roof is gone.
    """

  @Test func aStruckParagraphTellsNothing() {
    let briefing = read(
      "# The mill\n\n\(rest)\n\n~~A bomb killed 40 people on 9 June 2019, said Jonas Veit.~~\n")
    #expect(briefing.timeline.events.allSatisfy { $0.killed == nil })
    #expect(!briefing.timeline.expressions.contains { $0.value == "2019-06-09" })
    #expect(briefing.voices.isEmpty)
    #expect(briefing.article.inlines.contains { $0.kind == .struck })
  }

  @Test func aStruckTollIsNone() throws {
    let briefing = read(
      "# The mill\n\n\(rest)\n\nOn 3 May 2019 a barge ~~killed five people and~~ struck the mill.\n"
    )
    let event = try #require(
      briefing.timeline.events.first { $0.date?.description == "2019-05-03" })
    #expect(event.killed == nil)
    #expect(event.words(in: briefing.article) == "a barge … struck the mill")
  }

  /// A stretch in a stretch is struck once.
  @Test func whatIsStruckTwiceCoversNoMore() {
    let article = HTMLReader.read(
      bytes: Array(
        """
        <html><body><article><h1>The mill</h1><p>\(rest)</p>
        <p><s><del>Guards shot four men in Norvik on Monday</del></s> and then a bomb exploded in Oster, killing nine \
        people on Tuesday.</p></article></body></html>
        """.utf8))
    #expect(article.struckText.count == 1)
    #expect(
      Briefing(analyzing: article).timeline.events.contains { $0.killed?.lower == 9 })
  }

  @Test func aStruckSentenceIsDoubtful() {
    let briefing = read(
      "# The mill\n\n\(rest) ~~The mill has fallen, said Jonas Veit.~~ The roof is gone, said Ada Berg.\n"
    )
    let sure = briefing.voices.filter { $0.statements.contains { $0.confidence != .doubtful } }
    #expect(sure.compactMap { $0.name.map { briefing.article[$0] } } == ["Ada Berg"])
  }

  @Test(
    "how much of a span is struck",
    arguments: [
      (10, 20, true), (10, 24, false), (9, 21, true), (0, 10, false), (20, 30, false),
      (30, 40, true), (10, 40, false),
    ])
  func span(_ start: Int, _ end: Int, _ isStruck: Bool) {
    let struck = [SourceSpan(10, 20), SourceSpan(30, 50)]
    #expect(SourceSpan(start, end).isStruck(by: struck) == isStruck)
  }
}
