/// Words that several tables need and that stand once, here: the analysers' tables add what they know of them.
package enum CommonWords {
  /// The months in their order, separated by spaces.
  package static let months: StaticString =
    "january february march april may june july august september october november december"

  /// The days of the week in their order, Monday first.
  package static let weekdays: StaticString =
    "monday tuesday wednesday thursday friday saturday sunday"

  /// The cardinals of one word below a hundred.
  package static let cardinals: [(word: String, value: Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50),
    ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]
}
