import Foundation
import Model
import Testing

@testable import TUI

/// What hands know from other programs.
@Suite struct ReaderHabitTests {
  @Test func enterFollowsAFootnoteAndCtrlOComesBack() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.enter, .character(")"))
    #expect(HabitSamples.marked(explorer).hasPrefix("Ana Moreira"))
    explorer.press(.enter)
    #expect(HabitSamples.marked(explorer) == "The report of 4 May 2021.")
    explorer.press(.enter)
    #expect(HabitSamples.marked(explorer).hasPrefix("Ana Moreira"))
    explorer.press(.control("o"), .control("o"))
    #expect(HabitSamples.marked(explorer).hasPrefix("Ana Moreira"))
  }

  @Test func enterFollowsAnAnchorAndAFile() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.character("g"), .character("l"), .enter)
    #expect(HabitSamples.marked(explorer) == "The filters")
    explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.character("g"), .character("l"))
    #expect(explorer.board == .links)
    // An address of the web is not followed by itself: its words are shown.
    explorer.press(.character("j"), .character("j"), .enter)
    #expect(HabitSamples.marked(explorer) == "the page")
    explorer.press(.escape, .character("k"), .enter)
    #expect(explorer.library.asked.last == .beside("beta.md", document: 0))
    #expect(explorer.articleCount == 2)
    explorer.press(.control("o"))
    #expect(explorer.articleNumber == 1)
  }

  @Test func anAnchorOfTheTitleAndTheLinksAroundAMatchAreFollowed() {
    var explorer = HabitSamples.explorer(
      "# The Quay\n\nRead on [at the top](#the-quay).\n\nSee [a](b.md) and then [c](d.md).")
    explorer.press(.character("g"), .character("l"), .enter)
    #expect(HabitSamples.marked(explorer) == "The Quay")
    explorer.press(.character("/"))
    explorer.type("then")
    explorer.press(.enter, .enter)
    #expect(explorer.screen.contains("follow:"))
    #expect(explorer.screen.contains("d.md"))
  }

  @Test func capitalMarksOfClosedArticlesAreListed() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("'"))
    #expect(explorer.screen.contains("B  “The road” (Grain and the northern road)"))
  }

  @Test func aMarkOnAFewWordsIsFoundInAnArticleThatIsOpenedForIt() {
    var explorer = Explorer(Samples.harbour)
    let text = "The weir\n\nIt rained hard. The weir held. It rained hard."
    let briefing = Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text))
    let article = briefing.article
    let words = article.sentences.last?.span ?? article.text.span
    let mark = Annotation(
      id: "m", kind: .mark, body: "A", anchor: Anchor(words, in: article.text), created: 1)
    let opened = OpenedArticle(
      id: 3, briefing: briefing, annotations: [mark],
      passage: LibraryPassage(words: article[words]))
    explorer.take(event: .outcome(.library(.opened(opened))))
    #expect(explorer.marked.hasPrefix("It rained hard.") && !explorer.marked.contains("weir"))
  }

  @Test func ofSeveralLinksTheReaderChooses() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    // The sentence has an anchor and a file.
    explorer.press(.enter, .character(")"), .character(")"))
    #expect(HabitSamples.marked(explorer).contains("described below"))
    explorer.press(.enter)
    #expect(explorer.screen.contains("follow:"))
    #expect(explorer.screen.contains("#the-filters"))
    explorer.press(.down, .enter)
    #expect(explorer.library.asked.last == .beside("beta.md", document: 0))
    explorer.press(.control("o"), .character("g"), .character("f"), .enter)
    #expect(HabitSamples.marked(explorer) == "The filters")
    // Of a file and an address only the address can be opened.
    explorer = HabitSamples.explorer("# Q\n\nSee [a](b.md) and [c](https://c.example/).")
    explorer.press(.enter, .character(")"), .character("g"), .character("x"))
    #expect(explorer.effects.last == .start(.open(address: "https://c.example/")))
  }

  @Test func percentAndPlaceAreThoseOfLess() throws {
    var explorer = HabitSamples.explorer(
      HabitSamples.first + String(repeating: "\n\nMore of it.", count: 80))
    explorer.press(.enter)
    explorer.type("50%")
    let half = try #require(explorer.percent)
    #expect((40...70).contains(half))
    explorer.press(.control("g"))
    #expect(explorer.status.contains("“The filters”, paragraph"))
    #expect(explorer.status.contains("\(half)% of"))
  }

  @Test func aSearchIsClearedAndAWordSearchedBackwards() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.enter, .character(")"), .character("*"))
    #expect(explorer.match != nil)
    explorer.press(.alt("u"))
    #expect(explorer.status.contains("search cleared"))
    explorer.press(.alt("u"))
    #expect(explorer.status.contains("nothing searched"))
    let text = "# Q\n\nThe harbour slept.\n\nThe harbour woke.\n\nThe harbour slept again."
    explorer = HabitSamples.explorer(text)
    explorer.press(.enter, .character(")"), .character(")"), .character(")"))
    #expect(HabitSamples.marked(explorer) == "The harbour slept again.")
    explorer.press(.character("#"))
    #expect(explorer.status.contains("/harbour 2/3"))
  }

  @Test func twoCapitalsQuitAsInVi() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.character("Z"), .character("Z"))
    #expect(explorer.effects.last == .exit)
  }

  @Test func adversarialPathsAreNotFollowed() {
    for path in [
      "../a", "/etc/passwd", "a/../b", "", "file:a", "a//b", ".hidden", "a/.ssh", "c:x",
    ] {
      #expect(!LibraryRequest.isBeside(path), "\(path)")
    }
    #expect(LibraryRequest.isBeside("alpha.md"))
    #expect(LibraryRequest.isBeside("part/two.html"))
  }

  @Test func enterStillGoesDownARow() {
    var explorer = Explorer(Samples.harbour, columns: 80, rows: 8)
    explorer.press(.enter)
    let rows = explorer.rows
    explorer.press(.enter)
    #expect(explorer.top == rows[2])
  }

  @Test func theSearchLineIsEditedAndRemembered() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("/"))
    explorer.type("uay")
    explorer.press(.home)
    explorer.type("q")
    #expect(explorer.screen.contains("/quay"))
    explorer.press(.control("e"), .left, .left, .control("k"), .enter)
    #expect(explorer.status.contains("/qu "))
    explorer.press(.character("/"))
    explorer.type("gr")
    explorer.press(.up)
    #expect(explorer.screen.contains("/qu"))
    explorer.press(.down)
    #expect(explorer.screen.contains("/gr"))
    explorer.press(.escape)
  }

  @Test func theSearchStaysInTheNextArticle() {
    var explorer = HabitSamples.explorer(HabitSamples.first, "# Other\n\nThe report is new.")
    explorer.press(.character("/"))
    explorer.type("report")
    explorer.press(.enter, .character("J"), .character("n"))
    #expect(explorer.articleNumber == 2)
    #expect(explorer.status.contains("/report 1/1"))
  }

  @Test func paragraphsAreLeftOutByWords() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .character("&"))
    explorer.type("!quay")
    explorer.press(.enter)
    #expect(explorer.screen.contains("only paragraphs without “quay”"))
    #expect(!explorer.screen.contains("northern quay"))
    explorer.press(.escape)
    #expect(!explorer.status.contains("&") && explorer.screen.contains("northern quay"))
  }

  @Test func aListIsFilteredByWords() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("2"), .character("&"))
    explorer.type("killed")
    explorer.press(.enter)
    #expect(explorer.rowCount(below: "2 Timeline") == 1)
    #expect(explorer.screen.contains("2 Timeline: &killed"))
    explorer.press(.escape)
    #expect(explorer.rowCount(below: "2 Timeline") > 1)
    explorer.press(.character("&"))
    explorer.type("zzz")
    explorer.press(.enter)
    #expect(explorer.screen.contains("no row with “zzz”"))
  }

  @Test func capitalMarksLeadToOtherArticles() {
    var explorer = HabitSamples.explorer(HabitSamples.first, "# Other\n\nThe report is new.")
    explorer.press(.enter, .character(")"), .character("m"), .character("A"))
    explorer.press(.character("J"), .character("'"))
    #expect(explorer.screen.contains("A  “Ana Moreira read the report"))
    #expect(explorer.screen.contains("(The quay)"))
    explorer.press(.character("A"))
    #expect(explorer.articleNumber == 1)
    explorer.press(.character("'"), .character("B"))
    #expect(explorer.library.asked.last == .mark("B"))
    // Set in another article, it is there and nowhere else.
    explorer.press(.character("J"), .character("m"), .character("A"), .character("K"))
    #expect(explorer.kept(in: 0).isEmpty)
    #expect(explorer.kept(in: 1).count == 1)
  }

  @Test func anyWordsCanBeNoted() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .character(")"), .character(")"), .character("V"))
    #expect(explorer.screen.contains("l h the end"))
    explorer.press(.character("h"), .character("h"), .character("L"))
    let words = HabitSamples.marked(explorer)
    explorer.press(.character("c"))
    explorer.type("why")
    explorer.press(.escape)
    let note = explorer.kept().first
    #expect(note?.anchor.exact == words)
    let sentences = Samples.harbour.article.sentences.map { Samples.harbour.article[$0.span] }
    #expect(!sentences.contains(words) && sentences.contains { $0.contains(words) })
  }

  @Test func adversarialRangesStayInTheText() {
    for text in ["", "a", "中文", "   \n\n  ", "one. two."] {
      var explorer = HabitSamples.explorer(text)
      explorer.press(.enter, .character("V"))
      for key in "llllhhhhhhLLLLHHHH))))((((hLhLlHlH" { explorer.press(.character(key)) }
      _ = explorer.screen
      explorer.press(.escape, .escape)
    }
  }

  @Test func coloursChangeAtOnceAndComeBack() {
    var explorer = Explorer(Samples.harbour)
    func title() -> Style { Screen.render(explorer.state)[0, 0].style }
    explorer.press(.character("g"), .character("c"))
    explorer.type("contrast")
    #expect(title() == Theme.contrast[.title])
    explorer.press(.escape)
    #expect(title() == Theme.terminal[.title])
    explorer.press(.character("g"), .character("c"), .down, .down, .enter)
    #expect(title() == Theme.dark[.title])
  }

  @Test func theHelpIsSearched() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("?"), .character("/"))
    explorer.type("clipbo")
    #expect(explorer.screen.contains("No key has these words."))
    explorer.press(.control("u"))
    explorer.type("library")
    explorer.press(.enter)
    #expect(explorer.screen.contains("what is new to the library"))
    #expect(!explorer.screen.contains("down a page"))
    explorer.press(.escape)
    #expect(explorer.screen.contains("down a page"))
  }

  @Test func theWheelScrollsWhatIsUnderThePointer() {
    var explorer = Explorer(Samples.harbour, columns: 120, rows: 12)
    let before = explorer.screen
    _ = explorer.state.handle(.mouse(.wheelDown, column: 100, row: 5))
    #expect(explorer.screen != before && !explorer.isReading)
    #expect(explorer.selectedRow.hasPrefix("Introduction"))
    explorer.press(.enter)
    _ = explorer.state.handle(.mouse(.wheelDown, column: 3, row: 3))
    explorer.press(.escape)
    #expect(explorer.selectedRow.hasPrefix("The choices"))
  }

  @Test func aClickMarksASentence() throws {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .character("<"))
    let rows = explorer.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("Nobody checked") })
    let line = rows[row]
    let place = try #require(line.range(of: "Nobody"))
    let column = line.distance(from: line.startIndex, to: place.lowerBound)
    _ = explorer.state.handle(.mouse(.press, column: column + 2, row: row))
    #expect(HabitSamples.marked(explorer).contains("Nobody checked the dust filters"))
    #expect(explorer.isReading)
  }

  @Test func theEndsOfTheTextHaveTheKeysOfLess() {
    var explorer = Explorer(Samples.harbour, columns: 80, rows: 8)
    explorer.press(.enter)
    let start = explorer.top
    explorer.press(.alt(">"))
    #expect(explorer.top != start && explorer.percent == 100)
    explorer.press(.alt("<"))
    #expect(explorer.top == start)
  }

  /// What somebody says is listed under them or not at all.
  @Test(arguments: [
    ("coyle", true, false), ("!coyle", false, true), ("!wages", false, true),
    ("wages", true, false),
  ])
  func aFilterKeepsStatementsUnderTheirSpeaker(_ words: String, _ coyle: Bool, _ stamm: Bool) {
    let text = """
      The strike

      Rita Coyle said that the city would pay higher wages. Bo Stamm said that the port was shut.
      """
    var explorer = Explorer(
      Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text)))
    explorer.type("4z&" + words)
    explorer.press(.enter)
    let screen = explorer.screen
    #expect(screen.contains("Rita Coyle") == coyle, "\(screen)")
    #expect(screen.contains("higher wages") == coyle, "\(screen)")
    #expect(screen.contains("Bo Stamm") == stamm, "\(screen)")
    #expect(screen.contains("was shut") == stamm, "\(screen)")
  }
}
