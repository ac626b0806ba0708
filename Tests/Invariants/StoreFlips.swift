import Glibc
import Model
import Store

/// A store in which one bit is wrong, bit by bit: what can be read of it is, and it ends nothing.
public struct StoreFlips {
  /// What became of a store with a wrong bit.
  public enum Outcome: String, CaseIterable, Sendable {
    /// All notes are there, and nothing was said.
    case unharmed
    /// All notes are there in a new library.
    case takenOver
    /// Some notes are gone, and the reader is told.
    case told
    /// The store does not open.
    case refused
    /// Some notes are gone or changed, and nothing is said.
    case silent
  }

  /// The file of the store, and the notes in it.
  public let file: [UInt8]
  private let notes: Set<String>
  private let folder: String

  /// Makes a store with articles and notes in a folder that is there for it.
  public init(folder: String, articles: Int = 12) throws(StoreFailure) {
    self.folder = folder
    Self.clear(folder)
    var notes: Set<String> = []
    do {
      let store = try Store(folder: folder, now: 1)
      for index in 0..<articles {
        let words =
          "Report \(index)\n\nOn 3 May 2019 the bridge of town \(index) fell. It rained.\n"
        let article = ArticleReader.read(Array(words.utf8), format: .text)
        let id = try store.remember(
          Briefing(analyzing: article), source: "/report/\(index)", now: 1)
        for number in 0..<4 {
          let body = "Note \(number) on report \(index)"
          notes.insert(body)
          let anchor = Anchor(article.paragraphs[0].span, in: article.text)
          try store.save(
            Annotation(
              id: "n\(index)-\(number)", kind: .note, body: body, anchor: anchor, created: 1),
            of: id)
        }
      }
    }
    self.notes = notes
    file = Self.read(folder + "/library.sqlite")
  }

  /// Opens the store with one bit wrong and does with it what the program does.
  public func outcome(ofBit bit: Int) -> Outcome {
    var bytes = file
    guard bytes.indices.contains(bit / 8) else { return .unharmed }
    bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    Self.clear(folder)
    Self.write(bytes, to: folder + "/library.sqlite")
    do {
      let store = try Store(folder: folder, now: 2)
      var isTold = store.notice != nil
      store.report = { _ in isTold = true }
      for entry in try store.list() { _ = entry.percent }
      _ = try store.search("bridge")
      for event in try store.timeline() { _ = event.dateInWords }
      let found = Set(try store.allNotes().map(\.note.body))
      if found == notes { return isTold ? .takenOver : .unharmed }
      return isTold ? .told : .silent
    } catch {
      return .refused
    }
  }

  private static func clear(_ folder: String) {
    mkdir(folder, 0o700)
    for name in ["library.sqlite", "damaged-2.sqlite"] {
      for suffix in ["", "-wal", "-shm"] { unlink("\(folder)/\(name)\(suffix)") }
    }
  }

  private static func read(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 22)
    let count = Glibc.read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, count)))
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}
