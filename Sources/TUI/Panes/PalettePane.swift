/// The commands that match what is typed, above the line in which it is typed.
enum PalettePane {
  /// The most rows shown.
  static let most = 12

  /// Draws the list; the selected command has the pointer.
  static func draw(_ prompt: Prompt, _ state: AppState, on canvas: inout Canvas) {
    let commands = FuzzyMatch.commands(matching: prompt.text)
    let theme = state.settings.theme
    let height = max(0, min(most, state.size.rows - 2))
    let top = max(0, min(prompt.choice - height + 1, commands.count - height))
    let shown = commands.dropFirst(max(0, top)).prefix(height)
    var row = state.size.rows - 1 - shown.count
    for (offset, command) in shown.enumerated() {
      let isSelected = max(0, top) + offset == prompt.choice
      let style = isSelected ? theme[.selection] : .plain
      canvas.fill(column: 0, row: row, count: state.size.columns, style: style)
      if isSelected {
        canvas.write(canvas.art.pointer, column: 0, row: row, limit: 1, style: style)
      }
      let keys = state.settings.keyMap.bindings.filter { $0.command == command }
        .flatMap { $0.keys.prefix(1) }.map(\.name)
      canvas.writeClipped(
        command.rawValue, column: 1, row: row, limit: min(20, state.size.columns - 1), style: style)
      canvas.writeClipped(
        command.summary, column: 22, row: row, limit: max(0, state.size.columns - 34), style: style)
      canvas.writeClipped(
        keys.first ?? "", column: state.size.columns - 11, row: row, limit: 10,
        style: isSelected ? style : theme[.key])
      row += 1
    }
    if commands.isEmpty {
      canvas.fill(column: 0, row: row - 1, count: state.size.columns, style: .plain)
      canvas.write("no such command", column: 1, row: row - 1, limit: 40, style: theme[.dim])
    }
  }
}
