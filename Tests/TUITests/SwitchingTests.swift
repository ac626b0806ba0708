import Model
import Testing

@testable import TUI

@Suite struct SwitchingTests {
  private static let other: Briefing = {
    var builder = SampleBuilder("A quay for grain\n\nSee https://quay.example/a?b=1. More follows.")
    builder.article.title = builder.span("A quay for grain")
    builder.add("See https://quay.example/a?b=1. More follows.", section: 0)
    builder.article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    return Briefing(article: builder.article)
  }()

  private func explorer(columns: Int = 80) -> Explorer {
    var explorer = Explorer(Samples.harbour, columns: columns)
    explorer.state = AppState(
      briefings: [Samples.harbour, Self.other], size: Size(columns: columns, rows: 24),
      settings: .panes)
    return explorer
  }

  @Test func articlesAreChosenByTitle() {
    var explorer = explorer()
    #expect(explorer.screen.contains("1/2 · 1 min"))
    explorer.type("ga")
    #expect(explorer.screen.contains("▸The harbour after the blast"))
    #expect(explorer.screen.contains(" A quay for grain"))
    explorer.type("quay")
    explorer.press(.enter)
    #expect(explorer.articleNumber == 2 && explorer.screen.contains("2/2"))
    explorer.press(.control("o"))
    #expect(explorer.articleNumber == 1)
    explorer.type("gt")
    #expect(explorer.articleNumber == 2)
    explorer.type("gT")
    #expect(explorer.articleNumber == 1)
  }

  @Test func oneArticleIsNoChoice() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("ga")
    #expect(explorer.screen.contains("only one article is open"))
  }

  @Test func addressesInTheTextAreLinksToo() {
    var explorer = explorer()
    explorer.type("Jgly")
    #expect(explorer.effects == [.copy("https://quay.example/a?b=1")])
  }

  @Test func aNameLeadsToItsVoiceAndADateToItsEvent() {
    var briefing = Samples.harbour
    let text = SampleBuilder(briefing.article[briefing.article.text.span])
    briefing.voices[1].mentions = [text.span("The council")]
    var explorer = Explorer(briefing)
    explorer.type("/council has")
    explorer.press(.enter, .control("]"))
    #expect(explorer.openPane == .voices)
    #expect(explorer.selectedRow.contains("The ministry"))
    explorer.press(.control("o"))
    #expect(explorer.isReading)
    briefing.voices = []
    briefing.timeline.expressions = [
      TimeExpression(
        span: text.span("The council"), kind: .date, value: "2019", date: EDTF("2019"))
    ]
    explorer = Explorer(briefing)
    explorer.type("/council has")
    explorer.press(.enter, .control("]"))
    #expect(explorer.selectedRow.hasPrefix("2019"))
    // Another date, and no name: the sentence leads nowhere.
    briefing.timeline.expressions[0].date = EDTF("2018")
    explorer = Explorer(briefing)
    explorer.type("/council has")
    explorer.press(.enter, .control("]"))
    #expect(explorer.status.contains("no entry for this sentence"))
    #expect(explorer.isReading)
  }
}
