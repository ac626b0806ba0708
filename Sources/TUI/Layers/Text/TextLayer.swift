import Model

/// The text with the keys.
struct TextLayer: Layer {
  var context: KeyMap.Context? { .reader }
  var focus: Session.Focus? { .reader }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    if let movement = command.movement {
      session.moveText(movement, count: count)
      return .handled()
    }
    let last = session.textHeight - 1
    let rows: [Command: Int] = [.rowToTop: 0, .rowToMiddle: last / 2, .rowToBottom: last]
    if let row = rows[command] {
      session.scrollText(to: row)
      return .handled()
    }
    if command == .back, session.document.filter != nil {
      session.showOnlyMatching("")
      return .handled()
    }
    if command == .back { return .pop() }
    if command == .moveLeft {
      session.arrival = .panes
      return .handled()
    }
    if command == .open {
      session.openSelection()
      return .handled()
    }
    if command == .zoom {
      session.message =
        "\(session.name(of: .zoom)) zooms a pane; \(session.name(of: .nextPane)) goes to the panes"
      return .handled()
    }
    return .ignored
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
    guard session.isText(place) else {
      let isNavigator = PanesLayer.select(at: place, &session)
      if isNavigator, isDouble { session.openSelection() }
      return .handled()
    }
    if isDouble, let link = session.link(at: place) { return .handled(session.follow(link)) }
    let isSentence = session.selectSentence(at: place)
    return .handled(isSentence && isDouble ? session.followMarked() ?? [] : [])
  }

  mutating func settle(_ session: inout Session) {
    session.keepPlace()
    session.scrollLists { PanesView.height(of: $0, in: $1) }
  }

  func actionTarget(in session: Session) -> ActionTarget { .text }

  func draw(_ session: Session, on canvas: inout Canvas) {
    PanesLayer().draw(session, on: &canvas)
  }

  func hints(in session: Session) -> [(Command, String)] {
    [
      (.pageDown, "page"), (.nextSentence, "sentence"), (.search, "search"),
      (.nextPane, "panes"), (.jumpBack, "jump back"), (.help, "help"),
      (.back, session.document.filter == nil ? "back" : "all"),
    ]
  }
}
