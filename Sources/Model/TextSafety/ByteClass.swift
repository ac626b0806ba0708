/// Questions about single bytes of UTF-8 that scanners ask.
package enum ByteClass {
  /// Whether the byte is a space, a tab or a line end.
  @inlinable
  @inline(__always)
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == .space || byte == .lineFeed || byte == .tab
  }

  /// Whether the byte is an ASCII digit.
  @inlinable
  @inline(__always)
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Whether the byte is an ASCII capital letter.
  @inlinable
  @inline(__always)
  package static func isUpper(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "A") < 26 }

  /// Whether the byte is an ASCII small letter.
  @inlinable
  @inline(__always)
  package static func isLower(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 }

  /// Whether the byte is an ASCII letter.
  @inlinable
  @inline(__always)
  package static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  /// The byte with an ASCII capital made small.
  @inlinable
  @inline(__always)
  package static func lowercased(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}
