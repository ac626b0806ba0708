import Model

/// A row of a list while it is drawn: where it is, and whether it is the selected one.
struct RowContext {
  /// What is read.
  let session: Session
  /// The place of the list.
  let rect: Rect
  /// The row of the screen.
  let row: Int
  /// Whether it is the selected row.
  let isSelected: Bool
  /// How a selected row looks.
  var selection = Theme.Role.selection

  /// The look of everything.
  var theme: Theme { session.settings.theme }

  /// The look of words without one of their own.
  var base: Style { isSelected ? theme[selection] : .plain }

  /// The column after the row.
  var end: Int { rect.column + rect.columns }

  /// The look of words; all of a selected row looks the same.
  func style(_ role: Theme.Role) -> Style { isSelected ? base : theme[role] }
}

extension Canvas {
  /// Gives a selected row its look, the pointer and, if keys act on it, the cursor.
  mutating func select(_ context: RowContext, hasKeys: Bool = true) {
    guard context.isSelected else { return }
    let (rect, row, style) = (context.rect, context.row, context.base)
    fill(column: rect.column, row: row, count: rect.columns, style: style)
    write(art.pointer, column: rect.column, row: row, limit: 1, style: style)
    if hasKeys { frame.cursor = Frame.Position(column: rect.column, row: row) }
  }
}
