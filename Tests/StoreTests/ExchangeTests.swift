import Foundation
import Model
import Testing

@testable import Store

/// Import writes over nothing, and what is forgotten is gone from the bytes of the file.
@Suite struct ExchangeTests {
  private func note(_ id: String, _ body: String, _ time: Int = 1) -> Annotation {
    let anchor = Anchor(exact: "words", prefix: "", suffix: "", start: 0, end: 5)
    return Annotation(id: id, kind: .note, body: body, anchor: anchor, created: time)
  }

  private func article(_ text: String) -> Briefing {
    Briefing(article: PlainTextReader.read(SafeText(text)))
  }

  @Test func importKeepsWhatIsHere() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let first = article("Some words stand here.\n\nAnd here.")
    let id = try store.remember(first, source: "/a", now: 1)
    try store.save(note("n1", "mine"), of: id)
    let here = Fingerprint(first.article).whole
    let lines = [
      ArticleNote(fingerprint: here, title: "a", note: note("n1", "theirs", 900)),
      ArticleNote(fingerprint: here, title: "a", note: note("n1", "mine", 900)),
      ArticleNote(fingerprint: 77, title: "b", note: note("n1", "of another article", 900)),
      ArticleNote(fingerprint: here, title: "a", note: note("n2", "new", 1 << 40)),
    ]
    for expected in [(2, 1, 1), (0, 3, 1)] {
      let count = try store.take(lines, now: 50)
      #expect((count.taken, count.kept, count.ignored) == expected)
      #expect(Set(try store.annotations(of: id).map(\.body)) == ["mine", "theirs", "new"])
    }
    #expect(try store.annotations(of: id).allSatisfy { $0.modified <= 50 })
    try store.save(note("n2", "changed later", 60), of: id)
    #expect(try store.annotations(of: id).contains { $0.body == "changed later" })
  }

  @Test func forgottenWordsAreNotInTheFiles() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    for index in 0..<20 {
      let word = index == 7 ? "zyzzyvan quagmires" : "ordinary words"
      let id = try store.remember(
        article("Report \(index)\n\nThe \(word) of number \(index)."), source: "/\(index)", now: 1)
      if index == 7 { try store.save(note("n", "xylophonic"), of: id) }
    }
    let id = try #require(try store.search("zyzzyvan").first?.entry.id)
    #expect(try bytes(in: folder).contains("zyzzyvan"))
    try store.forget(id, withNotes: true)
    try store.overwriteForgotten()
    let left = try bytes(in: folder)
    #expect(
      !left.contains("zyzzyvan") && !left.contains("quagmires") && !left.contains("xylophonic"))
    #expect(try store.search("ordinary").count == 19)
  }

  private func bytes(in folder: TemporaryFolder) throws -> String {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).map {
      String(
        decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path + "/" + $0)), as: UTF8.self)
    }.joined()
  }

  @Test func draftsOfEndedSessionsBecomeNotes() throws {
    let folder = try TemporaryFolder()
    let store = try Store(folder: folder.path, now: 1)
    let id = try store.remember(article("Some words."), source: "/a", now: 1)
    try store.keep(note("d1", "half a"), of: id, process: 11)
    try store.keep(note("d1", "half a note"), of: id, process: 11)
    try store.keep(note("d2", "another"), of: id, process: 12)
    #expect(try store.annotations(of: id).isEmpty)
    let adopted = try store.adoptDrafts(of: id, now: 5) { $0 == 12 }
    #expect(adopted.map(\.body) == ["half a note"])
    #expect(try store.annotations(of: id).map(\.body) == ["half a note"])
    try store.dropDraft("d2")
    #expect(try store.adoptDrafts(of: id, now: 5) { _ in false }.isEmpty)
  }

  @Test func adversarialADatabaseOfAnotherProgramIsNotWrittenTo() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/library.sqlite"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    chmod(path, 0o600)
    do {
      let other = try Database(path: path, .readWrite)
      try other.execute("CREATE TABLE bookmarks(url TEXT)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreFailure.database("a database of another program")) {
      try Store(folder: folder.path, now: 1)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["library.sqlite"])
  }

  @Test func adversarialAFileWithTwoNamesIsRefused() throws {
    let folder = try TemporaryFolder()
    do { _ = try Store(folder: folder.path, now: 1) }
    link(folder.path + "/library.sqlite", folder.path + "/other")
    #expect(throws: StoreFailure.severalNames(folder.path + "/library.sqlite")) {
      try Store(folder: folder.path, now: 1)
    }
  }

  @Test func aFolderThatIsReadOnlyOnPurposeStaysSo() throws {
    let folder = try TemporaryFolder()
    do { _ = try Store(folder: folder.path, now: 1) }
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o700) }
    _ = try? Store(folder: folder.path, now: 1)
    #expect(try folder.mode(of: ".") == 0o555)
  }
}
