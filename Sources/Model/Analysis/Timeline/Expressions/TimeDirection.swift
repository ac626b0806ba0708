/// Which one of several like stretches of time an expression means.
enum TimeDirection: UInt8, Hashable, Sendable {
  /// The one before now ("last week").
  case last
  /// The one up to now ("the past two months").
  case past
  /// The one before the time in hand ("the previous year").
  case previous
  /// The one that holds now ("this week").
  case this
  /// The one in hand ("the same year", "that day").
  case same
  /// The one after now ("next month"); after a narrated time, the one after it ("the next day").
  case next
  /// The one that now begins ("the coming months").
  case coming
  /// The one after the time in hand ("the following day").
  case following
  /// The last one that has been reported ("the latest quarter").
  case latest

  /// The steps from the stretch that holds the anchor.
  var step: Int {
    switch self {
    case .last, .past, .previous, .latest: -1
    case .this, .same: 0
    case .next, .coming, .following: 1
    }
  }

  /// Whether the anchor is the time in hand and not now.
  var isNarrative: Bool { self == .previous || self == .same || self == .following }
}
