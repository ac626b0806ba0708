import Model

/// How the keys that were typed can go on.
enum WhichKeyView {
  /// The most rows.
  private static let mostRows = 12

  /// Draws the possible keys in the last row, or above it where one row has no room for them.
  static func draw(
    _ typed: TypedKeys, _ session: Session, row: Int, on canvas: inout Canvas
  ) {
    let theme = session.settings.theme
    let columns = session.size.columns
    if typed.before != nil {
      drawLine(typed, session, row: row, on: &canvas)
      return
    }
    let entries = entries(of: typed, session)
    let begun = KeyMap.name(of: typed.pending)
    let line =
      "\(begun): "
      + entries.map { ($0.keys.isEmpty ? "" : $0.keys + " ") + $0.words }
      .joined(separator: "  ")
    if CellWidth.width(of: line) < columns {
      canvas.write(line, column: 1, row: row, limit: columns - 1, style: theme[.key])
      return
    }
    canvas.writeClipped("\(begun):", column: 1, row: row, limit: columns - 1, style: theme[.key])
    let shown = entries.prefix(min(mostRows, row))
    for (index, entry) in shown.enumerated() {
      let place = row - shown.count + index
      canvas.fill(column: 0, row: place, count: columns, style: .plain)
      canvas.writeClipped(
        "\(begun)\(entry.keys)", column: 1, row: place, limit: 10, style: theme[.key])
      canvas.writeClipped(
        entry.words, column: 12, row: place, limit: max(0, columns - 13), style: .plain)
    }
  }

  /// Names, as many as the last row holds: the keys have acted already, and the text must stay in actionTarget.
  private static func drawLine(
    _ typed: TypedKeys, _ session: Session, row: Int, on canvas: inout Canvas
  ) {
    let map = session.settings.keyMap
    var line = KeyMap.name(of: typed.pending) + ":"
    for (keys, command) in map.continuations(of: typed.pending, in: session.context)
    where command != map.command(for: typed.pending, in: session.context) {
      let longer = "\(line)  \(KeyMap.name(of: keys)) \(command.rawValue)"
      guard CellWidth.width(of: longer) < session.size.columns else { break }
      line = longer
    }
    canvas.write(
      line, column: 1, row: row, limit: session.size.columns - 1,
      style: session.settings.theme[.key])
  }

  /// The rest of the keys and what they do, what they do by themselves first.
  private static func entries(
    of typed: TypedKeys, _ session: Session
  ) -> [(keys: String, words: String)] {
    let map = session.settings.keyMap
    let own = map.command(for: typed.pending, in: session.context).map {
      [(keys: "", words: $0.summary)]
    }
    return (own ?? [])
      + map.continuations(of: typed.pending, in: session.context)
      .filter { $0.command != map.command(for: typed.pending, in: session.context) }
      .map { (KeyMap.name(of: $0.keys), $0.command.summary) }
  }
}
