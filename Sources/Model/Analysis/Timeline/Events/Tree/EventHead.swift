/// A word that an event of a sentence hangs on, with its date.
struct EventHead {
  /// Where its date comes from.
  enum Dating {
    /// Its own clause gives it.
    case own
    /// The clause of the report gives it: "said on Friday that the deal was signed".
    case report
    /// Nothing dates it.
    case none
  }

  /// The verb or the noun.
  var word: Int
  /// The date, as an index into the article's expressions.
  var expression: Int?
  /// The end of a stretch that the date opens, as an index too.
  var until: Int?
  /// Where the date comes from.
  var dating = Dating.none
  /// Whether it is a noun.
  var isNoun = false
}
