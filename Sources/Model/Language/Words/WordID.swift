import TextSafety

/// A word of the vocabulary: the FNV-1a hash of its small letters.
///
/// The hash is what tables of words are looked up by, so that no string is made and no word needs a row
/// to be told from another. Two words never share a 64-bit hash in practice.
public struct WordID: Hashable, Sendable {
  /// The hash of the word's UTF-8 bytes in small letters, the curly apostrophe written straight.
  public let hash: UInt64

  /// The word with a hash.
  @inline(__always)
  public init(hash: UInt64) { self.hash = hash }

  /// A word of the source, given in small letters.
  public init(_ word: StaticString) {
    hash = WordHash.hash(word)
  }

  /// The word that some bytes spell, whatever their letters' case.
  public init(_ bytes: some Collection<UInt8>) {
    var hash = WordHash.seed
    // The hashes before the last byte and the one before it, for the three bytes of a curly apostrophe.
    var (before, beforeThat) = (hash, hash)
    var (last, earlier): (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      let isCurly = byte == 0x99 && last == 0x80 && earlier == 0xE2
      let next =
        isCurly
        ? WordHash.adding(.apostrophe, to: beforeThat)
        : WordHash.adding(Self.small(byte, behind: last), to: hash)
      (beforeThat, before, hash) = (before, hash, next)
      (earlier, last) = (last, byte)
    }
    self.hash = hash
  }

  /// The small letter of a byte; of Latin-1's letters ("É"), which two bytes write, the second byte changes.
  @inline(__always)
  static func small(_ byte: UInt8, behind earlier: UInt8) -> UInt8 {
    if ByteClass.isUpper(byte) { return byte | 0x20 }
    if earlier == 0xC3, (0x80...0x9E).contains(byte), byte != 0x97 { return byte | 0x20 }
    return byte
  }
}
