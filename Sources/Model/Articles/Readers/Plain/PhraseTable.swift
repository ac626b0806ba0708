/// Phrases that short lines are searched for, found by their first byte.
struct PhraseTable: Sendable {
  private struct Row: Sendable {
    var number: Int
    var bytes: [UInt8]
  }

  private var byFirst: [[Row]] = Array(repeating: [], count: 256)

  /// Makes a table of phrases in small letters; a phrase's number is its place among them.
  init(_ phrases: [String]) { self.init(phrases.map { Array($0.utf8) }) }

  /// Makes a table of phrases as their bytes.
  init(_ phrases: [[UInt8]]) {
    for (number, bytes) in phrases.enumerated() {
      if let first = bytes.first { byFirst[Int(first)].append(Row(number: number, bytes: bytes)) }
    }
  }

  /// The number of the first phrase of the table that a key starts with.
  func atStart(of key: [UInt8]) -> Int? { best(in: key, at: key.indices.prefix(1)) }

  /// The number of the first phrase of the table that stands anywhere in a key.
  func anywhere(in key: [UInt8]) -> Int? { best(in: key, at: key.indices) }

  private func best(in key: [UInt8], at places: Range<Int>) -> Int? {
    var best: Int?
    key.withUnsafeBufferPointer { key in
      byFirst.withUnsafeBufferPointer { rows in
        for place in places where !rows[Int(key[place])].isEmpty {
          for row in rows[Int(key[place])] where row.number < best ?? .max {
            if Self.stands(row.bytes, in: key, at: place) { best = row.number }
          }
        }
      }
    }
    return best
  }

  private static func stands(
    _ phrase: [UInt8], in key: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Bool {
    guard key.count - place >= phrase.count else { return false }
    for offset in phrase.indices where key[place + offset] != phrase[offset] { return false }
    return true
  }
}
