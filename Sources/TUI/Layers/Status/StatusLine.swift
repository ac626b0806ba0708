import Model

/// The last row: what just happened, what is asked, or what the keys do.
enum StatusLine {
  /// Draws the row.
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    let session = state.session
    guard let row = session.layout.statusRow else { return }
    let theme = session.settings.theme
    let columns = session.size.columns
    if let words = news(of: state) {
      canvas.write(
        StatusText.fitting(words, columns - 1, isUnicode: session.settings.isUnicode), column: 1,
        row: row, limit: columns - 1, style: theme[.key])
      return
    }
    if !state.typed.pending.isEmpty {
      WhichKeyView.draw(state.typed, session, row: row, on: &canvas)
      return
    }
    var column = 1
    for text in activeModes(in: state) {
      canvas.writeClipped(
        text, column: column, row: row, limit: columns - column, style: theme[.key])
      column += CellWidth.width(of: text) + 2
    }
    let hints = state.layers.top.hints(in: session)
    for hint in StatusHints.fitting(hints, cells: columns - column, in: session) {
      column = canvas.write(
        hint.key, column: column, row: row, limit: columns - column, style: theme[.key])
      column = canvas.write(
        " " + hint.words, column: column, row: row, limit: columns - column,
        style: theme[.status])
      column += 2
    }
  }

  /// What just happened, or what the next key is for.
  private static func news(of state: AppState) -> String? {
    if let message = state.session.message { return message }
    if let question = state.layers.top.question(in: state.session) { return question }
    return state.typed.pending.isEmpty ? state.typed.count.map { "\($0)" } : nil
  }

  /// The search and the filter that hold now, in a few signs each.
  private static func activeModes(in state: AppState) -> [String] {
    guard state.layers.main.focus != nil else { return [] }
    let document = state.session.document
    var words: [String] = []
    if let filter = document.filter { words.append("&\(filter)") }
    if let search = document.search {
      let isFilter = search.pattern == document.filter
      words.append(isFilter ? search.counter : "/\(search.pattern) \(search.counter)")
    }
    return words
  }
}
