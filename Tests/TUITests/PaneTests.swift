import Model
import Testing

@testable import TUI

/// The four panes and what they leave out.
@Suite struct PaneTests {
  @Test func opensOnTheSectionsWithTheTextBeside() {
    let explorer = Explorer(Samples.harbour)
    #expect(explorer.screen.contains("▸Introduction"))
    #expect(explorer.screen.contains("The blast at the grain terminal"))
  }

  @Test func tabWalksThePanesAndTheReaderFollows() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.tab)
    #expect(explorer.openPane == .timeline)
    explorer.press(.character("j"))
    #expect(explorer.screen.contains("▸2021-05-04 ✕"))
    let marked = explorer.marked
    #expect(marked.contains("The blast at the grain terminal on 4 May 2021 killed 12 dockers"))
  }

  @Test func enterReadsAndEscapeComesBack() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter)
    #expect(explorer.isReading)
    #expect(!explorer.screen.contains("Sections"))
    explorer.press(.escape)
    #expect(!explorer.isReading)
    explorer.press(.character("q"))
    #expect(explorer.effects == [.exit])
  }

  @Test func jumpsGoBackAndForwardAcrossPanes() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("4"), .enter)
    explorer.press(.control("o"))
    #expect(!explorer.isReading && explorer.openPane == .voices)
    explorer.press(.control("o"))
    #expect(explorer.openPane == .sections)
    explorer.press(.tab)
    #expect(explorer.openPane == .voices)
  }

  @Test func escapeEndsAFilterBeforeItLeaves() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("a1")
    #expect(explorer.screen.contains("Timeline: attacks"))
    explorer.type("2q")
    #expect(explorer.effects.isEmpty && !explorer.screen.contains("Timeline: attacks"))
    explorer.type("q")
    #expect(explorer.effects == [.exit])
  }

  @Test func escapeNeverQuits() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.escape, .escape)
    #expect(explorer.effects.isEmpty && explorer.screen.contains("q quits"))
  }

  @Test func theWayOutIsNamedByTheReadersOwnKeys() {
    let keys = KeyMap.standard.replacing([.back: [[.escape]], .quit: [[.character("X")]]])
    var explorer = Explorer(Samples.harbour, settings: Settings(keyMap: keys))
    explorer.press(.escape)
    #expect(explorer.screen.contains("X quits"))
  }

  @Test func readingOrderStillCountsTheSpeakers() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("4sz")
    #expect(explorer.screen.contains("─ 2 ┐"))
  }

  @Test func eventsCanBeFilteredByAPlace() {
    var briefing = Samples.harbour
    let place = SampleBuilder(briefing.article[briefing.article.text.span]).span("grain terminal")
    briefing.timeline.events[1].places = [place]
    var explorer = Explorer(briefing)
    explorer.type("F")
    explorer.press(.down, .enter)
    #expect(explorer.rowCount(below: "2 Timeline") == 1)
    #expect(explorer.screen.contains("2 Timeline: grain te"))
  }

  @Test func statementsCanStandInReadingOrder() {
    var explorer = Explorer(Samples.harbour, columns: 120)
    explorer.type("s")
    #expect(explorer.screen.contains("Ana Moreira: “Nobody"))
  }

  @Test func aPaneOpenedFromTheTextShowsItsOwnPlace() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .alt("2"))
    let marked = explorer.marked
    #expect(marked.contains("In 2019 a smaller fire had damaged the same silos"))
  }

  @Test func anAttackThatIsOnlyConsideredIsNotAmongTheAttacks() {
    var briefing = Samples.harbour
    briefing.timeline.events[1].status = .hypothetical
    var explorer = Explorer(briefing)
    explorer.type("2j")
    #expect(explorer.screen.contains("considered: "))
    explorer.type("a")
    #expect(!explorer.screen.contains("considered: "))
    #expect(explorer.screen.contains("Timeline: attacks"))
  }

  @Test func onATallScreenAllPanesAreSeenAtOnce() {
    let explorer = Explorer(Samples.harbour, columns: 120, rows: 40)
    for words in ["▸Introduction", "In 2019", "1 rebuild", "Ana Moreira"] {
      #expect(explorer.screen.contains(words), "\(words)")
    }
    #expect(explorer.screen.components("▸") == 1)
  }

  @Test func filtersOfEventsSayBoth() {
    var briefing = Samples.harbour
    let place = SampleBuilder(briefing.article[briefing.article.text.span]).span("grain terminal")
    briefing.timeline.events[1].places = [place]
    var explorer = Explorer(briefing)
    explorer.type("F")
    explorer.press(.down, .enter)
    explorer.type("a")
    #expect(explorer.screen.contains("only attacks with grain terminal"))
  }

  @Test func aZeroBehindThePaneOfADigitMakesACount() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("10B")
    #expect(explorer.board == .plan(minutes: 10))
  }

  @Test func twoPanesOfDigitsCountForThePlan() {
    for minutes in 12...14 {
      var explorer = Explorer(Samples.harbour)
      explorer.type("\(minutes)B")
      #expect(explorer.board == .plan(minutes: minutes))
    }
  }

  @Test(arguments: [("312B", 12), ("3115B", 15), ("3j12B", 12), ("310B", 10)])
  func panesThatWereOpenedBeforeAreNoMinutes(keys: String, minutes: Int) {
    var explorer = Explorer(Samples.harbour)
    explorer.type(keys)
    #expect(explorer.board == .plan(minutes: minutes))
  }

  @Test func aDigitBehindThePaneOfADigitCountsForThePlanAlone() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("15B")
    #expect(explorer.board == .plan(minutes: 15))
    explorer.press(.escape)
    explorer.type("25j")
    #expect(explorer.openPane == .timeline)
    explorer.type("B")
    #expect(explorer.board == .plan(minutes: Settings().planMinutes))
  }

  @Test func anEmptyPaneOffersNothingThatCannotBeDone() {
    var briefing = Samples.harbour
    briefing.options = []
    var explorer = Explorer(briefing)
    explorer.type("3")
    #expect(explorer.screen.contains("no options or outlook found"))
    #expect(!PanesLayer().hints(in: explorer.session).contains { $0.0 == .open })
  }

  @Test func pastedLinesStayLinesInANote() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2c")
    _ = explorer.state.handle(.paste("one\ntwo"))
    #expect(explorer.editor?.text == "one\ntwo")
  }

  @Test func whatSomebodyDeniesDoesNotLookLikeWhatTheyHold() {
    let text =
      "# The port\n\nAnna Berg said that the port had a leak, which officials in Varna deny.\n"
    let article = ArticleReader.read(Array(text.utf8), format: .markdown)
    var explorer = Explorer(Briefing(analyzing: article), columns: 120, rows: 40)
    explorer.type("4")
    #expect(explorer.screen.contains("officials in Varna"))
    #expect(explorer.screen.contains("denied: "))
  }
}
