import Model
import Testing

@testable import TUI

/// What a newcomer's first trial stumbled over.
@Suite struct TrialTests {
  @Test func aSearchComesBackWhenAFilterEnds() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&quay")
    explorer.press(.enter)
    #expect(explorer.state.document.search?.pattern == "quay")
    explorer.press(.escape)
    #expect(explorer.state.document.search?.pattern == "blast")
    explorer.type("n")
    #expect(explorer.screen.contains("/blast"))
  }

  @Test func aFilterThatIsNotEnteredLeavesTheSearchAlone() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&qu")
    explorer.press(.escape)
    #expect(explorer.state.document.search?.pattern == "blast")
    #expect(explorer.state.document.filter == nil)
  }

  @Test func aSecondFilterDoesNotTakeTheFirstForASearch() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("&terminal")
    explorer.press(.enter, .escape)
    #expect(explorer.state.document.search?.pattern == "blast")
  }

  @Test(arguments: ["T", "o", "gl", "C", "B"])
  func aBoardIsNotZoomedAndNothingBehindItIs(_ keys: String) {
    var explorer = Explorer(Samples.harbour)
    explorer.type(keys)
    let board = explorer.state.board
    explorer.type("z")
    #expect(explorer.state.board == board && !explorer.state.isZoomed)
    #expect(explorer.screen.contains("Esc goes back"))
  }

  @Test func whyInTheTextTellsOfTheSentenceThere() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2j")
    explorer.press(.enter)
    explorer.type("w")
    #expect(explorer.screen.contains("Event: The blast at the grain terminal"))
    #expect(explorer.screen.contains("shown as"))
    explorer.press(.escape)
    explorer.type(")))w")
    #expect(explorer.screen.contains("Statement of Ana Moreira"))
    #expect(explorer.screen.contains("“said”"))
  }

  @Test func noReasonIsCut() {
    var explorer = Explorer(Samples.harbour, columns: 40, rows: 60)
    explorer.type("2jw")
    #expect(!explorer.screen.contains("…"))
    #expect(explorer.screen.contains("12 killed"))
  }

  @Test func whyInTheTextSaysWhereNothingWasFound() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/object")
    explorer.press(.enter)
    var briefing = Samples.harbour
    briefing.options = []
    explorer.state.replace(briefing: briefing, at: 0)
    explorer.type("w")
    #expect(explorer.screen.contains("Residents there object"))
    #expect(explorer.screen.contains("No event, option, statement or date was found"))
  }

  @Test func theHelpSaysThatEscapeDoesNotQuit() {
    var explorer = Explorer(Samples.harbour, rows: 100)
    explorer.press(.escape)
    #expect(explorer.effects.isEmpty && explorer.screen.contains("q quits"))
    explorer.type("?")
    #expect(explorer.screen.contains("not by Esc"))
    explorer.type("qq")
    #expect(explorer.effects == [.exit])
  }

  @Test func theWayOutIsNamedByTheReadersOwnKeys() {
    let keys = KeyMap.standard.replacing([.back: [[.escape]], .quit: [[.character("X")]]])
    var explorer = Explorer(Samples.harbour, settings: Settings(keyMap: keys))
    explorer.press(.escape)
    #expect(explorer.screen.contains("X quits"))
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

  @Test func eventsInOneRowOfTheAxisShowTheDeadliestAttack() {
    var briefing = Samples.harbour
    let fire = briefing.timeline.events[0]
    let blast = briefing.timeline.events[1]
    var quiet = blast
    quiet.kind = .other
    quiet.killed = nil
    briefing.timeline.events =
      Array(repeating: fire, count: 1) + Array(repeating: quiet, count: 20) + [blast, quiet]
    var explorer = Explorer(briefing)
    explorer.type("2z")
    #expect(explorer.screen.contains("22 events, 1 attack: 12 killed"))
    #expect(explorer.screen.contains("✕"))
  }

  @Test func noYearOfTheAxisIsCutAtItsEdge() {
    for columns in 60...130 {
      var explorer = Explorer(Samples.harbour, columns: columns)
      explorer.type("2z")
      let labels = explorer.screen.split(separator: "\n")[2]
      let years = labels.split { !$0.isNumber }
      #expect(
        years.allSatisfy { $0.count == 4 || $0.count <= 2 && labels.contains("J") }, "\(labels)")
    }
  }

  @Test func theMergedTimelineShowsTheToll() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("T")
    #expect(explorer.screen.contains("attack  12 killed  The blast"))
  }

  @Test func aLongBoardIsNotMadeAnewForEachKey() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("gl")
    let key = explorer.state.madeBoard?.key
    #expect(key?.board == .links)
    explorer.type("j")
    #expect(explorer.state.madeBoard?.key == key)
    explorer.press(.escape)
    explorer.type("/the")
    explorer.press(.enter)
    explorer.type("g/")
    #expect(explorer.state.madeBoard?.key.pattern == "the")
    explorer.type("B")
    let before = explorer.screen
    explorer.press(.enter, .escape)
    #expect(explorer.screen != before, "what was read is ticked off")
  }

  @Test(arguments: ["oj", "Tj", "gl"])
  func theWayBackFromTheTextLeadsToTheBoardThatOneCameFrom(_ keys: String) {
    var explorer = Explorer(Samples.harbour)
    explorer.type(keys)
    let (board, selection) = (explorer.state.board, explorer.state.boardSelection)
    explorer.press(.enter)
    #expect(explorer.state.focus == .reader && explorer.state.board == nil)
    explorer.press(.character(" "), .escape)
    #expect(explorer.state.board == board && explorer.state.boardSelection == selection)
    explorer.press(.escape)
    #expect(explorer.state.board == nil && explorer.state.focus == .navigator)
  }

  @Test func theWayBackFromTheTextLeadsToTheZoomedPane() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2zj")
    explorer.press(.enter, .escape)
    #expect(explorer.state.isZoomed && explorer.state.pane == .timeline)
    explorer.press(.enter)
    explorer.press(.alt("3"))
    explorer.press(.enter, .escape)
    #expect(
      !explorer.state.isZoomed && explorer.state.board == nil && explorer.state.pane == .options)
    explorer.type("o")
    explorer.press(.enter, .left)
    #expect(explorer.state.board == nil && explorer.state.focus == .navigator)
  }
}

/// What the trial stumbled over in the library.
@Suite struct LibraryTrialTests {
  @Test func theTimelineAsksForTheArticleByName() {
    var explorer = Explorer.inLibrary()
    explorer.type("TjD")
    #expect(
      explorer.screen.contains("forget the article “The harbour"))
    explorer.type("n")
    #expect(explorer.screen.contains("nothing was forgotten"))
  }

  @Test func anEventOfAnArticleThatIsNotListedSaysWhereToForgetIt() {
    var explorer = Explorer.inLibrary()
    explorer.type("&grain")
    explorer.press(.enter)
    explorer.type("TjD")
    #expect(explorer.screen.contains("D forgets articles in their list; Esc shows it"))
  }

  @Test func aTollThatIsOpenUpwardsSaysSo() {
    var explorer = Explorer.inLibrary()
    explorer.library.events[1].killedMost = nil
    explorer.type("Tj")
    #expect(explorer.screen.contains("at least 3 killed"))
  }
}
