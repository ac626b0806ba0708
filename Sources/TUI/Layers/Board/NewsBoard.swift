import Model

/// What the article adds to others of the library: its sentence, and below it the one that it differs from.
enum NewsBoard {
  /// The lines.
  static func content(of session: Session, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    guard let news = session.document.news else {
      let words =
        session.library.waiting == nil ? "The library did not answer." : "Asking the library."
      content.cards.add(words, role: .dim, isItem: false)
      return content
    }
    guard !news.titles.isEmpty else {
      content.cards.add(
        "No other article in the library covers these weeks and names.", role: .dim, isItem: false
      )
      return content
    }
    content.cards.add(
      "Compared with " + news.titles.map { "“\($0)”" }.joined(separator: ", "), role: .dim, rows: 2,
      isItem: false)
    if news.items.isEmpty { content.cards.add("Nothing is new.", role: .dim, isItem: false) }
    for item in news.items { add(item, session, to: &content) }
    return content
  }

  private static func add(_ news: News.Item, _ session: Session, to content: inout BoardContent) {
    content.cards.gap()
    let isOpposed = news.kind == .contradiction || news.kind == .oppositeClaim
    content.cards.add(head(of: news), role: isOpposed ? .attack : .heading)
    content.cards.extend(
      "here: " + OneLine.quoted(session.document.briefing.article.oneLine(news.here)), indent: 2,
      rows: 3)
    let row = PaneRow(
      .place, label: news.words, anchor: news.here, highlights: [news.here])
    content.items.append(BoardItem(document: session.current, pane: nil, item: row))
    guard let there = news.there else { return }
    let lead = isOpposed ? "there" : "nearest"
    content.cards.add(
      "\(lead): \(OneLine.quoted(there.words)) (\(there.title))", role: .dim, indent: 2, rows: 3)
    let request = LibraryRequest.open(
      there.article, passage: LibraryPassage(words: there.words))
    // It stands in another article: nothing here is looked at.
    let other = PaneRow(.place, label: there.words, anchor: SourceSpan(0, 0))
    content.items.append(
      BoardItem(document: session.current, pane: nil, item: other, request: request))
  }

  private static func head(of news: News.Item) -> String {
    switch news.kind {
    case .contradiction: "differs: " + news.words
    case .toll: "new number: " + news.words
    case .event: "new event: " + news.words
    case .oppositeClaim: "the opposite elsewhere: " + news.words
    case .claim: "new claim by " + news.words
    case .background: "new background: " + news.words
    }
  }
}
