/// The help: every key of the live key map with what it does.
enum HelpOverlay {
  /// One row of the help.
  private enum Line {
    case heading(String)
    case entry(keys: String, words: String)
    case empty
  }

  /// How many rows the help has.
  static func height(of state: AppState) -> Int { lines(of: state).count }

  /// Draws the help over the whole screen.
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    let theme = state.settings.theme
    let all = lines(of: state)
    let keyWidth = min(34, state.size.columns / 2)
    let top = max(0, min(state.helpTop ?? 0, all.count))
    let rows = max(0, state.size.rows - (state.layout.statusRow == nil ? 0 : 1))
    for (row, line) in all.dropFirst(top).prefix(rows).enumerated() {
      switch line {
      case .heading(let text):
        canvas.writeClipped(
          text, column: 1, row: row, limit: state.size.columns - 1, style: theme[.heading])
      case .entry(let keys, let words):
        canvas.writeClipped(keys, column: 2, row: row, limit: keyWidth - 3, style: theme[.key])
        canvas.writeClipped(
          words, column: keyWidth, row: row, limit: state.size.columns - keyWidth, style: .plain)
      case .empty: break
      }
    }
  }

  private static func lines(of state: AppState) -> [Line] {
    var lines: [Line] = []
    for group in KeyMap.Group.allCases {
      let bindings = state.settings.keyMap.bindings.filter { $0.group == group }
      guard !bindings.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.empty) }
      lines.append(.heading(group.rawValue))
      for binding in bindings {
        let keys = binding.keys.map(\.name).joined(separator: "  ")
        lines.append(.entry(keys: keys, words: words(of: binding)))
      }
    }
    lines.append(.empty)
    lines.append(.heading("A number before a movement repeats it. Tab after Ctrl-o goes forward."))
    return lines
  }

  private static func words(of binding: KeyMap.Binding) -> String {
    if binding.contexts.count == KeyMap.Context.allCases.count { return binding.command.summary }
    let place = binding.contexts.contains(.reader) ? "text" : "panes"
    return "\(binding.command.summary) (\(place))"
  }
}
