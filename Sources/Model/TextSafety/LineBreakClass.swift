/// Where a line may be broken beside wide characters, by the parts of Unicode's line breaking (UAX 14) that
/// articles use.
package enum LineBreakClass {
  /// Whether a line may end between two scalars of which one is wide.
  package static func allowsBreak(between left: UInt32, and right: UInt32) -> Bool {
    (isIdeographic(left) || isIdeographic(right)) && !isClosing(right) && !isOpening(left)
  }

  /// Whether text of its kind is written without spaces.
  package static func isIdeographic(_ scalar: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
      || (0xF900...0xFAFF).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
      || (0x20000...0x3FFFD).contains(scalar)
  }

  /// Whether a mark does not start a line (UAX 14 classes CL, CP, EX, NS).
  package static func isClosing(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x2026, 0x3001,
      0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x30FB, 0x30FC, 0xFF01, 0xFF09,
      0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F:
      true
    default: false
    }
  }

  /// Whether a mark does not end a line (UAX 14 class OP and opening quotation marks).
  package static func isOpening(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014,
      0xFF08:
      true
    default: false
    }
  }
}
