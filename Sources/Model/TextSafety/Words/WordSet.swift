/// A set of words of the source, told by their hash.
///
/// A `Set<String>` hashes each of its words with a key of the process before the first lookup, and makes
/// the runtime look for the conformances of its elements: on a start's way each cost as much as reading a page.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// Hashes, and 0 where there is none.
  private var slots: [UInt64]
  private var count = 0
  /// The length of the longest word in bytes.
  package private(set) var longest = 0

  /// Makes a set of words.
  package init(arrayLiteral words: StaticString...) {
    slots = Array(repeating: 0, count: 16)
    for word in words {
      longest = max(longest, word.utf8CodeUnitCount)
      insert(WordHash.hash(word))
    }
  }

  /// Makes the set of the words with some hashes.
  package init(hashes: [UInt64]) {
    slots = Array(repeating: 0, count: 16)
    for hash in hashes { insert(hash) }
  }

  /// The words of both sets.
  package func union(_ other: WordSet) -> WordSet {
    var result = self
    result.longest = max(longest, other.longest)
    for hash in other.slots where hash != 0 { result.insert(hash) }
    return result
  }

  /// Whether a word is one of them.
  package func contains(_ word: String) -> Bool { contains(WordHash.hash(word.utf8)) }

  /// Whether the word with this hash is one of them; what has no hash is none.
  package func contains(_ hash: UInt64) -> Bool { hash != 0 && slots[slot(of: hash)] == hash }

  /// Where a hash is, or where it would be.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func insert(_ hash: UInt64) {
    let place = slot(of: hash)
    if slots[place] == hash { return }
    slots[place] = hash
    count += 1
    guard count * 2 > slots.count else { return }
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
  }
}
