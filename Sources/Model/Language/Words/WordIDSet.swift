import TextSafety

/// A set of words of the source.
struct WordIDSet: Sendable, ExpressibleByStringLiteral {
  private var slots: [UInt64]

  /// The set of the words of a text, which spaces separate, given in small letters.
  init(stringLiteral words: StaticString) {
    let hashes = WordRows.hashes(words)
    slots = Array(repeating: 0, count: WordRows.room(for: hashes.count))
    for hash in hashes {
      let place = WordRows.slot(of: hash, in: slots)
      slots[place] = hash
    }
  }

  /// Whether a word is one of them.
  func contains(_ word: WordID) -> Bool {
    word.hash != 0 && slots[WordRows.slot(of: word.hash, in: slots)] == word.hash
  }
}

/// A table of values by word.
struct WordIDTable<Value: Sendable>: Sendable {
  private var slots: [UInt64]
  private var values: [Value?]

  /// A table of rows: words that spaces separate, and the value of each; the first row of a word counts.
  init(_ rows: [(words: StaticString, value: Value)]) {
    let hashes = rows.map { WordRows.hashes($0.words) }
    slots = Array(repeating: 0, count: WordRows.room(for: hashes.reduce(0) { $0 + $1.count }))
    values = Array(repeating: nil, count: slots.count)
    for (row, hashes) in zip(rows, hashes) {
      for hash in hashes {
        let place = WordRows.slot(of: hash, in: slots)
        if slots[place] == hash { continue }
        slots[place] = hash
        values[place] = row.value
      }
    }
  }

  /// The value of a word.
  subscript(word: WordID) -> Value? {
    guard word.hash != 0 else { return nil }
    return values[WordRows.slot(of: word.hash, in: slots)]
  }
}

/// Open addressing with linear probing, at most half full.
enum WordRows {
  /// A power of two that leaves half of the slots free.
  static func room(for count: Int) -> Int {
    var size = 16
    while size < count * 2 { size *= 2 }
    return size
  }

  /// Where a hash is, or where it would be; 0 marks a free slot, so that no word may have it.
  static func slot(of hash: UInt64, in slots: [UInt64]) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// The hashes of the words of a text.
  static func hashes(_ words: StaticString) -> [UInt64] {
    words.withUTF8Buffer { bytes in
      var hashes: [UInt64] = []
      var hash = WordHash.seed
      for byte in bytes {
        if byte != .space && byte != .lineFeed {
          hash = WordHash.adding(byte, to: hash)
        } else if hash != WordHash.seed {
          hashes.append(hash)
          hash = WordHash.seed
        }
      }
      if hash != WordHash.seed { hashes.append(hash) }
      return hashes
    }
  }
}
