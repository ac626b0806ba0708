/// The TIMEX3 modifiers.
enum TimeModifier: String, Hashable, Sendable {
  /// Early in it.
  case start = "START"
  /// In the middle of it.
  case mid = "MID"
  /// Late in it.
  case end = "END"
  /// More or less.
  case approx = "APPROX"
  /// At most.
  case equalOrLess = "EQUAL_OR_LESS"
  /// At least.
  case equalOrMore = "EQUAL_OR_MORE"
  /// Not quite.
  case lessThan = "LESS_THAN"
  /// A bit more.
  case moreThan = "MORE_THAN"
}
