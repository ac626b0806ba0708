import Foundation
import Testing

@testable import Store

/// Opening files of databases, and what is said of those that cannot be.
@Suite struct DatabaseTests {
  @Test(arguments: ["plain", "a b", "a%20b", "what?x=1", "a#b", "100%"])
  func aFileIsReadInPlaceWhateverItsName(name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + name
    _ = try Store(folder: path, now: 1).list()
    for access in [Database.Access.readOnly, .readWrite, .immutable] {
      let database = try Database(path: path + "/library.sqlite", access)
      #expect(try database.run("SELECT 41 + 1").first?.first?.int == 42)
    }
    let database = try Database(path: path + "/library.sqlite", .immutable)
    #expect(throws: Database.Failure.self) { try database.execute("CREATE TABLE more(x)") }
  }

  @Test func aFileThatIsNotThereIsNotMade() throws {
    let folder = try TemporaryFolder()
    for access in [Database.Access.readOnly, .readWrite] {
      do {
        _ = try Database(path: folder.path + "/none.sqlite", access)
        Issue.record("it was opened")
      } catch {
        #expect(error.message == "unable to open database file")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.sqlite"))
  }

  @Test func whatStandsWhereTheLibraryShouldIsNamed() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/file"
    try "no folder".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(throws: StoreFailure.notAFile(file)) { try Store(folder: file, now: 1) }
    let other = folder.path + "/other"
    try FileManager.default.createDirectory(
      atPath: other + "/library.sqlite", withIntermediateDirectories: true)
    #expect(throws: StoreFailure.notAFile(other + "/library.sqlite")) {
      try Store(folder: other, now: 1)
    }
  }
}
