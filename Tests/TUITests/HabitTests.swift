import Model
import Testing

@testable import TUI

/// What fingers and eyes expect of every view.
@Suite struct HabitTests {
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
    #expect(!explorer.state.document.isFiltered)
    let marked = explorer.state.document.highlights.map { Samples.harbour.article[$0] }
    #expect(marked == ["In 2019 a smaller fire had damaged the same silos"])
  }

  @Test func escapeEndsAFilterBeforeItLeaves() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("a1")
    #expect(explorer.screen.contains("Timeline: attacks"))
    explorer.type("2q")
    #expect(explorer.effects.isEmpty && !explorer.state.document.isFiltered)
    explorer.type("q")
    #expect(explorer.effects == [.exit])
  }

  @Test func theWholeTextComesBackWithoutTheFiltersSearch() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("j")
    #expect(explorer.screen.contains("&quay") && !explorer.screen.contains("dockers"))
    explorer.press(.escape)
    #expect(explorer.state.focus == .reader && explorer.state.document.search == nil)
    #expect(explorer.screen.contains("dockers"))
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("/grain")
    explorer.press(.enter, .escape)
    #expect(explorer.state.document.search?.pattern == "grain")
  }

  @Test func aLinkIsCopiedAndLedTo() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("gly")
    #expect(explorer.effects == [.copy("https://port.example/authority")])
    explorer.press(.enter)
    #expect(explorer.state.focus == .reader)
    let marked = explorer.state.document.highlights.map { Samples.harbour.article[$0] }
    #expect(marked == ["the port authority"])
  }

  @Test func aBoardGivesTheTextBackThatItWasOpenedOver() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter)
    explorer.type("o")
    explorer.press(.escape)
    #expect(explorer.state.focus == .reader && explorer.state.board == nil)
    explorer.type("oo")
    #expect(explorer.state.focus == .reader)
  }

  @Test func theHelpHasEachCommandOnceAndAllOfItsKeys() {
    let explorer = Explorer(Samples.harbour)
    for columns in [40, 80] {
      var state = explorer.state
      state.size = Size(columns: columns, rows: 24)
      let entries = HelpSheet.lines(of: state).compactMap { line -> (String, String)? in
        if case .entry(let keys, let words) = line { (keys, words) } else { nil }
      }
      let words = entries.map(\.1).filter { !$0.isEmpty }
      #expect(words.count == Set(words).count && words.count == Command.allCases.count)
      let room = SheetPane.keyWidth(of: state) - 3
      let shown = entries.map(\.0).joined(separator: "  ")
      for binding in KeyMap.standard.bindings {
        for keys in binding.keys { #expect(shown.contains(KeyMap.name(of: keys))) }
      }
      #expect(entries.allSatisfy { CellWidth.width(of: $0.0) <= room })
    }
  }

  @Test func messagesAreCutBetweenPartsOrWords() {
    #expect(StatusText.fitting("one two; three", 20, isUnicode: true) == "one two; three")
    #expect(StatusText.fitting("one two; three", 10, isUnicode: true) == "one two")
    #expect(StatusText.fitting("one two three", 10, isUnicode: true) == "one two…")
    #expect(StatusText.fitting("onetwothree", 5, isUnicode: false) == "onet~")
    #expect(StatusText.fitting("one", 0, isUnicode: true).count <= 1)
  }

  @Test func theHintsKeepHelpWhereThereIsLittleRoom() {
    let explorer = Explorer(Samples.harbour, columns: 40, rows: 12)
    #expect(explorer.screen.contains("? help"))
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
    replaced.state.replace(briefing: briefing, at: 0)
    #expect(replaced.screen.contains("3 byte sequences"))
  }

  @Test func theMergedTimelineIsMadeAnewWhenABriefingIs() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("T")
    var briefing = Samples.harbour
    briefing.timeline.events[0].date = EDTF("1999")
    #expect(!explorer.screen.contains("1999"))
    explorer.state.replace(briefing: briefing, at: 0)
    #expect(explorer.screen.contains("1999"))
    _ = explorer.state.handle(.resize(Size(columns: 50, rows: 20)))
    #expect(explorer.screen.split(separator: "\n").count == 20)
  }

  @Test func readingOrderStillCountsTheSpeakers() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("4sz")
    #expect(explorer.screen.contains("─ 2 ┐"))
  }
}
