import Model

/// Where a reader stands before a movement, to which they return if more keys made something else of it.
struct Standing: Sendable {
  /// The selected row of each pane.
  var selection: [Int]
  /// The first row of each pane.
  var listTop: [Int]
  /// The reader's first row.
  var top: ReaderLayout.Position
  /// What the reader marked.
  var highlights: [SourceSpan]
  /// The selected line of the board.
  var boardSelection: Int
  /// The selected row of the options table.
  var optionRow: Int
  /// The places that were left.
  var jumps: JumpList
  /// The number typed before the movement.
  var count: Int?
}

extension AppState {
  /// Where the reader stands now.
  var standing: Standing {
    Standing(
      selection: document.selection, listTop: document.listTop, top: document.top,
      highlights: document.highlights, boardSelection: boardSelection, optionRow: optionRow,
      jumps: jumps, count: count)
  }

  /// Takes a movement back.
  mutating func stand(at standing: Standing) {
    document.selection = standing.selection
    document.listTop = standing.listTop
    document.top = standing.top
    document.highlights = standing.highlights
    boardSelection = standing.boardSelection
    optionRow = standing.optionRow
    jumps = standing.jumps
    count = standing.count
    clampTop()
    keepSelectionsVisible()
  }
}
