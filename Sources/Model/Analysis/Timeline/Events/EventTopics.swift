/// Counts what a text is about, for events whose own words do not say of what kind they are.
struct EventTopics {
  private var counts: [TimelineEvent.Kind: Int] = [:]
  private var words = 0

  /// Counts the words of a sentence.
  mutating func read(_ tree: EventTree, _ kinds: EventKinds, weight: Int) {
    words += tree.tokens.count
    for kind in EventKindFinder(tree: tree, kinds: kinds).topics() {
      counts[kind, default: 0] += weight
    }
  }

  /// One word in that many has to speak for what a text is about: a recipe has a doctor and a fire in it, too.
  private static let share = 150

  /// What most of the words speak for; nil if too few speak for anything.
  ///
  /// Attacks are told by their own words, and statements are in every text.
  var main: TimelineEvent.Kind? {
    let about = TimelineEvent.Kind.allCases.filter { kind in
      switch kind {
      case .military, .diplomacy, .politics, .law, .economy, .disaster: true
      case .attack, .statement, .other: false
      }
    }
    let best = about.max { counts[$0, default: 0] < counts[$1, default: 0] }
    return best.flatMap { counts[$0, default: 0] >= max(3, words / Self.share) ? $0 : nil }
  }
}
