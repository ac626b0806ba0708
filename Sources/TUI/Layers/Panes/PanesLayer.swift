/// The four panes with the text beside them: what lies below all other layers.
struct PanesLayer: Layer {
  var context: KeyMap.Context? { .navigator }
  var focus: Session.Focus? { .navigator }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    if let movement = command.movement {
      session.moveSelection(movement, count: count, page: PanesView.listRows(of: session))
      return .handled()
    }
    if command == .open {
      session.openSelection()
      return .handled()
    }
    if command == .zoom { return .push(zoomed(session.pane)) }
    if command == .back || command == .moveLeft {
      return goBack(mayQuit: command == .back, &session)
    }
    return .ignored
  }

  /// Ends what leaves rows out, else the search, else the program.
  private func goBack(mayQuit: Bool, _ session: inout Session) -> LayerResponse {
    if session.endRowFilter() { return .handled() }
    if session.pane == .timeline, session.document.isFiltered {
      session.document.listEverything(in: .timeline)
      session.followSelection()
      session.message = "all events again"
    } else if session.document.search != nil {
      session.document.search = nil
      if mayQuit { session.message = "search ended; q again quits" }
    } else if mayQuit {
      return .handled([.exit])
    }
    return .handled()
  }

  mutating func scroll(
    isUp: Bool, at place: Frame.Position, _ session: inout Session
  ) -> LayerResponse {
    session.scroll(at: place, isUp: isUp)
    return .handled()
  }

  mutating func press(
    at place: Frame.Position, isDouble: Bool, _ session: inout Session
  ) -> LayerResponse {
    let isText = !PanesLayer.select(at: place, &session)
    if isText, session.selectSentence(at: place) {
      session.leave()
      session.arrival = .text
      session.give(keysTo: .reader)
    } else if isText || isDouble {
      session.openSelection()
    }
    return .handled()
  }

  /// Selects what a place of the navigator shows; false beside the navigator.
  static func select(at place: Frame.Position, _ session: inout Session) -> Bool {
    guard let rect = session.layout.navigator, place.column < rect.column + rect.columns else {
      return false
    }
    guard let target = PanesView.target(row: place.row, of: session) else { return true }
    if target.pane != session.pane || session.focus != .navigator {
      session.changePane(to: target.pane)
    }
    if let item = target.item {
      session.document.lists[session.pane].selected = item
      session.followSelection()
    }
    return true
  }

  mutating func settle(_ session: inout Session) {
    session.scrollLists { PanesView.height(of: $0, in: $1) }
  }

  func actionTarget(in session: Session) -> ActionTarget { session.actionTargetOfPane }

  func draw(_ session: Session, on canvas: inout Canvas) {
    if let rect = session.layout.reader { TextView.draw(session, in: rect, on: &canvas) }
    if let rect = session.layout.navigator { PanesView.draw(session, in: rect, on: &canvas) }
  }

  func hints(in session: Session) -> [(Command, String)] {
    if session.document.selected(session.pane) == nil {
      return [
        (.nextPane, "pane"), (.overview, "overview"), (.search, "search"), (.help, "help"),
      ]
    }
    return [
      (.nextPane, "pane"), (.moveDown, "move"), (.open, "read"), (.zoom, "zoom"),
      (.attacks, "attacks"), (.overview, "overview"), (.search, "search"), (.help, "help"),
    ]
  }
}

extension Session {
  /// Lists all rows of the open pane again; false if none was left out by words.
  mutating func endRowFilter() -> Bool {
    guard document.rowWords[pane] != nil else { return false }
    _ = document.list(pane, with: "")
    followSelection()
    message = "all rows again"
    return true
  }

  /// Scrolls what is at a place of the screen: the text, or the list of a pane, whoever has the keys.
  mutating func scroll(at place: Frame.Position, isUp: Bool) {
    let movement: Movement = isUp ? .up : .down
    guard layout.navigator != nil, !isText(place) else { return moveText(movement, count: 3) }
    guard let target = PanesView.target(row: place.row, of: self) else { return }
    if target.pane == pane, focus == .navigator {
      moveSelection(movement, count: 1, page: PanesView.listRows(of: self))
    } else {
      document.lists[target.pane].move(
        movement, count: 1, of: document.navigator[target.pane].count,
        page: PanesView.height(of: target.pane, in: self))
    }
  }

  /// Moves in the open pane, and shows in the text what is selected then.
  mutating func moveSelection(_ movement: Movement, count: Int?, page: Int) {
    let rows = document.navigator[pane]
    guard !rows.isEmpty else { return }
    document.lists[pane].move(movement, count: count, of: rows.count, page: page) { index, step in
      // The next row that is not inside a group: the next speaker, the next list.
      var next = index + step
      while rows.indices.contains(next), rows[next].depth > 0 { next += step }
      return next
    }
    followSelection()
  }

  /// Gives the text the keys, at what the selected row of the pane stands for.
  mutating func openSelection() {
    leave()
    arrival = .text
    enterText()
  }

  /// Scrolls the lists of the panes so that their selected rows can be seen.
  mutating func scrollLists(height: (Pane, Session) -> Int) {
    for pane in Pane.allCases {
      document.lists[pane].scroll(
        count: document.navigator[pane].count, height: max(1, height(pane, self)))
    }
  }

  /// What is looked at in a pane: its selected row; beside an empty pane, the text.
  var actionTargetOfPane: ActionTarget { document.selected(pane).map(ActionTarget.row) ?? .text }
}
