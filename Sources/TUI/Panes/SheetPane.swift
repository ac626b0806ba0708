/// The rows of a sheet and how they are drawn.
enum SheetPane {
  /// One row of a sheet.
  enum Line: Hashable {
    case heading(String)
    case entry(keys: String, words: String)
    case text(String)
    case empty
  }

  /// The column behind the keys, where the words begin.
  static func keyWidth(of state: AppState) -> Int { min(34, state.size.columns / 2) }

  /// How many rows a sheet has.
  static func height(of sheet: Sheet, in state: AppState) -> Int { lines(of: sheet, state).count }

  /// Draws a sheet over the whole screen.
  static func draw(_ sheet: Sheet, _ state: AppState, on canvas: inout Canvas) {
    let theme = state.settings.theme
    let all = lines(of: sheet, state)
    let keyWidth = keyWidth(of: state)
    let top = max(0, min(sheet.top, all.count))
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
      case .text(let text):
        canvas.writeClipped(
          text, column: 2, row: row, limit: state.size.columns - 2, style: .plain)
      case .empty: break
      }
    }
  }

  private static func lines(of sheet: Sheet, _ state: AppState) -> [Line] {
    switch sheet.kind {
    case .help: return HelpSheet.lines(of: state)
    case .why: return WhySheet.lines(of: state).flatMap { broken($0, state) }
    }
  }

  /// A row as so many rows that nothing of its words is cut: they are the article's, and reasons.
  private static func broken(_ line: Line, _ state: AppState) -> [Line] {
    switch line {
    case .heading(let text):
      return LineBreaker(width: state.size.columns - 2).lines(of: text).map(Line.heading)
    case .entry(let keys, let words):
      let lines = LineBreaker(width: state.size.columns - keyWidth(of: state) - 1).lines(of: words)
      if lines.isEmpty { return [line] }
      return lines.enumerated().map { .entry(keys: $0 == 0 ? keys : "", words: $1) }
    case .text(let text):
      return LineBreaker(width: state.size.columns - 3).lines(of: text).map(Line.text)
    case .empty: return [line]
    }
  }
}
