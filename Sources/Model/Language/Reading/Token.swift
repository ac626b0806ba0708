/// A word, a number or a mark of a sentence, cut as English UD treebanks cut: "don't" is "do" and "n't",
/// "Katz's" is "Katz" and "'s", "well-known" is three tokens.
public struct Token: Hashable, Sendable {
  /// What a token looks like.
  public enum Kind: UInt8, Sendable {
    /// A word, or what stands for one: "U.S.", "n't", "AT&T".
    case word
    /// A number in digits, a time or a date: "1,200", "9:30", "2nd".
    case number
    /// An address of the web or of mail.
    case address
    /// A comma.
    case comma
    /// A mark that ends a sentence, or several: ".", "?!", "...".
    case stop
    /// A colon.
    case colon
    /// A semicolon.
    case semicolon
    /// A dash.
    case dash
    /// A hyphen that joins words.
    case hyphen
    /// A slash.
    case slash
    /// An opening bracket.
    case openBracket
    /// A closing bracket.
    case closeBracket
    /// A quotation mark that opens.
    case openQuote
    /// A quotation mark that closes.
    case closeQuote
    /// Another mark: "%", "$", an emoji.
    case symbol
  }

  /// What is seen of a token's letters and surroundings.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16

    /// Flags of bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// White space stands in front, or nothing at all.
    public static let spaceBefore = Flags(rawValue: 1)
    /// The first letter is a capital.
    public static let capitalised = Flags(rawValue: 2)
    /// All letters are capitals, and there are two at least.
    public static let allCaps = Flags(rawValue: 4)
    /// The first word of the sentence; marks may stand in front.
    public static let first = Flags(rawValue: 8)
    /// A part of a word that is written in one: "n't", "'s", "'ll".
    public static let clitic = Flags(rawValue: 16)
    /// A digit is in it.
    public static let hasDigit = Flags(rawValue: 32)
    /// A full stop is in it: "U.S.", "Dr.".
    public static let hasStop = Flags(rawValue: 64)
    /// A letter above ASCII is in it.
    public static let beyondASCII = Flags(rawValue: 128)
    /// A capital follows a small letter: "McDonald", "iPhone".
    public static let innerCapital = Flags(rawValue: 256)
  }

  private var first: Int32
  private var behind: Int32
  /// The word, whatever its letters' case.
  public var word: WordID
  var headIndex: Int32 = -1
  /// The first dependent and the next one of the same head, so that no question costs more than its answer.
  var child: Int32 = -1
  var sibling: Int32 = -1
  /// What it looks like.
  public var kind: Kind
  /// The part of speech.
  public var upos = UPOS.unknown
  /// The tag of the Penn Treebank.
  public var tag = PennTag.unknown
  /// What the token is to its head.
  public var relation = DependencyRelation.unknown
  /// What is seen of its letters.
  public var flags: Flags
  /// How clear the tree is around it: by so much the parser preferred what it did with the token to another shape.
  ///
  /// In eighths of a natural logarithm of odds; 255 where nothing was asked, or where it is more.
  public internal(set) var margin = UInt8.max

  /// Makes a token of a range of the article's bytes.
  public init(_ range: Range<Int>, kind: Kind, word: WordID, flags: Flags = []) {
    first = Int32(clamping: range.lowerBound)
    behind = Int32(clamping: range.upperBound)
    self.kind = kind
    self.word = word
    self.flags = flags
  }

  /// The token's bytes in the article's text.
  public var range: Range<Int> { Int(first)..<Int(behind) }

  /// Where the token starts in the article's text.
  public var start: Int { Int(first) }

  /// Where the token ends in the article's text.
  public var end: Int { Int(behind) }

  /// The index of the head in the sentence; -1 for a root and where no tree was read.
  public var head: Int { Int(headIndex) }

  /// Whether it is a mark and no word, number or symbol.
  public var isMark: Bool {
    switch kind {
    case .word, .number, .address, .symbol: false
    case .comma, .stop, .colon, .semicolon, .dash, .hyphen, .slash, .openBracket, .closeBracket,
      .openQuote, .closeQuote:
      true
    }
  }
}
