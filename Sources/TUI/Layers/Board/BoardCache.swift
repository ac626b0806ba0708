import Model

/// A board as it was made last: thousands of lines are too many to be made for every frame.
struct BoardCache: Sendable {
  /// What the lines of a board depend on.
  struct Key: Hashable, Sendable {
    /// The board.
    var board: Board
    /// The article that is shown.
    var document: Int
    /// The cells of a row, and how many rows there are.
    var size: Size
    /// How often the briefing of each article was replaced.
    var revisions: [Int]
    /// What was searched, and whether that was a regular expression.
    var pattern: String?
    var isRegex = false
    /// What was opened from the reading plan.
    var visited: Set<SourceSpan> = []
    /// Whether the statements stand in reading order.
    var isInReadingOrder = false
    /// What an overview says of notes, and whether it may draw more than ASCII.
    var notes: String?
    var isUnicode = true
    /// What an overview does not say because the status line says it.
    var message: String?

    /// The key of a board; nil for one that is made for each frame: notes change as one types.
    init?(_ board: Board, of session: Session) {
      self.board = board
      document = session.current
      size = session.size
      revisions = session.documents.map(\.revision)
      switch board {
      case .notes, .news: return nil
      case .overview:
        notes = NotesBoard.summary(of: session.document)
        isUnicode = session.settings.isUnicode
        message = session.message == Notices.opening(of: session.document) ? session.message : nil
      case .mergedTimeline, .links, .contested: break
      case .matches:
        pattern = session.document.search?.pattern
        isRegex = session.document.search?.isRegex ?? false
      case .plan:
        visited = session.document.visited
        isInReadingOrder = session.document.isInReadingOrder
      }
    }
  }

  /// What the lines were made of.
  var key: Key
  /// The lines.
  var content: BoardContent
}
