/// Counts what a text is about, for events whose own words do not say of what kind they are.
struct EventTopics {
  private var counts: [TimelineEvent.Kind: Int] = [:]
  private var words = 0
  /// How many words name a disaster or say that one happened.
  private var disasters = 0

  /// Counts the words of a sentence; gives what they speak for.
  @discardableResult
  mutating func read(_ tree: EventTree, _ kinds: EventKinds, weight: Int) -> [TimelineEvent.Kind] {
    words += tree.tokens.count
    disasters += tree.indices.count { at in
      let hash = tree.hash(at)
      return (tree.isVerb(at) ? kinds.verb(hash) : kinds.noun(hash)) == .disaster
    }
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
    // Doctors and flights make no disaster of a text about fees.
    let kinds = Self.topical.filter { $0 != .disaster || disasters >= Self.fewestDisasters }
    let most = kinds.map { counts[$0, default: 0] }.max() ?? 0
    guard most >= max(3, words / Self.share) else { return nil }
    let all = max(1, counts.values.reduce(0, +))
    return kinds.max { weight(of: $0, sentence, all) < weight(of: $1, sentence, all) }
  }

  private func weight(
    of kind: TimelineEvent.Kind, _ sentence: [TimelineEvent.Kind], _ all: Int
  ) -> Int {
    counts[kind, default: 0] * Self.ofText / all
      + sentence.count { $0 == kind } * Self.ofSentence
  }

  private static let fewestDisasters = 3

  /// Attacks are told by their own words, and statements are in every text.
  private static let topical = TimelineEvent.Kind.allCases.filter { kind in
    switch kind {
    case .military, .diplomacy, .politics, .law, .economy, .disaster: true
    case .attack, .statement, .other: false
    }
  }
}
