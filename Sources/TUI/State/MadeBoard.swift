import Model

/// A board as it was made last: thousands of lines are too many to be made for every frame.
struct MadeBoard: Sendable {
  /// What the lines of a board depend on.
  struct Key: Hashable, Sendable {
    /// The board.
    var board: Board
    /// The article that is shown.
    var document: Int
    /// The cells of a row.
    var width: Int
    /// How often the briefing of each article was replaced.
    var revisions: [Int]
    /// What was searched, and whether that was a regular expression.
    var pattern: String?
    var isRegex = false
    /// What was opened from the reading plan.
    var visited: Set<SourceSpan> = []
    /// Whether the statements stand in reading order.
    var isInReadingOrder = false

    /// How many rows there are, and what an overview says of notes.
    var rows = 0
    var notes: String?
    /// Whether the overview names the article itself, and may draw more than ASCII.
    var hasTitleRow = false
    var isUnicode = true

    /// The key of the open board; nil for one that is made for each frame: notes change as one types.
    init?(of state: AppState, width: Int) {
      guard let board = state.board else { return nil }
      self.board = board
      self.width = width
      document = state.current
      revisions = state.documents.map(\.revision)
      switch board {
      case .notes: return nil
      case .overview:
        rows = state.zoomRect.rows
        notes = NotesBoard.summary(of: state.document)
        hasTitleRow = state.layout.titleRow != nil
        isUnicode = state.settings.isUnicode
      case .mergedTimeline, .links: break
      case .matches:
        pattern = state.document.search?.pattern
        isRegex = state.document.search?.isRegex ?? false
      case .plan:
        visited = state.document.visited
        isInReadingOrder = state.document.isInReadingOrder
      }
    }
  }

  /// What the lines were made of.
  var key: Key
  /// The lines.
  var content: BoardContent
}
