import Model

/// One of the views that lie on top of each other, with its keys, its mouse and its drawing.
///
/// It changes itself and the session that it is handed, and answers what is to become of the layers.
protocol Layer: Sendable {
  /// Where its keys stand in the key map; nil for one that keys are typed into.
  var context: KeyMap.Context? { get }
  /// Who gets the movement keys while it has the screen; nil for what lies over either.
  var focus: Session.Focus? { get }
  /// Whether what lies below is seen around it.
  var isOverlay: Bool { get }
  /// Takes in a key that is typed into it.
  mutating func type(_ key: Key, _ session: inout Session) -> LayerResponse
  /// Takes in pasted text.
  mutating func paste(_ text: String, _ session: inout Session) -> LayerResponse
  /// Does what a command means here; what it ignores means the same everywhere.
  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  /// Takes in the wheel of the mouse, at a place of the screen.
  mutating func scroll(isUp: Bool, at place: Frame.Position, _ session: inout Session)
    -> LayerResponse
  /// Takes in a click, at a place of the screen.
  mutating func press(at place: Frame.Position, isDouble: Bool, _ session: inout Session)
    -> LayerResponse
  /// Brings itself up to date after anything happened.
  mutating func settle(_ session: inout Session)
  /// What the reader looks at while it has the screen.
  func actionTarget(in session: Session) -> ActionTarget
  /// What it asks in the last row; nil if it asks nothing.
  func question(in session: Session) -> String?
  /// Draws itself.
  func draw(_ session: Session, on canvas: inout Canvas)
  /// What the last row reminds of, the most useful first.
  func hints(in session: Session) -> [(Command, String)]
}

/// What is to become of the layers after one of them took something in.
enum LayerResponse {
  /// It means nothing here.
  case ignored
  /// It is done; the effects are for somebody outside.
  case handled([Effect] = [])
  /// Another layer lies on this one.
  case push(any Layer)
  /// This layer goes; what lies below is there again.
  case pop([Effect] = [])
  /// Another layer takes this one's place.
  case replace(any Layer)
  /// This layer goes, and a command is left to what lies below.
  case pass(Command, count: Int?)
}

extension Layer {
  var focus: Session.Focus? { nil }
  var isOverlay: Bool { false }
  mutating func type(_ key: Key, _ session: inout Session) -> LayerResponse { .ignored }
  mutating func paste(_ text: String, _ session: inout Session) -> LayerResponse { .ignored }
  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    .ignored
  }
  mutating func settle(_ session: inout Session) {}
  func actionTarget(in session: Session) -> ActionTarget { .nothing }
  func question(in session: Session) -> String? { nil }
  func hints(in session: Session) -> [(Command, String)] { [] }

  mutating func scroll(
    isUp: Bool, at place: Frame.Position, _ session: inout Session
  ) -> LayerResponse {
    perform(isUp ? .moveUp : .moveDown, count: 1, &session)
  }

  mutating func press(
    at place: Frame.Position, isDouble: Bool, _ session: inout Session
  ) -> LayerResponse {
    .handled()
  }

  /// Takes in the mouse, at a place of the screen.
  mutating func take(
    _ action: MouseAction, at place: Frame.Position, _ session: inout Session
  ) -> LayerResponse {
    // A line that is typed and a question leave the mouse alone.
    guard context != nil else { return .handled() }
    switch action {
    case .wheelUp, .wheelDown: return scroll(isUp: action == .wheelUp, at: place, &session)
    case .press, .doublePress:
      return press(at: place, isDouble: action == .doublePress, &session)
    }
  }
}
