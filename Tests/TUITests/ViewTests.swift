import Model
import Testing

@testable import TUI

@Suite struct ViewTests {
  @Test func mergedTimelineNamesTheArticleOfEachEvent() {
    var state = AppState(
      briefings: [Samples.harbour, Samples.harbour], size: Size(columns: 80, rows: 24))
    _ = state.handle(.key(.character("T")))
    let screen = Explorer.text(of: Screen.render(state))
    #expect(screen.components("The harbour after the blast") >= 4)
    _ = state.handle(.key(.character("j")))
    _ = state.handle(.key(.enter))
    #expect(state.current == 1 && state.focus == .reader)
  }

  @Test func planFitsItsMinutesAndRemembersWhatWasRead() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("B"))
    #expect(explorer.screen.contains("Reading plan for 5 min"))
    #expect(explorer.screen.contains("0 of "))
    explorer.press(.enter, .escape)
    #expect(explorer.screen.contains("1 of ") && explorer.state.boardSelection == 1)
  }

  @Test func planLeavesOutWhatIsOnlyConsidered() {
    var briefing = Samples.harbour
    briefing.timeline.events[1].status = .hypothetical
    var explorer = Explorer(briefing)
    explorer.type("aB")
    #expect(!explorer.screen.contains("considered:"))
    #expect(explorer.screen.contains("In 2019 a smaller fire"))
  }

  @Test func eventsCanBeFilteredByAPlace() {
    var briefing = Samples.harbour
    let place = SampleBuilder(briefing.article[briefing.article.text.span]).span("grain terminal")
    briefing.timeline.events[1].places = [place]
    var explorer = Explorer(briefing)
    explorer.type("F")
    explorer.press(.down, .enter)
    #expect(explorer.state.document.navigator[.timeline].count == 1)
    #expect(explorer.screen.contains("2 Timeline: grain te"))
  }

  @Test func statementsCanStandInReadingOrder() {
    var explorer = Explorer(Samples.harbour, columns: 120)
    explorer.type("s")
    #expect(explorer.screen.contains("Ana Moreira: “Nobody"))
  }

  @Test func searchTakesRegularExpressionsOnRequest() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/")
    explorer.press(.control("r"))
    explorer.type("\\d+ dockers")
    #expect(explorer.screen.contains("1/1"))
    explorer.press(.escape)
    explorer.type("/")
    explorer.press(.control("r"))
    explorer.type("(((")
    #expect(explorer.screen.contains("no match"))
  }

  @Test func copyHandsOverTheStatementWithItsSpeaker() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("4jy")
    #expect(
      explorer.effects == [
        .copy(
          "“Nobody checked the dust filters,”\n(Ana Moreira, an engineer at the port authority)\n"
            + "The harbour after the blast")
      ])
  }

  @Test func followGoesFromTheTextToItsEntry() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter)
    explorer.type("/dockers")
    explorer.press(.enter, .control("]"))
    #expect(explorer.state.pane == .timeline && explorer.state.focus == .navigator)
    #expect(explorer.state.document.selected(.timeline)?.subject == .event(1))
    explorer.press(.control("o"))
    #expect(explorer.state.focus == .reader)
  }

  @Test func tablesAreLaidOutInColumns() {
    var article = Article(text: SafeText("Name\tDead\nKabul embassy\t6\nMoscow\t139"))
    for (index, range) in [(0, 0..<9), (1, 10..<25), (2, 26..<36)] {
      article.sentences.append(Sentence(span: SourceSpan(range), paragraph: index))
      article.paragraphs.append(
        Paragraph(
          span: SourceSpan(range), kind: .tableRow(isHeader: index == 0),
          sentences: index..<(index + 1), section: 0))
    }
    article.sections = [Section(heading: nil, paragraphs: 0..<3)]
    let explorer = Explorer(Briefing(article: article), columns: 80, rows: 10)
    #expect(explorer.screen.contains("Name          │ Dead"))
    #expect(explorer.screen.contains("Moscow        │ 139"))
  }

  @Test func adversarialParagraphOfOneWordStillScrolls() {
    let text = String(repeating: "x", count: 100_000)
    var article = Article(text: SafeText(text))
    article.paragraphs = [
      Paragraph(span: SourceSpan(0, 100_000), sentences: 0..<0, section: 0)
    ]
    article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    var explorer = Explorer(Briefing(article: article))
    explorer.press(.enter, .character("G"))
    #expect(explorer.screen.contains("100%"))
    explorer.press(.character("g"), .pageDown)
    #expect(!explorer.screen.contains("100%"))
  }
}

extension String {
  /// How often a string stands in this one.
  fileprivate func components(_ other: String) -> Int {
    TextSearch(other)?.matches(in: SafeText(self)).count ?? 0
  }
}

@Suite struct FirstStartTests {
  @Test func theFirstStartShowsTheOverview() {
    var explorer = Explorer(Samples.harbour)
    explorer.state.welcome()
    #expect(explorer.screen.contains("Overview") && explorer.screen.contains("at a glance"))
    explorer.press(.escape)
    #expect(explorer.screen.contains("▸Introduction"))
  }

  @Test func aReaderWhoIsAlreadySomewhereIsNotDisturbed() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2")
    explorer.state.welcome()
    #expect(explorer.state.board == nil)
  }
}

@Suite struct EmptyTests {
  @Test func adversarialEmptyArticleTakesEveryCommand() {
    let empty = Briefing(article: Article(text: SafeText("")))
    for command in Command.allCases {
      var explorer = Explorer(empty, columns: 30, rows: 10)
      _ = explorer.state.perform(command)
      _ = explorer.screen
      explorer.press(.character("j"), .enter, .escape)
      _ = explorer.screen
    }
  }

  @Test func adversarialFilterOnTextThatNoBlockShows() {
    var article = Samples.harbour.article
    article.title = nil
    article.dek = nil
    var explorer = Explorer(Briefing(article: article))
    explorer.type("&Three weeks on")
    explorer.press(.enter)
    #expect(explorer.screen.contains("not found: Three weeks on"))
    explorer.type("/weeks")
    explorer.press(.enter, .character("n"))
    _ = explorer.screen
  }

  @Test func everyCommandFromEveryViewKeepsTheScreenWhole() {
    for first in Command.allCases {
      for second in Command.allCases {
        var explorer = Explorer(Samples.harbour, columns: 40, rows: 9)
        _ = explorer.state.perform(first, count: 3)
        _ = explorer.state.perform(second)
        explorer.press(.character("j"), .enter, .tab, .escape)
        _ = explorer.screen
      }
    }
  }
}

@Suite struct BoardKeyTests {
  @Test func keysOnABoardMeanItsOwnRow() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("oj")
    explorer.type("t")
    let marked = explorer.state.document.annotations.map(\.annotation.anchor.exact)
    #expect(
      marked == ["The first would rebuild the terminal where it stood. It is quick and dear."])
  }

  @Test func theMouseLeavesAnOpenNoteAlone() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2c")
    _ = explorer.state.handle(.mouse(.doublePress, column: 5, row: 3))
    #expect(explorer.state.editor != nil && explorer.state.focus == .navigator)
  }

  @Test func aPaneOpenedFromTheTextShowsItsOwnPlace() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .alt("2"))
    let marked = explorer.state.document.highlights.map { Samples.harbour.article[$0] }
    #expect(marked == ["In 2019 a smaller fire had damaged the same silos"])
  }

  @Test func aMatchOutsideTheFilterShowsTheWholeTextAgain() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("/dockers")
    explorer.press(.enter)
    #expect(explorer.screen.contains("killed 12 dockers"))
  }

  @Test func adversarialNumbersInLinearModeAreAnswered() {
    var reader = LinearReader(briefings: [Samples.harbour])
    _ = reader.answer(to: "timeline")
    #expect(reader.answer(to: "read \(Int.min)")?.isEmpty == false)
    #expect(reader.answer(to: "w \(Int.min)")?.isEmpty == false)
  }

  @Test func adversarialBlanksAreSearchedOnce() {
    let text = SafeText(String(repeating: " ", count: 200_000) + "the end")
    #expect(TextSearch(" the")?.matches(in: text).count ?? 0 <= 1)
  }

  @Test func aFullerTextKeepsTheSearchGoing() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/grain")
    explorer.press(.enter)
    let full = SampleBuilder(
      Samples.harbour.article[Samples.harbour.article.text.span] + "\n\nMore grain.")
    var article = full.article
    article.paragraphs = Samples.harbour.article.paragraphs
    article.sentences = Samples.harbour.article.sentences
    article.sections = Samples.harbour.article.sections
    explorer.state.replace(briefing: Briefing(article: article), at: 0)
    #expect(explorer.state.document.search?.matches.count == 3)
  }
}

@Suite struct NewcomerTests {
  @Test func escapeNeverQuits() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.escape, .escape)
    #expect(explorer.effects.isEmpty && explorer.screen.contains("q quits"))
  }

  @Test func aNoteAfterASearchIsAboutTheMatch() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/northern")
    explorer.press(.enter)
    explorer.type("c")
    #expect(explorer.screen.contains("Note on “The second would move grain"))
  }

  @Test func anAttackThatIsOnlyConsideredIsNotAmongTheAttacks() {
    var briefing = Samples.harbour
    briefing.timeline.events[1].status = .hypothetical
    var explorer = Explorer(briefing)
    #expect(explorer.state.document.navigator[.timeline][1].label.hasPrefix("considered: "))
    explorer.type("a")
    #expect(explorer.state.document.navigator[.timeline].isEmpty)
  }
}
