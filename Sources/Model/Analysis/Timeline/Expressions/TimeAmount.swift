/// How much of a unit a duration holds.
enum TimeAmount: Hashable, Sendable {
  /// This many, counted in halves.
  case halves(Int)
  /// An open number ("several").
  case open

  /// This many whole ones.
  static func whole(_ count: Int) -> TimeAmount { .halves(count * 2) }
}
