import Foundation
import Model
import Testing

@testable import TUI

/// What hands know from other programs of searching, scrolling, marks and commands.
@Suite struct SearchHabitTests {
  @Test func gAndThenASlashSearches() {
    var explorer = HabitSamples.explorer(HabitSamples.second)
    explorer.press(.enter, .character("G"), .character("g"), .character("/"))
    explorer.type("held")
    #expect(explorer.screen.contains("/held"))
    explorer.press(.enter)
    #expect(explorer.status.contains("/held 1/1"))
    #expect(explorer.screen.contains("The weir held."))
  }

  @Test func zAndALetterScrollTheRowThatIsLookedAt() {
    var explorer = HabitSamples.explorer(HabitSamples.second)
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
    var explorer = HabitSamples.explorer(HabitSamples.second)
    explorer.press(.enter)
    explorer.type("9G")
    #expect(explorer.screen.contains("Line 4 of the log"))
    #expect(!explorer.screen.contains("Line 3 of the log"))
    explorer.type("50%")
    #expect(explorer.percent.map { (49...51).contains($0) } == true)
    explorer.type("100%")
    #expect(explorer.percent == 100)
    explorer.type("99999G")
    #expect(explorer.screen.contains("Line 60 of the log"))
    explorer.press(.character("%"))
    #expect(explorer.screen.contains("50% goes to the middle"))
  }

  @Test func altNGoesOnInTheNextArticle() {
    var explorer = HabitSamples.explorer(HabitSamples.first, HabitSamples.second)
    explorer.press(.enter, .character("/"))
    explorer.type("report")
    explorer.press(.enter)
    #expect(explorer.articleNumber == 1)
    explorer.press(.alt("n"), .alt("n"))
    #expect(explorer.articleNumber == 2)
    #expect(explorer.screen.contains("article 2 of 2"))
    explorer.press(.alt("N"))
    #expect(explorer.articleNumber == 1)
    explorer.press(.control("l"))
    #expect(explorer.match == 2)
  }

  @Test func anAmpersandFiltersABoard() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
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
    var explorer = HabitSamples.explorer(HabitSamples.first)
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
    var explorer = HabitSamples.explorer(HabitSamples.second)
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
    var explorer = HabitSamples.explorer(HabitSamples.first, HabitSamples.second)
    explorer.type(":n")
    explorer.press(.enter)
    #expect(explorer.articleNumber == 2)
    explorer.type(":p")
    explorer.press(.enter)
    #expect(explorer.articleNumber == 1)
    #expect(explorer.editor == nil)
    explorer.type(":q")
    explorer.press(.enter)
    #expect(explorer.effects.last == .exit)
  }

  @Test func theLastChangeOfANoteIsUndone() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.enter, .character(")"), .character("t"), .character("t"))
    #expect(explorer.kept(in: 0).map(\.body) == ["doubtful"])
    explorer.press(.character("U"))
    #expect(explorer.kept(in: 0).map(\.body) == ["important"])
    #expect(explorer.screen.contains("restored: "))
    explorer.press(.character("U"))
    #expect(explorer.kept(in: 0).isEmpty)
    guard case .remove? = explorer.effects.last else {
      Issue.record("nothing removed outside")
      return
    }
    explorer.press(.character("U"))
    #expect(explorer.screen.contains("nothing to undo"))
  }

  @Test func aRemovedNoteComesBack() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.enter, .character(")"), .character("c"))
    explorer.type("keep")
    explorer.press(.control("s"), .character("C"), .character("D"), .character("y"))
    #expect(explorer.kept(in: 0).isEmpty)
    explorer.press(.character("U"))
    #expect(explorer.kept(in: 0).map(\.body) == ["keep"])
    guard case .save(let note, _)? = explorer.effects.last else {
      Issue.record("nothing saved outside")
      return
    }
    #expect(note.body == "keep")
  }

  @Test func aPlaceOfTheCommandLineIsWhereReadingBegins() {
    var explorer = HabitSamples.explorer(HabitSamples.second)
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
    var explorer = HabitSamples.explorer(HabitSamples.second)
    explorer.press(.enter, .character("/"))
    #expect(explorer.screen.contains("Ctrl-r: regular expression"))
    explorer.press(.control("r"))
    explorer.type("held|asked")
    explorer.press(.enter)
    #expect(explorer.status.contains("/2 "))
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
      LinkDestination.span(of: name, in: article).map { article[$0] }
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
    #expect(
      LinkDestination.span(of: "x", in: markdown).map { markdown[$0] }?.hasPrefix("One") == true)
    #expect(LinkDestination.span(of: "y", in: markdown).map { markdown[$0] } == "Three.")
  }

  @Test func nGoesOnFromWhereOneIs() {
    var explorer = HabitSamples.explorer(HabitSamples.second)
    explorer.press(.enter, .character("/"))
    explorer.type("of the log")
    explorer.press(.enter, .character("G"), .character("N"))
    #expect(explorer.match.map { $0 > 41 } == true)
    explorer.press(.character("g"), .character("g"), .character("n"))
    #expect(explorer.match == 1)
    explorer.press(.character("n"))
    #expect(explorer.match == 2)
  }

  @Test func aStarTakesTheMatchThatOneIsAt() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
    explorer.press(.enter, .character("/"))
    explorer.type("report")
    explorer.press(.enter, .character("*"))
    #expect(explorer.status.contains("/report "))
  }

  @Test func vAndJTakeMoreOfTheText() {
    var explorer = HabitSamples.explorer(HabitSamples.second)
    explorer.press(.enter, .character(")"), .character("V"))
    let before = HabitSamples.marked(explorer)
    explorer.press(.character("j"))
    #expect(HabitSamples.marked(explorer).count > before.count)
    explorer.press(.character("k"))
    #expect(HabitSamples.marked(explorer) == before)
  }

  @Test func aDoubleClickOnALinkFollowsIt() {
    var explorer = HabitSamples.explorer(HabitSamples.first)
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
    #expect(HabitSamples.marked(explorer) == "The filters")
  }

  @Test func altNLeavesTheArticleFromItsEnd() {
    var explorer = HabitSamples.explorer(HabitSamples.second, HabitSamples.first)
    explorer.press(.enter, .character("/"))
    explorer.type("report")
    explorer.press(.enter, .character("G"), .alt("n"))
    #expect(explorer.articleNumber == 2)
  }

  @Test func aMarkThatWentToAnotherArticleComesBack() {
    var explorer = HabitSamples.explorer(HabitSamples.first, HabitSamples.second)
    explorer.press(.enter, .character("m"), .character("A"), .character("m"), .character("B"))
    explorer.press(.character("J"), .character("m"), .character("A"))
    #expect(explorer.kept(in: 0).map(\.body) == ["B"])
    explorer.press(.character("K"), .character("'"))
    #expect(explorer.screen.contains("B  “"), "\(explorer.screen)")
    explorer.press(.escape, .character("U"), .character("U"))
    #expect(explorer.kept(in: 0).map(\.body).sorted() == ["A", "B"])
    #expect(explorer.kept(in: 1).isEmpty)
  }
}
