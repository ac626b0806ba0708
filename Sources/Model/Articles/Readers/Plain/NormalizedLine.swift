import TextSafety

/// Forms of a short line that tables are asked for.
enum NormalizedLine {
  /// The line in small letters (of ASCII), with straight apostrophes and single spaces.
  static func make(_ bytes: [UInt8], _ line: SourceSpan) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: line.count) { key, count in
      bytes.withUnsafeBufferPointer { bytes in
        var index = line.start
        while index < line.end {
          let byte = bytes[index]
          index += 1
          if byte == 0xE2, index + 1 < line.end, bytes[index] == 0x80, bytes[index + 1] == 0x99 {
            key[count] = .apostrophe
            index += 2
          } else if !ByteClass.isSpace(byte) {
            key[count] = ByteClass.lowercased(byte)
          } else if count == 0 || key[count - 1] != .space {
            key[count] = .space
          } else {
            continue
          }
          count += 1
        }
      }
    }
  }

  /// The key without the marks that set a label off ("*** Related: ***").
  static func withoutMarks(_ key: [UInt8]) -> ArraySlice<UInt8> {
    var slice = key[...]
    while let first = slice.first, isMark(first) { slice.removeFirst() }
    while let last = slice.last, isMark(last) { slice.removeLast() }
    return slice
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case .space, .exclamationMark, .numberSign, .asterisk,
      .hyphen, .period, .colon, .equalsSign, .greaterThanSign,
      .leftBracket, .rightBracket, .underscore, .verticalBar, .tilde:
      return true
    default: return false
    }
  }

  /// Whether words stand in a key.
  static func contains(_ key: [UInt8], _ words: String) -> Bool {
    let sought = Array(words.utf8)
    guard let first = sought.first, key.count >= sought.count else { return false }
    for start in 0...(key.count - sought.count) where key[start] == first {
      if key[start...].starts(with: sought) { return true }
    }
    return false
  }
}
