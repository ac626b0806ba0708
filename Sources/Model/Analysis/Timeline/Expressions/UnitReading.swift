/// A phrase around a unit of time while it is read.
struct UnitReading {
  /// The article or a possessive stands first.
  var hasArticle = false
  /// A demonstrative that is no direction ("these days").
  var hasDemonstrative = false
  /// The stage before it ("early next week").
  var modifier: TimeModifier?
  /// The word "earlier" or "later" stands before it.
  var isShifted = false
  /// Which one is meant.
  var direction: TimeDirection?
  /// How many.
  var amount: TimeAmount?
  /// The amount is the bare article.
  var isArticleAmount = false
  /// An ordinal before the amount ("the first nine months").
  var ordinal: Int?
  /// The unit.
  var unit = TimeUnit.day
  /// The unit stands in the plural.
  var isPlural = false
  /// A hyphen stands before the unit ("two-year").
  var isHyphenated = false
  /// The year is a fiscal one.
  var isFiscal = false
  /// The unit's token.
  var place = 0
}
