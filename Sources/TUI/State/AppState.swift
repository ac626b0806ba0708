import Model

/// Everything that the screen depends on.
///
/// `handle` is the only writer.
public struct AppState: Sendable {
  /// What is shown.
  public private(set) var briefing: Briefing
  /// The size of the screen.
  public private(set) var size: Size

  /// Makes the state that a session starts with.
  public init(briefing: Briefing, size: Size) {
    self.briefing = briefing
    self.size = size
  }

  /// Takes in an event and returns what is to be done outside.
  public mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .key(.character("q")):
      return [.exit]
    case .key, .mouse, .resumed, .outcome:
      return []
    }
  }
}
