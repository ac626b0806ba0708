import Model

/// The addresses that the article links to, as text: nothing is opened.
enum LinksBoard {
  /// The lines: the linked words and the address below them.
  static func content(of state: AppState, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let article = state.document.briefing.article
    for (words, address) in links(of: article) {
      let label = Navigator.oneLine(article[words])
      content.cards.add(label.isEmpty ? address : label)
      content.cards.extend(address, role: .dim, indent: 2, rows: 8)
      let item = NavigatorItem(.section(0), label: address, anchor: words, highlights: [words])
      content.items.append(BoardItem(document: state.current, pane: nil, item: item))
    }
    if content.items.isEmpty {
      content.cards.add("The article has no links.", role: .dim, isItem: false)
    }
    return content
  }

  /// The first link behind a place of the text, else the last one.
  static func index(nearest offset: Int, in document: Document) -> Int {
    let links = links(of: document.briefing.article)
    return links.firstIndex { $0.words.end > offset } ?? max(0, links.count - 1)
  }

  private static func links(of article: Article) -> [(words: SourceSpan, address: String)] {
    article.inlines.compactMap { inline in
      guard case .link(let address) = inline.kind, !address.isEmpty else { return nil }
      return (inline.span, address)
    }
  }
}
