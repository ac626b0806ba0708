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

  @Test func newerVersionIsOnlyRead() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try Store(folder: folder.path, now: 1)
      try store.database.execute("PRAGMA user_version = 999")
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

  @Test func adversarialFileIsALink() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/library.sqlite", withDestinationPath: "/dev/null")
    #expect(throws: StoreFailure.self) { try Store(folder: folder.path, now: 1) }
  }
}
