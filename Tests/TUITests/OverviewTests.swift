import Model
import Testing

@testable import TUI

/// The overview, and when it is shown.
@Suite struct OverviewTests {
  @Test func theOverviewGivesEachPartItsShareOfTheScreen() {
    var briefing = Samples.harbour
    let event = briefing.timeline.events[1]
    briefing.timeline.events += Array(repeating: event, count: 30)
    var explorer = Explorer(briefing)
    explorer.type("o")
    let screen = explorer.screen
    #expect(screen.contains("Attacks (") && screen.contains(" of 31)"))
    #expect(screen.contains("12 killed"))
    for words in ["2  move grain", "Ana Moreira, an engineer", "The choices"] {
      #expect(screen.contains(words), "\(words)")
    }
  }

  @Test func theOverviewSaysOnceWhoNamesTheOptions() {
    var briefing = Samples.harbour
    briefing.options[0].proposer = SampleBuilder(
      briefing.article[briefing.article.text.span]
    ).span("Ana Moreira")
    var explorer = Explorer(briefing)
    explorer.type("o")
    #expect(explorer.screen.contains("Options (2), named by Ana Moreira"))
  }

  @Test func theOverviewShowsEventsThatAFilterLeavesOut() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("ao")
    #expect(explorer.screen.contains("In 2019 a smaller fire"))
    explorer.press(.character("G"), .enter)
    #expect(!explorer.session.document.isFiltered)
    let marked = explorer.session.document.highlights.map { Samples.harbour.article[$0] }
    #expect(marked == ["In 2019 a smaller fire had damaged the same silos"])
  }

  @Test func theFirstStartShowsTheOverview() {
    var explorer = Explorer(Samples.harbour)
    _ = explorer.state.handle(.firstStart)
    #expect(explorer.screen.contains("Overview") && explorer.screen.contains("at a glance"))
    explorer.press(.escape)
    #expect(explorer.screen.contains("▸Introduction"))
  }

  @Test func aReaderWhoIsAlreadySomewhereIsNotDisturbed() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2")
    _ = explorer.state.handle(.firstStart)
    #expect(explorer.board == nil)
  }

  @Test func whatWasRepairedIsSaidAtTheStartAndInTheOverview() {
    var briefing = Samples.harbour
    briefing.article.diagnostics = [
      Diagnostic(.unknownDocumentDate), Diagnostic(.repairedBytes(3)),
    ]
    var explorer = Explorer(briefing, columns: 120, rows: 40)
    #expect(explorer.screen.contains("3 byte sequences that are no valid text were replaced"))
    #expect(!explorer.screen.contains("--date"))
    explorer.type("oj")
    #expect(explorer.screen.contains("3 byte sequences") && explorer.screen.contains("--date"))
    var replaced = Explorer(Samples.harbour)
    replaced.replace(briefing, at: 0)
    #expect(replaced.screen.contains("3 byte sequences"))
  }

  @Test func aSingleThingIsNotCalledSeveral() {
    #expect(Plural.of(1, "note") == "1 note" && Plural.of(0, "note") == "0 notes")
    #expect(Diagnostic(.removedControls(1)).sentence.contains("sequence was removed"))
    #expect(Diagnostic(.removedInvisibles(2)).sentence.contains("characters were removed"))
    var explorer = Explorer(Samples.harbour)
    explorer.type("2cN")
    explorer.press(.escape)
    explorer.type("o")
    #expect(explorer.screen.contains("1 note ") && !explorer.screen.contains("1 notes"))
  }
}
