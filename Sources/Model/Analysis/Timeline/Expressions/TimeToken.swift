/// A word, a number or a mark of the text, in 20 bytes: a long text has millions of them.
struct TimeToken: Sendable {
  /// What sort of token it is.
  enum Kind: UInt8, Sendable {
    case word, number, mark
    /// The end of a block of text; nothing reaches across it.
    case stop
  }

  private let first: Int32
  private let behind: Int32
  /// A number's value, saturated; a mark's ASCII character.
  var number: Int32
  /// The word's lexeme.
  var lexeme: UInt16
  /// How many digits a number has, saturated.
  var digits: UInt8
  /// What sort of token it is.
  var kind: Kind
  /// How it is written.
  var flags: Flags

  /// Makes a token of a range of bytes; a text has fewer than 2 GiB.
  init(
    start: Int, end: Int, number: Int32, lexeme: UInt16, digits: UInt8, kind: Kind, flags: Flags
  ) {
    first = Int32(truncatingIfNeeded: start)
    behind = Int32(truncatingIfNeeded: end)
    self.number = number
    self.lexeme = lexeme
    self.digits = digits
    self.kind = kind
    self.flags = flags
  }

  /// The first byte.
  var start: Int { Int(first) }

  /// The byte after the last one.
  var end: Int { Int(behind) }

  /// How a token is written.
  struct Flags: OptionSet, Sendable {
    /// The set's bits.
    let rawValue: UInt8
    /// Nothing stands between the token before and this one.
    static let glued = Flags(rawValue: 1)
    /// The first letter is a capital.
    static let capital = Flags(rawValue: 2)
    /// No letter is small.
    static let upper = Flags(rawValue: 4)
    /// The word ends in "ed", as most past tenses do.
    static let ed = Flags(rawValue: 8)
    /// The first token of a line.
    static let lineStart = Flags(rawValue: 16)
    /// The word ends in "s".
    static let s = Flags(rawValue: 32)
    /// The word is one letter long.
    static let single = Flags(rawValue: 64)
  }

  /// Whether nothing stands between the token before and this one.
  var isGlued: Bool { flags.contains(.glued) }
  /// Whether the first letter is a capital.
  var isCapital: Bool { flags.contains(.capital) }
}
