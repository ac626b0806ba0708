import TextSafety

/// The kinds that words give an event: verbs by any of their forms, nouns apart from them.
struct EventKinds: Sendable {
  private var verbs: WordTable<TimelineEvent.Kind>
  private var nouns: WordTable<TimelineEvent.Kind>
  private var weak: WordTable<TimelineEvent.Kind>

  /// The kinds of the built-in triggers.
  static let english = EventKinds(EventTriggers.english)

  /// Takes groups of triggers; a word keeps the kind of the first group that has it.
  init(_ groups: [EventTriggers]) {
    var kinds: (verbs: [UInt64: TimelineEvent.Kind], nouns: [UInt64: TimelineEvent.Kind])
    kinds = ([:], [:])
    var weak: [UInt64: TimelineEvent.Kind] = [:]
    func add(
      _ words: [String], _ kind: TimelineEvent.Kind, to table: inout [UInt64: TimelineEvent.Kind]
    ) {
      for word in words {
        let hash = EventLexicon.hash(word.utf8)
        if table[hash] == nil { table[hash] = kind }
      }
    }
    for group in groups {
      add(group.verbs.flatMap(VerbForms.all), group.kind, to: &kinds.verbs)
      add(group.pasts, group.kind, to: &kinds.verbs)
      add(group.nouns.flatMap { [$0, VerbForms.withS($0)] }, group.kind, to: &kinds.nouns)
      add(group.weak.flatMap { [$0, VerbForms.withS($0)] }, group.kind, to: &weak)
    }
    verbs = Self.table(kinds.verbs)
    nouns = Self.table(kinds.nouns)
    self.weak = Self.table(weak)
  }

  /// The kind of a verb.
  func verb(_ hash: UInt64) -> TimelineEvent.Kind? { verbs[hash] }

  /// The kind of a noun that names an event.
  func noun(_ hash: UInt64) -> TimelineEvent.Kind? { nouns[hash] }

  /// The kind that a word speaks for, a trade or an institution rather than an event.
  func topic(_ hash: UInt64) -> TimelineEvent.Kind? { weak[hash] }

  private static func table(_ kinds: [UInt64: TimelineEvent.Kind]) -> WordTable<TimelineEvent.Kind>
  {
    var table = WordTable<TimelineEvent.Kind>(room: kinds.count)
    for (hash, kind) in kinds { table.insert(hash, kind) }
    return table
  }
}
