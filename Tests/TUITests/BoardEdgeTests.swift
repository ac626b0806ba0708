import Model
import Testing

@testable import TUI

/// Lists that have little or nothing to show.
@Suite struct BoardEdgeTests {
  private func told(_ news: News) -> String {
    var explorer = Explorer(Samples.harbour, columns: 120, rows: 40)
    explorer.type("gn")
    explorer.take(event: .outcome(.library(.news(news, document: 0))))
    return explorer.screen
  }

  @Test(arguments: [
    (News.Item.Kind.contradiction, "differs: words", "there"),
    (.toll, "new number: words", "nearest"),
    (.event, "new event: words", "nearest"),
    (.oppositeClaim, "the opposite elsewhere: words", "there"),
    (.claim, "new claim by words", "nearest"), (.background, "new background: words", "nearest"),
  ])
  func eachKindOfNewsHasItsHead(kind: News.Item.Kind, head: String, lead: String) {
    let here = Samples.harbour.article.sentences[0].span
    let there = News.Passage(article: 2, title: "Grain", words: "The blast killed nine.")
    let screen = told(
      News(
        items: [
          News.Item(kind, words: "words", here: here, there: there),
          News.Item(.event, words: "alone", here: here),
        ], titles: ["Grain", "Roads"]))
    for words in [
      "Compared with “Grain”, “Roads”", head, "here: “The blast at the grain terminal",
      "\(lead): “The blast killed nine.” (Grain)", "new event: alone",
    ] {
      #expect(screen.contains(words), "\(words): \(screen)")
    }
    #expect(screen.components(separatedBy: "(Grain)").count == 2)
  }

  @Test func noNewsAreToldOf() {
    #expect(
      told(News(items: [], titles: [])).contains(
        "No other article in the library covers these weeks and names."))
    let screen = told(News(items: [], titles: ["Grain"]))
    #expect(screen.contains("Compared with “Grain”") && screen.contains("Nothing is new."))
  }

  @Test func anEmptyLibrarySaysWhatToDo() {
    var explorer = Explorer(Samples.harbour, columns: 100, rows: 30)
    explorer.library.entries = []
    explorer.library.events = []
    explorer.type("L")
    #expect(explorer.screen.contains("empty: dossier add FILES, or open an article"))
    explorer.type("&zorbel")
    explorer.press(.enter)
    #expect(explorer.screen.contains("no title or source"))
    explorer = Explorer(Samples.harbour, columns: 100, rows: 30)
    explorer.library.events = []
    explorer.type("LT")
    #expect(explorer.screen.contains("no events found"))
    explorer.type("aatt")
    explorer.press(.enter)
    #expect(explorer.screen.contains("no such events: attack"))
  }

  @Test func theOrdersOfTheLibraryFollowEachOther() {
    var explorer = Explorer(Samples.harbour, columns: 100, rows: 30)
    explorer.type("L")
    var notes: [String] = []
    for _ in 0..<7 {
      notes.append(explorer.rows.first { $0.contains("Library ─") } ?? "")
      explorer.type("s")
    }
    #expect(Set(notes).count == 6 && notes[6] == notes[0], "\(notes)")
    for words in ["3 by date of publication", "3 by progress", "3 by source"] {
      #expect(notes.contains { $0.contains(words) }, "\(notes)")
    }
  }

  @Test func withoutDatesThereIsNoAxisToZoom() {
    var briefing = Samples.harbour
    briefing.timeline.events = []
    var explorer = Explorer(briefing, columns: 100, rows: 30)
    explorer.type("2z]")
    #expect(explorer.status.contains("zoom the axis of the timeline"), "\(explorer.screen)")
  }
}
