import TextSafety

/// Bold and underlined letters of typewriters, as `man` writes them to a file: a letter, a backspace, and
/// the letter or a line once more.
enum Overstrike {
  private static let backspace: UInt8 = 0x08

  /// The text with each letter once; nothing else is changed.
  static func removed(from bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(backspace) else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == backspace, let last = output.last, last >= .space {
        // Of a letter of several bytes all go.
        while let last = output.popLast(), UTF8.isContinuation(last) {}
      } else {
        output.append(byte)
      }
    }
    return output
  }
}
