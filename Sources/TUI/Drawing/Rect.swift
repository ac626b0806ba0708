/// A rectangle of cells.
struct Rect: Hashable, Sendable {
  var column: Int
  var row: Int
  var columns: Int
  var rows: Int

  /// The rectangle without that many cells at each side.
  func inset(columns dx: Int, rows dy: Int) -> Rect {
    Rect(
      column: column + dx, row: row + dy, columns: max(0, columns - 2 * dx),
      rows: max(0, rows - 2 * dy))
  }
}
