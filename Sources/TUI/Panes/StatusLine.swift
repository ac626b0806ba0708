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
    if let words = news(of: state) {
      canvas.write(
        StatusText.fitting(words, columns - 1, isUnicode: state.settings.isUnicode), column: 1,
        row: row, limit: columns - 1, style: theme[.key])
      return
    }
    if !state.pending.isEmpty {
      WhichKeyPane.draw(state, row: row, on: &canvas)
      return
    }
    var column = 1
    for text in whatHolds(in: state) {
      canvas.writeClipped(
        text, column: column, row: row, limit: columns - column, style: theme[.key])
      column += CellWidth.width(of: text) + 2
    }
    for hint in StatusHints.fitting(columns - column, of: state) {
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
    if let message = state.message { return message }
    switch state.awaitedLetter {
    case .setMark?: return "mark: a letter"
    case .goToMark?: return "go to mark: a letter, or ' for back"
    case .remove?: return "remove it? y: yes, another key: no"
    case .forget?: return LibraryPane.question(in: state)
    case nil: return state.pending.isEmpty ? state.count.map { "\($0)" } : nil
    }
  }

  /// The search and the filter that hold now, in a few signs each.
  private static func whatHolds(in state: AppState) -> [String] {
    guard state.sheet == nil, !state.library.isOpen else { return [] }
    let document = state.document
    var words: [String] = []
    if let filter = document.filter { words.append("&\(filter)") }
    if let search = document.search {
      let isFilter = search.pattern == document.filter
      words.append(isFilter ? counter(search) : "/\(search.pattern) \(counter(search))")
    }
    return words
  }

  private static func draw(_ prompt: Prompt, _ state: AppState, on canvas: inout Canvas) {
    let row = state.size.rows - 1
    let theme = state.settings.theme
    if prompt.purpose.hasChoices {
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
}
