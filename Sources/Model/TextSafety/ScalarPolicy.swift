/// What becomes of a Unicode scalar on its way into safe text.
enum ScalarPolicy {
  /// It stays as it is.
  case keep
  /// It is a mark on the scalar before it and stays if that has few enough.
  case mark
  /// It is a control character and is dropped.
  case control
  /// It is invisible or changes how its neighbours are shown and is dropped.
  case invisible
  /// It is a space of some width and becomes U+0020.
  case space
  /// It ends a line and becomes LF.
  case lineEnd
  /// It is no character and becomes U+FFFD.
  case noncharacter

  /// The policy for a scalar from U+0080 on.
  init(_ value: UInt32) {
    switch value {
    case 0x85, 0x2028, 0x2029: self = .lineEnd
    case 0x80...0x9F: self = .control
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xFDD0...0xFDEF: self = .noncharacter
    case _ where value & 0xFFFE == 0xFFFE: self = .noncharacter
    case _ where Self.isInvisible(value): self = .invisible
    case _ where Self.hasNoMarks(value): self = .keep
    case _ where Self.isMark(value): self = .mark
    default: self = .keep
    }
  }

  /// The default-ignorable code points of Unicode, with the interlinear annotation controls.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F,
      0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF,
      0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      return true
    default: return false
    }
  }

  /// Large blocks without combining marks, so that most text needs no look at the Unicode tables.
  private static func hasNoMarks(_ value: UInt32) -> Bool {
    switch value {
    case 0x80...0x2FF, 0x370...0x482, 0x48A...0x590, 0x2010...0x20CF, 0x2100...0x2CEE,
      0x2E80...0x3029, 0x3030...0x3098, 0x309B...0xA66E, 0xAC00...0xD7AF, 0xF900...0xFB1D,
      0x1F000...0x1FAFF:
      return true
    default: return false
    }
  }

  /// Combining marks, and the medial and final jamo that join the syllable before them.
  private static func isMark(_ value: UInt32) -> Bool {
    if (0x1161...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return true }
    guard let scalar = Unicode.Scalar(value) else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }
}
