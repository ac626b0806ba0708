import TextSafety

/// A word or a mark of a paragraph, in 20 bytes: a long text has millions of them.
struct VoiceToken: Sendable {
  /// What a token is.
  enum Kind: UInt8, Sendable {
    case word, number, comma, stop, colon, semicolon, dash, open, close
    case openQuote, closeQuote, possessive, other
  }

  private let first: Int32
  private let behind: Int32
  private var quotationIndex: Int32 = -1
  /// The classes of the word.
  var classes: VoiceWordClass = []
  private var entryIndex: UInt16 = 0
  /// What it is.
  var kind: Kind
  private var letters: UInt8 = 0

  /// Makes a token of a range of bytes; a text has fewer than 2 GiB.
  init(start: Int, end: Int, kind: Kind) {
    first = Int32(truncatingIfNeeded: start)
    behind = Int32(truncatingIfNeeded: end)
    self.kind = kind
  }

  /// The first byte.
  var start: Int { Int(first) }

  /// The byte after the last one.
  var end: Int { Int(behind) }

  /// The index of its entry in the lexicon, 0 for an unknown word.
  var entry: Int {
    get { Int(entryIndex) }
    set { entryIndex = UInt16(truncatingIfNeeded: newValue) }
  }

  /// The quotation it belongs to, marks included, or -1.
  var quotation: Int {
    get { Int(quotationIndex) }
    set { quotationIndex = Int32(truncatingIfNeeded: newValue) }
  }

  /// Whether it starts with a capital letter.
  var isCapital: Bool {
    get { letters & 0x80 != 0 }
    set { letters = letters & 0x7F | (newValue ? 0x80 : 0) }
  }

  /// Whether it ends in "ed", "ly" or "ing", as far as that says something.
  var ending: Ending {
    get { Ending(rawValue: letters & 0x7F) ?? .none }
    set { letters = letters & 0x80 | newValue.rawValue }
  }

  /// A word's ending that tells its class.
  enum Ending: UInt8, Sendable {
    case none, ed, ly, ing, s
  }

  /// The token's bytes as a span.
  var span: SourceSpan { SourceSpan(start, end) }
}
