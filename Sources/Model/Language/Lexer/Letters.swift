import TextSafety

/// Kinds of bytes and scalars, told without tables of Unicode.
enum Letters {
  /// Whether a byte is an ASCII letter or digit, or belongs to a scalar above ASCII.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte >= 0x80
  }

  /// Whether a scalar above ASCII is a space.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// Whether a scalar above ASCII is a letter or marks one: what is neither a sign nor a space.
  static func isWord(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA: true
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x167F, 0x1681...0x1FFF: true
    case 0x200C...0x200D, 0x2C00...0x2DFF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0xD7FF: true
    case 0xF900...0xFDCF, 0xFDF0...0xFDFF, 0xFE20...0xFE2F, 0xFE70...0xFEFE, 0xFF10...0xFF19: true
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF66...0xFFDC, 0x10000...0x1CFFF: true
    case 0x1D400...0x1D7FF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether a scalar is a letter.
  static func isLetter(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? ByteClass.isLetter(UInt8(truncatingIfNeeded: scalar)) : isWord(scalar)
  }

  /// Whether a scalar above ASCII is a capital of Latin, Greek or Cyrillic.
  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3AB, 0x400...0x42F: true
    // Of Latin's further letters the capital is the even one, but for two stretches of them.
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x1E00...0x1EFF: scalar & 1 == 0
    default: false
    }
  }
}
