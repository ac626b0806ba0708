import Model

/// What a line of a board leads to.
struct BoardItem: Hashable, Sendable {
  /// The article.
  var document: Int
  /// The pane that has the row; nil for a place in the text.
  var pane: Pane?
  /// The row, or a row made for the place.
  var item: PaneRow
  /// The reader's annotation that it shows, by its name.
  var annotation: String?
  /// What the library is asked for it: a passage of another article.
  var request: LibraryRequest?
}

/// The lines of a board and what they lead to.
struct BoardContent: Sendable {
  /// The lines.
  var cards: Cards
  /// What the selectable lines lead to, from top to bottom.
  var items: [BoardItem] = []

  /// The lines whose words a filter takes, with the headings above them.
  func only(_ words: String) -> BoardContent {
    let filter = RowFilter(words)
    var content = BoardContent(cards: Cards(like: cards))
    var heading: Cards.Card?
    var index = -1
    for card in cards.cards {
      guard card.isItem else {
        heading = card
        continue
      }
      index += 1
      let text = SafeText(card.lines.map(\.text).joined(separator: " "))
      guard items.indices.contains(index), filter.takes({ !$0.matches(in: text).isEmpty }) else {
        continue
      }
      if let above = heading { content.cards.add(above) }
      heading = nil
      content.cards.add(card)
      content.items.append(items[index])
    }
    if content.items.isEmpty {
      content.cards.add("No row \(filter.condition).", role: .dim, isItem: false)
    }
    return content
  }
}

extension Board {
  /// Makes the lines of the board.
  func content(of session: Session) -> BoardContent {
    let width = max(1, session.size.columns - 4)
    switch self {
    case .overview:
      return Overview.content(
        of: session, width: width, rows: max(0, session.zoomRect.rows - 2))
    case .contested: return ContestedBoard.content(of: session, width: width)
    case .mergedTimeline: return MergedTimeline.content(of: session, width: width)
    case .notes: return NotesBoard.content(of: session, width: width)
    case .matches: return MatchesBoard.content(of: session, width: width)
    case .news: return NewsBoard.content(of: session, width: width)
    case .links: return LinksBoard.content(of: session, width: width)
    case .plan(let minutes):
      return ReadingPlan.content(of: session, minutes: minutes, width: width)
    }
  }
}
