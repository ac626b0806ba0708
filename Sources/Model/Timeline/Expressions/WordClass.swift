/// What a word can be in a time expression; a word may be several things.
struct WordClass: OptionSet, Hashable, Sendable {
  /// The set's bits.
  let rawValue: UInt64

  /// Names of months, days and parts of the calendar.
  static let month = WordClass(rawValue: 1 << 0)
  /// An abbreviation of a month or weekday, which wants a date beside it.
  static let short = WordClass(rawValue: 1 << 1)
  /// A name that is a common word too ("may", "march", "august", "sat").
  static let ambiguous = WordClass(rawValue: 1 << 2)
  /// A name only with a capital.
  static let proper = WordClass(rawValue: 1 << 31)
  static let weekday = WordClass(rawValue: 1 << 3)
  static let season = WordClass(rawValue: 1 << 4)
  static let part = WordClass(rawValue: 1 << 5)
  static let unit = WordClass(rawValue: 1 << 6)
  static let plural = WordClass(rawValue: 1 << 7)
  static let holiday = WordClass(rawValue: 1 << 8)
  static let deictic = WordClass(rawValue: 1 << 9)
  static let decadeWord = WordClass(rawValue: 1 << 10)

  /// Numbers.
  static let cardinal = WordClass(rawValue: 1 << 11)
  static let ordinal = WordClass(rawValue: 1 << 12)
  static let scale = WordClass(rawValue: 1 << 13)
  static let vagueAmount = WordClass(rawValue: 1 << 14)
  static let ordinalEnding = WordClass(rawValue: 1 << 15)

  /// Words around a core.
  static let the = WordClass(rawValue: 1 << 16)
  static let one = WordClass(rawValue: 1 << 17)
  static let demonstrative = WordClass(rawValue: 1 << 18)
  static let direction = WordClass(rawValue: 1 << 19)
  static let stage = WordClass(rawValue: 1 << 20)
  static let stageNoun = WordClass(rawValue: 1 << 21)
  static let approximation = WordClass(rawValue: 1 << 22)
  static let era = WordClass(rawValue: 1 << 23)
  static let zone = WordClass(rawValue: 1 << 24)
  static let every = WordClass(rawValue: 1 << 25)
  static let frequency = WordClass(rawValue: 1 << 26)
  static let vague = WordClass(rawValue: 1 << 27)
  static let fiscal = WordClass(rawValue: 1 << 28)
  static let shift = WordClass(rawValue: 1 << 29)
  static let filler = WordClass(rawValue: 1 << 30)

  /// Words beside an expression.
  static let preposition = WordClass(rawValue: 1 << 32)
  static let conjunction = WordClass(rawValue: 1 << 33)
  static let of = WordClass(rawValue: 1 << 34)
  static let yearCue = WordClass(rawValue: 1 << 35)
  static let measured = WordClass(rawValue: 1 << 36)
  static let numbered = WordClass(rawValue: 1 << 37)
  static let rate = WordClass(rawValue: 1 << 38)

  static let quarterLetter = WordClass(rawValue: 1 << 42)

  /// Words that strengthen "now" and "recently".
  static let now = WordClass(rawValue: 1 << 44)
  /// How far off the future or the past is.
  static let distance = WordClass(rawValue: 1 << 45)
  /// "since", which looks back whatever the tense.
  static let since = WordClass(rawValue: 1 << 46)
  /// Words right before a date that make it a coming one.
  static let ahead = WordClass(rawValue: 1 << 47)
  /// "would", which looks ahead of a month but not of a weekday.
  static let modal = WordClass(rawValue: 1 << 48)
  /// "be", after which a participle is no past.
  static let be = WordClass(rawValue: 1 << 49)
  /// "said" and its like, of which reports are full.
  static let reporting = WordClass(rawValue: 1 << 50)
  /// Words that look ahead before "to".
  static let plan = WordClass(rawValue: 1 << 51)
  /// "to".
  static let to = WordClass(rawValue: 1 << 52)
  static let ending = WordClass(rawValue: 1 << 43)

  /// Words that tell the tense.
  static let future = WordClass(rawValue: 1 << 39)
  static let past = WordClass(rawValue: 1 << 40)
  static let present = WordClass(rawValue: 1 << 41)

  /// Classes that may begin an expression.
  static let openers: WordClass = [
    .month, .weekday, .season, .part, .unit, .holiday, .deictic, .decadeWord, .cardinal, .ordinal,
    .vagueAmount, .the, .one, .demonstrative, .direction, .stage, .stageNoun, .approximation, .era,
    .every, .frequency, .vague, .fiscal, .quarterLetter, .now,
  ]
}
