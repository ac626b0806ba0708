import Foundation
import Testing

@testable import Store

/// Pages of a file and of the log beside it, read without SQLite.
@Suite struct PageFileTests {
  private let size = PageFile.pageSize

  private func page(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: size) }

  private func frame(_ number: UInt8, _ byte: UInt8, salt: UInt8 = 7) -> [UInt8] {
    [0, 0, 0, number, 0, 0, 0, 0] + [UInt8](repeating: salt, count: 8)
      + [UInt8](repeating: 0, count: 8) + page(byte)
  }

  /// The pages of a file with so many bytes and a log of frames.
  private func pages(_ bytes: [UInt8], log frames: [UInt8]?, in folder: TemporaryFolder) throws
    -> PageFile
  {
    let path = folder.path + "/a.sqlite"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    if let frames {
      let head =
        [UInt8](repeating: 1, count: 16) + [UInt8](repeating: 7, count: 8)
        + [UInt8](repeating: 0, count: 8)
      try Data(head + frames).write(to: URL(fileURLWithPath: path + "-wal"))
    }
    return try #require(PageFile(path: path))
  }

  @Test func theLastPageMayBeCut() throws {
    let folder = try TemporaryFolder()
    let file = try pages(page(1) + page(2) + page(3).prefix(100), log: nil, in: folder)
    #expect(file.count == 3 && file.numbers == [1, 2, 3])
    #expect(file.page(1) == page(1) && file.page(2) == page(2))
    #expect(file.page(3) == Array(page(3).prefix(100) + page(0).dropFirst(100)))
    #expect(file.page(0) == nil && file.page(4) == nil && file.page(-1) == nil)
  }

  @Test func theLogHasTheNewestPages() throws {
    let folder = try TemporaryFolder()
    let file = try pages(
      page(1) + page(2),
      log: frame(2, 21) + frame(5, 51) + frame(3, 31) + frame(2, 22) + frame(9, 91, salt: 8)
        + frame(1, 11), in: folder)
    #expect(file.count == 2 && file.numbers == [1, 2, 3, 5])
    #expect(file.page(1) == page(1) && file.page(2) == page(22))
    #expect(file.page(3) == page(31) && file.page(5) == page(51))
    #expect(file.page(4) == nil && file.page(9) == nil)
  }

  @Test func aFrameWithoutANumberEndsTheLog() throws {
    let folder = try TemporaryFolder()
    let file = try pages(page(1), log: frame(2, 21) + frame(0, 9) + frame(3, 31), in: folder)
    #expect(file.numbers == [1, 2])
  }

  @Test func anEmptyFileHasNoPages() throws {
    let folder = try TemporaryFolder()
    let file = try pages([], log: [], in: folder)
    #expect(file.count == 0 && file.numbers.isEmpty && file.page(1) == nil)
    #expect(PageFile(path: folder.path + "/none") == nil)
  }
}
