import Foundation
import Invariants
import Model
import Testing

@testable import Store

/// Libraries whose header, schema or end is wrong: what lies in their pages is found.
@Suite struct SalvageTests {
  /// A library with 24 articles and 96 notes, one of which fills several pages.
  private func filled(_ folder: TemporaryFolder) throws -> Data {
    do {
      let store = try Store(folder: folder.path, now: 1)
      for index in 0..<24 {
        let article = PlainTextReader.read(SafeText("Report \(index)\n\nThe bridge \(index) fell."))
        let id = try store.remember(Briefing(article: article), source: "/\(index)", now: 1)
        for number in 0..<4 {
          let body = "Note \(number) of \(index) " + String(repeating: "long ", count: number * 900)
          let anchor = Anchor(exact: "bridge", prefix: "", suffix: "", start: 0, end: 6)
          try store.save(
            Annotation(
              id: "n\(index)-\(number)", kind: .note, body: body, anchor: anchor, created: 1),
            of: id)
        }
      }
      _ = try store.database.run("PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return try Data(contentsOf: file(folder))
  }

  private func file(_ folder: TemporaryFolder) -> URL {
    URL(fileURLWithPath: folder.path + "/library.sqlite")
  }

  private func reopened(_ bytes: Data, _ folder: TemporaryFolder) throws -> Store {
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: file(folder).path + suffix)
    }
    try bytes.write(to: file(folder))
    return try Store(folder: folder.path, now: 2)
  }

  @Test func adversarialAWrongHeaderOrSchemaCostsNoNote() throws {
    let folder = try TemporaryFolder()
    let whole = try filled(folder)
    for range in [0..<16, 16..<24, 28..<32, 60..<64, 100..<112, 0..<4096] {
      var bytes = whole
      for place in range { bytes[place] = 0xA5 }
      let store = try reopened(bytes, folder)
      #expect(try store.allNotes().count == 96, "\(range)")
      #expect(try store.list().count == 24, "\(range)")
      #expect(store.notice?.contains("96 notes") != false, "\(range)")
      for name in store.damagedFiles { try FileManager.default.removeItem(atPath: name) }
    }
  }

  @Test func adversarialALibraryThatIsCutKeepsWhatIsInFrontOfTheCut() throws {
    let folder = try TemporaryFolder()
    let whole = try filled(folder)
    var before = 0
    for part in [1, 2, 4, 6, 8, 9, 10] {
      let bytes = whole.prefix(whole.count * part / 10 - 100)
      let store = try reopened(bytes, folder)
      let found = try store.allNotes().count
      #expect(found >= before, "\(part)")
      before = found
      for name in store.damagedFiles { try FileManager.default.removeItem(atPath: name) }
    }
    #expect(before > 80)
  }

  @Test func adversarialAWrongBitInANoteIsToldAndNotShown() throws {
    let folder = try TemporaryFolder()
    var bytes = try filled(folder)
    let place = try #require(bytes.range(of: Data("Note 0 of 7 ".utf8)))
    bytes[place.lowerBound] ^= 4
    let store = try reopened(bytes, folder)
    #expect(store.notice == "1 note is damaged and not shown")
    #expect(try store.allNotes().count == 95)
  }

  @Test func adversarialABitOfHeaderOrSchemaIsNotSilent() throws {
    let place = FileManager.default.temporaryDirectory
    let flips = try StoreFlips(folder: place.appendingPathComponent("flips-\(getpid())").path)
    // The number of the format, the count of a page's cells, and the definition of the notes.
    let known = [376, 383, 836, 11_199, 11_208, 11_215]
    for bit in known + Array(stride(from: 0, to: 8 * 4096, by: 401)) {
      let outcome = flips.outcome(ofBit: bit)
      #expect(outcome != .silent && outcome != .refused, "bit \(bit): \(outcome)")
    }
  }
}
