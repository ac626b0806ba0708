import Model

extension AppState {
  /// What the open board shows; nil while none is open.
  var boardContent: BoardContent? {
    guard let board else { return nil }
    let width = boardWidth
    if let madeBoard, madeBoard.key == MadeBoard.Key(of: self, width: width) {
      return madeBoard.content
    }
    switch board {
    case .overview:
      return Overview.content(of: self, width: width, rows: max(0, zoomRect.rows - 2))
    case .mergedTimeline: return MergedTimeline.content(of: self, width: width)
    case .notes: return NotesBoard.content(of: self, width: width)
    case .matches: return MatchesBoard.content(of: self, width: width)
    case .links: return LinksBoard.content(of: self, width: width)
    case .plan(let minutes): return ReadingPlan.content(of: self, minutes: minutes, width: width)
    }
  }

  private var boardWidth: Int { max(1, size.columns - 4) }

  /// Makes the open board anew if something that it depends on changed.
  mutating func keepBoard() {
    guard let key = MadeBoard.Key(of: self, width: boardWidth), madeBoard?.key != key else {
      return
    }
    madeBoard = nil
    madeBoard = boardContent.map { MadeBoard(key: key, content: $0) }
  }

  /// How long the open articles are, in bytes of their texts.
  public var length: Int { documents.reduce(0) { $0 + $1.briefing.article.text.bytes.count } }

  /// Shows the overview on a reader's first start, unless they have already gone somewhere.
  public mutating func welcome() {
    guard !library.isOpen, focus == .navigator, pane == .sections, !isZoomed, board == nil,
      sheet == nil,
      prompt == nil, editor == nil, document.selection[Pane.sections.rawValue] == 0
    else { return }
    board = .overview
    boardIsOverText = false
    say("the briefing at a glance; Enter goes there, Esc to the panes, ? shows the keys")
  }

  /// The selected row: of the open board, if it stands for one of the article shown, else of the pane.
  var selectedItem: NavigatorItem? {
    guard let content = boardContent else { return document.selected(pane) }
    guard content.items.indices.contains(boardSelection),
      content.items[boardSelection].document == current
    else { return nil }
    return content.items[boardSelection].item
  }

  /// Closes the open board.
  mutating func closeBoard() {
    board = nil
    boardSelection = 0
  }

  /// Opens a board, or closes it if it is the one that is open.
  mutating func toggle(_ board: Board) {
    if self.board == board { return leaveBoard() }
    let first = firstSelection(on: board)
    if self.board == nil { boardIsOverText = focus == .reader }
    if focus == .reader { changeGeometry { $0.focus = .navigator } }
    isZoomed = false
    self.board = board
    boardSelection = first
  }

  /// The line that is selected when a board opens: where the reader is, or goes on.
  private func firstSelection(on board: Board) -> Int {
    switch board {
    case .links:
      return LinksBoard.index(nearest: readerLayout.offset(at: document.top), in: document)
    case .plan(let minutes): return ReadingPlan.firstUnread(in: self, minutes: minutes)
    case .matches: return min(document.search?.current ?? 0, MatchesBoard.most - 1)
    case .overview, .mergedTimeline, .notes: return 0
    }
  }

  /// Lists the matches of the search, the current one selected.
  mutating func listMatches() {
    guard document.search?.matches.isEmpty == false || board == .matches else {
      message = "nothing searched yet; \(name(of: .search)) searches"
      return
    }
    toggle(.matches)
  }

  /// Lays the text out at another width; the text at the top stays there.
  mutating func changeMeasure(to measure: Int) {
    let measure = max(20, min(200, measure))
    changeGeometry { $0.settings.measure = measure }
    message =
      layout.text.columns < measure
      ? "lines of \(layout.text.columns), as wide as the screen" : "lines of \(measure)"
  }

  /// Closes the board and goes back to where it was opened.
  mutating func leaveBoard() {
    closeBoard()
    if boardIsOverText { changeGeometry { $0.focus = .reader } }
    boardIsOverText = false
  }

  /// Selects in its pane what the selected line of the board leads to.
  mutating func selectFromBoard() {
    guard let content = boardContent, content.items.indices.contains(boardSelection) else { return }
    let target = content.items[boardSelection]
    current = target.document
    document.visited.insert(target.item.anchor)
    guard let pane = target.pane else {
      document.highlights = target.item.highlights
      let chosen = boardSelection
      if board == .matches { document.search?.current = chosen }
      return
    }
    self.pane = pane
    if !document.navigator[pane].contains(target.item) { document.listEverything(in: pane) }
    if let index = document.navigator[pane].firstIndex(of: target.item) {
      document.selection[pane.rawValue] = index
    }
    followSelection()
  }
}
