import TextSafety

/// Tests and changes of single bytes as HTML defines them: ASCII only.
enum ASCII {
  /// Whether the byte is white space in HTML.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == .space || (byte >= .tab && byte <= .carriageReturn && byte != 0x0B)
  }

  /// Whether the bytes hold the lower-case needle, whatever their case; the needle is short.
  static func contains(_ bytes: ArraySlice<UInt8>, _ needle: StaticString) -> Bool {
    firstIndex(of: needle, in: bytes) != nil
  }

  /// Where the bytes first hold the lower-case needle, whatever their case; the needle is short.
  static func firstIndex(of needle: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    needle.withUTF8Buffer { needle in
      guard let first = needle.first, bytes.count >= needle.count else { return nil }
      var at = bytes.startIndex
      let last = bytes.endIndex - needle.count
      while at <= last {
        if ByteClass.lowercased(bytes[at]) == first {
          var length = 1
          while length < needle.count, ByteClass.lowercased(bytes[at + length]) == needle[length] {
            length += 1
          }
          if length == needle.count { return at }
        }
        at += 1
      }
      return nil
    }
  }

  /// Whether the bytes from the index on are the lower-case word, whatever their case.
  @inline(__always)
  static func matches(_ bytes: [UInt8], at index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, bytes.count - index >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<word.count where ByteClass.lowercased(bytes[index + offset]) != word[offset]
      {
        return false
      }
      return true
    }
  }
}
