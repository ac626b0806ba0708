import Foundation
import Model
import Testing

@testable import TUI

/// What hands know from other programs.
@Suite struct ReaderHabitTests {
  private static let first = """
    # The quay

    Ana Moreira read the report[^1]. It is [described below](#the-filters), and [a file](beta.md) has more.

    See [the page](https://port.example/) or [the way out](../secret.md).

    ## The filters

    Nobody checked them in May.

    [^1]: The report of 4 May 2021.
    """

  private func explorer(_ texts: String...) -> Explorer {
    var explorer = Explorer(Samples.harbour)
    explorer.state = AppState(
      briefings: texts.map {
        Briefing(analyzing: ArticleReader.read(Array($0.utf8), format: .markdown))
      }, size: Size(columns: 80, rows: 24), settings: .panes)
    return explorer
  }

  private func marked(_ explorer: Explorer) -> String {
    let document = explorer.session.document
    return document.highlights.map { document.briefing.article[$0] }.joined(separator: "|")
  }

  @Test func enterFollowsAFootnoteAndCtrlOComesBack() {
    var explorer = explorer(Self.first)
    explorer.press(.enter, .character(")"))
    #expect(marked(explorer).hasPrefix("Ana Moreira"))
    explorer.press(.enter)
    #expect(marked(explorer) == "The report of 4 May 2021.")
    explorer.press(.enter)
    #expect(marked(explorer).hasPrefix("Ana Moreira"))
    explorer.press(.control("o"), .control("o"))
    #expect(marked(explorer).hasPrefix("Ana Moreira"))
  }

  @Test func enterFollowsAnAnchorAndAFile() {
    var explorer = explorer(Self.first)
    explorer.press(.character("g"), .character("l"), .enter, .enter)
    #expect(marked(explorer) == "The filters")
    explorer.press(.control("o"), .escape, .character("j"), .enter, .enter)
    #expect(explorer.library.asked.last == .beside("beta.md", document: 0))
    #expect(explorer.session.documents.count == 2)
    explorer.press(.control("o"))
    #expect(explorer.session.current == 0)
  }

  @Test func ofSeveralLinksTheReaderChooses() {
    var explorer = explorer(Self.first)
    // The sentence has an anchor and a file.
    explorer.press(.enter, .character(")"), .character(")"))
    #expect(marked(explorer).contains("described below"))
    explorer.press(.enter)
    #expect(explorer.screen.contains("follow:"))
    #expect(explorer.screen.contains("#the-filters"))
    explorer.press(.down, .enter)
    #expect(explorer.library.asked.last == .beside("beta.md", document: 0))
    explorer.press(.control("o"), .character("g"), .character("f"), .enter)
    #expect(marked(explorer) == "The filters")
    // Of a file and an address only the address can be opened.
    explorer = self.explorer("# Q\n\nSee [a](b.md) and [c](https://c.example/).")
    explorer.press(.enter, .character(")"), .character("g"), .character("x"))
    #expect(explorer.effects.last == .start(.open(address: "https://c.example/")))
  }

  @Test func percentAndPlaceAreThoseOfLess() {
    var explorer = explorer(Self.first + String(repeating: "\n\nMore of it.", count: 80))
    explorer.press(.enter)
    explorer.type("50%")
    let half = explorer.session.percentSeen
    #expect((40...70).contains(half))
    explorer.press(.control("g"))
    #expect(explorer.session.message?.contains("“The filters”, paragraph") == true)
    #expect(explorer.session.message?.contains("\(half)% of") == true)
  }

  @Test func aSearchIsClearedAndAWordSearchedBackwards() {
    var explorer = explorer(Self.first)
    explorer.press(.enter, .character(")"), .character("*"))
    #expect(explorer.session.document.search?.match != nil)
    explorer.press(.alt("u"))
    #expect(explorer.session.document.search == nil)
    #expect(explorer.session.message == "search cleared")
    explorer.press(.alt("u"))
    #expect(explorer.session.message == "nothing searched")
    let text = "# Q\n\nThe harbour slept.\n\nThe harbour woke.\n\nThe harbour slept again."
    explorer = self.explorer(text)
    explorer.press(.enter, .character(")"), .character(")"), .character(")"))
    #expect(marked(explorer) == "The harbour slept again.")
    explorer.press(.character("#"))
    let search = explorer.session.document.search
    #expect(search?.pattern == "harbour" && search?.current == 1)
  }

  @Test func twoCapitalsQuitAsInVi() {
    var explorer = explorer(Self.first)
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
    let top = explorer.session.document.top
    explorer.press(.enter)
    #expect(explorer.session.document.top > top)
  }

  @Test func theSearchLineIsEditedAndRemembered() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("/"))
    explorer.type("uay")
    explorer.press(.home)
    explorer.type("q")
    #expect(explorer.screen.contains("/quay"))
    explorer.press(.control("e"), .left, .left, .control("k"), .enter)
    #expect(explorer.session.document.search?.pattern == "qu")
    explorer.press(.character("/"))
    explorer.type("gr")
    explorer.press(.up)
    #expect(explorer.screen.contains("/qu"))
    explorer.press(.down)
    #expect(explorer.screen.contains("/gr"))
    explorer.press(.escape)
  }

  @Test func theSearchStaysInTheNextArticle() {
    var explorer = explorer(Self.first, "# Other\n\nThe report is new.")
    explorer.press(.character("/"))
    explorer.type("report")
    explorer.press(.enter, .character("J"), .character("n"))
    #expect(explorer.session.current == 1)
    #expect(explorer.session.document.search?.matches.count == 1)
  }

  @Test func paragraphsAreLeftOutByWords() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .character("&"))
    explorer.type("!quay")
    explorer.press(.enter)
    #expect(explorer.screen.contains("only paragraphs without “quay”"))
    #expect(!explorer.screen.contains("northern quay"))
    explorer.press(.escape)
    #expect(explorer.session.document.filter == nil)
  }

  @Test func aListIsFilteredByWords() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("2"), .character("&"))
    explorer.type("killed")
    explorer.press(.enter)
    #expect(explorer.session.document.navigator[.timeline].count == 1)
    #expect(explorer.screen.contains("2 Timeline: &killed"))
    explorer.press(.escape)
    #expect(explorer.session.document.navigator[.timeline].count > 1)
    explorer.press(.character("&"))
    explorer.type("zzz")
    explorer.press(.enter)
    #expect(explorer.screen.contains("no row has “zzz”"))
  }

  @Test func capitalMarksLeadToOtherArticles() {
    var explorer = explorer(Self.first, "# Other\n\nThe report is new.")
    explorer.press(.enter, .character(")"), .character("m"), .character("A"))
    explorer.press(.character("J"), .character("'"))
    #expect(explorer.screen.contains("A  “Ana Moreira read the report"))
    #expect(explorer.screen.contains("(The quay)"))
    explorer.press(.character("A"))
    #expect(explorer.session.current == 0)
    explorer.press(.character("'"), .character("B"))
    #expect(explorer.library.asked.last == .mark("B"))
    // Set in another article, it is there and nowhere else.
    explorer.press(.character("J"), .character("m"), .character("A"), .character("K"))
    #expect(explorer.session.documents[0].annotations.isEmpty)
    #expect(explorer.session.documents[1].annotations.count == 1)
  }

  @Test func anyWordsCanBeNoted() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter, .character(")"), .character(")"), .character("V"))
    #expect(explorer.screen.contains("l h the end"))
    explorer.press(.character("h"), .character("h"), .character("L"))
    let words = marked(explorer)
    explorer.press(.character("c"))
    explorer.type("why")
    explorer.press(.escape)
    let note = explorer.session.document.annotations.first
    #expect(note?.annotation.anchor.exact == words)
    let sentences = Samples.harbour.article.sentences.map { Samples.harbour.article[$0.span] }
    #expect(!sentences.contains(words) && sentences.contains { $0.contains(words) })
  }

  @Test func adversarialRangesStayInTheText() {
    for text in ["", "a", "中文", "   \n\n  ", "one. two."] {
      var explorer = explorer(text)
      explorer.press(.enter, .character("V"))
      for key in "llllhhhhhhLLLLHHHH))))((((hLhLlHlH" { explorer.press(.character(key)) }
      _ = explorer.screen
      explorer.press(.escape, .escape)
    }
  }

  @Test func coloursChangeAtOnceAndComeBack() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("g"), .character("c"))
    explorer.type("contrast")
    #expect(explorer.session.settings.theme == .contrast)
    explorer.press(.escape)
    #expect(explorer.session.settings.theme == .terminal)
    explorer.press(.character("g"), .character("c"), .down, .down, .enter)
    #expect(explorer.session.settings.theme == .dark)
  }

  @Test func theHelpIsSearched() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.character("?"), .character("/"))
    explorer.type("clipbo")
    #expect(explorer.screen.contains("No key has these words."))
    explorer.press(.control("u"))
    explorer.type("library")
    explorer.press(.enter)
    #expect(explorer.screen.contains("what is new against the library"))
    #expect(!explorer.screen.contains("down a page"))
    explorer.press(.escape)
    #expect(explorer.screen.contains("down a page"))
  }

  @Test func theWheelScrollsWhatIsUnderThePointer() {
    var explorer = Explorer(Samples.harbour, columns: 120, rows: 12)
    let top = explorer.session.document.top
    _ = explorer.state.handle(.mouse(.wheelDown, column: 100, row: 5))
    #expect(explorer.session.document.top > top)
    #expect(explorer.session.focus == .navigator)
    explorer.press(.enter)
    let selected = explorer.session.document.lists[.sections].selected
    _ = explorer.state.handle(.mouse(.wheelDown, column: 3, row: 3))
    #expect(explorer.session.document.lists[.sections].selected == selected + 1)
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
    #expect(marked(explorer).contains("Nobody checked the dust filters"))
    #expect(explorer.session.focus == .reader)
  }

  @Test func theEndsOfTheTextHaveTheKeysOfLess() {
    var explorer = Explorer(Samples.harbour, columns: 80, rows: 8)
    explorer.press(.enter, .alt(">"))
    #expect(explorer.session.document.top > explorer.session.readerLayout.top)
    explorer.press(.alt("<"))
    #expect(explorer.session.document.top == explorer.session.readerLayout.top)
  }

  private static let second = """
    # The weir

    Nobody asked for the report. The weir held.

    """ + (1...60).map { "Line \($0) of the log tells of water.\n" }.joined(separator: "\n")

  @Test func gAndThenASlashSearches() {
    var explorer = explorer(Self.second)
    explorer.press(.enter, .character("G"), .character("g"), .character("/"))
    explorer.type("held")
    #expect(explorer.screen.contains("/held"))
    explorer.press(.enter)
    #expect(explorer.session.document.search?.match.map { explorer.words($0) } == "held")
  }

  @Test func zAndALetterScrollTheRowThatIsLookedAt() {
    var explorer = explorer(Self.second)
    explorer.press(.enter, .character("/"))
    explorer.type("Line 30")
    explorer.press(.enter)
    func row() -> Int? {
      explorer.screen.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("Line 30 of")
      }
    }
    explorer.press(.character("z"), .character("t"))
    let top = row()
    explorer.press(.character("z"), .character("b"))
    let bottom = row()
    explorer.press(.character("z"), .character("z"))
    let middle = row()
    #expect(top == 1)
    #expect(bottom.map { $0 > 18 } == true)
    #expect(middle.map { (9...13).contains($0) } == true)
    #expect(explorer.effects.isEmpty)
  }

  @Test func aNumberGoesToALineAndToAPercentage() {
    var explorer = explorer(Self.second)
    explorer.press(.enter)
    explorer.type("9G")
    #expect(explorer.screen.contains("Line 4 of the log"))
    #expect(!explorer.screen.contains("Line 3 of the log"))
    explorer.type("50%")
    #expect((49...51).contains(explorer.session.percentSeen))
    explorer.type("100%")
    #expect(explorer.session.percentSeen == 100)
    explorer.type("99999G")
    #expect(explorer.screen.contains("Line 60 of the log"))
    explorer.press(.character("%"))
    #expect(explorer.screen.contains("50% goes to the middle"))
  }

  @Test func altNGoesOnInTheNextArticle() {
    var explorer = explorer(Self.first, Self.second)
    explorer.press(.enter, .character("/"))
    explorer.type("report")
    explorer.press(.enter)
    #expect(explorer.session.current == 0)
    explorer.press(.alt("n"), .alt("n"))
    #expect(explorer.session.current == 1)
    #expect(explorer.screen.contains("article 2 of 2"))
    explorer.press(.alt("N"))
    #expect(explorer.session.current == 0)
    #expect(explorer.session.document.search?.current == 1)
  }

  @Test func anAmpersandFiltersABoard() {
    var explorer = explorer(Self.first)
    explorer.press(.character("g"), .character("l"))
    let all = explorer.boardContent?.items.count ?? 0
    #expect(all == 4)
    explorer.press(.character("&"))
    explorer.type("port.example")
    explorer.press(.enter)
    #expect(explorer.boardContent?.items.count == 1)
    #expect(explorer.screen.contains("Links with “port.example”"))
    explorer.press(.escape)
    #expect(explorer.boardContent?.items.count == all)
    explorer.press(.character("&"))
    explorer.type("!port.example")
    explorer.press(.enter)
    #expect(explorer.boardContent?.items.count == all - 1)
    explorer.press(.escape, .character("&"))
    explorer.type("nowhere")
    explorer.press(.enter)
    #expect(explorer.screen.contains("No row with “nowhere”."))
    explorer.press(.enter, .escape)
    #expect(explorer.board == .links)
  }

  @Test func citationsAreOfTheListedPassagesEachOnce() {
    var explorer = explorer(Self.first)
    explorer.press(.enter, .character(")"), .character("t"), .character("c"))
    explorer.type("who?")
    explorer.press(.control("s"))
    explorer.press(.character(")"), .character("t"), .character("C"), .character("Y"))
    #expect(explorer.screen.contains("copying 2 footnotes"))
    explorer.press(.character("&"))
    explorer.type("who")
    explorer.press(.enter, .character("Y"))
    #expect(explorer.screen.contains("copying 1 footnote"))
  }

  @Test func marksKnowTheBackquoteAndThePlaceBefore() {
    var explorer = explorer(Self.second)
    explorer.press(.enter, .character("m"), .character("a"), .character("G"))
    explorer.press(.character("`"), .character("a"))
    #expect(explorer.screen.contains("Nobody asked"))
    explorer.press(.character("m"), .character("'"), .character("G"))
    explorer.press(.character("'"), .character("'"), .character("'"), .character("'"))
    #expect(explorer.screen.contains("Line 60"))
    explorer.press(.character("`"), .character("`"))
    #expect(explorer.screen.contains("Nobody asked"))
  }

  @Test func colonCommandsOfViGoToArticles() {
    var explorer = explorer(Self.first, Self.second)
    explorer.type(":n")
    explorer.press(.enter)
    #expect(explorer.session.current == 1)
    explorer.type(":p")
    explorer.press(.enter)
    #expect(explorer.session.current == 0)
    #expect(explorer.editor == nil)
    explorer.type(":q")
    explorer.press(.enter)
    #expect(explorer.effects.last == .exit)
  }

  @Test func theLastChangeOfANoteIsUndone() {
    var explorer = explorer(Self.first)
    explorer.press(.enter, .character(")"), .character("t"), .character("t"))
    #expect(explorer.session.annotations(of: 0).map(\.body) == ["doubtful"])
    explorer.press(.character("U"))
    #expect(explorer.session.annotations(of: 0).map(\.body) == ["important"])
    #expect(explorer.screen.contains("back again"))
    explorer.press(.character("U"))
    #expect(explorer.session.annotations(of: 0).isEmpty)
    guard case .remove? = explorer.effects.last else {
      Issue.record("nothing removed outside")
      return
    }
    explorer.press(.character("U"))
    #expect(explorer.screen.contains("nothing to undo"))
  }

  @Test func aRemovedNoteComesBack() {
    var explorer = explorer(Self.first)
    explorer.press(.enter, .character(")"), .character("c"))
    explorer.type("keep")
    explorer.press(.control("s"), .character("C"), .character("D"), .character("y"))
    #expect(explorer.session.annotations(of: 0).isEmpty)
    explorer.press(.character("U"))
    #expect(explorer.session.annotations(of: 0).map(\.body) == ["keep"])
    guard case .save(let note, _)? = explorer.effects.last else {
      Issue.record("nothing saved outside")
      return
    }
    #expect(note.body == "keep")
  }

  @Test func aPlaceOfTheCommandLineIsWhereReadingBegins() {
    var explorer = explorer(Self.second)
    explorer.take(event: .start(.words("Line 40")))
    #expect(explorer.screen.contains("Line 40"))
    explorer.take(event: .start(.line(9)))
    #expect(explorer.screen.contains("Line 4 of the log"))
    explorer.take(event: .start(.end))
    #expect(explorer.screen.contains("Line 60"))
    explorer.take(event: .start(.words("nowhere")))
    #expect(explorer.screen.contains("not found: nowhere"))
    #expect(StartPlace("+/a b") == .words("a b"))
    #expect(StartPlace("+7") == .line(7))
    #expect(StartPlace("+G") == .end)
    for operand in ["+", "+/", "+x", "7", "./+7", "+0", "+-1"] {
      #expect(StartPlace(operand) == nil)
    }
  }

  @Test func searchingTellsOfExpressions() {
    var explorer = explorer(Self.second)
    explorer.press(.enter, .character("/"))
    #expect(explorer.screen.contains("Ctrl-r: regular expression"))
    explorer.press(.control("r"))
    explorer.type("held|asked")
    explorer.press(.enter)
    #expect(explorer.session.document.search?.matches.count == 2)
  }

  @Test func elementsOfAPageAreFound() {
    let page = """
      <html><head><title>The quay</title></head><body><article><h1>The quay</h1>
      <p>Ana Moreira read the report<a href="#note-1">1</a> and asked for a second one in the spring of that year.</p>
      <h2 id="late">Late part</h2><p>Nobody checked the filters in May, <span id="why">since nobody asked</span> the
      men who clean them, and that was so for years.</p><a name="empty"></a><p>The council has no plan for the quay,
      and the money is spent.</p><ol><li id="note-1">The report of 4 May 2021, page 7, with its tables.</li></ol>
      </article></body></html>
      """
    let article = ArticleReader.read(Array(page.utf8), format: .html)
    func words(_ name: String) -> String? {
      Anchors.span(of: name, in: article).map { article[$0] }
    }
    #expect(words("late") == "Late part")
    #expect(words("why")?.hasPrefix("Nobody checked") == true)
    #expect(words("empty")?.hasPrefix("The council") == true)
    #expect(words("note-1")?.contains("page 7") == true)
    #expect(words("note%2D1")?.contains("page 7") == true)
    #expect(words("nowhere") == nil)
    let markdown = ArticleReader.read(
      Array("# A\n\nOne <a id=\"x\"></a> two.\n\n<a name='y'></a>\n\nThree.\n".utf8),
      format: .markdown)
    #expect(Anchors.span(of: "x", in: markdown).map { markdown[$0] }?.hasPrefix("One") == true)
    #expect(Anchors.span(of: "y", in: markdown).map { markdown[$0] } == "Three.")
  }

  @Test func nGoesOnFromWhereOneIs() {
    var explorer = explorer(Self.second)
    explorer.press(.enter, .character("/"))
    explorer.type("of the log")
    explorer.press(.enter, .character("G"), .character("N"))
    #expect(explorer.session.document.search?.current.map { $0 > 40 } == true)
    explorer.press(.character("g"), .character("g"), .character("n"))
    #expect(explorer.session.document.search?.current == 0)
    explorer.press(.character("n"))
    #expect(explorer.session.document.search?.current == 1)
  }

  @Test func aStarTakesTheMatchThatOneIsAt() {
    var explorer = explorer(Self.first)
    explorer.press(.enter, .character("/"))
    explorer.type("report")
    explorer.press(.enter, .character("*"))
    #expect(explorer.session.document.search?.pattern == "report")
  }

  @Test func vAndJTakeMoreOfTheText() {
    var explorer = explorer(Self.second)
    explorer.press(.enter, .character(")"), .character("V"))
    let before = marked(explorer)
    explorer.press(.character("j"))
    #expect(marked(explorer).count > before.count)
    explorer.press(.character("k"))
    #expect(marked(explorer) == before)
  }

  @Test func aDoubleClickOnALinkFollowsIt() {
    var explorer = explorer(Self.first)
    explorer.press(.enter)
    let rows = explorer.screen.split(separator: "\n", omittingEmptySubsequences: false)
    guard let row = rows.firstIndex(where: { $0.contains("described below") }) else {
      Issue.record("no such row")
      return
    }
    let column = rows[row].distance(
      from: rows[row].startIndex,
      to: rows[row].range(of: "described")?.lowerBound ?? rows[row].startIndex)
    explorer.take(event: .mouse(.doublePress, column: column + 1, row: row))
    #expect(marked(explorer) == "The filters")
  }
}
