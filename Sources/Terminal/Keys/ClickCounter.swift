import TUI

/// Makes a double press of two presses that follow each other at one place.
struct ClickCounter {
  private var last: (column: Int, row: Int, time: Int)?

  /// How far apart two presses may be, in milliseconds.
  private static let interval = 400

  /// An event as it is meant, at a time in milliseconds.
  mutating func count(_ event: InputEvent, time: Int) -> InputEvent {
    guard case .mouse(.press, let column, let row) = event else { return event }
    if let before = last, before.column == column, before.row == row,
      time - before.time <= ClickCounter.interval
    {
      last = nil
      return .mouse(.doublePress, column: column, row: row)
    }
    last = (column, row, time)
    return event
  }
}
