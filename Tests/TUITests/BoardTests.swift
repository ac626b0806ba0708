import Model
import Testing

@testable import TUI

/// Boards: where they lead, where one comes back to, and what they cost.
@Suite struct BoardTests {
  @Test(arguments: ["T", "o", "gl", "C", "B"])
  func aBoardIsNotZoomedAndNothingBehindItIs(_ keys: String) {
    var explorer = Explorer(Samples.harbour)
    explorer.type(keys)
    let board = explorer.board
    explorer.type("z")
    #expect(explorer.board == board && !explorer.isZoomed)
    #expect(explorer.screen.contains("Esc goes back"))
  }

  @Test func aLongBoardIsNotMadeAnewForEachKey() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("gl")
    let key = explorer.boardCache?.key
    #expect(key?.board == .links)
    explorer.type("j")
    #expect(explorer.boardCache?.key == key)
    explorer.press(.escape)
    explorer.type("/the")
    explorer.press(.enter)
    explorer.type("gm")
    #expect(explorer.boardCache?.key.pattern == "the")
    explorer.type("B")
    let before = explorer.screen
    explorer.press(.enter, .escape)
    #expect(explorer.screen != before, "what was read is ticked off")
  }

  @Test(arguments: ["oj", "Tj", "gl"])
  func theWayBackFromTheTextLeadsToTheBoardThatOneCameFrom(_ keys: String) {
    var explorer = Explorer(Samples.harbour)
    explorer.type(keys)
    let (board, selection) = (explorer.board, explorer.boardSelection)
    explorer.press(.enter)
    #expect(explorer.isReading && explorer.board == nil)
    explorer.press(.character(" "), .escape)
    #expect(explorer.board == board && explorer.boardSelection == selection)
    explorer.press(.escape)
    #expect(explorer.board == nil && !explorer.isReading)
  }

  @Test func theWayBackFromTheTextLeadsToTheZoomedPane() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2zj")
    explorer.press(.enter, .escape)
    #expect(explorer.isZoomed && explorer.openPane == .timeline)
    explorer.press(.enter)
    explorer.press(.alt("3"))
    explorer.press(.enter, .escape)
    #expect(
      !explorer.isZoomed && explorer.board == nil && explorer.openPane == .options)
    explorer.type("o")
    explorer.press(.enter, .left)
    #expect(explorer.board == nil && !explorer.isReading)
  }

  @Test func aBoardGivesTheTextBackThatItWasOpenedOver() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter)
    explorer.type("o")
    explorer.press(.escape)
    #expect(explorer.isReading && explorer.board == nil)
    explorer.type("oo")
    #expect(explorer.isReading)
  }

  @Test func theMergedTimelineShowsTheToll() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("T")
    #expect(explorer.screen.contains("attack  12 killed  The blast"))
  }

  @Test func theMergedTimelineIsMadeAnewWhenABriefingIs() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("T")
    var briefing = Samples.harbour
    briefing.timeline.events[0].date = EDTF("1999")
    #expect(!explorer.screen.contains("1999"))
    explorer.replace(briefing, at: 0)
    #expect(explorer.screen.contains("1999"))
    _ = explorer.state.handle(.resize(Size(columns: 50, rows: 20)))
    #expect(explorer.screen.split(separator: "\n").count == 20)
  }

  @Test func mergedTimelineNamesTheArticleOfEachEvent() {
    var state = AppState(
      briefings: [Samples.harbour, Samples.harbour], size: Size(columns: 80, rows: 24),
      settings: .panes)
    _ = state.handle(.key(.character("T")))
    let screen = Explorer.text(of: Screen.render(state))
    #expect(screen.components("The harbour") >= 5)
    _ = state.handle(.key(.character("j")))
    _ = state.handle(.key(.enter))
    let text = Explorer.text(of: Screen.render(state))
    #expect(text.contains("2/2 · ") && !text.contains("┌"))
  }

  @Test func planFitsItsMinutesAndRemembersWhatWasRead() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("B"))
    #expect(explorer.screen.contains("Reading plan for 5 min"))
    #expect(explorer.screen.contains("0 of "))
    explorer.press(.enter, .escape)
    #expect(explorer.screen.contains("1 of ") && explorer.boardSelection == 1)
  }

  @Test func planLeavesOutWhatIsOnlyConsidered() {
    var briefing = Samples.harbour
    briefing.timeline.events[1].status = .hypothetical
    var explorer = Explorer(briefing)
    explorer.type("aB")
    #expect(!explorer.screen.contains("considered:"))
  }

  @Test func allMatchesAreListedWithTheirSections() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("gm")
    #expect(explorer.screen.contains("nothing searched yet; / searches"))
    explorer.type("/the ")
    explorer.press(.enter)
    explorer.type("nngm")
    let screen = explorer.screen
    #expect(screen.contains("┌Matches") && screen.contains(" The choices"))
    #expect(screen.contains("… smaller fire had damaged the same silos."))
    let frame = Screen.render(explorer.state)
    let rows = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = rows.firstIndex { $0.contains("… smaller fire") } ?? 0
    let underlined = (0..<80).filter { frame[$0, row].style.attributes.contains(.underline) }
    #expect(underlined.count == 3)
    #expect(explorer.boardSelection == 2)
    explorer.press(.character("G"), .enter)
    #expect(explorer.isReading && explorer.board == nil)
    #expect(explorer.status.contains(#//the  (\d+)/\1 /#))
  }

  @Test func adversarialMatchesAtTheEdgesOfCharacters() {
    var builder = SampleBuilder("日本語日本語日本語日本語日本語xé\u{301}\u{301}é")
    builder.add("日本語日本語日本語日本語日本語xé\u{301}\u{301}é", section: 0)
    builder.article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    for pattern in ["x", "日", "é", "語x"] {
      for columns in [1, 5, 20, 80] {
        var explorer = Explorer(Briefing(article: builder.article), columns: columns)
        explorer.type("/" + pattern)
        explorer.press(.enter)
        explorer.type("gm")
        #expect(!explorer.screen.contains("\u{FFFD}"), "\(pattern) \(columns)")
      }
    }
  }

  @Test func ofManyMatchesTheLastThatIsListedIsSelected() {
    var builder = SampleBuilder(String(repeating: "quay ", count: 600))
    let whole = builder.article[builder.article.text.span]
    builder.add(whole, section: 0)
    builder.article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    var explorer = Explorer(Briefing(article: builder.article))
    explorer.type("/quay")
    explorer.press(.enter)
    explorer.type("Ngm")
    #expect(
      explorer.boardContent?.items.indices.contains(explorer.boardSelection) == true)
  }
}

extension String {
  /// How often a string stands in this one.
  func components(_ other: String) -> Int {
    TextSearch(other)?.matches(in: SafeText(self)).count ?? 0
  }
}
