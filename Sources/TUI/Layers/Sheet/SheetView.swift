/// The rows of a sheet and how they are drawn.
enum SheetView {
  /// One row of a sheet.
  enum Line: Hashable {
    case heading(String)
    case entry(keys: String, words: String)
    case text(String)
    case empty
  }

  /// The column after the keys, where the words begin.
  static func keyWidth(of session: Session) -> Int { min(34, session.size.columns / 2) }

  /// Draws a sheet over the whole screen.
  static func draw(
    _ kind: SheetLayer.Kind, top first: Int, _ session: Session, on canvas: inout Canvas
  ) {
    let theme = session.settings.theme
    let all = lines(of: kind, session)
    let keyWidth = keyWidth(of: session)
    let top = max(0, min(first, all.count))
    let rows = max(0, session.size.rows - (session.layout.statusRow == nil ? 0 : 1))
    for (row, line) in all.dropFirst(top).prefix(rows).enumerated() {
      switch line {
      case .heading(let text):
        canvas.writeClipped(
          text, column: 1, row: row, limit: session.size.columns - 1, style: theme[.heading])
      case .entry(let keys, let words):
        canvas.writeClipped(keys, column: 2, row: row, limit: keyWidth - 3, style: theme[.key])
        canvas.writeClipped(
          words, column: keyWidth, row: row, limit: session.size.columns - keyWidth, style: .plain)
      case .text(let text):
        canvas.writeClipped(
          text, column: 2, row: row, limit: session.size.columns - 2, style: .plain)
      case .empty: break
      }
    }
  }

  /// The rows of a sheet.
  static func lines(of kind: SheetLayer.Kind, _ session: Session) -> [Line] {
    switch kind {
    case .help: return HelpSheet.lines(of: session, with: session.sheetWords)
    case .why: return WhySheet.lines(of: session).flatMap { broken($0, session) }
    }
  }

  /// A row as that many rows that nothing of its words is cut: they are the article's, and reasons.
  private static func broken(_ line: Line, _ session: Session) -> [Line] {
    switch line {
    case .heading(let text):
      return LineBreaker(width: session.size.columns - 2).lines(of: text).map(Line.heading)
    case .entry(let keys, let words):
      let lines = LineBreaker(width: session.size.columns - keyWidth(of: session) - 1).lines(
        of: words)
      if lines.isEmpty { return [line] }
      return lines.enumerated().map { .entry(keys: $0 == 0 ? keys : "", words: $1) }
    case .text(let text):
      return LineBreaker(width: session.size.columns - 3).lines(of: text).map(Line.text)
    case .empty: return [line]
    }
  }
}
