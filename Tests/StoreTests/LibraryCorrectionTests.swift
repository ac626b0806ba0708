import Model
import Testing

@testable import Store

/// What readers corrected, in the lists of the library.
@Suite struct LibraryCorrectionTests {
  private func briefing(_ text: String) -> Briefing {
    Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text))
  }

  private let text = """
    The quay

    Published 20 May 2021

    The bomb at the grain terminal in Porto Vela killed 12 dockers on 4 May 2021.

    On 9 May 2021 police arrested four men in Porto Vela.

    On 9 May 2021 the police of the harbour took four suspects into custody.
    """

  private var attacks: EventFilter {
    var filter = EventFilter()
    filter.kind = .attack
    return filter
  }

  private func correction(
    _ kind: Correction.Kind, _ event: TimelineEvent, as other: TimelineEvent? = nil,
    in briefing: Briefing, id: String
  ) -> Annotation {
    let text = briefing.article.text
    let words = other.map { text[$0.span].split(whereSeparator: \.isWhitespace) }
    let body = Correction(kind, at: event.span, by: "kim", other: words?.joined(separator: " "))
      .body
    return Annotation(
      id: id, kind: .correction, body: body, anchor: Anchor(event.span, in: text), created: 10)
  }

  private func lines(_ store: Store, _ filter: EventFilter = EventFilter()) throws -> [String] {
    try store.timeline(filter).map { "\($0.kind.rawValue) \($0.correction ?? "")" }
  }

  @Test func anEventThatIsNoAttackIsListedAsSuchAndComesBack() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let briefing = briefing(text)
    let id = try store.remember(briefing, source: "quay", now: 1)
    let before = try lines(store)
    let attack = try #require(briefing.timeline.events.first { $0.kind == .attack })
    let note = correction(.notAnAttack, attack, in: briefing, id: "c1")
    _ = try store.save(note, of: id, replacing: nil)
    #expect(try lines(store).contains("other not an attack (kim)"))
    #expect(try lines(store, attacks).isEmpty)
    #expect(try store.eventCount(attacks) == 0)
    // Opened again, and under another session's eyes.
    try store.remember(briefing, source: "quay", now: 2)
    #expect(try lines(Store(folder: folder.path, now: 3), attacks).isEmpty)
    #expect(try store.remove("c1", ifStill: note.safe) == nil)
    #expect(try lines(store) == before)
  }

  @Test func whatIsNoEventOfItsOwnIsListedNowhere() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let briefing = briefing(text)
    let id = try store.remember(briefing, source: "quay", now: 1)
    let events = briefing.timeline.events
    try #require(events.count >= 3)
    try store.save(correction(.notAnEvent, events[0], in: briefing, id: "c1"), of: id)
    try store.save(
      correction(.sameAs, events[2], as: events[1], in: briefing, id: "c2"), of: id)
    let listed = try store.timeline()
    #expect(listed.count == events.count - 2)
    #expect(try store.eventCount() == events.count - 2)
    #expect(listed.first { $0.correction != nil }?.correction?.hasPrefix("same as “") == true)
    // As the briefing has it.
    let notes = PlacedAnnotation.place(try store.annotations(of: id), in: briefing.article.text)
    #expect(briefing.corrected(by: notes).timeline.events.count == listed.count)
    // Nor is it compared with.
    let other = self.briefing(
      "Later\n\nPublished 30 May 2021\n\nThe bomb in Porto Vela on 4 May 2021 killed 14 dockers.")
    let news = try store.news(in: other, besides: nil)
    #expect(news.items.allSatisfy { $0.kind != .contradiction })
  }

  @Test func anEditedTextKeepsItsCorrections() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let first = briefing(text)
    let id = try store.remember(first, source: "quay", now: 1)
    let attack = try #require(first.timeline.events.first { $0.kind == .attack })
    try store.save(correction(.notAnAttack, attack, in: first, id: "c1"), of: id)
    let edited = briefing(text.replacing("Published", with: "A line that is new.\n\nPublished"))
    #expect(try store.remember(edited, source: "quay", now: 2) == id)
    #expect(try lines(store).contains("other not an attack (kim)"))
  }

  /// Notes exported before a text was edited reach a library that only knows the edited one, and one that
  /// opens it later.
  @Test func importFindsTheEditedText() throws {
    let first = briefing(text)
    let attack = try #require(first.timeline.events.first { $0.kind == .attack })
    let notes = [
      ArticleNote(
        fingerprint: Fingerprint(first.article).whole, title: "The quay",
        note: correction(.notAnAttack, attack, in: first, id: "c1"))
    ]
    // Half of its paragraphs are others.
    let edited = briefing(
      text.replacing("On 9 May", with: "A day after the funeral, on 9 May")
        .replacing("Published", with: "Another.\n\nLines.\n\nPublished"))
    for isKnown in [true, false] {
      let folder = try TemporaryFolder()
      let store = try Store(folder: folder.path, now: 1)
      if isKnown { try store.remember(edited, source: "quay", now: 1) }
      #expect(try store.take(notes, now: 2).taken == 1)
      let id = try store.remember(edited, source: "quay", now: 3)
      #expect(try store.annotations(of: id).count == 1)
      #expect(try lines(store).contains("other not an attack (kim)"))
      #expect(try store.annotatedArticles().count == 1)
    }
    // Another article with the same title does not get them.
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let other = try store.remember(
      briefing("The quay\n\nA ferry sank off Porto Vela in May 2021."), source: "b", now: 1)
    _ = try store.take(notes, now: 2)
    #expect(try store.annotations(of: other).isEmpty)
  }

  @Test func adversarialNumbersOfAnotherProgramAreNoPlaces() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let briefing = briefing(text)
    let id = try store.remember(briefing, source: "quay", now: 1)
    try store.database.execute("UPDATE event SET start = -5, \"end\" = 1000000000")
    let attack = try #require(briefing.timeline.events.first { $0.kind == .attack })
    try store.save(correction(.notAnEvent, attack, in: briefing, id: "c1"), of: id)
    #expect(try store.timeline().count == briefing.timeline.events.count)
  }
}
