/// A table of values by word, looked up by the word's hash.
///
/// Open addressing with linear probing at most half full; two words of one table never share a 64-bit
/// hash in practice, and if they did the later row would win.
package struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var values: [Value]
  private var slots: [Int32]
  private let mask: Int

  /// Makes a table of rows.
  package init(_ rows: [(word: StaticString, value: Value)]) {
    self.init(room: rows.count)
    for row in rows { insert(WordHash.hash(row.word), row.value) }
  }

  /// Makes an empty table for that many words at most.
  package init(room: Int) {
    var size = 16
    while size < room * 2 { size *= 2 }
    mask = size - 1
    keys = []
    values = []
    slots = Array(repeating: -1, count: size)
  }

  /// Gives the word with a hash its value.
  package mutating func insert(_ key: UInt64, _ value: Value) {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if keys[index] == key {
        values[index] = value
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(truncatingIfNeeded: keys.count)
    keys.append(key)
    values.append(value)
  }

  /// The value of the word with this hash.
  package subscript(key: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: key ^ (key >> 32)) & mask
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if keys[index] == key { return values[index] }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
