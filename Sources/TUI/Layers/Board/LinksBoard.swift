import Model

/// The addresses that the article links to, as text: nothing is opened.
enum LinksBoard {
  /// The lines: the linked words and the address below them.
  static func content(of session: Session, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let article = session.document.briefing.article
    for (words, address) in links(of: article) {
      let label = article.oneLine(words)
      content.cards.add(label.isEmpty ? address : label)
      content.cards.extend(address, role: .dim, indent: 2, rows: 8)
      let item = NavigatorItem(.place, label: address, anchor: words, highlights: [words])
      content.items.append(BoardItem(document: session.current, pane: nil, item: item))
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
    let marked = article.inlines.compactMap { inline -> (words: SourceSpan, address: String)? in
      guard case .link(let address) = inline.kind, !address.isEmpty else { return nil }
      return (inline.span, address)
    }
    let written = addresses(in: article.text.bytes).filter { span in
      !marked.contains { $0.words.overlaps(span) }
    }
    return (marked + written.map { ($0, article[$0]) }).sorted { $0.words < $1.words }
  }

  /// The addresses that stand in the text itself, without the punctuation behind them.
  private static func addresses(in bytes: [UInt8]) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    var offset = 0
    let sign = Array("://".utf8)
    while let colon = bytes[offset...].firstIndex(of: 0x3A) {
      offset = colon + 1
      guard bytes[colon...].starts(with: sign) else { continue }
      for scheme in ["https", "http"] {
        let start = colon - scheme.utf8.count
        guard start >= 0, bytes[start..<colon].elementsEqual(scheme.utf8) else { continue }
        var end = colon + sign.count
        while end < bytes.count, isAddress(bytes[end]) { end += 1 }
        while end > colon + sign.count, closing.contains(bytes[end - 1]) { end -= 1 }
        if end > colon + sign.count { spans.append(SourceSpan(start, end)) }
        offset = end
        break
      }
    }
    return spans
  }

  /// Whether a byte can stand in an address: visible ASCII but for quotation marks, brackets and the like.
  private static func isAddress(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && !Array("\"<>\\^`{|}".utf8).contains(byte)
  }

  /// Marks that end a sentence rather than an address.
  private static let closing = Set(".,;:!?)]'".utf8)
}
