/// The letters of a word of up to sixteen ASCII letters, packed.
struct WordKey: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Adds a lower-case letter; the first sixteen count.
  mutating func append(_ letter: UInt8) {
    if high >> 56 != 0 { return }
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(letter)
  }

  /// A hash that spreads the letters over all bits.
  var hash: UInt64 {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
