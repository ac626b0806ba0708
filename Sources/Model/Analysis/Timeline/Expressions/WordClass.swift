/// What a word can be in a time expression; a word may be several things.
struct WordClass: OptionSet, Hashable, Sendable {
  /// The set's bits.
  let rawValue: UInt64

  // Names of the calendar.

  /// A month.
  static let month = WordClass(rawValue: 1 << 0)
  /// An abbreviation of a month or weekday, which wants a date beside it.
  static let short = WordClass(rawValue: 1 << 1)
  /// A name that is a common word too ("may", "march", "spring").
  static let ambiguous = WordClass(rawValue: 1 << 2)
  /// A name only with a capital ("August").
  static let proper = WordClass(rawValue: 1 << 3)
  /// A day of the week.
  static let weekday = WordClass(rawValue: 1 << 4)
  /// A season.
  static let season = WordClass(rawValue: 1 << 5)
  /// A part of the day.
  static let part = WordClass(rawValue: 1 << 6)
  /// A unit of time.
  static let unit = WordClass(rawValue: 1 << 7)
  /// A name or unit in the plural.
  static let plural = WordClass(rawValue: 1 << 8)
  /// The first word of a holiday's name.
  static let holiday = WordClass(rawValue: 1 << 9)
  /// A day counted from the day of writing ("today").
  static let deictic = WordClass(rawValue: 1 << 10)
  /// A decade in words ("nineties").
  static let decadeWord = WordClass(rawValue: 1 << 11)

  // Numbers.

  /// A cardinal number word.
  static let cardinal = WordClass(rawValue: 1 << 12)
  /// An ordinal number word.
  static let ordinal = WordClass(rawValue: 1 << 13)
  /// "hundred", "thousand", "dozen".
  static let scale = WordClass(rawValue: 1 << 14)
  /// An open amount ("several").
  static let vagueAmount = WordClass(rawValue: 1 << 15)
  /// What makes figures an ordinal ("nd").
  static let ordinalEnding = WordClass(rawValue: 1 << 16)

  // Words around a core.

  /// "the".
  static let the = WordClass(rawValue: 1 << 17)
  /// "a" and "an".
  static let one = WordClass(rawValue: 1 << 18)
  /// "this", "that", "these", "those".
  static let demonstrative = WordClass(rawValue: 1 << 19)
  /// A word that picks one of several ("last").
  static let direction = WordClass(rawValue: 1 << 20)
  /// A word for a part of what follows ("early").
  static let stage = WordClass(rawValue: 1 << 21)
  /// A noun for a part of what follows "of" ("end").
  static let stageNoun = WordClass(rawValue: 1 << 22)
  /// The first word of a phrase that loosens an amount ("about").
  static let approximation = WordClass(rawValue: 1 << 23)
  /// "BC", "AD" and their like.
  static let era = WordClass(rawValue: 1 << 24)
  /// A time zone.
  static let zone = WordClass(rawValue: 1 << 25)
  /// "each" and "every".
  static let every = WordClass(rawValue: 1 << 26)
  /// How often something happens ("daily").
  static let frequency = WordClass(rawValue: 1 << 27)
  /// A word that stands for a vague time ("now").
  static let vague = WordClass(rawValue: 1 << 28)
  /// "fiscal".
  static let fiscal = WordClass(rawValue: 1 << 29)
  /// What moves a length to a place in time ("ago").
  static let shift = WordClass(rawValue: 1 << 30)
  /// An adjective that may stand before a unit ("full").
  static let filler = WordClass(rawValue: 1 << 31)
  /// How far off the future or the past is ("near").
  static let distance = WordClass(rawValue: 1 << 32)
  /// A word that strengthens "now".
  static let now = WordClass(rawValue: 1 << 33)
  /// The letter of "Q3" and "H1".
  static let quarterLetter = WordClass(rawValue: 1 << 34)

  // Words beside an expression.

  /// A preposition of time or place.
  static let preposition = WordClass(rawValue: 1 << 35)
  /// A word that joins two expressions ("to", "and").
  static let conjunction = WordClass(rawValue: 1 << 36)
  /// "of".
  static let of = WordClass(rawValue: 1 << 37)
  /// What a number before it counts, so that it is no year.
  static let measured = WordClass(rawValue: 1 << 38)
  /// What a number after it numbers, so that it is no year.
  static let numbered = WordClass(rawValue: 1 << 39)
  /// What makes "a year" a rate ("twice").
  static let rate = WordClass(rawValue: 1 << 40)

  // Words that tell the tense.

  /// A verb form that looks ahead.
  static let future = WordClass(rawValue: 1 << 41)
  /// A verb form that looks back.
  static let past = WordClass(rawValue: 1 << 42)
  /// A verb form of the present.
  static let present = WordClass(rawValue: 1 << 43)
  /// "would", which looks ahead of a month but not of a weekday.
  static let modal = WordClass(rawValue: 1 << 44)
  /// "be", after which a participle is no past.
  static let be = WordClass(rawValue: 1 << 45)
  /// A word that looks ahead before "to" ("set to resume").
  static let plan = WordClass(rawValue: 1 << 46)
  /// "to".
  static let to = WordClass(rawValue: 1 << 47)
  /// "since", which looks back whatever the tense.
  static let since = WordClass(rawValue: 1 << 48)
  /// A word right before a date that makes it a coming one ("until").
  static let ahead = WordClass(rawValue: 1 << 49)
  /// "ended" and "ending", which make "the year" a length.
  static let ending = WordClass(rawValue: 1 << 50)
  /// "said" and its like, of which reports are full.
  static let reporting = WordClass(rawValue: 1 << 51)
  /// "is" and "are", which look ahead before "to".
  static let being = WordClass(rawValue: 1 << 52)
  /// "had", which turns a plan into one of the past.
  static let had = WordClass(rawValue: 1 << 53)
  /// What has a season in its name ("Winter Games").
  static let named = WordClass(rawValue: 1 << 54)
  /// Who or what is chosen "of the year".
  static let honoured = WordClass(rawValue: 1 << 56)
  /// What ends the name of a street, so that a number before it is no year.
  static let street = WordClass(rawValue: 1 << 55)

  /// What is told of 11 September 2001.
  static let september = WordClass(rawValue: 1 << 57)

  /// Classes that may begin an expression.
  static let openers: WordClass = [
    .month, .weekday, .season, .part, .unit, .holiday, .deictic, .decadeWord, .cardinal, .ordinal,
    .vagueAmount, .the, .one, .demonstrative, .direction, .stage, .stageNoun, .approximation, .era,
    .every, .frequency, .vague, .fiscal, .quarterLetter, .now,
  ]
}
