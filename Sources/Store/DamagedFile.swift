import Glibc

/// A copy of a damaged library that says of itself what every library of this program says, so that SQLite
/// opens it although its header is wrong or its end is missing.
final class DamagedFile {
  /// The copy's path.
  let path: String

  /// Copies a file with the log beside it; nil if that cannot be.
  init?(of original: String) {
    path = original + ".copy"
    guard let pages = PageFile(path: original), Self.copy(original + "-wal", to: path + "-wal")
    else {
      return nil
    }
    let target = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard target >= 0 else { return nil }
    defer { close(target) }
    let source = open(original, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard source >= 0 else { return nil }
    defer { close(source) }
    var isFirst = true
    for _ in 0..<pages.count {
      var page = [UInt8](repeating: 0, count: PageFile.pageSize)
      guard read(source, &page, page.count) >= 0 else { return nil }
      if isFirst { Self.repair(&page, pages: pages.count) }
      isFirst = false
      guard write(target, page, page.count) == page.count else { return nil }
    }
  }

  deinit {
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// Puts right what the header of every library of this program has.
  private static func repair(_ page: inout [UInt8], pages: Int) {
    let fixed: [(Int, [UInt8])] = [
      (0, Array("SQLite format 3\0".utf8)), (16, [0x10, 0, 2, 2, 0, 64, 32, 32]),
      (28, bytes(pages)), (32, bytes(0) + bytes(0)), (44, bytes(4)), (52, bytes(0) + bytes(1)),
      (64, bytes(0)), (92, Array(page[24..<28])),
    ]
    for (place, value) in fixed { page.replaceSubrange(place..<(place + value.count), with: value) }
  }

  private static func bytes(_ number: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// Copies a file; one that is not there is none to copy.
  private static func copy(_ original: String, to path: String) -> Bool {
    let source = open(original, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard source >= 0 else { return errno == ENOENT }
    defer { close(source) }
    let target = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard target >= 0 else { return false }
    defer { close(target) }
    var piece = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = read(source, &piece, piece.count)
      if count <= 0 { return count == 0 }
      guard write(target, piece, count) == count else { return false }
    }
  }
}
