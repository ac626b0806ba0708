import Model
import TextSafety
import Testing

@testable import Articles

/// What programs write about their work is no prose.
@Suite struct LogTextTests {
  private func read(_ lines: [String]) -> Article {
    ArticleReader.read(Array(lines.joined(separator: "\n").utf8), format: .text)
  }

  @Test(
    "five lines of a log are one",
    arguments: [
      (0..<5).map { "2026-03-12T18:0\($0):01Z WARN mill: pump \($0) is slow" },
      (0..<5).map { "[2026-03-12 18:0\($0):01,223] [worker-\($0)] took job \($0)" },
      (0..<5).map { "2026/03/12 18:0\($0):01 ERROR the pump stopped" },
      (0..<5).map { "Mar 12 18:0\($0):01 mill7 pumpd[81\($0)]: started by ada" },
      (0..<5).map {
        "10.0.0.\($0) - - [12/Mar/2026:18:0\($0):01 +0100] \"GET /pump HTTP/1.1\" 200 12"
      },
      (0..<5).map { "level=info msg=\"pump \($0) started on 3 May 2019\"" },
    ])
  func log(_ lines: [String]) {
    let article = read(lines)
    #expect(article.paragraphs.map(\.kind) == [.preformatted])
    #expect(article.diagnostics.contains { $0.sentence == "No article found: the text is a log." })
    let briefing = Briefing(analyzing: article)
    #expect(briefing.timeline.events.isEmpty && briefing.timeline.expressions.isEmpty)
    #expect(briefing.voices.isEmpty)
  }

  @Test(
    "what people write with times is text",
    arguments: [
      (2..<7).map { "1\($0) March 2026: The council met and spoke about the mill." },
      (2..<7).map { "2026-03-1\($0): The council met and spoke about the mill." },
      (2..<7).map { "[12.03.26, 18:0\($0):01] Ada: The mill is still closed." },
      (2..<7).map { "2026-03-12 18:0\($0):01 Ada said that the mill is closed." },
      (2..<7).map { "[00:01:0\($0)] Ada: The mill is still closed." },
      (2..<7).map { "Mar \($0) was the day on which the mill closed for good." },
    ])
  func noLog(_ lines: [String]) {
    let article = read(lines)
    #expect(!article.paragraphs.contains { $0.kind == .preformatted })
    #expect(article.diagnostics.isEmpty)
  }

  @Test func aLogBetweenParagraphsTellsNothing() {
    let article = read([
      "The mill stood still for an hour on 12 March 2026, and nobody noticed before noon.", "",
      "2026-03-12T18:00:01Z WARN mill: pump 1 is slow",
      "2026-03-12T18:00:09Z ERROR mill: pump 1 exploded",
      "    at pump.start(pump.c:12)",
      "2026-03-12T18:00:12Z INFO mill: stopped", "",
      "The owner said on 13 March 2026 that the pump had been old. Nobody was hurt by it.",
    ])
    #expect(article.paragraphs.map(\.kind) == [.text, .preformatted, .text])
    #expect(article.diagnostics.isEmpty)
    let briefing = Briefing(analyzing: article)
    #expect(!briefing.timeline.events.contains { $0.words(in: article).contains("exploded") })
  }

  @Test func aLineMayStandAboveALog() {
    let lines = (0..<5).map { "May 03 08:12:0\($0) orm gauged[734]: level 2.3\($0) m" }
    let article = read(["-- Boot 5c1f3a --"] + lines)
    #expect(article.paragraphs.map(\.kind) == [.preformatted])
    #expect(article.isLog)
    // A report may quote two of them.
    let report = read(
      ["The log of the gauge says what happened, the keeper told the board:", lines[0], lines[1]])
    #expect(!report.isLog)
  }
}
