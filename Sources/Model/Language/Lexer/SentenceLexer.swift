import TextSafety

/// Cuts the UTF-8 bytes of a sentence into tokens, as English UD treebanks cut, in one pass.
struct SentenceLexer {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The end of the sentence.
  let end: Int
  /// The tokens so far.
  private(set) var tokens: [Token] = []
  /// The end of the stretch between two spaces that was last looked at for an address.
  private var chunkEnd = 0
  private var isAfterSpace = true
  private var hasWord = false
  /// Whether a straight quotation mark was opened and not closed.
  private var isQuoted = false
  var isSingleQuoted = false

  /// Makes a lexer for a range of bytes; what lies outside them is cut off.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.bytes = bytes
    let range = range.clamped(to: 0..<bytes.count)
    end = range.upperBound
    // English has a token every five bytes.
    tokens.reserveCapacity(range.count / 4 + 4)
    chunkEnd = range.lowerBound
  }

  /// Reads the tokens of a range.
  static func tokens(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Token] {
    var lexer = SentenceLexer(bytes, range)
    lexer.read(from: lexer.chunkEnd)
    return lexer.tokens
  }

  private mutating func read(from start: Int) {
    var index = start
    while index < end {
      let byte = bytes[index]
      if byte <= .space {
        isAfterSpace = true
        index += 1
      } else if ByteClass.isLetter(byte) {
        index = address(at: index) ?? word(from: index)
      } else if ByteClass.isDigit(byte) {
        index = address(at: index) ?? number(from: index)
      } else if byte >= 0x80 {
        index = wide(from: index)
      } else {
        index = mark(at: index)
      }
    }
  }

  /// A scalar above ASCII: a space, a mark, or the start of a word.
  private mutating func wide(from start: Int) -> Int {
    let scalar = bytes.scalar(at: start, end: end)
    if Letters.isSpace(scalar.value) {
      isAfterSpace = true
      return start + scalar.length
    }
    if Letters.isWord(scalar.value) { return address(at: start) ?? word(from: start) }
    let stop = start + scalar.length
    switch scalar.value {
    case 0x2019: return apostrophe(at: start, width: 3)
    case 0x201C, 0x201E, 0xAB, 0x2039, 0x300C: return add(.openQuote, start: start, stop: stop)
    case 0x2018: return singleQuote(at: start, stop)
    case 0x201D, 0xBB, 0x203A, 0x300D: return add(.closeQuote, start: start, stop: stop)
    case 0x2010, 0x2011: return add(.hyphen, start: start, stop: stop)
    case 0x2012...0x2015, 0x2212: return add(.dash, start: start, stop: stop)
    case 0x2026, 0x3002, 0xFF01, 0xFF1F: return add(.stop, start: start, stop: stop)
    case 0x3001, 0xFF0C: return add(.comma, start: start, stop: stop)
    default: return add(.symbol, start: start, stop: stop)
    }
  }

  /// An opening single quotation mark; "‘90s" and "‘em" are words, with their apostrophe turned.
  private mutating func singleQuote(at start: Int, _ stop: Int) -> Int {
    if let stop = shortened(start, stop) { return stop }
    isSingleQuoted = true
    return add(.openQuote, start: start, stop: stop)
  }

  /// Takes the stretch up to the next space, quotation mark or angle as an address, if it is one, once a stretch.
  private mutating func address(at start: Int) -> Int? {
    guard start >= chunkEnd else { return nil }
    var index = start
    var isSuspect = false
    while index < end, bytes[index] > .space {
      let byte = bytes[index]
      if byte == .quotationMark || byte == .lessThanSign || byte == .greaterThanSign { break }
      if byte == .atSign || byte == .period || byte == .slash { isSuspect = true }
      index += 1
    }
    chunkEnd = index
    guard isSuspect, let stop = WebAddress.end(bytes, start..<index) else { return nil }
    return add(.address, start: start, stop: stop)
  }

  /// Adds a token and returns its end.
  @discardableResult
  mutating func add(
    _ kind: Token.Kind, start: Int, stop: Int, extra: Token.Flags = []
  ) -> Int {
    let seen = SpelledWord(bytes, start..<stop)
    var flags = seen.flags.union(extra)
    if isAfterSpace { flags.insert(.spaceBefore) }
    if !hasWord, kind == .word || kind == .number || kind == .address {
      flags.insert(.first)
      hasWord = true
    }
    isAfterSpace = false
    tokens.append(
      Token(start..<stop, kind: kind, word: WordID(hash: seen.hash), flags: flags))
    return stop
  }

  /// A mark of ASCII, or several of one kind.
  private mutating func mark(at start: Int) -> Int {
    let byte = bytes[start]
    switch byte {
    case .quotationMark: return straightQuote(at: start)
    case .apostrophe: return apostrophe(at: start, width: 1)
    case .graveAccent:
      return add(.openQuote, start: start, stop: run(of: .graveAccent, from: start, atMost: 2))
    case .comma: return add(.comma, start: start, stop: start + 1)
    case .exclamationMark, .period, .questionMark: return stops(from: start)
    case .colon, .semicolon:
      if let stop = smiley(at: start) { return add(.symbol, start: start, stop: stop) }
      return add(byte == .colon ? .colon : .semicolon, start: start, stop: start + 1)
    case .leftParenthesis, .leftBracket, .leftBrace:
      return add(.openBracket, start: start, stop: start + 1)
    case .rightParenthesis, .rightBracket, .rightBrace:
      return add(.closeBracket, start: start, stop: start + 1)
    case .hyphen: return hyphen(at: start)
    case .slash: return add(.slash, start: start, stop: run(of: byte, from: start))
    case .numberSign, .atSign:
      if start + 1 < end, ByteClass.isLetter(bytes[start + 1]) {
        return add(.address, start: start, stop: wordEnd(start + 1))
      }
      return add(.symbol, start: start, stop: start + 1)
    case .dollarSign, .asterisk, .plusSign, .lessThanSign, .equalsSign, .greaterThanSign,
      .underscore, .tilde, .backslash:
      return add(.symbol, start: start, stop: run(of: byte, from: start))
    default: return add(.symbol, start: start, stop: start + 1)
    }
  }

  /// A mark that ends sentences, or several: "...", "?!".
  private mutating func stops(from start: Int) -> Int {
    var stop = start + 1
    while stop < end,
      bytes[stop] == .exclamationMark || bytes[stop] == .period || bytes[stop] == .questionMark
    {
      stop += 1
    }
    return add(.stop, start: start, stop: stop)
  }

  /// One hyphen joins words where no space is beside it; else it is a dash, as several are.
  private mutating func hyphen(at start: Int) -> Int {
    let stop = run(of: .hyphen, from: start)
    let joins =
      stop == start + 1 && !isAfterSpace && stop < end && Letters.isWordByte(bytes[stop])
    return add(joins ? .hyphen : .dash, start: start, stop: stop)
  }

  /// A straight quotation mark opens in front of a word and closes after one.
  private mutating func straightQuote(at start: Int) -> Int {
    let isBehind = start + 1 >= end || bytes[start + 1] <= .space
    let opens = isBehind ? false : isAfterSpace || opensBefore() || !isQuoted
    isQuoted = opens
    return add(opens ? .openQuote : .closeQuote, start: start, stop: start + 1)
  }

  /// Whether the last token leaves a word open: a bracket, a dash, another opening mark.
  private func opensBefore() -> Bool {
    switch tokens.last?.kind {
    case .openBracket, .openQuote, .dash, nil: true
    case .word, .number, .address, .comma, .stop, .colon, .semicolon, .hyphen, .slash,
      .closeBracket, .closeQuote, .symbol:
      false
    }
  }

  /// An apostrophe that is in no word: a mark of quotation, a clitic that stands alone, or "'90s".
  private mutating func apostrophe(at start: Int, width: Int) -> Int {
    let stop = start + width
    if width == 1, stop < end, bytes[stop] == .apostrophe {
      return add(.closeQuote, start: start, stop: stop + 1)
    }
    if let tail = clitic(at: start, width), isAfterSpace {
      return add(.word, start: start, stop: tail, extra: .clitic)
    }
    if let stop = shortened(start, stop) { return stop }
    let opens = width == 1 && stop < end && bytes[stop] > .space && (isAfterSpace || opensBefore())
    isSingleQuoted = opens
    return add(opens ? .openQuote : .closeQuote, start: start, stop: stop)
  }

  /// "'90s" and "'em": a number or a word that an apostrophe shortens.
  private mutating func shortened(_ start: Int, _ stop: Int) -> Int? {
    guard isAfterSpace || opensBefore() else { return nil }
    if stop + 1 < end, ByteClass.isDigit(bytes[stop]), ByteClass.isDigit(bytes[stop + 1]) {
      let isDecade = stop + 2 < end && bytes[stop + 2] == UInt8(ascii: "s")
      let tail = stop + (isDecade ? 3 : 2)
      if tail < end, Letters.isWordByte(bytes[tail]) { return nil }
      return add(.number, start: start, stop: tail)
    }
    let tail = lettersEnd(stop)
    guard tail > stop, tail - stop <= 5,
      LexerWords.shortened.contains(WordID(bytes[stop..<tail]))
    else { return nil }
    return add(.word, start: start, stop: tail)
  }

  /// The end of ":)" and its kin, which stand in front of a space.
  private func smiley(at start: Int) -> Int? {
    var index = start + 1
    if index < end, bytes[index] == .hyphen { index += 1 }
    guard index < end, isAfterSpace else { return nil }
    let mouth = bytes[index]
    guard
      mouth == .rightParenthesis || mouth == .leftParenthesis || mouth == UInt8(ascii: "D")
        || mouth == UInt8(ascii: "P")
    else { return nil }
    return index + 1 == end || bytes[index + 1] <= .space ? index + 1 : nil
  }

  /// The end of a run of one byte.
  func run(of byte: UInt8, from start: Int, atMost limit: Int = .max) -> Int {
    var stop = start + 1
    while stop < end, bytes[stop] == byte, stop - start < limit { stop += 1 }
    return stop
  }
}
