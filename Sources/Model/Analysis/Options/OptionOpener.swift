/// Words that open an option.
struct OptionOpener: Sendable {
  /// What kind of words.
  enum Kind: Sendable {
    /// “The second …”, “Third, …”.
    case ordinal
    /// “Finally, …”, “The last option …”.
    case final
    /// “Another option …”.
    case another
    /// “Alternatively, …”, “Or it could …”.
    case alternatively
    /// “One option …”, “One is to …”.
    case one
    /// “The other …”.
    case other
    /// “The simplest answer would be …”.
    case any
    /// “Option B: …”.
    case labelled
    /// “(2) …”, “2. …”.
    case marker
  }

  /// The unit and the word in it.
  var unit: Int
  /// The word that opens it.
  var word: Int
  /// Where the text of the option itself starts, among the words of the unit.
  var head: Int
  /// What kind of words.
  var kind: Kind
  /// The place in the order; 0 if the words give none.
  var value: Int
  /// Whether a noun that means a course of action stands there.
  var hasNoun = false
  /// Whether a verb says that something can be done.
  var hasAction = false
  /// Whether it opens its paragraph or is a heading.
  var opensParagraph: Bool
  /// The first byte.
  var start: Int

  /// Whether a list can start with it.
  var canBeFirst: Bool {
    switch kind {
    case .ordinal, .labelled, .marker: return value == 1
    case .one, .any: return true
    case .final, .another, .alternatively, .other: return false
    }
  }

  /// Whether it can be the option at a place of a list.
  func canFollow(place: Int) -> Bool {
    switch kind {
    case .ordinal, .labelled, .marker: return value == place
    case .final, .another, .alternatively, .any: return true
    case .other: return place == 2
    case .one: return false
    }
  }
}
