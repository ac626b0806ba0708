import Model

/// The addresses that the article links to, as text; one is opened only when the reader asks for it.
enum LinksBoard {
  /// The lines: the linked words and the address below them.
  static func content(of session: Session, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let article = session.document.briefing.article
    for link in Links.all(of: article) {
      let (words, address) = (link.words, link.address)
      let label = article.oneLine(words)
      content.cards.add(label.isEmpty ? address : label)
      content.cards.extend(address, role: .dim, indent: 2, rows: 8)
      let item = PaneRow(.place, label: address, anchor: words, highlights: [words])
      content.items.append(BoardItem(document: session.current, pane: nil, item: item))
    }
    if content.items.isEmpty {
      content.cards.add("The article has no links.", role: .dim, isItem: false)
    }
    return content
  }

  /// The first link after a place of the text, else the last one.
  static func index(nearest offset: Int, in document: Document) -> Int {
    let links = Links.all(of: document.briefing.article)
    return links.firstIndex { $0.words.end > offset } ?? max(0, links.count - 1)
  }
}
