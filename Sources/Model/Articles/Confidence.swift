/// How sure the analysis is of an item that it derived, from what it had to assume on the way.
public enum Confidence: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Nothing had to be assumed.
  case certain
  /// One thing was assumed that nearly always holds.
  case likely
  /// More was assumed, or something that often fails.
  case doubtful

  /// Orders from the surest down.
  public static func < (a: Confidence, b: Confidence) -> Bool { a.place < b.place }

  /// The less sure of two.
  public func and(_ other: Confidence) -> Confidence { max(self, other) }

  private var place: Int {
    switch self {
    case .certain: 0
    case .likely: 1
    case .doubtful: 2
    }
  }
}
