/// The FNV-1a hash of a word's bytes: the key of the tables of words, so that no string is made.
package enum WordHash {
  /// The hash before the first byte.
  @inlinable package static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// The hash with one more byte.
  @inlinable
  @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of bytes.
  @inlinable
  @inline(__always)
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }

  /// The hash of bytes, capital letters of ASCII taken as small.
  ///
  /// It goes over their storage: unspecialised generic code would call the iterator through a witness table for every
  /// byte.
  package static func hash(lowercasing bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.withContiguousStorageIfAvailable { hash(lowercasing: $0) }
      ?? bytes.reduce(seed) { adding(ByteClass.lowercased($1), to: $0) }
  }

  private static func hash(lowercasing bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = seed
    for byte in bytes { hash = adding(ByteClass.lowercased(byte), to: hash) }
    return hash
  }

  /// The hashes of the words of a text, which a byte separates; the empty ones are left out.
  package static func hash(wordsIn text: String, separator: UInt8) -> [UInt64] {
    var hashes: [UInt64] = []
    var hash = seed
    for byte in text.utf8 {
      if byte != separator {
        hash = adding(byte, to: hash)
      } else if hash != seed {
        hashes.append(hash)
        hash = seed
      }
    }
    if hash != seed { hashes.append(hash) }
    return hashes
  }

  /// The hash of a literal.
  package static func hash(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { hash($0) }
  }
}
