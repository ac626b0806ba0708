import Model
import Testing

@testable import TUI

@Suite struct LibraryTests {
  @Test func listsSortsAndFilters() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("L")
    #expect(explorer.screen.contains("3 by last opened"))
    #expect(explorer.screen.contains("2020-08-14   45%  2024-03-21  The harbour after the fire"))
    explorer.type("ss")
    #expect(explorer.library.asked.last == .list(.title, words: ""))
    #expect(explorer.screen.contains("3 by title"))
    explorer.type("&lighthouse")
    explorer.press(.enter)
    #expect(explorer.screen.contains("Library: titles with “lighthouse”"))
    #expect(!explorer.screen.contains("Grain"))
    explorer.press(.escape)
    #expect(explorer.screen.contains("Grain"))
    explorer.press(.escape)
    #expect(!explorer.isInLibrary)
    #expect(explorer.screen.contains("1 Sections"))
  }

  @Test func whatIsChosenHasAStarInEachView() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("L")
    #expect(!explorer.screen.contains("*"))
    explorer.type("t")
    let chosen = explorer.rows.filter { $0.contains("*") }
    #expect(chosen.count == 1 && chosen.first?.contains("after the fire") == true)
    explorer.type("/port")
    explorer.press(.enter)
    #expect(explorer.rows.contains { $0.contains("*") && $0.contains("after the fire") })
    explorer.press(.escape)
    explorer.type("gt")
    #expect(!explorer.screen.contains("*"))
  }

  @Test func anArticleOpensInTheSessionAndTheLibraryIsWhereItWas() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("Lj")
    explorer.press(.enter)
    #expect(explorer.library.asked.last == .open(2, passage: nil))
    #expect(explorer.articleCount == 2 && explorer.articleNumber == 2)
    #expect(explorer.isReading)
    explorer.type("L")
    #expect(explorer.selectedRow.contains("Grain and the northern road"))
    explorer.type("L")
    explorer.press(.control("o"))
    #expect(explorer.articleNumber == 1)
  }

  @Test func whatWasFoundIsGoneToAndSearchedFurther() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("L/port")
    explorer.press(.enter, .enter)
    let passage = LibraryPassage(words: "the smoke over port\ncould be seen", finds: ["port"])
    #expect(explorer.library.asked.last == .open(1, passage: passage))
    #expect(explorer.match == 1)
    explorer.type("n")
    #expect(explorer.match == 2)
  }

  @Test func anEventOpensAtItsWords() {
    var explorer = Explorer(Samples.harbour)
    let clause = "In 2019 a smaller fire had damaged the same silos"
    explorer.library.events[0].text = clause
    explorer.type("LT")
    explorer.press(.enter)
    #expect(explorer.marked.contains(clause))
  }

  @Test func theTimelineIsOfTheChosenAndFiltered() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("LttkkT")
    #expect(explorer.screen.contains("timeline of 2 chosen articles"))
    explorer.type("aatt")
    explorer.press(.enter)
    #expect(explorer.screen.contains("(attack)"))
    explorer.type("P2023/")
    explorer.press(.enter)
    explorer.type("FPorto")
    explorer.press(.enter)
    var filter = EventFilter()
    filter.articles = [1, 2]
    filter.kind = .attack
    filter.place = "Porto"
    filter.from = EDTF("2023/..")
    filter.to = EDTF("2023/..")
    #expect(explorer.library.asked.last == .timeline(filter, offset: 0))
    #expect(explorer.screen.contains("(attack, Porto, 2023/..)"))
    explorer.type("Psoon")
    explorer.press(.enter)
    #expect(explorer.screen.contains("not a date or period: soon"))
    explorer.type("T")
    #expect(explorer.screen.contains("Library ─"))
  }

  @Test func eventsAreFetchedAsOneGoes() {
    var explorer = Explorer(Samples.harbour)
    explorer.library.events = (0..<1000).map {
      LibraryEvent(article: 1, title: "A", date: nil, kind: .other, text: "event \($0)")
    }
    explorer.type("LT")
    // The sample hands over the rest at once; a real library hands over stretches.
    explorer.session.library.events.removeLast(600)
    explorer.type("G")
    guard case .timeline(_, let offset)? = explorer.library.asked.last else {
      Issue.record("nothing was asked")
      return
    }
    #expect(offset == 799)
    #expect(explorer.screen.contains("event 999"))
    explorer.type("g")
    #expect(explorer.screen.contains("event 0"))
  }

  @Test func forgettingAsksFirstAndTakesNotesOnlyWhenTold() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("LDn")
    #expect(explorer.screen.contains("nothing was forgotten"))
    explorer.type("D")
    #expect(explorer.screen.contains("y = keep its 2 notes, a = all, else no"))
    explorer.type("y")
    #expect(explorer.library.asked.contains(.forget(1, withNotes: false)))
    #expect(!explorer.screen.contains("The harbour after the fire  "))
    explorer.type("Da")
    // An article without notes has none to take.
    #expect(explorer.screen.contains("nothing was forgotten"))
  }

  @Test func aSessionThatBeginsInTheLibraryOpensItsFirstArticleOrEnds() {
    var explorer = Explorer.inLibrary()
    #expect(explorer.screen.hasPrefix("Dossier\n┌Library"))
    explorer.type("L")
    #expect(explorer.screen.contains("no article is open"))
    explorer.type("o")
    #expect(explorer.isInLibrary)
    explorer.press(.escape)
    #expect(explorer.screen.contains("q quits"))
    explorer.press(.enter)
    #expect(explorer.articleCount == 1 && !explorer.isInLibrary)
    var other = Explorer.inLibrary()
    other.type("q")
    #expect(other.effects.last == .exit)
  }

  @Test func aLibraryThatIsNotThereSaysWhy() {
    var explorer = Explorer(Samples.harbour)
    let asked = explorer.state.handle(.key(.character("L")))
    #expect(asked.contains(.library(.list(.opened, words: ""))))
    #expect(explorer.screen.contains("reading the library"))
    #expect(explorer.state.handle(.outcome(.library(.notReady))).isEmpty)
    #expect(explorer.screen.contains("reading the library"))
    _ = explorer.state.handle(.outcome(.library(.failed("/state: Read-only file system"))))
    #expect(explorer.screen.contains("│ /state: Read-only file system"))
    explorer.type("jkgGq")
    #expect(!explorer.isInLibrary)
  }

  /// Each pair of keys at one of the sizes.
  @Test(arguments: [(1, 1), (3, 2), (8, 4), (20, 5), (60, 9), (200, 60)].enumerated().map { $0 })
  func adversarialSizesAndKeys(turn: Int, size: (columns: Int, rows: Int)) {
    let (columns, rows) = size
    var explorer = Explorer.inLibrary(columns: columns, rows: rows)
    let keys = Array("jkGgTtaDnFxP/L&s?")
    for (place, first) in keys.enumerated() {
      for second in keys.enumerated().filter({ ($0.offset + place) % 6 == turn }).map(\.element) {
        explorer.press(.character(first), .character(second), .enter)
        #expect(!explorer.screen.isEmpty || rows == 1)
        explorer.press(.escape)
      }
    }
  }

  @Test func findsWithTypographicSignsAreFoundInTheText() {
    var explorer = Explorer(Samples.harbour)
    let passage = LibraryPassage(
      words: "checked the dust filters,” said Ana", finds: ["dust", "filters,” said"])
    _ = explorer.state.handle(
      .outcome(.library(.isOpen(document: 0, passage: passage))))
    let document = explorer.session.document
    let found = document.search?.matches.map { document.briefing.article[$0] }
    #expect(found == ["dust", "filters,” said"])
  }

  @Test func theEventsAroundTheSelectedOneAreAskedForAgain() {
    var explorer = Explorer(Samples.harbour)
    explorer.library.events = (0..<1000).map {
      LibraryEvent(article: 1, title: "A", date: nil, kind: .other, text: "event \($0)")
    }
    explorer.type("LTGLL")
    #expect(explorer.library.asked.last == .timeline(EventFilter(), offset: 799))
    #expect(explorer.screen.contains("event 999"))
  }

  @Test func aFindBehindAVeryLongWordIsShown() {
    var explorer = Explorer(Samples.harbour)
    let word = String(repeating: "long", count: 100_000)
    explorer.type("L/port")
    explorer.press(.enter)
    explorer.session.library.hits[0].excerpt = "\(word) before \u{2}port\u{3}"
    #expect(explorer.screen.contains("long before port"))
  }

  @Test func aPassageOfAVeryLongParagraphIsGoneTo() {
    let filler = String(repeating: "word after word ", count: 300)
    var builder = SampleBuilder(filler + "harbour dues and the lighthouse " + filler)
    builder.add(builder.article[builder.article.text.span], section: 0)
    builder.article.sections = [Section(heading: nil, paragraphs: 0..<1)]
    var explorer = Explorer(Briefing(article: builder.article))
    let words = "harbour dues and the lighthouse"
    let passage = LibraryPassage(words: words, finds: ["harbour", "lighthouse"])
    _ = explorer.state.handle(.outcome(.library(.isOpen(document: 0, passage: passage))))
    #expect(explorer.screen.contains("harbour dues"))
    #expect(!explorer.screen.contains("not in the text any more"))
  }

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
