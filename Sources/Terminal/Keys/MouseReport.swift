import TUI

/// What a terminal says about its mouse; columns and rows from 1.
struct MouseReport: Hashable {
  /// The button, with bits for modifiers (4, 8, 16), motion (32) and the wheel (64).
  var button: Int
  /// The column from 1.
  var column: Int
  /// The row from 1.
  var row: Int
  /// Whether the button went down.
  var isPress: Bool

  /// The event it makes, nil for a release, a motion or another button.
  var event: InputEvent? {
    guard isPress, column > 0, row > 0 else { return nil }
    let action: MouseAction
    switch button & ~0b11100 {
    case 0: action = .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    return .mouse(action, column: column - 1, row: row - 1)
  }
}
