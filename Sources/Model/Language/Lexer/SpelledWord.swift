import TextSafety

/// What one walk over a token's bytes tells: its hash and what its letters look like.
struct SpelledWord {
  /// The hash of the small letters; see `WordID`.
  private(set) var hash = WordHash.seed
  /// What the letters look like.
  private(set) var flags: Token.Flags = []

  /// Walks over a token's bytes.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var capitals = 0
    var smalls = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if ByteClass.isUpper(byte) {
          if smalls > 0 { flags.insert(.innerCapital) }
          capitals += 1
          if index == range.lowerBound { flags.insert(.capitalised) }
        } else if ByteClass.isLetter(byte) {
          smalls += 1
        } else if ByteClass.isDigit(byte) {
          flags.insert(.hasDigit)
        } else if byte == .period {
          flags.insert(.hasStop)
        }
        hash = WordHash.adding(ByteClass.isUpper(byte) ? byte | 0x20 : byte, to: hash)
        index += 1
      } else {
        index = wide(bytes, index: index, range: range, capitals: &capitals, smalls: &smalls)
      }
    }
    if smalls == 0, capitals > 1 { flags.insert(.allCaps) }
  }

  private mutating func wide(
    _ bytes: UnsafeBufferPointer<UInt8>, index: Int, range: Range<Int>, capitals: inout Int,
    smalls: inout Int
  ) -> Int {
    let scalar = bytes.scalar(at: index, end: range.upperBound)
    let stop = min(index + scalar.length, range.upperBound)
    // Both apostrophes make the same word.
    if scalar.value == 0x2019 {
      hash = WordHash.adding(.apostrophe, to: hash)
      return stop
    }
    if Letters.isWord(scalar.value) { flags.insert(.beyondASCII) }
    if Letters.isCapital(scalar.value) {
      if smalls > 0 { flags.insert(.innerCapital) }
      capitals += 1
      if index == range.lowerBound { flags.insert(.capitalised) }
    } else if Letters.isWord(scalar.value) {
      smalls += 1
    }
    for place in index..<stop {
      let earlier = place > range.lowerBound ? bytes[place - 1] : 0
      hash = WordHash.adding(WordID.small(bytes[place], behind: earlier), to: hash)
    }
    return stop
  }
}
