import Model
import Testing

@testable import Store

/// The lists of the library: in what order they are, and which articles a search lets through.
@Suite struct LibraryListTests {
  private static let texts = [
    "The weir\n\nPublished 3 June 2022\n\nA bomb killed 12 dockers at the weir of Sela on 4 May 2021.",
    "A mill\n\nPublished 26 March 2024\n\nThe council of Veltin sold the mill on 9 May 2022. The weir is dry.",
    "The quay\n\nPublished 1 May 2019\n\nIn 2018 a flood destroyed the quay. The weir of Sela stood.",
  ]

  /// A library of three articles, which were opened and added on days of their own, and the number of each.
  private func filled(_ folder: TemporaryFolder) throws -> (store: Store, ids: [Int]) {
    let store = try Store(folder: folder.path, now: 1)
    var ids: [Int] = []
    for (index, text) in Self.texts.enumerated() {
      let article = ArticleReader.read(Array(text.utf8), format: .text)
      ids.append(
        try store.remember(
          Briefing(analyzing: article), source: ["/b", "/c", "/a"][index], now: 10 + index))
    }
    try store.touch(ids[1], now: 90)
    for (id, share) in zip(ids, [0.5, 0.9, 0.2]) {
      let place = ReadingPlace(at: 0, in: Article(text: SafeText(Self.texts[0])))
      try store.save(place, read: share, of: id)
    }
    return (store, ids)
  }

  @Test(arguments: [
    (LibraryOrder.opened, [1, 2, 0]), (.added, [2, 1, 0]), (.title, [1, 2, 0]),
    (.published, [1, 0, 2]), (.progress, [1, 0, 2]), (.source, [2, 0, 1]),
  ])
  func eachOrderIsKept(order: LibraryOrder, places: [Int]) throws {
    let folder = try TemporaryFolder()
    let (store, ids) = try filled(folder)
    #expect(try store.list(by: order).map(\.id) == places.map { ids[$0] })
    #expect(try store.list(by: order, limit: 2).map(\.id) == places.prefix(2).map { ids[$0] })
  }

  @Test func aSearchMayAskForEvents() throws {
    let folder = try TemporaryFolder()
    let (store, ids) = try filled(folder)
    func found(_ words: String, _ change: (inout EventFilter) -> Void) throws -> [Int] {
      var filter = EventFilter()
      change(&filter)
      let hits = try store.search(words, filter)
      #expect(try store.count(of: words, filter) == hits.count)
      return hits.map(\.entry.id).sorted()
    }
    #expect(try found("weir") { _ in } == ids)
    #expect(try found("weir") { $0.kind = .attack } == [ids[0]])
    #expect(try found("weir") { $0.kind = .law } == [])
    #expect(try found("weir") { $0.place = "VELTIN" } == [ids[1]])
    #expect(try found("weir") { $0.from = EDTF("2021-05-05") } == [ids[1]])
    #expect(try found("weir") { $0.from = EDTF("2021-05-04") } == [ids[0], ids[1]])
    #expect(try found("weir") { $0.to = EDTF("2018") } == [ids[2]])
    #expect(try found("weir") { $0.articles = [ids[1], ids[2]] } == [ids[1], ids[2]])
    #expect(
      try found("weir") {
        $0.articles = [ids[1], ids[2]]
        $0.to = EDTF("2020")
      } == [ids[2]])
    #expect(try found("") { $0.kind = .attack } == [])
    #expect(try found("sela weir") { _ in } == [ids[0], ids[2]])
  }

  @Test func aTimelineIsHandedOverInPieces() throws {
    let folder = try TemporaryFolder()
    let (store, _) = try filled(folder)
    let all = try store.timeline()
    #expect(all.count >= 3 && all.first?.date?.hasPrefix("2018") == true)
    #expect(try store.timeline(offset: 1, limit: 1) == [all[1]])
    #expect(try store.timeline(offset: all.count).isEmpty)
    var taken: [LibraryEvent] = []
    try store.eachEvent { event in
      taken.append(event)
      return taken.count < 2
    }
    #expect(taken == Array(all.prefix(2)))
  }

  @Test func whatWasImportedIsCounted() {
    var count = ImportCount()
    count.taken = 1
    #expect(count.sentence == "1 note imported")
    count.kept = 2
    #expect(count.sentence == "1 note imported, 2 already here")
    count.ignored = 3
    #expect(
      count.sentence
        == "1 note imported, 2 already here, 3 ignored (they belong to another article)")
    count.kept = 0
    count.taken = 0
    #expect(
      count.sentence == "0 notes imported, 3 ignored (they belong to another article)")
  }

  @Test(arguments: [
    (StoreFailure.foreign("/x"), "notes are off: owned by another user: /x"),
    (.link("/x"), "notes are off: a symbolic link, not followed: /x"),
    (.notAFile("/x"), "notes are off: not a regular file: /x"),
    (.severalNames("/x"), "notes are off: has another hard link: /x"),
    (.damaged("/x"), "notes are off: damaged, and cannot be set aside: /x"),
    (.database("odd"), "notes are off: odd"), (.stopped, "stopped by a key"),
    (.readOnly("no room"), "notes cannot be saved: no room"),
  ])
  func aFailureIsToldInWords(failure: StoreFailure, words: String) {
    #expect(failure.sentence == words)
  }

  @Test(arguments: [
    ("One two three.", 3), ("One two three.\n\nFour five\nsix  seven.", 7),
    ("One.\n\nTwo three.\n\nFour five six.", 6),
  ])
  func theWordsOfAllParagraphsAreCounted(text: String, count: Int) throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let article = ArticleReader.read(Array(("The weir\n\n" + text).utf8), format: .text)
    try store.remember(Briefing(article: article), source: "/a", now: 1)
    #expect(try store.list().map(\.words) == [count])
  }
}
