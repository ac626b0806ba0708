import Model

/// A board on the whole screen.
struct BoardLayer: Layer {
  /// Which board.
  let board: Board
  /// Its lines, of which one is selected.
  private(set) var list = ListView()
  /// The lines as they were made last, if they take long.
  private(set) var cache: BoardCache?
  /// The words that its lines had to hold when they were listed.
  private var words = ""

  var context: KeyMap.Context? { .zoom }
  var focus: Session.Focus? { .navigator }

  /// Opens a board at the line where the reader is, or goes on.
  init(_ board: Board, _ session: Session) {
    self.board = board
    words = session.boardWords[board] ?? ""
    switch board {
    case .links:
      let offset = session.textLayout.offset(at: session.document.top)
      list.selected = LinksBoard.index(nearest: offset, in: session.document)
    case .plan(let minutes): list.selected = ReadingPlan.firstUnread(in: session, minutes: minutes)
    case .matches:
      list.selected = min(session.document.search?.current ?? 0, MatchesBoard.mostMatches - 1)
    case .overview, .contested, .mergedTimeline, .notes, .news: break
    }
  }

  /// What the board shows.
  func content(in session: Session) -> BoardContent {
    let whole =
      if let cache, cache.key == BoardCache.Key(board, of: session) { cache.content } else {
        board.content(of: session)
      }
    // The notes look at all that a note says, not only at the rows of it that are shown.
    return words.isEmpty || board == .notes ? whole : whole.only(words)
  }

  mutating func settle(_ session: inout Session) {
    let wanted = session.boardWords[board] ?? ""
    if words != wanted { list.selected = 0 }
    words = wanted
    if let key = BoardCache.Key(board, of: session) {
      if cache?.key != key { cache = BoardCache(key: key, content: board.content(of: session)) }
    } else {
      cache = nil
    }
    // There may be fewer lines than there were.
    list.select(list.selected, of: content(in: session).items.count)
  }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    if let movement = command.movement {
      list.move(
        movement, count: count, of: content(in: session).items.count,
        page: PanesView.listRows(of: session))
      return .handled()
    }
    if command == .open || command == .panRight { return open(&session) }
    if [.back, .moveLeft, .panLeft].contains(command) {
      guard session.boardWords[board]?.isEmpty == false else { return .pop() }
      session.boardWords[board] = nil
      return .handled()
    }
    if command == .zoom {
      session.message =
        "\(board.title) has the whole screen; \(session.name(of: .back)) goes back"
      return .handled()
    }
    if command == .copy, board == .links {
      return .handled(session.copy(selected(in: session)?.item.label))
    }
    if command == .openAddress, board == .links {
      return .handled(session.openAddress(selected(in: session)?.item.label))
    }
    return board == .notes ? performOnNotes(command, &session) : .ignored
  }

  /// What the selected line leads to.
  private func selected(in session: Session) -> BoardItem? {
    let items = content(in: session).items
    return items.indices.contains(list.selected) ? items[list.selected] : nil
  }

  /// The link that the selected line shows.
  private func selectedLink(in session: Session) -> Links.Link? {
    guard board == .links, let item = selected(in: session)?.item else { return nil }
    return Links.Link(words: item.anchor, address: item.label)
  }

  func actionTarget(in session: Session) -> ActionTarget {
    guard let target = selected(in: session), target.document == session.current else {
      return .nothing
    }
    return .row(target.item)
  }

  /// Goes to the words that the selected line stands for; the board is where one comes back to.
  private mutating func open(_ session: inout Session) -> LayerResponse {
    if let listed = listedAnnotation(in: session), listed.span == nil {
      session.message =
        "its passage is no longer in the text; \(session.name(of: .note)) changes it, "
        + "\(session.name(of: .removeNote)) removes it"
      return .handled()
    }
    if let request = selected(in: session)?.request { return .handled(session.ask(request)) }
    if let link = selectedLink(in: session), OpenableAddress.escaped(link.address) == nil {
      let effects = session.follow(link)
      guard LinkDestination.span(of: link, in: session.document.briefing.article) != nil else {
        return .handled(effects)
      }
      session.enterText()
      return .push(TextLayer())
    }
    session.leave()
    if let target = selected(in: session) { select(target, &session) }
    session.enterText()
    if case .plan(let minutes) = board {
      list.selected = ReadingPlan.firstUnread(in: session, minutes: minutes, from: list.selected)
    }
    return .push(TextLayer())
  }

  /// Selects in its pane what a line leads to.
  private func select(_ target: BoardItem, _ session: inout Session) {
    session.current = target.document
    session.document.visited.insert(target.item.anchor)
    guard let pane = target.pane else {
      session.point(at: target.item.highlights)
      if board == .matches { session.document.search?.current = list.selected }
      return
    }
    session.pane = pane
    if !session.document.navigator[pane].contains(target.item) {
      session.document.listEverything(in: pane)
    }
    if let index = session.document.navigator[pane].firstIndex(of: target.item) {
      session.document.lists[pane].selected = index
    }
    session.followSelection()
  }

  mutating func press(
    at place: Frame.Position, isDouble: Bool, _ session: inout Session
  ) -> LayerResponse {
    let inner = session.zoomRect.inset(columns: 1, rows: 1)
    let cards = content(in: session).cards
    list.selected =
      cards.item(row: place.row, selected: list.selected, in: inner) ?? list.selected
    return isDouble ? open(&session) : .handled()
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    let rect = session.zoomRect
    let isFramed = ZoomFrame.fits(rect)
    if isFramed {
      ZoomFrame.draw(rect, title: title(session), note: note(session), session, on: &canvas)
    }
    content(in: session).cards.draw(
      selected: list.selected, in: isFramed ? rect.inset(columns: 1, rows: 1) : rect, session,
      on: &canvas)
  }

  /// The panes, on the frame of the overview: they are one key away.
  private func note(_ session: Session) -> String {
    guard board == .overview else { return "" }
    return Pane.allCases.map { pane in
      let count = pane == .sections ? "" : " \(session.document.navigator.count(pane))"
      return "\(pane.number) \(pane.title)\(count)"
    }.joined(separator: "  ")
  }

  private func title(_ session: Session) -> String {
    words.isEmpty ? board.title : "\(board.title) \(RowFilter(words).condition)"
  }

  func hints(in session: Session) -> [(Command, String)] {
    (board == .links ? [(.openAddress, "open"), (.copy, "copy")] : [(.moveDown, "move")])
      + [(.open, "read"), (.search, "search"), (.help, "help"), (.back, "back")]
  }
}

/// What the list of notes makes of commands.
extension BoardLayer {
  /// The annotation that the selected line shows.
  private func listedAnnotation(in session: Session) -> PlacedAnnotation? {
    guard board == .notes, let id = selected(in: session)?.annotation else { return nil }
    return session.document.annotations.first { $0.annotation.id == id }
  }

  /// The passages that the listed notes, tags and marks are on, each once; a correction is no citation.
  private func spansToCite(in session: Session) -> [SourceSpan] {
    let listed = Set(content(in: session).items.compactMap(\.annotation))
    let spans = session.document.annotations.filter {
      listed.contains($0.annotation.id) && $0.annotation.kind != .correction
    }.compactMap(\.span).sorted()
    return spans.enumerated().filter { $0 == 0 || spans[$0 - 1] != $1 }.map(\.element)
  }

  private func performOnNotes(_ command: Command, _ session: inout Session) -> LayerResponse {
    if command == .cite {
      return .handled(session.cite(spansToCite(in: session)))
    }
    if command == .search { return .push(PromptLayer(.board(.notes))) }
    guard let listed = listedAnnotation(in: session) else { return .ignored }
    if command == .removeNote { return .push(LetterLayer(.remove(listed.annotation))) }
    if command == .note, listed.annotation.kind == .note {
      // An orphan has no place; its words can be changed all the same.
      return .push(NoteLayer(NoteEditor(listed.annotation, at: listed.span ?? SourceSpan(0, 0))))
    }
    return .ignored
  }
}
