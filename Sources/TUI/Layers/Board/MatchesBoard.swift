import Model

/// All matches of the search, each with its section and the words around it.
enum MatchesBoard {
  /// The most matches listed; the title of the frame and the counter tell of more.
  static let mostMatches = 500
  /// The bytes of context before a match.
  private static let before = 30

  /// The lines.
  static func content(of session: Session, width: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width))
    let article = session.document.briefing.article
    guard let search = session.document.search, !search.matches.isEmpty else {
      content.cards.add(
        "Nothing searched yet; \(session.name(of: .search)) searches.", role: .dim, isItem: false)
      return content
    }
    var section: String?
    for match in search.matches.prefix(mostMatches) {
      let heading = article.sections.first { $0.heading?.contains(match) ?? false }?.heading
      let place =
        heading.map { article.oneLine($0) }
        ?? Places.section(of: match, in: article) ?? "Introduction"
      if place != section {
        if section != nil { content.cards.gap() }
        content.cards.add(place, role: .heading, isItem: false)
        section = place
      }
      let line = line(around: match, in: article, width: width)
      content.cards.add(CardText(line.text, marking: line.mark))
      let item = PaneRow(
        .place, label: article.oneLine(match), anchor: match, highlights: [match])
      content.items.append(BoardItem(document: session.current, pane: nil, item: item))
    }
    if search.matches.count > mostMatches {
      content.cards.gap()
      content.cards.add(
        "and \(search.matches.count - mostMatches) more", role: .dim, isItem: false)
    }
    return content
  }

  /// The paragraph of a match; of one in a title or a heading, its line.
  private static func stretch(around match: SourceSpan, in article: Article) -> SourceSpan {
    if let index = article.paragraphIndex(at: match.start),
      article.paragraphs[index].span.contains(match)
    {
      return article.paragraphs[index].span
    }
    let bytes = article.text.bytes
    var (start, end) = (match.start, match.end)
    let limit = 2000
    while start > 0, bytes[start - 1] != .lineFeed, match.start - start < limit { start -= 1 }
    while end < bytes.count, bytes[end] != .lineFeed, end - match.end < limit { end += 1 }
    return SourceSpan(start, end)
  }

  /// The match with the words before and after it, and where in the line it stands, in bytes.
  private static func line(
    around match: SourceSpan, in article: Article, width: Int
  ) -> (text: String, mark: SourceSpan) {
    let bytes = article.text.bytes
    let whole = stretch(around: match, in: article)
    var start = max(whole.start, match.start - min(before, width / 4))
    // Back to the beginning of a word, and never into the middle of a character.
    while start > whole.start, bytes[start - 1] != .space, bytes[start - 1] != .lineFeed {
      start -= 1
    }
    var end = min(whole.end, match.end + width * 4)
    while end > match.end, end < whole.end, UTF8.isContinuation(bytes[end]) { end -= 1 }
    func words(_ start: Int, _ end: Int) -> String {
      article.oneLine(SourceSpan(start, end))
    }
    func isSpace(_ offset: Int) -> Bool {
      bytes.indices.contains(offset) && (bytes[offset] == .space || bytes[offset] == .lineFeed)
    }
    var head = (start > whole.start ? "… " : "") + words(start, match.start)
    if match.start > start, isSpace(match.start - 1) || isSpace(match.start) { head += " " }
    let found = words(match.start, match.end)
    let gap = isSpace(match.end - 1) || isSpace(match.end) ? " " : ""
    let mark = SourceSpan(head.utf8.count, head.utf8.count + found.utf8.count)
    return (head + found + gap + words(match.end, end), mark)
  }
}
