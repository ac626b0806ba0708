import Foundation
import Model
import Testing

@testable import Store

@Suite struct StoreTests {
  private func briefing(_ text: String) -> Briefing {
    Briefing(article: PlainTextReader.read(SafeText(text)))
  }

  private func note(_ id: String, _ body: String, modified: Int = 10) -> Annotation {
    let anchor = Anchor(exact: "words", prefix: "some ", suffix: " here", start: 5, end: 10)
    return Annotation(
      id: id, kind: .note, body: body, anchor: anchor, created: 10, modified: modified)
  }

  private let text = """
    The first paragraph has words enough to be counted.

    The second paragraph has other words, also enough of them.

    The third paragraph tells of an attack on the embassy.
    """

  @Test func filesAreTheUsersAlone() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path + "/state/dossier", now: 1)
    try store.remember(briefing(text), source: "a.txt", now: 1)
    #expect(try folder.mode(of: "state/dossier") == 0o700)
    #expect(try folder.mode(of: "state/dossier/library.sqlite") == 0o600)
    #expect(try folder.mode(of: "state/dossier/library.sqlite-wal") == 0o600)
    #expect(store.notice == nil)
  }

  /// A text too short for paragraphs that count is known by all of it.
  @Test func aShortTextIsKnownFromAnotherFile() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let short = briefing("Sold.\n\nTo whom?")
    let id = try store.remember(short, source: "/a.txt", now: 1)
    #expect(try store.remember(short, source: "/b.txt", now: 2) == id)
    #expect(try store.remember(briefing("Sold.\n\nTo us!"), source: "/c.txt", now: 3) != id)
  }

  @Test func keepsNotesOverSessions() throws {
    let folder = try TemporaryFolder()
    let id = try Store(folder: folder.path, now: 1).remember(
      briefing(text), source: "a.txt", now: 1)
    try Store(folder: folder.path, now: 2).save(note("n1", "doubtful:\n“really” 中"), of: id)
    let notes = try Store(folder: folder.path, now: 3).annotations(of: id)
    #expect(notes == [note("n1", "doubtful:\n“really” 中")])
  }

  @Test func twoSessionsLoseNoNote() throws {
    let folder = try TemporaryFolder()
    let one = try Store(folder: folder.path, now: 1)
    let other = try Store(folder: folder.path, now: 1)
    let id = try one.remember(briefing(text), source: "a.txt", now: 1)
    for index in 0..<20 {
      try one.save(note("a\(index)", "one"), of: id)
      try other.save(note("b\(index)", "other"), of: id)
    }
    try one.save(note("a0", "newer", modified: 30), of: id)
    try other.save(note("a0", "older", modified: 20), of: id)
    let notes = try other.annotations(of: id)
    #expect(notes.count == 40)
    #expect(notes.first { $0.id == "a0" }?.body == "newer")
  }

  @Test func knowsAnArticleByItsContent() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let id = try store.remember(briefing(text), source: "a.txt", now: 1)
    #expect(try store.remember(briefing(text), source: "moved/b.txt", now: 2) == id)
    let edited = text.replacing("third paragraph tells", with: "last paragraph speaks")
    #expect(try store.remember(briefing(edited), source: "a.txt", now: 3) == id)
    let other = "Something else is written here, and at length.\n\nIt shares nothing with the rest."
    #expect(try store.remember(briefing(other), source: "a.txt", now: 4) != id)
    #expect(try store.list().count == 2)
    #expect(try store.entry(id)?.source == "a.txt")
  }

  @Test func aFileThatWasMuchEditedIsTheSameArticle() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let id = try store.remember(briefing(text), source: "/home/a.txt", now: 1)
    let edited =
      "The first paragraph has words enough to be counted.\n\nAll else is rewritten here."
    #expect(try store.article(like: briefing(edited).article, from: "/home/b.txt") == nil)
    #expect(try store.article(like: briefing(edited).article, from: "stdin") == nil)
    #expect(try store.article(like: briefing(edited).article, from: "/home/a.txt") == id)
    let other = "Another file was written over the first one.\n\nNothing of the old text stayed."
    #expect(try store.article(like: briefing(other).article, from: "/home/a.txt") == nil)
  }

  @Test func resumesAtThePlace() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let briefing = briefing(text)
    let id = try store.remember(briefing, source: "a.txt", now: 1)
    #expect(try store.place(of: id) == nil)
    let place = ReadingPlace(at: briefing.article.paragraphs[1].span.start, in: briefing.article)
    try store.save(place, read: 0.5, of: id)
    #expect(try store.place(of: id) == place)
    #expect(try store.list().first?.progress == 0.5)
    try store.save(place, read: 0.25, of: id)
    #expect(try store.list().first?.progress == 0.5)
  }

  @Test func searchesAllTexts() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let id = try store.remember(briefing(text), source: "a.txt", now: 1)
    try store.remember(briefing("Nothing of the kind.\n\nNor here."), source: "b.txt", now: 2)
    let hits = try store.search("embassy attack")
    #expect(hits.map(\.entry.id) == [id])
    #expect(hits.first?.line.contains("[embassy]") == true)
    #expect(try store.search("\"embassy attack\"").isEmpty)
    #expect(try store.search("\"attack on the embassy\"").count == 1)
    let beginnings = try store.search("embass att")
    #expect(beginnings.map(\.entry.id) == [id] && beginnings[0].line.contains("[embassy]"))
    #expect(try store.count(of: "embass") == 1)
    #expect(try store.search("\"embass\"").isEmpty && store.search("mbassy").isEmpty)
    #expect(try store.search("b").isEmpty)
  }

  @Test(arguments: ["", "\"", "AND", "a* OR (", "NEAR(x", "title:", "'; DROP TABLE note; --"])
  func adversarialQueries(query: String) throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    try store.remember(briefing(text), source: "a.txt", now: 1)
    #expect(try store.search(query).isEmpty)
    #expect(try store.list(filter: query).count == (query.isEmpty ? 1 : 0))
  }

  @Test func mergesTimelinesAndFiltersThem() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    var one = briefing(text)
    let span = one.article.sentences[2].span
    one.timeline.events = [
      TimelineEvent(
        span: span, sentence: 2, date: EDTF("2022-09"), placement: .dated, kind: .attack),
      TimelineEvent(span: one.article.sentences[0].span, sentence: 0),
      TimelineEvent(
        span: one.article.sentences[1].span, sentence: 1, date: EDTF("XXXX-03-22"),
        placement: .dated),
    ]
    one.timeline.events[0].killed = CasualtyCount(span: span, lower: 12, upper: nil)
    var other = briefing("Another text, which has its own event in it.")
    other.timeline.events = [
      TimelineEvent(
        span: other.article.sentences[0].span, sentence: 0, date: EDTF("2021"), placement: .dated,
        kind: .politics)
    ]
    let first = try store.remember(one, source: "a.txt", now: 1)
    try store.remember(other, source: "b.txt", now: 2)
    #expect(try store.timeline().map(\.date) == ["2021", "2022-09", nil, "XXXX-03-22"])
    #expect(try store.timeline().map(\.toll) == [nil, "at least 12", nil, nil])
    var filter = EventFilter()
    filter.kind = .attack
    #expect(try store.timeline(filter).map(\.text) == [one.article[span]])
    filter = EventFilter()
    filter.from = EDTF("2022-01")
    filter.to = EDTF("2022-12")
    #expect(try store.timeline(filter).map(\.date) == ["2022-09"])
    filter.from = EDTF("2015")
    filter.to = EDTF("2015")
    #expect(try store.timeline(filter).isEmpty)
    filter = EventFilter()
    filter.articles = [first]
    filter.place = "EMBASSY"
    #expect(try store.timeline(filter).count == 1)
  }

  @Test func forgetsWithoutTheNotesUnlessAsked() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let id = try store.remember(briefing(text), source: "a.txt", now: 1)
    try store.save(note("n1", "kept"), of: id)
    try store.forget(id, withNotes: false)
    #expect(try store.list().isEmpty)
    #expect(try store.search("embassy").isEmpty)
    #expect(try store.remember(briefing(text), source: "a.txt", now: 2) == id)
    #expect(try store.annotations(of: id).count == 1)
    try store.forget(id, withNotes: true)
    #expect(try store.annotations(of: id).isEmpty)
    #expect(try store.entry(id) == nil)
  }

  @Test func textThatIsReadInPlaceIsText() throws {
    let database = try Store(folder: TemporaryFolder().path, now: 1).database
    for text in ["", "a", "Łódź, 日本", String(repeating: "long ", count: 100_000)] {
      let row = try database.run(
        "SELECT ?1, typeof(?1), ?2, ?3", [.utf8(Array(text.utf8)), .integer(7), .utf8([0x62])]
      ).first
      #expect(row == [.text(text), .text("text"), .integer(7), .text("b")])
    }
  }

  @Test func theDateThatTheReaderGaveIsKept() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    var dated = briefing(text)
    dated.article.metadata.published = EDTF("2024-03-28").map {
      Sourced($0, from: Sourced<EDTF>.givenOrigin)
    }
    let id = try store.remember(dated, source: "/a.txt", now: 1)
    #expect(try store.givenDate(of: id) == "2024-03-28")
    // Opened without one, it keeps what was said before; the article's own date is no answer.
    dated.article.metadata.published = EDTF("2019").map { Sourced($0, from: "byline") }
    #expect(try store.remember(dated, source: "/a.txt", now: 2) == id)
    #expect(try store.givenDate(of: id) == "2024-03-28")
    let other = try store.remember(briefing("Another text."), source: "/b.txt", now: 2)
    #expect(try store.givenDate(of: other) == nil)
  }

  /// Makes the table of events what it was in version 5.
  private static let eventsOfVersion5 = """
    DROP INDEX event_order; ALTER TABLE event DROP COLUMN start;
    ALTER TABLE event DROP COLUMN "end"; ALTER TABLE event DROP COLUMN told;
    ALTER TABLE event DROP COLUMN corrected; ALTER TABLE event DROP COLUMN dropped;
    CREATE INDEX event_order ON event(first IS NULL, first, last, id)
    """

  @Test func aLibraryOfTheVersionBeforeIsTakenOver() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try Store(folder: folder.path, now: 1)
      let id = try store.remember(briefing(text), source: "a.txt", now: 1)
      try store.database.run(
        """
        INSERT INTO event(article, date, first, last, kind, status, places, killed, text)
        VALUES(?1, 'XXXX-03-22', 0, 3652000, 'attack', 'happened', '', 4, 'killed four')
        """, [.integer(id)])
      try store.database.execute(
        """
        \(Self.eventsOfVersion5);
        ALTER TABLE event DROP COLUMN most; ALTER TABLE article DROP COLUMN given;
        ALTER TABLE note DROP COLUMN sum; DROP TABLE draft; DROP TABLE meta;
        PRAGMA user_version = 2
        """)
    }
    let store = try Store(folder: folder.path, now: 2)
    #expect(try store.timeline().map(\.toll) == ["4"])
    var filter = EventFilter()
    filter.from = EDTF("2015")
    #expect(try store.timeline(filter).isEmpty)
  }

  @Test func aLibraryOfTheVersionBeforeIsReadWhereItMayNotBeWritten() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try Store(folder: folder.path, now: 1)
      let id = try store.remember(briefing(text), source: "a.txt", now: 1)
      try store.database.run(
        """
        INSERT INTO event(article, date, first, last, kind, status, places, killed, text)
        VALUES(?1, '2024-03-22', 5, 5, 'attack', 'happened', '', 4, 'killed four')
        """, [.integer(id)])
      try store.database.execute(
        """
        \(Self.eventsOfVersion5);
        UPDATE meta SET value = 5; PRAGMA user_version = 5
        """)
    }
    // As `openForReading` does where the file may not be written.
    let database = try Database(path: folder.path + "/library.sqlite", .readOnly)
    try database.execute(try #require(Schema.earlierEvents(of: 5)))
    let (condition, values) = Store.conditions(on: EventFilter())
    let rows = try database.run(
      "SELECT kind, corrected FROM event WHERE \(condition) ORDER BY first IS NULL, first", values)
    #expect(rows == [[.text("attack"), .null]])
    #expect(Schema.earlierEvents(of: Schema.version) == nil)
  }

  @Test func whatIsGivenUpLeavesTheLibraryAsItWas() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let id = try store.remember(briefing(text), source: "/a.txt", now: 1)
    let long = briefing(
      text + (0..<2000).map { "\n\nLine \($0) tells of nothing that is wanted." }.joined())
    #expect(throws: StoreFailure.stopped) {
      try store.read(until: { true }) { () throws(StoreFailure) in
        try store.remember(long, source: "/a.txt", now: 2)
      }
    }
    #expect(try store.text(of: id) == text)
    #expect(try store.list().map(\.opened) == [1])
    // Another session is not held up.
    _ = try Store(folder: folder.path, now: 3).save(note("n", "kept"), of: id)
  }

  @Test func aNoteOfAForgottenArticleIsRefusedInWords() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let id = try store.remember(briefing(text), source: "a.txt", now: 1)
    try Store(folder: folder.path, now: 1).forget(id, withNotes: true)
    let refusal = StoreFailure.database("the article was removed from the library; open it again")
    #expect(throws: refusal) { try store.save(note("n1", "late"), of: id) }
    #expect(throws: refusal) { try store.save(note("n1", "late"), of: id, replacing: nil) }
  }

  @Test func aSearchIsGivenUpWhenAKeyWaits() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    for index in 0..<40 {
      let words = (0..<40).map { "Paragraph \(index)-\($0) is of words." }
      try store.remember(
        briefing(words.joined(separator: "\n\n")), source: "\(index).txt", now: 1)
    }
    var questions = 0
    #expect(throws: StoreFailure.stopped) {
      try store.read(
        until: {
          questions += 1
          return questions > 1
        },
        { () throws(StoreFailure) in for _ in 0..<1000 { _ = try store.search("par") } })
    }
    #expect(questions == 2)
    // The library is as it was.
    #expect(try store.search("par").count == 40)
  }

  @Test func wordsInsideWritingWithoutSpacesAndSignsAreFound() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let texts = [
      "港口的消息\n\n港口管理局说，第一列车星期五停在那条有围墙的山谷里。",
      "The engine\n\nThe timetable program is written in C++ and read by machines.",
      "The letter\n\nPlan C was dropped, and so was plan D.",
    ]
    for (index, text) in texts.enumerated() {
      try store.remember(
        Briefing(article: PlainTextReader.read(SafeText(text))), source: "\(index)", now: 1)
    }
    func sources(_ query: String) throws -> [String] {
      try store.search(query).map(\.entry.source).sorted()
    }
    #expect(try sources("列车") == ["0"])
    #expect(try sources("管理局 山谷") == ["0"])
    #expect(try sources("列车 engine").isEmpty)
    #expect(try sources("c++") == ["1"])
    #expect(try sources("C++ timetable") == ["1"])
    #expect(try sources("c") == ["1", "2"])
    #expect(try store.search("列车").first?.finds == ["列车"])
    #expect(try store.count(of: "列车") == 1)
    #expect(try sources("%").isEmpty)
  }

  @Test func aFilterTakesTheArticlesWithOrWithoutWords() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    for (title, source) in [("The Toll", "/a.txt"), ("The port", "/b.txt"), ("Rain", "/toll.txt")] {
      let article = ArticleReader.read(Array("\(title)\n\nIt rained in Sela.".utf8), format: .text)
      _ = try store.remember(Briefing(analyzing: article), source: source, now: 1)
    }
    func titles(_ filter: String) throws -> Set<String> {
      Set(try store.list(filter: filter).map(\.title))
    }
    #expect(try titles("toll") == ["The Toll", "Rain"])
    #expect(try titles("!toll") == ["The port"])
    #expect(try titles("!").count == 3)
  }
}
