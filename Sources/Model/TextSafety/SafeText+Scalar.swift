extension SafeText {
  /// Whether a scalar may stand in safe text, on its own or as a mark on the one before.
  public static func allows(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x20 && scalar != 0x7F }
    guard Unicode.Scalar(scalar) != nil else { return false }
    switch ScalarPolicy(scalar) {
    case .keep, .mark: return true
    case .control, .invisible, .space, .lineEnd, .noncharacter: return false
    }
  }

  /// Whether a scalar stands on the one before it and has no place of its own.
  public static func isMark(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80, Unicode.Scalar(scalar) != nil else { return false }
    switch ScalarPolicy(scalar) {
    case .mark: return true
    case .keep, .control, .invisible, .space, .lineEnd, .noncharacter: return false
    }
  }
}
