/// What a word can mean for an event, apart from its kind.
struct EventWordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A word that opens the name of a place ("in", "near").
  static let placePreposition = EventWordClass(rawValue: 1 << 0)
  /// "the", "a", "his": what stands before a noun.
  static let determiner = EventWordClass(rawValue: 1 << 1)
  /// "this", "that", "latest": a noun behind it was told before.
  static let pointing = EventWordClass(rawValue: 1 << 2)
  /// "would", "could": what follows is only considered.
  static let hypothetical = EventWordClass(rawValue: 1 << 3)
  /// "will", "planned", "expected": what follows is still to come.
  static let future = EventWordClass(rawValue: 1 << 4)
  /// "if", "unless": the clause is a condition.
  static let condition = EventWordClass(rawValue: 1 << 5)
  /// "no", "not", "never".
  static let negation = EventWordClass(rawValue: 1 << 6)
  /// "after", "since", "following": what comes before or beside it is later.
  static let after = EventWordClass(rawValue: 1 << 7)
  /// "before", "until": what comes before or beside it is earlier.
  static let before = EventWordClass(rawValue: 1 << 8)
  /// "when", "while", "because": opens a clause without saying what was first.
  static let subordinator = EventWordClass(rawValue: 1 << 9)
  /// "which", "who".
  static let relative = EventWordClass(rawValue: 1 << 10)
  /// "and", "but", "or".
  static let coordinator = EventWordClass(rawValue: 1 << 11)
  /// A verb in a past form.
  static let past = EventWordClass(rawValue: 1 << 12)
  /// A verb in its base form, or in the present.
  static let present = EventWordClass(rawValue: 1 << 13)
  /// A form in -ing.
  static let participle = EventWordClass(rawValue: 1 << 14)
  /// A noun.
  static let noun = EventWordClass(rawValue: 1 << 15)
  /// "was", "were", "been".
  static let passive = EventWordClass(rawValue: 1 << 16)
  /// "killed", "killing": a verb whose object are the dead.
  static let killing = EventWordClass(rawValue: 1 << 17)
  /// "deaths", "lives", "dead": a noun or adjective counted by the dead.
  static let dead = EventWordClass(rawValue: 1 << 18)
  /// "injured", "wounding".
  static let injuring = EventWordClass(rawValue: 1 << 19)
  /// "toll": the number stands behind it.
  static let toll = EventWordClass(rawValue: 1 << 20)
  /// A number word; its value stands in the entry.
  static let number = EventWordClass(rawValue: 1 << 21)
  /// "people", "civilians": who is counted.
  static let people = EventWordClass(rawValue: 1 << 22)
  /// A word that never belongs to a name, capital or not.
  static let function = EventWordClass(rawValue: 1 << 23)
  /// "of", "al": may stand inside a name.
  static let link = EventWordClass(rawValue: 1 << 24)
  /// "to": an infinitive, if a base form follows.
  static let infinitive = EventWordClass(rawValue: 1 << 25)
  /// "by": who acted, behind a passive.
  static let agent = EventWordClass(rawValue: 1 << 26)
  /// "said", "told": the verb that reports a statement.
  static let saying = EventWordClass(rawValue: 1 << 27)
  /// A trigger that decides the kind only if no other one does ("killed", "embassy").
  static let weak = EventWordClass(rawValue: 1 << 28)
  /// "have", "has", "had": with a past form a perfect.
  static let perfect = EventWordClass(rawValue: 1 << 29)
  /// "previously", "formerly", "once": some time before.
  static let earlier = EventWordClass(rawValue: 1 << 30)
}
