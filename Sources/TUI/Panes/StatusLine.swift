import Model

/// The last row: what is being typed, what just happened, or what the keys do.
enum StatusLine {
  /// Draws the row; a line that is being typed is shown even where there is no room for hints.
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    if let prompt = state.prompt {
      draw(prompt, state, on: &canvas)
      return
    }
    guard let row = state.layout.statusRow else { return }
    let theme = state.settings.theme
    let columns = state.size.columns
    if let message = state.message {
      canvas.writeClipped(message, column: 1, row: row, limit: columns - 1, style: theme[.key])
      return
    }
    if let purpose = state.awaitedLetter {
      let words = purpose == .setMark ? "mark: a letter" : "go to mark: a letter, or ' for back"
      canvas.writeClipped(words, column: 1, row: row, limit: columns - 1, style: theme[.key])
      return
    }
    if !state.pending.isEmpty {
      let rest = state.settings.keyMap.continuations(of: state.pending, in: state.context)
        .map { "\(KeyMap.name(of: $0.keys)) \($0.command.summary)" }.joined(separator: "  ")
      canvas.writeClipped(
        "\(KeyMap.name(of: state.pending)): \(rest)", column: 1, row: row, limit: columns - 1,
        style: theme[.key])
      return
    }
    if let count = state.count {
      canvas.writeClipped(
        "\(count)", column: 1, row: row, limit: columns - 1, style: theme[.key])
      return
    }
    var column = 1
    if let search = state.document.search, state.sheet == nil {
      let text = "/\(search.pattern) \(counter(search))"
      canvas.writeClipped(text, column: column, row: row, limit: columns - 1, style: theme[.key])
      column += CellWidth.width(of: text) + 2
    }
    for hint in hints(for: state) {
      let width = CellWidth.width(of: hint.key) + 1 + CellWidth.width(of: hint.words)
      guard column + width <= columns else { break }
      column = canvas.write(
        hint.key, column: column, row: row, limit: columns - column, style: theme[.key])
      column = canvas.write(
        " " + hint.words, column: column, row: row, limit: columns - column,
        style: theme[.status])
      column += 2
    }
  }

  private static func draw(_ prompt: Prompt, _ state: AppState, on canvas: inout Canvas) {
    let row = state.size.rows - 1
    let theme = state.settings.theme
    if prompt.purpose == .palette || prompt.purpose == .eventName {
      PalettePane.draw(prompt, state, on: &canvas)
    }
    canvas.fill(column: 0, row: row, count: state.size.columns, style: .plain)
    var note = ""
    if prompt.purpose == .search, let search = state.document.search, !prompt.text.isEmpty {
      note = counter(search)
    }
    let room = max(1, state.size.columns - CellWidth.width(of: note) - 2)
    var shown = prompt.sign + prompt.text
    while CellWidth.width(of: shown) > room - 1, shown.count > 1 { shown.removeFirst() }
    let end = canvas.write(shown, column: 0, row: row, limit: room, style: .plain)
    canvas.frame.cursor = Frame.Position(column: min(end, state.size.columns - 1), row: row)
    canvas.write(
      note, column: state.size.columns - CellWidth.width(of: note), row: row,
      limit: CellWidth.width(of: note), style: theme[.dim])
  }

  /// Which match of how many.
  static func counter(_ search: SearchState) -> String {
    guard let current = search.current else { return "no match" }
    let isFull = search.matches.count >= TextSearch.limit
    return "\(current + 1)/\(search.matches.count)\(isFull ? "+" : "")"
  }

  private static func hints(for state: AppState) -> [(key: String, words: String)] {
    let commands: [(Command, String)]
    if state.sheet != nil {
      commands = [(.moveDown, "down"), (.moveUp, "up"), (.back, "close")]
    } else if state.focus == .reader {
      commands = [
        (.pageDown, "page"), (.nextSentence, "sentence"), (.search, "search"),
        (.nextPane, "panes"), (.jumpBack, "jump back"), (.help, "help"), (.back, "back"),
      ]
    } else if state.board != nil {
      commands = [
        (.moveDown, "move"), (.open, "read"), (.search, "search"), (.help, "help"),
        (.back, "back"),
      ]
    } else if state.isZoomed {
      commands = zoomedHints(for: state.pane)
    } else {
      commands = [
        (.nextPane, "pane"), (.moveDown, "move"), (.open, "read"), (.zoom, "zoom"),
        (.attacks, "attacks"), (.overview, "overview"), (.search, "search"), (.help, "help"),
      ]
    }
    return commands.compactMap { command, words in
      state.settings.keyMap.name(for: command, in: state.context).map { ($0, words) }
    }
  }

  private static func zoomedHints(for pane: Pane) -> [(Command, String)] {
    switch pane {
    case .timeline:
      return [
        (.moveDown, "move"), (.open, "read"), (.zoomIn, "closer"), (.zoomOut, "wider"),
        (.panRight, "pan"), (.fit, "all"), (.attacks, "attacks"), (.back, "back"),
      ]
    case .options:
      return [
        (.panRight, "next option"), (.moveDown, "row"), (.open, "read"), (.help, "help"),
        (.back, "back"),
      ]
    case .sections, .voices:
      return [
        (.moveDown, "move"), (.open, "read"), (.search, "search"), (.help, "help"), (.back, "back"),
      ]
    }
  }
}
