import Testing

@testable import Model

/// A passage as one cites it.
@Suite struct CitationTests {
  private func briefing() -> Briefing {
    let text = """
      The filters

      “Nobody checked the dust filters,” said Ana Moreira, an engineer. The river rose in the night.
      """
    return Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text))
  }

  private func line(_ sentence: Int, _ briefing: Briefing) -> String {
    Citation(briefing.article.sentences[sentence].span, in: briefing).line()
  }

  @Test func onlyOneSpeakerWhoIsSureIsNamed() {
    let sure = briefing()
    #expect(line(0, sure).contains("(Ana Moreira, an engineer)"), "\(line(0, sure))")
    #expect(!line(1, sure).contains("Moreira"))
    var doubtful = sure
    doubtful.voices[0].statements[0].confidence = .doubtful
    #expect(!line(0, doubtful).contains("(Ana Moreira"))
    var either = sure
    either.voices[0].statements[0].candidates = [sure.article.sentences[0].span]
    #expect(!line(0, either).contains("(Ana Moreira"))
    var two = sure
    two.voices.append(sure.voices[0])
    #expect(!line(0, two).contains("(Ana Moreira"))
  }

  @Test func aListHasASignForEachOfSeveral() {
    let briefing = briefing()
    let spans = briefing.article.sentences.map(\.span)
    let one = Citation.list([spans[0]], in: briefing)
    #expect(!one.hasPrefix("- ") && one.hasSuffix("."))
    let both = Citation.list(spans, in: briefing).split(separator: "\n")
    #expect(both.count == 2 && both.allSatisfy { $0.hasPrefix("- ") })
    #expect(both[0].contains("“The filters”"))
  }
}
