/// What had the whole screen when the reader went from it to the text, and has it again on the way back.
struct ReturnPoint: Hashable, Sendable {
  /// The board; nil for a zoomed pane.
  var board: Board?
  /// The selected line of the board.
  var boardSelection: Int
  /// Whether closing the board leads to the text, where it was opened.
  var boardIsOverText: Bool
  /// The zoomed pane.
  var pane: Pane
  /// The article that was gone to.
  var document: Int
}

extension AppState {
  /// What the way back from the text would lead to now; nil where it leads to the panes.
  var wholeScreen: ReturnPoint? {
    guard focus == .navigator, board != nil || isZoomed else { return nil }
    return ReturnPoint(
      board: board, boardSelection: boardSelection, boardIsOverText: boardIsOverText, pane: pane,
      document: current)
  }

  /// Gives the keys to the panes, or to what had the screen before the text; the text stays where it is.
  mutating func leaveText() {
    changeGeometry { $0.focus = .navigator }
    guard let point = returnPoint, point.document == current || point.board == .mergedTimeline
    else { return }
    returnPoint = nil
    guard let board = point.board else {
      isZoomed = pane == point.pane
      keepSelectionsVisible()
      return
    }
    self.board = board
    boardIsOverText = point.boardIsOverText
    if case .plan(let minutes) = board {
      boardSelection = ReadingPlan.firstUnread(
        in: self, minutes: minutes, from: point.boardSelection)
      return
    }
    // There may be fewer lines than there were.
    boardSelection = max(0, min(point.boardSelection, (boardContent?.items.count ?? 0) - 1))
  }
}
