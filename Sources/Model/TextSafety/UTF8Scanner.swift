/// Well-formedness of UTF-8, after table 3-7 of the Unicode Standard.
enum UTF8Scanner {
  /// The length of the well-formed sequence of two bytes and more at a byte; minus the length of the
  /// maximal subpart where there is none.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var lowest: UInt8 = 0x80
    var highest: UInt8 = 0xBF
    let length: Int
    switch bytes[start] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, lowest) = (3, 0xA0)
    case 0xED: (length, highest) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, lowest) = (4, 0x90)
    case 0xF4: (length, highest) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    for offset in 1..<length {
      guard start + offset < bytes.count else { return -offset }
      let byte = bytes[start + offset]
      guard byte >= lowest, byte <= highest else { return -offset }
      (lowest, highest) = (0x80, 0xBF)
    }
    return length
  }
}
