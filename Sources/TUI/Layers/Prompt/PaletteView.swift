/// What can be chosen, above the line in which it is typed.
enum PaletteView {
  /// The most rows shown.
  static let mostRows = 12

  /// Draws the list; the chosen row has the pointer.
  static func draw(_ prompt: Prompt, _ session: Session, on canvas: inout Canvas) {
    let choices = PromptChoice.choices(for: prompt, in: session)
    let theme = session.settings.theme
    let height = max(0, min(mostRows, session.size.rows - 2))
    let top = max(0, min(prompt.choice - height + 1, choices.count - height))
    let shown = choices.dropFirst(top).prefix(height)
    var row = session.size.rows - 1 - shown.count
    // Titles without words beside them have the row to themselves, but for the key.
    let hasDetails = choices.contains { !$0.detail.isEmpty }
    let titleWidth = max(
      0, hasDetails ? min(24, session.size.columns - 13) : session.size.columns - 13)
    let detailWidth = session.size.columns - titleWidth - 14
    for (offset, choice) in shown.enumerated() {
      let isChosen = top + offset == prompt.choice
      let style = isChosen ? theme[.selection] : .plain
      canvas.fill(column: 0, row: row, count: session.size.columns, style: style)
      if isChosen { canvas.write(canvas.art.pointer, column: 0, row: row, limit: 1, style: style) }
      canvas.writeClipped(choice.title, column: 1, row: row, limit: titleWidth, style: style)
      if detailWidth >= 8 {
        canvas.writeClipped(
          choice.detail, column: titleWidth + 2, row: row, limit: detailWidth, style: style)
      }
      canvas.writeClipped(
        choice.key, column: session.size.columns - 11, row: row, limit: 10,
        style: isChosen ? style : theme[.key])
      row += 1
    }
    if choices.isEmpty {
      canvas.fill(column: 0, row: row - 1, count: session.size.columns, style: .plain)
      canvas.write("no match", column: 1, row: row - 1, limit: 40, style: theme[.dim])
    }
  }
}
