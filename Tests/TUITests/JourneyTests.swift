import Model
import Testing

@testable import TUI

@Suite struct JourneyTests {
  @Test func opensOnTheSectionsWithTheTextBeside() {
    let explorer = Explorer(Samples.harbour)
    #expect(explorer.screen.contains("▸Introduction"))
    #expect(explorer.screen.contains("The blast at the grain terminal"))
  }

  @Test func tabWalksThePanesAndTheReaderFollows() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.tab)
    #expect(explorer.state.pane == .timeline)
    explorer.press(.character("j"))
    #expect(explorer.screen.contains("▸2021-05-04 ✕"))
    let marked = explorer.state.document.highlights.map { Samples.harbour.article[$0] }
    #expect(marked == ["The blast at the grain terminal on 4 May 2021 killed 12 dockers"])
  }

  @Test func enterReadsAndEscapeComesBack() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter)
    #expect(explorer.state.focus == .reader)
    #expect(!explorer.screen.contains("Sections"))
    explorer.press(.escape)
    #expect(explorer.state.focus == .navigator)
    explorer.press(.character("q"))
    #expect(explorer.effects == [.exit])
  }

  @Test func searchCountsItsMatchesAndComesBackWhenCancelled() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/grain")
    #expect(explorer.screen.contains("/grain") && explorer.screen.contains("1/2"))
    explorer.press(.enter, .character("n"))
    #expect(explorer.screen.contains("2/2"))
    explorer.type("/nowhere")
    explorer.press(.enter)
    #expect(explorer.screen.contains("not found: nowhere"))
  }

  @Test func jumpsGoBackAndForwardAcrossPanes() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("4"), .enter)
    explorer.press(.control("o"))
    #expect(explorer.state.focus == .navigator && explorer.state.pane == .voices)
    explorer.press(.control("o"))
    #expect(explorer.state.pane == .sections)
    explorer.press(.tab)
    #expect(explorer.state.pane == .voices)
  }

  @Test func everyScreenIsWholeAtEverySize() {
    let journeys: [[Key]] = [
      [], [.tab], [.enter], [.character("?")], [.character("z")],
      [.character("/"), .character("g")],
      [.character("4"), .character("z")], [.character("2"), .character("z"), .enter],
    ]
    for journey in journeys {
      for columns in 0...40 {
        for rows in 0...12 {
          var explorer = Explorer(Samples.harbour, columns: columns, rows: rows)
          for key in journey { explorer.press(key) }
          _ = explorer.screen
        }
      }
    }
  }
}
