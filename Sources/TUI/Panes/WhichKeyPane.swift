/// How the keys that were typed can go on.
enum WhichKeyPane {
  /// The most rows.
  private static let most = 12

  /// Draws the possible keys in the last row, or above it where one row has no room for them.
  static func draw(_ state: AppState, row: Int, on canvas: inout Canvas) {
    let theme = state.settings.theme
    let columns = state.size.columns
    if state.standingBeforePending != nil {
      drawLine(state, row: row, on: &canvas)
      return
    }
    let entries = entries(of: state)
    let begun = KeyMap.name(of: state.pending)
    let line =
      "\(begun): "
      + entries.map { ($0.keys.isEmpty ? "" : $0.keys + " ") + $0.words }
      .joined(separator: "  ")
    if CellWidth.width(of: line) < columns {
      canvas.write(line, column: 1, row: row, limit: columns - 1, style: theme[.key])
      return
    }
    canvas.writeClipped("\(begun):", column: 1, row: row, limit: columns - 1, style: theme[.key])
    let shown = entries.prefix(min(most, row))
    for (index, entry) in shown.enumerated() {
      let place = row - shown.count + index
      canvas.fill(column: 0, row: place, count: columns, style: .plain)
      canvas.writeClipped(
        "\(begun)\(entry.keys)", column: 1, row: place, limit: 10, style: theme[.key])
      canvas.writeClipped(
        entry.words, column: 12, row: place, limit: max(0, columns - 13), style: .plain)
    }
  }

  /// Names, as many as the last row holds: the keys have acted already, and the text must stay in sight.
  private static func drawLine(_ state: AppState, row: Int, on canvas: inout Canvas) {
    let map = state.settings.keyMap
    var line = KeyMap.name(of: state.pending) + ":"
    for (keys, command) in map.continuations(of: state.pending, in: state.context)
    where command != map.command(for: state.pending, in: state.context) {
      let longer = "\(line)  \(KeyMap.name(of: keys)) \(command.rawValue)"
      guard CellWidth.width(of: longer) < state.size.columns else { break }
      line = longer
    }
    canvas.write(
      line, column: 1, row: row, limit: state.size.columns - 1, style: state.settings.theme[.key])
  }

  /// The rest of the keys and what they do, what they do by themselves first.
  private static func entries(of state: AppState) -> [(keys: String, words: String)] {
    let map = state.settings.keyMap
    let own = map.command(for: state.pending, in: state.context).map {
      [(keys: "", words: $0.summary)]
    }
    return (own ?? [])
      + map.continuations(of: state.pending, in: state.context)
      .filter { $0.command != map.command(for: state.pending, in: state.context) }
      .map { (KeyMap.name(of: $0.keys), $0.command.summary) }
  }
}
