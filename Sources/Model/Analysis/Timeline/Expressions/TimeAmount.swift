/// How much of a unit a duration holds.
enum TimeAmount: Hashable, Sendable {
  /// So many, counted in halves.
  case halves(Int)
  /// An open number ("several").
  case open

  /// So many whole ones.
  static func whole(_ count: Int) -> TimeAmount { .halves(count * 2) }
}
