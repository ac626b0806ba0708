/// The keys that the last row reminds of.
enum StatusHints {
  /// A key and what it does.
  struct Hint {
    /// The key.
    var key: String
    /// A word or two.
    var words: String
    /// The cells of both and the space between them.
    var width: Int { CellWidth.width(of: key) + 1 + CellWidth.width(of: words) }
  }

  /// The hints that fit into so many cells: help and the way back before any other.
  static func fitting(_ cells: Int, of state: AppState) -> [Hint] {
    let all = commands(for: state).compactMap { command, words -> (Command, Hint)? in
      state.settings.keyMap.name(for: command, in: state.context)
        .map { (command, Hint(key: $0, words: words)) }
    }
    let order =
      all.indices.filter { all[$0].0 == .help } + all.indices.filter { all[$0].0 == .back }
      + all.indices.filter { all[$0].0 != .help && all[$0].0 != .back }
    var isKept = [Bool](repeating: false, count: all.count)
    var used = 0
    for index in order {
      let width = all[index].1.width + (used == 0 ? 0 : 2)
      guard used + width <= cells else { continue }
      used += width
      isKept[index] = true
    }
    return all.indices.filter { isKept[$0] }.map { all[$0].1 }
  }

  private static func commands(for state: AppState) -> [(Command, String)] {
    if state.sheet != nil { return [(.moveDown, "down"), (.moveUp, "up"), (.back, "close")] }
    if state.library.isOpen { return LibraryPane.hints(for: state.library.view) }
    if state.focus == .reader {
      return [
        (.pageDown, "page"), (.nextSentence, "sentence"), (.search, "search"),
        (.nextPane, "panes"), (.jumpBack, "jump back"), (.help, "help"),
        (.back, state.document.filter == nil ? "back" : "all"),
      ]
    }
    if let board = state.board {
      return (board == .links ? [(.moveDown, "move"), (.copy, "copy")] : [(.moveDown, "move")])
        + [(.open, "read"), (.search, "search"), (.help, "help"), (.back, "back")]
    }
    if state.isZoomed { return zoomed(state.pane) }
    return [
      (.nextPane, "pane"), (.moveDown, "move"), (.open, "read"), (.zoom, "zoom"),
      (.attacks, "attacks"), (.overview, "overview"), (.search, "search"), (.help, "help"),
    ]
  }

  private static func zoomed(_ pane: Pane) -> [(Command, String)] {
    switch pane {
    case .timeline:
      return [
        (.moveDown, "move"), (.open, "read"), (.zoomIn, "closer"), (.zoomOut, "wider"),
        (.panRight, "pan"), (.fit, "all"), (.attacks, "attacks"), (.help, "help"), (.back, "back"),
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
