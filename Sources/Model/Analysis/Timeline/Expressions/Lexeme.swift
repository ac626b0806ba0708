/// What the tables know about one word.
struct Lexeme: Sendable {
  /// What the word can be.
  var classes: WordClass = []
  /// The number of the month, weekday, season, cardinal, ordinal, decade or time zone.
  var number = 0
  /// The unit that the word names.
  var unit: TimeUnit?
  /// The part of the day that the word names.
  var part: DayPart?
  /// Which of several the word picks.
  var direction: TimeDirection?
  /// The modifier that the word adds.
  var modifier: TimeModifier?
  /// The TIMEX3 value of a vague word; static, so that looking a word up counts no references.
  var value: StaticString?

  /// A word that no table holds.
  static let unknown = Lexeme()

  /// Whether the word can be one of the classes.
  func isAny(_ wanted: WordClass) -> Bool { !classes.isDisjoint(with: wanted) }
}
