import Model
import Testing

@testable import TUI

/// The overview, and when it is shown.
@Suite struct OverviewTests {
  @Test func theOverviewGivesEachPartItsShareOfTheScreen() {
    var briefing = Samples.harbour
    let event = briefing.timeline.events[1]
    briefing.timeline.events += Array(repeating: event, count: 30)
    var explorer = Explorer(briefing)
    explorer.type("o")
    let screen = explorer.screen
    #expect(screen.contains("Attacks (") && screen.contains(" of 31)"))
    #expect(screen.contains("12 killed"))
    for words in ["2  move grain", "Ana Moreira, an engineer"] {
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

  @Test func anotherLanguageIsToldOfOnce() {
    var briefing = Samples.harbour
    briefing.article.diagnostics = ["timeline", "options", "voices"].map {
      Diagnostic(.unsupportedLanguage($0))
    }
    var explorer = Explorer(briefing)
    let notice = "The text does not seem to be English: timeline, options, voices left out"
    explorer.type("oj")
    #expect(Notices.all(of: explorer.session) == [notice])
    explorer.state = AppState(briefings: [briefing], size: Size(columns: 80, rows: 24))
    #expect(explorer.status.contains(notice.prefix(60)))
    #expect(Notices.all(of: explorer.session).isEmpty)
  }

  @Test func theHeadlineSaysWhoClaimsAnAttack() {
    let text = """
      Blast in the port

      A bomb killed nine people in the port of Calm on Monday. The River Front claimed responsibility for the \
      attack. The mayor said that the port would open again in a week.
      """
    var explorer = Explorer(Briefing(analyzing: PlainTextReader.read(SafeText(text))))
    explorer.type("o")
    #expect(explorer.screen.contains("Claimed    River Front: claimed responsibility"))
    #expect(!explorer.screen.contains("Claimed    The mayor"))
  }

  @Test func theOverviewShowsEventsThatAFilterLeavesOut() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("ao")
    #expect(explorer.screen.contains("In 2019 a smaller fire"))
    explorer.type("jjjjj")
    explorer.press(.enter)
    #expect(!explorer.screen.contains("Timeline: attacks"))
    let marked = explorer.marked
    #expect(marked.contains("In 2019 a smaller fire had damaged the same silos"))
  }

  @Test(arguments: Settings.Start.allCases)
  func anArticleOpensAsTheReaderWants(_ start: Settings.Start) {
    var explorer = Explorer(Samples.harbour)
    var settings = Settings()
    settings.start = start
    explorer.state = AppState(
      briefings: [Samples.harbour], size: Size(columns: 80, rows: 24), settings: settings)
    #expect((explorer.board == .overview) == (start == .overview))
    #expect((explorer.isReading) == (start == .text))
    // What happened, how bad, who says so: without a key.
    if start == .overview {
      for words in [
        "What       The blast", "Toll       12 killed", "3 Options and outlook 2", "1  rebuild",
      ] {
        #expect(explorer.screen.contains(words), "\(words)")
      }
      explorer.press(.escape)
      #expect(explorer.screen.contains("▸Introduction"))
    }
  }

  @Test func aPlaceThatWasReadIsOpenedInsteadOfTheOverview() throws {
    var first = Explorer(Samples.harbour, rows: 8)
    first.type("4Gq")
    #expect(first.state.readingPlace(of: 0) == nil && first.state.readShare(of: 0) == nil)
    first.press(.enter, .pageDown, .pageDown)
    let place = try #require(first.state.readingPlace(of: 0))
    var later = Explorer(Samples.harbour)
    later.state = AppState(briefings: [Samples.harbour], size: Size(columns: 80, rows: 8))
    #expect(later.board == .overview)
    later.resume(at: place)
    #expect(later.board == nil && later.screen.contains("where you stopped"))
  }

  @Test func whatIsDoubtfulIsCountedAndNotShown() {
    var briefing = Samples.harbour
    briefing.timeline.events[0].confidence = .doubtful
    var explorer = Explorer(briefing)
    explorer.type("o")
    #expect(!explorer.screen.contains("In 2019 a smaller fire"))
    #expect(explorer.screen.contains("uncertain and not shown: 1 event; 2 lists all"))
    briefing.voices[1].statements[0].confidence = .doubtful
    explorer = Explorer(briefing)
    explorer.type("o")
    #expect(!explorer.screen.contains("inspections had lapsed"))
    #expect(explorer.screen.contains("1 event, 1 statement; 2 and 4 list all"))
  }

  @Test func whatIsExpectedIsSaidWithWhoExpectsIt() {
    var briefing = Samples.harbour
    let text = SampleBuilder(briefing.article[briefing.article.text.span])
    var entry = Outlook(
      .forecast, at: text.span("move grain to the northern quay"), cue: text.span("would"),
      likelihood: .likely)
    entry.holder = text.span("The council")
    briefing.outlook = [entry]
    var explorer = Explorer(briefing)
    explorer.type("o")
    #expect(explorer.screen.contains("likely  The council: move grain to the northern quay"))
  }

  @Test func aReaderWhoIsAlreadySomewhereIsNotDisturbed() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("2")
    _ = explorer.state.handle(.firstStart)
    #expect(explorer.board == nil)
  }

  @Test func whatWasRepairedIsSaidAtTheStartAndInTheOverview() {
    var briefing = Samples.harbour
    briefing.article.diagnostics = [
      Diagnostic(.unknownDocumentDate), Diagnostic(.repairedBytes(3)),
    ]
    var explorer = Explorer(briefing, columns: 120, rows: 40)
    #expect(explorer.screen.contains("Replaced 3 invalid byte sequences"))
    #expect(!explorer.screen.contains("--date"))
    explorer.type("oj")
    #expect(explorer.screen.contains("3 invalid byte sequences"))
    #expect(explorer.screen.contains("--date"))
    var replaced = Explorer(Samples.harbour)
    replaced.replace(briefing, at: 0)
    #expect(replaced.screen.contains("3 invalid byte sequences"))
  }

  @Test func aSingleThingIsNotCalledSeveral() {
    #expect(Plural.phrase(1, "note") == "1 note" && Plural.phrase(0, "note") == "0 notes")
    #expect(Diagnostic(.removedControls(1)).sentence.contains("Removed 1 control character"))
    #expect(Diagnostic(.removedInvisibles(2)).sentence.contains("Removed 2 invisible characters"))
    var explorer = Explorer(Samples.harbour)
    explorer.type("2cN")
    explorer.press(.escape)
    explorer.type("o")
    #expect(explorer.screen.contains("1 note ") && !explorer.screen.contains("1 notes"))
  }

  /// Words of a row that goes on in a second one are all there, whatever column the row begins with.
  @Test(arguments: 60..<100)
  func aRowThatGoesOnLosesNoWord(_ columns: Int) {
    let words =
      "Officials said that a man of thirty-five was arrested at 11:25 a.m. at the Sela Mall in Gorna."
    var cards = Cards(width: columns, isHanging: true)
    cards.add(CardText(words).led(by: "What", cells: 9, .name), rows: 4)
    var canvas = Canvas(size: Size(columns: columns, rows: 6), isUnicode: true)
    let session = Explorer(Samples.harbour).session
    cards.draw(
      selected: -1, in: Rect(column: 0, row: 0, columns: columns, rows: 6), session, on: &canvas)
    let shown = Explorer.text(of: canvas.frame).split { $0 == " " || $0 == "\n" }.joined(
      separator: " ")
    #expect(shown == "What " + words, "\(shown)")
  }

  @Test func anEventWithoutADateHasItsPlaceAndTheDayOfTheReport() {
    let text = """
      Council closes flooded harbour mine

      OSLO, Norway (AP) — The council has closed the flooded mine at the harbour.

      Nobody was hurt, and people went home.
      """
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF("2024-05-08").map { Sourced($0, from: "--date") }
    article.metadata.modified = EDTF("2024-05-09").map { Sourced($0, from: "page") }
    article.metadata.site = Sourced("Northern Times", from: "page")
    article.metadata.source = Sourced("Port Agency", from: "page")
    let briefing = Briefing(analyzing: article)
    var explorer = Explorer(briefing, columns: 130, rows: 30)
    explorer.type("o")
    let screen = explorer.screen
    for words in [
      "What       The council has closed", "When       no date given; published 2024-05-08",
      "Where      OSLO, Norway", "updated 2024-05-09 · Northern Times · Port Agency",
      "published 2024-05-08 (--date) · updated",
    ] {
      #expect(screen.contains(words), "\(words): \(screen)")
    }
    explorer.type("j")
    explorer.press(.enter)
    #expect(explorer.marked.contains("council"), "\(explorer.screen)")
  }
}
