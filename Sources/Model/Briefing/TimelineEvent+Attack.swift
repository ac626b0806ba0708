import Analysis

extension TimelineEvent {
  /// Whether the text tells this as an attack that happened or is expected; one that it only considers is none.
  public var isToldAttack: Bool { kind == .attack && status != .hypothetical }
}
