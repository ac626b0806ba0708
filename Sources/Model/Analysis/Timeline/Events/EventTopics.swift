/// Counts what a text is about, for events whose own words do not say of what kind they are.
struct EventTopics {
  private var counts: [TimelineEvent.Kind: Int] = [:]
  private var words = 0

  /// Counts the words of a sentence; gives what they speak for.
  @discardableResult
  mutating func read(_ tree: EventTree, _ kinds: EventKinds, weight: Int) -> [TimelineEvent.Kind] {
    words += tree.tokens.count
    let spoken = EventKindFinder(tree: tree, kinds: kinds).topics()
    for kind in spoken { counts[kind, default: 0] += weight }
    return spoken
  }

  /// One word in that many has to speak for what a text is about: a recipe has a doctor and a fire in it, too.
  private static let share = 150

  /// A word of the event's own sentence counts as much as three tenths of the text.
  private static let ofSentence = 300
  private static let ofText = 1000

  /// What an event is of whose sentence speaks for some kinds; nil if too few words of the text speak for anything.
  func kind(of sentence: [TimelineEvent.Kind]) -> TimelineEvent.Kind? {
    guard let main else { return nil }
    let all = max(1, counts.values.reduce(0, +))
    let weights = Self.topical.map { kind in
      counts[kind, default: 0] * Self.ofText / all + sentence.count { $0 == kind } * Self.ofSentence
    }
    guard let best = weights.indices.max(by: { weights[$0] < weights[$1] }) else { return main }
    return Self.topical[best]
  }

  /// What most of the words speak for.
  private var main: TimelineEvent.Kind? {
    let best = Self.topical.max { counts[$0, default: 0] < counts[$1, default: 0] }
    return best.flatMap { counts[$0, default: 0] >= max(3, words / Self.share) ? $0 : nil }
  }

  /// Attacks are told by their own words, and statements are in every text.
  private static let topical = TimelineEvent.Kind.allCases.filter { kind in
    switch kind {
    case .military, .diplomacy, .politics, .law, .economy, .disaster: true
    case .attack, .statement, .other: false
    }
  }
}
