import TextSafety

/// A word or a mark of a sentence, as the event finder sees it.
struct EventWord {
  /// What a token is.
  enum Shape: UInt8 {
    case word, number, comma, stop, dash, bracket, quote, possessive, other
  }

  /// The bytes of the token.
  var span: SourceSpan
  /// What the token is.
  var shape: Shape
  /// Whether its first letter is a capital.
  var isCapital = false
  /// The hash of a word's lower-case bytes, for tables of single words; 0 for marks and numbers.
  var hash: UInt64 = 0
  /// What the lexicon says.
  var classes: EventWordClass = []
  /// The kind of event it triggers.
  var kind: TimelineEvent.Kind?
  /// The value of a number.
  var number = 0
  /// Whether the token lies in a time expression.
  var isTime = false

  /// Whether the token can belong to a name.
  var isName: Bool {
    shape == .word && isCapital && !isTime
      && classes.isDisjoint(with: [.function, .perfect])
  }
}
