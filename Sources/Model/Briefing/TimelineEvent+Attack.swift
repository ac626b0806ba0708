import Analysis

extension TimelineEvent {
  /// Whether the text tells this as an attack that happened or is expected; one that it only considers is none.
  public var isToldAttack: Bool { Self.isToldAttack(kind, status) }

  static func isToldAttack(_ kind: Kind, _ status: Status) -> Bool {
    kind == .attack && status != .hypothetical
  }
}

extension LibraryEvent {
  /// Whether its text tells it as an attack that happened or is expected.
  public var isToldAttack: Bool { TimelineEvent.isToldAttack(kind, status) }
}
