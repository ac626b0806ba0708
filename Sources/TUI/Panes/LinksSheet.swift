import Model

/// The addresses that the article links to, as text: nothing is opened.
enum LinksSheet {
  /// The rows: the linked words and the address below them.
  static func lines(of state: AppState) -> [SheetPane.Line] {
    let article = state.document.briefing.article
    var lines: [SheetPane.Line] = [.heading("Links"), .empty]
    for inline in article.inlines {
      guard case .link(let address) = inline.kind, !address.isEmpty else { continue }
      lines.append(.entry(keys: Navigator.oneLine(article[inline.span]), words: address))
    }
    if lines.count == 2 { lines.append(.text("The article has no links.")) }
    return lines
  }
}
