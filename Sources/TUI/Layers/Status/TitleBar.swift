import Model

/// The first row: what is read, how long it takes, how far one is.
enum TitleBar {
  /// Draws the row, where there is room for one.
  static func draw(_ session: Session, on canvas: inout Canvas) {
    guard let row = session.layout.titleRow else { return }
    if session.hasNoArticle {
      canvas.writeClipped(
        "Dossier", column: 0, row: row, limit: session.size.columns,
        style: session.settings.theme[.title])
      return
    }
    let place =
      session.documents.count > 1 ? "\(session.current + 1)/\(session.documents.count) · " : ""
    let note = "\(place)\(max(1, session.document.minutes)) min · \(session.percentSeen)%"
    let shown = session.settings.isUnicode ? note : note.replacingDot()
    let width = CellWidth.width(of: shown)
    let columns = session.size.columns
    let room = columns > width + 12 ? columns - width - 2 : columns
    canvas.writeClipped(
      title(of: session), column: 0, row: row, limit: room, style: session.settings.theme[.title])
    if room < columns {
      canvas.write(
        shown, column: columns - width, row: row, limit: width, style: session.settings.theme[.dim])
    }
  }

  private static func title(of session: Session) -> String {
    let article = session.document.briefing.article
    if let title = article.title { return article.oneLine(title) }
    return article.paragraphs.first.map { article.oneLine($0.span, limit: 100) }
      ?? "Untitled"
  }
}

extension String {
  /// The string with middle dots as hyphens, for terminals that have only ASCII.
  fileprivate func replacingDot() -> String {
    String(map { $0 == "·" ? "-" : $0 })
  }
}
