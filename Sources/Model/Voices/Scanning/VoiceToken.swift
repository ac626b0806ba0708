/// A word or a mark of a paragraph.
struct VoiceToken: Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    case word, number, comma, stop, colon, semicolon, dash, open, close
    case openQuote, closeQuote, possessive, other
  }

  /// The first byte.
  var start: Int
  /// The byte after the last one.
  var end: Int
  /// What it is.
  var kind: Kind
  /// The index of its entry in the lexicon, 0 for an unknown word.
  var entry = 0
  /// The classes of the word.
  var classes: VoiceWordClass = []
  /// Whether it starts with a capital letter.
  var isCapital = false
  /// Whether it ends in "ed", "ly" or "ing", as far as that says something.
  var ending: Ending = .none
  /// The quotation it belongs to, marks included, or -1.
  var quotation = -1
  /// Whether a sentence starts here, outside any quotation.
  var startsSentence = false

  /// A word's ending that tells its class.
  enum Ending: UInt8, Sendable {
    case none, ed, ly, ing, s
  }

  /// The token's bytes as a span.
  var span: SourceSpan { SourceSpan(start, end) }
}
