import Analysis

extension Timeline {
  /// The event that the article is about, of those that a first screen shows; nil if none of them is its news.
  public var headline: Int? { overview.first { events[$0].isNews } }

  /// The attacks that a first screen lists, by rank.
  public var overviewAttacks: [Int] { overview.filter { events[$0].isToldAttack } }

  /// The other events that it lists, by rank, without the one that the article is about.
  public var overviewEvents: [Int] {
    let headline = headline
    return overview.filter { !events[$0].isToldAttack && $0 != headline }
  }
}
