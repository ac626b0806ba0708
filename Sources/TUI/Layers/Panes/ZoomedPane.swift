/// A pane on the whole screen.
protocol ZoomedPane: Layer {
  /// The pane.
  var pane: Pane { get }
  /// The item of the pane that a place inside the frame shows; nil for none.
  mutating func item(at place: Frame.Position, in rect: Rect, _ session: Session) -> Int?
}

extension ZoomedPane {
  var context: KeyMap.Context? { .zoom }
  var focus: Session.Focus? { .navigator }

  /// What every pane on the whole screen makes of a command.
  func performZoomed(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse {
    if let movement = command.movement {
      session.moveSelection(movement, count: count, page: ZoomFrame.listRows(of: session))
      return .handled()
    }
    if command == .open || command == .panRight {
      session.leave()
      session.enterText()
      return .push(TextLayer())
    }
    if command == .back, session.endRowFilter() { return .handled() }
    return [.zoom, .back, .moveLeft, .panLeft].contains(command) ? .pop() : .ignored
  }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    performZoomed(command, count: count, &session)
  }

  mutating func press(
    at place: Frame.Position, isDouble: Bool, _ session: inout Session
  ) -> LayerResponse {
    let inner = session.zoomRect.inset(columns: 1, rows: 1)
    if let item = item(at: place, in: inner, session),
      session.document.navigator[pane].indices.contains(item)
    {
      session.document.lists[pane].selected = item
      session.followSelection()
    }
    return isDouble ? perform(.open, count: nil, &session) : .handled()
  }

  mutating func settle(_ session: inout Session) {
    session.scrollLists { ZoomFrame.listRows(of: $1) }
  }

  func actionTarget(in session: Session) -> ActionTarget { session.actionTargetOfPane }

  func hints(in session: Session) -> [(Command, String)] {
    [(.moveDown, "move"), (.open, "read"), (.search, "search"), (.help, "help"), (.back, "back")]
  }

  /// The item of a plain list that a row of the screen shows.
  func listed(row: Int, in rect: Rect, _ session: Session) -> Int {
    session.document.lists[pane].top + row - rect.row
  }
}

/// The layer that shows a pane on the whole screen.
func zoomed(_ pane: Pane) -> any ZoomedPane {
  switch pane {
  case .sections: return SectionsLayer()
  case .timeline: return AxisLayer()
  case .options: return OptionsLayer()
  case .voices: return VoicesLayer()
  }
}
