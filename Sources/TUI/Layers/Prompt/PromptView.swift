import Model

/// The line that is being typed, with what can be chosen above it.
enum PromptView {
  /// Draws the line; it is shown even where there is no room for hints.
  static func draw(_ prompt: Prompt, _ session: Session, on canvas: inout Canvas) {
    let row = session.size.rows - 1
    let theme = session.settings.theme
    if prompt.purpose.hasChoices { PaletteView.draw(prompt, session, on: &canvas) }
    canvas.fill(column: 0, row: row, count: session.size.columns, style: .plain)
    var note = ""
    if prompt.purpose == .search, let search = session.document.search, !prompt.text.isEmpty {
      note = search.counter
    }
    if prompt.purpose == .search, prompt.text.isEmpty || session.document.search?.match == nil {
      let other = prompt.isRegex ? "Ctrl-r: plain words" : "Ctrl-r: regular expression"
      note += note.isEmpty ? other : "  " + other
    }
    let room = max(1, session.size.columns - CellWidth.width(of: note) - 2)
    var shown = prompt.sign + prompt.text.prefix(prompt.column)
    while CellWidth.width(of: shown) > room - 1, shown.count > 1 { shown.removeFirst() }
    let end = CellWidth.width(of: shown)
    canvas.write(
      shown + prompt.text.dropFirst(prompt.column), column: 0, row: row, limit: room, style: .plain)
    canvas.frame.cursor = Frame.Position(column: min(end, session.size.columns - 1), row: row)
    canvas.write(
      note, column: session.size.columns - CellWidth.width(of: note), row: row,
      limit: CellWidth.width(of: note), style: theme[.dim])
  }
}
