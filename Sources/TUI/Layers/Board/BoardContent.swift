/// What a line of a board leads to.
struct BoardItem: Hashable, Sendable {
  /// The article.
  var document: Int
  /// The pane that has the row; nil for a place in the text.
  var pane: Pane?
  /// The row, or a row made for the place.
  var item: NavigatorItem
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
