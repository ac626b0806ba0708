import Glibc

/// The pages of a damaged database file, the newest ones from the log beside it.
///
/// After "Database File Format" on sqlite.org; nothing that the file says of itself is believed.
final class PageFile {
  /// The size of a page, in bytes: that of every library that this program made.
  static let pageSize = 4096

  private let file: Int32
  private let log: Int32
  /// Where the newest version of a page lies in the log.
  private var inLog: [Int: Int] = [:]
  /// How many pages there are; the last one may be cut.
  let count: Int

  /// Opens a file; nil if it cannot be read.
  init?(path: String) {
    file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    log = open(path + "-wal", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    var status = stat()
    guard file >= 0, fstat(file, &status) == 0 else {
      count = 0
      if file >= 0 { close(file) }
      if log >= 0 { close(log) }
      return nil
    }
    count = (Int(status.st_size) + Self.pageSize - 1) / Self.pageSize
    if log >= 0 { readLog() }
  }

  deinit {
    close(file)
    if log >= 0 { close(log) }
  }

  /// The numbers of the pages in the order of the file, the log's last.
  var numbers: [Int] { Array(1..<max(1, count + 1)) + inLog.keys.filter { $0 > count }.sorted() }

  /// A page by its number, counted from 1, filled up with zeros; nil if there is none.
  func page(_ number: Int) -> [UInt8]? {
    if let offset = inLog[number] { return read(log, offset: offset, length: Self.pageSize) }
    guard number >= 1, number <= count else { return nil }
    return read(file, offset: (number - 1) * Self.pageSize, length: Self.pageSize)
  }

  private func read(_ descriptor: Int32, offset: Int, length: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: length)
    let got = pread(descriptor, &bytes, length, off_t(offset))
    return got > 0 ? bytes : nil
  }

  /// Notes the frames of the log that belong to its last run.
  private func readLog() {
    guard let head = read(log, offset: 0, length: 32) else { return }
    let salt = head[16..<24]
    var offset = 32
    while let frame = read(log, offset: offset, length: 24), frame[8..<16].elementsEqual(salt) {
      let number = frame[..<4].reduce(0) { $0 << 8 | Int($1) }
      guard number > 0 else { return }
      inLog[number] = offset + 24
      offset += 24 + Self.pageSize
    }
  }
}
