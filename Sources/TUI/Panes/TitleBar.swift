import Model

/// The first row: what is read, how long it takes, how far one is.
enum TitleBar {
  /// Draws the row, where there is room for one.
  static func draw(_ state: AppState, on canvas: inout Canvas) {
    guard let row = state.layout.titleRow else { return }
    if state.hasNoArticle {
      canvas.writeClipped(
        "Dossier", column: 0, row: row, limit: state.size.columns,
        style: state.settings.theme[.title])
      return
    }
    let place =
      state.documents.count > 1 ? "\(state.current + 1)/\(state.documents.count) · " : ""
    let note = "\(place)\(max(1, state.document.minutes)) min · \(percent(of: state))%"
    let shown = state.settings.isUnicode ? note : note.replacingDot()
    let width = CellWidth.width(of: shown)
    let columns = state.size.columns
    let room = columns > width + 12 ? columns - width - 2 : columns
    canvas.writeClipped(
      title(of: state), column: 0, row: row, limit: room, style: state.settings.theme[.title])
    if room < columns {
      canvas.write(
        shown, column: columns - width, row: row, limit: width, style: state.settings.theme[.dim])
    }
  }

  private static func title(of state: AppState) -> String {
    let article = state.document.briefing.article
    if let title = article.title { return article.oneLine(title) }
    return article.paragraphs.first.map { article.oneLine($0.span, limit: 100) }
      ?? "Untitled"
  }

  /// How much of the text lies above the bottom of the reader.
  static func percent(of state: AppState) -> Int {
    let layout = state.readerLayout
    let flow = state.document.flow
    let bottom = layout.position(state.document.top, down: state.readerHeight - 1)
    let blocks = flow.blocks.count
    guard blocks > 0 else { return 100 }
    if bottom.block == blocks - 1, bottom.row >= layout.rows(of: bottom.block).count - 1 {
      return 100
    }
    let total = max(1, state.document.briefing.article.text.bytes.count)
    return min(99, layout.offset(at: bottom) * 100 / total)
  }
}

extension String {
  /// The string with middle dots as hyphens, for terminals that have only ASCII.
  fileprivate func replacingDot() -> String {
    String(map { $0 == "·" ? "-" : $0 })
  }
}
