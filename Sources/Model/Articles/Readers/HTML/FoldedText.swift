import TextSafety

/// Text compared without case, punctuation and white space.
enum FoldedText {
  /// The letters and digits of the text, in lower case as far as ASCII goes, one space between words.
  static func fold(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var pending = false
    for byte in text {
      if ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0xC3 || byte & 0xC0 == 0x80 {
        if pending, !result.isEmpty { result.append(.space) }
        pending = false
        result.append(ASCII.lower(byte))
      } else {
        pending = true
      }
    }
    return result
  }

  /// Whether one text begins with the other.
  static func isPrefix(_ short: [UInt8], of long: [UInt8]) -> Bool {
    !short.isEmpty && long.count >= short.count && long.starts(with: short)
  }

  /// Whether one short text stands in another.
  static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard !short.isEmpty, long.count >= short.count, long.count < 1000 else { return false }
    for start in 0...(long.count - short.count)
    where long[start] == short[0] && long[start..<(start + short.count)].elementsEqual(short) {
      return true
    }
    return false
  }
}
