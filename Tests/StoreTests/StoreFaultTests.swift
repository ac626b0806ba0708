import Foundation
import Model
import Testing

@testable import Store

@Suite struct StoreFaultTests {
  @Test func adversarialDamagedFileIsKeptAndReplaced() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/library.sqlite"
    try Data("this is no database at all, but long enough to look at".utf8).write(
      to: URL(fileURLWithPath: file))
    let store = try Store(folder: folder.path, now: 77)
    #expect(store.notice?.contains("damaged-77.sqlite") == true)
    #expect(try store.list().isEmpty)
    let kept = try String(contentsOfFile: folder.path + "/damaged-77.sqlite", encoding: .utf8)
    #expect(kept.hasPrefix("this is no database"))
  }

  @Test func adversarialAReplacedFileTakesNoNotesInSilence() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/library.sqlite"
    let store = try Store(folder: folder.path, now: 1)
    #expect(rename(file, file + ".aside") == 0)
    let other = try Store(folder: folder.path, now: 2)
    let article = PlainTextReader.read(SafeText("A paragraph of some length is here."))
    #expect(throws: StoreFailure.self) {
      try store.remember(Briefing(article: article), source: "a", now: 3)
    }
    _ = try other.remember(Briefing(article: article), source: "a", now: 4)
    #expect(try other.list().count == 1)
  }

  @Test func adversarialDamagedPagesAreKeptAndReplaced() throws {
    let folder = try TemporaryFolder()
    let file = URL(fileURLWithPath: folder.path + "/library.sqlite")
    do {
      let store = try Store(folder: folder.path, now: 1)
      let text = "A paragraph of some length is here.\n\n"
      for index in 0..<30 {
        let article = PlainTextReader.read(SafeText(text + "Number \(index) of its kind, too."))
        _ = try store.remember(Briefing(article: article), source: "\(index)", now: 1)
      }
    }
    var bytes = try Data(contentsOf: file)
    for offset in stride(from: 4096, to: bytes.count, by: 3) { bytes[offset] = 0xA5 }
    try bytes.write(to: file)
    let store = try Store(folder: folder.path, now: 78)
    #expect(store.notice?.contains("damaged-78.sqlite") == true)
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/damaged-78.sqlite")) == bytes)
  }

  /// A store with articles and notes, and where the pages of a table are in its file.
  private func filled(_ folder: TemporaryFolder) throws {
    let store = try Store(folder: folder.path, now: 1)
    for index in 0..<40 {
      let text = "Report \(index)\n\n" + String(repeating: "Words of report \(index). ", count: 60)
      let article = PlainTextReader.read(SafeText(text))
      let id = try store.remember(Briefing(article: article), source: "/\(index)", now: 1)
      let body = String(repeating: "A long note. ", count: 40)
      let anchor = Anchor(exact: "Words", prefix: "", suffix: "", start: 0, end: 5)
      try store.save(
        Annotation(
          id: "n\(index)", kind: .note, body: body + "\(index)", anchor: anchor, created: 1),
        of: id)
    }
  }

  /// Overwrites the pages of a table or index that its root page leads to.
  private func damage(_ table: String, in folder: TemporaryFolder, rootToo: Bool = false) throws {
    var pages: [Int] = []
    do {
      let store = try Store(folder: folder.path, now: 1)
      _ = try store.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
      pages = try store.database.run(
        "SELECT pageno FROM dbstat WHERE name IN (?1, 'sqlite_autoindex_' || ?1 || '_1') AND (?2 OR path <> '/')",
        [.text(table), .integer(rootToo ? 1 : 0)]
      ).map { $0[0].int }
    }
    #expect(!pages.isEmpty)
    let handle = try #require(FileHandle(forUpdatingAtPath: folder.path + "/library.sqlite"))
    for page in pages.prefix(max(1, pages.count / 2)) {
      try handle.seek(toOffset: UInt64((page - 1) * 4096))
      try handle.write(contentsOf: Data(repeating: 0xA5, count: 4096))
    }
    try handle.close()
  }

  @Test func adversarialDamageInWhatCanBeMadeAgainCostsNoNote() throws {
    let folder = try TemporaryFolder()
    try filled(folder)
    try damage("event_article", in: folder, rootToo: true)
    try damage("content_data", in: folder)
    let store = try Store(folder: folder.path, now: 79)
    let notice = store.notice ?? ""
    #expect(notice.contains("damaged-79.sqlite") && notice.contains("40 notes"))
    let text = "Another one\n\nWith words that were never there before, and enough of them."
    let article = PlainTextReader.read(SafeText(text))
    try store.remember(Briefing(article: article), source: "/new", now: 79)
    _ = try store.search("words")
    #expect(try store.allNotes().count == 40)
    #expect(try store.list().count == 41)
    #expect(try Store(folder: folder.path, now: 80).notice == nil)
  }

  @Test func adversarialDamagedNotesAreTakenOverAsFarAsTheyCanBeRead() throws {
    let folder = try TemporaryFolder()
    try filled(folder)
    try damage("note", in: folder)
    let store = try Store(folder: folder.path, now: 81)
    #expect(store.notice?.contains("damaged-81.sqlite") == true)
    let notes = try store.allNotes().count
    #expect(notes > 0 && notes < 40)
    #expect(store.notice?.contains("40 articles and \(notes) notes") == true)
  }

  @Test func adversarialADamagedTimelineIsReadOnceInOrderAsFarAsItIsThere() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try Store(folder: folder.path, now: 1)
      let words = String(repeating: "Words that fill a page of the file. ", count: 20)
      let article = PlainTextReader.read(SafeText(words))
      var briefing = Briefing(article: article)
      // The later an event is kept, the earlier it happened: the timeline begins at the file's end.
      briefing.timeline.events = (0..<300).map { index in
        TimelineEvent(
          span: article.text.span, sentence: 0, date: EDTF("\(2000 - index)"), placement: .dated)
      }
      try store.remember(briefing, source: "/a", now: 1)
    }
    try damage("event", in: folder)
    let store = try Store(folder: folder.path, now: 90)
    var said: [String] = []
    store.report = { said.append($0) }
    var dates: [String] = []
    try store.eachEvent { event in
      dates.append(event.date ?? "")
      return true
    }
    #expect(said.count == 1)
    #expect(dates.count > 100 && dates.count < 300)
    #expect(Set(dates).count == dates.count)
    #expect(dates == dates.sorted())
  }

  @Test func eventsOfADamagedLibraryOfTheVersionBeforeAreTakenOver() throws {
    let (folder, other) = (try TemporaryFolder(), try TemporaryFolder())
    let old = try Store(folder: folder.path, now: 1)
    let article = PlainTextReader.read(SafeText("Some words stand here, and some do not."))
    var briefing = Briefing(article: article)
    briefing.timeline.events = [TimelineEvent(span: article.text.span, sentence: 0)]
    try old.remember(briefing, source: "/a", now: 1)
    try old.database.execute("UPDATE event SET killed = 7; ALTER TABLE event DROP COLUMN most")
    let store = try Store(folder: other.path, now: 1)
    _ = try Salvage(damaged: old.database, database: store.database).run()
    #expect(try store.timeline().map(\.toll) == ["7"])
  }

  @Test(arguments: [-1, Int(Int32.min), Int(Int32.max), 1 << 20])
  func adversarialAVersionThatNoneCanHaveIsDamage(version: Int) throws {
    let folder = try TemporaryFolder()
    try filled(folder)
    do {
      let store = try Store(folder: folder.path, now: 1)
      try store.database.execute("PRAGMA user_version = \(version)")
    }
    // The version stands in two places, and one of them is right.
    do {
      let store = try Store(folder: folder.path, now: 82)
      #expect(store.notice == nil)
      #expect(try store.allNotes().count == 40)
      try store.database.execute("UPDATE meta SET value = \(version)")
    }
    let store = try Store(folder: folder.path, now: 82)
    #expect(store.notice?.contains("damaged-82.sqlite") == true)
    #expect(try store.allNotes().count == 40)
  }

  @Test func adversarialPlacesWithoutANumberAreNone() {
    #expect(PlaceText.read("a\u{1F}b\u{1F}c\u{1F}1\u{1F}2\u{1F}nan") == nil)
    #expect(PlaceText.read("a\u{1F}b\u{1F}c\u{1F}1\u{1F}2\u{1F}0.5") != nil)
    let entry = LibraryEntry(
      id: 1, title: "", source: "", words: 0, added: 0, opened: 0, progress: .nan)
    #expect(entry.percent == 0)
  }

  @Test func newerVersionIsOnlyRead() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try Store(folder: folder.path, now: 1)
      try store.database.execute("PRAGMA user_version = 999; UPDATE meta SET value = 999")
    }
    let store = try Store(folder: folder.path, now: 2)
    #expect(store.readOnlyReason?.contains("newer version") == true)
    #expect(try store.list().isEmpty)
    #expect(throws: StoreFailure.self) { try store.forget(1, withNotes: true) }
  }

  @Test func adversarialFolderIsAFile() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/state"))
    #expect(throws: StoreFailure.self) { try Store(folder: folder.path + "/state/dossier", now: 1) }
  }

  @Test func adversarialFolderIsALink() throws {
    let folder = try TemporaryFolder()
    let target = folder.path + "/elsewhere"
    try FileManager.default.createDirectory(
      atPath: target, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/dossier", withDestinationPath: target)
    #expect(throws: StoreFailure.link(folder.path + "/dossier")) {
      try Store(folder: folder.path + "/dossier", now: 1)
    }
    #expect(try folder.mode(of: "elsewhere") == 0o755)
    #expect(try FileManager.default.contentsOfDirectory(atPath: target).isEmpty)
  }

  @Test func adversarialRowsOfAnotherProgramAreMadeSafe() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let article = PlainTextReader.read(SafeText("Some words stand here, and some do not."))
    let id = try store.remember(Briefing(article: article), source: "a.txt", now: 1)
    let hostile = "a\u{1B}]52;c;YQ==\u{7}b\u{9B}31m\u{202E}\r\nc"
    try store.database.run(
      "INSERT INTO note VALUES(?, ?, 'note', ?, ?, ?, ?, -1, 9223372036854775807, -1, 0, NULL)",
      [.text(hostile), .integer(id)] + Array(repeating: .text(hostile), count: 4))
    let note = try #require(try store.annotations(of: id).first)
    #expect(note.body == "ab\nc" && note.id == "ab\nc" && note.anchor.exact == "ab\nc")
  }

  @Test func adversarialLibraryRowsOfAnotherProgramAreMadeSafe() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let article = PlainTextReader.read(SafeText("Some words stand here, and some do not."))
    let id = try store.remember(Briefing(article: article), source: "a.txt", now: 1)
    let hostile = Database.Value.text("a\u{1B}]52;c;YQ==\u{7}b\u{9B}31m\u{202E}c")
    try store.database.run(
      "UPDATE article SET title = ?1, published = ?1, progress = 9e999", [hostile])
    try store.database.run(
      "INSERT INTO event VALUES(99, ?2, ?1, 1, 2, ?1, ?1, ?1, 3, ?1, 3, ?1, ?1, ?1, ?1, 0)",
      [hostile, .integer(id)])
    let entry = try #require(try store.list().first)
    #expect(entry.title == "abc" && entry.published == "abc" && entry.percent == 100)
    let event = try #require(try store.timeline().first)
    #expect(event.title == "abc" && event.date == "abc" && event.text == "abc")
    #expect(event.places == "abc" && event.kind == .other && event.status == .happened)
    #expect(event.correction == "abc")
  }

  @Test func adversarialTriggersAndViewsOfAnotherProgramReachNoFunctions() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    #expect(try store.database.run("PRAGMA trusted_schema").first?.first?.int == 0)
  }

  @Test func adversarialFileIsALink() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/library.sqlite", withDestinationPath: "/dev/null")
    #expect(throws: StoreFailure.self) { try Store(folder: folder.path, now: 1) }
  }

  /// As with `sudo -E`, which leaves HOME as it was.
  @Test(.enabled(if: geteuid() == 0, "only the superuser can make a folder somebody else's"))
  func theSuperuserMakesNothingInAnotherUsersFolder() throws {
    let folder = try TemporaryFolder()
    #expect(chown(folder.path, 65_534, 65_534) == 0)
    #expect(throws: StoreFailure.foreign(folder.path)) {
      try Store(folder: folder.path + "/.local/state/dossier", now: 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }

  @Test func aSecondConnectionLeavesTheFirstItsLocks() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let words = "The harbour board reopened the line on 12 May 2024."
    let briefing = Briefing(article: PlainTextReader.read(SafeText(words)))
    let id = try Store(openAlready: folder.path, now: 1).remember(briefing, source: "a", now: 1)
    #expect(try store.search("harbour").map(\.entry.id) == [id])
    try store.forget(id, withNotes: true)
    #expect(try store.list().isEmpty)
  }
}
