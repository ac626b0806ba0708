import Articles
import TextSafety

/// Cuts paragraphs into words and marks; quotation marks are left to `QuotationScanner`.
struct VoiceTokenizer {
  /// The article's bytes.
  let bytes: [UInt8]
  /// The words that are known.
  let lexicon: VoiceLexicon
  /// The tokens so far.
  private(set) var tokens: [VoiceToken] = []

  /// Makes a tokenizer for a text.
  init(bytes: [UInt8], lexicon: VoiceLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    // English has a word or a mark every five bytes, dense text every four.
    tokens.reserveCapacity(min(bytes.count, ArticleChunks.length) / 4 + 16)
  }

  /// Gives the tokens away and keeps none, so that whoever changes them does not copy them.
  mutating func take() -> [VoiceToken] {
    var taken: [VoiceToken] = []
    swap(&taken, &tokens)
    return taken
  }

  /// Appends the tokens of a span.
  mutating func scan(_ span: SourceSpan) {
    var index = max(0, span.start)
    let end = min(span.end, bytes.count)
    while index < end {
      let byte = bytes[index]
      if ByteClass.isSpace(byte) {
        index += 1
      } else if ByteClass.isDigit(byte) || isNumberSign(index, end) {
        index = number(from: index, to: end)
      } else if ByteClass.isLetter(byte) {
        index = word(from: index, to: end)
      } else if byte >= 0x80 {
        index = scalar(from: index, to: end)
      } else {
        index = mark(at: index, to: end)
      }
    }
  }

  private func isNumberSign(_ index: Int, _ end: Int) -> Bool {
    bytes[index] == .dollarSign && index + 1 < end && ByteClass.isDigit(bytes[index + 1])
  }

  private mutating func number(from start: Int, to end: Int) -> Int {
    var index = start + 1
    while index < end {
      let byte = bytes[index]
      let joins = byte == .comma || byte == .period || byte == .colon
      if ByteClass.isDigit(byte) || ByteClass.isLetter(byte) || byte == .percentSign {
        index += 1
      } else if joins, index + 1 < end, ByteClass.isDigit(bytes[index + 1]) {
        index += 2
      } else {
        break
      }
    }
    tokens.append(VoiceToken(start: start, end: index, kind: .number))
    return index
  }

  /// A word runs over letters, hyphens between letters, and the stops of "U.S." and "Mr.".
  private mutating func word(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) {
        index += 1
      } else if byte == .hyphen, index + 1 < end, bytes[index + 1] != .hyphen,
        ByteClass.isLetter(bytes[index + 1]) || ByteClass.isDigit(bytes[index + 1])
      {
        index += 2
      } else if byte == .period, index + 1 < end, ByteClass.isLetter(bytes[index + 1]),
        !endsSentence(start, index)
      {
        index += 1
      } else if byte >= 0x80 {
        let scalar = bytes.scalar(at: index)
        if !Self.isWordScalar(scalar.value) { break }
        index += scalar.length
      } else {
        break
      }
    }
    index = min(index, end)
    if index < end, bytes[index] == .period { index = stopOfAbbreviation(start, index) }
    return addWord(start, contractionEnd(start, index: index, end: end))
  }

  /// "… in the fall.Towery said": a stop without a space after it, in a page that lost its line breaks.
  private func endsSentence(_ start: Int, _ stop: Int) -> Bool {
    stop - start > 2 && ByteClass.isLower(bytes[stop - 1]) && ByteClass.isLower(bytes[stop - 2])
      && ByteClass.isUpper(bytes[stop + 1])
  }

  /// The stop belongs to a title ("Sen."), to initials ("U.S.", "J.") and to nothing else.
  private func stopOfAbbreviation(_ start: Int, _ index: Int) -> Int {
    let length = index - start
    if length == 1 || bytes[start..<index].contains(.period) { return index + 1 }
    let isKnown = lexicon.lookUp(bytes, start..<(index + 1)) != 0
    return isKnown || isPartOfName(start..<index) ? index + 1 : index
  }

  /// Whether a stop belongs to a part of a name: after "St" and "Jr".
  private func isPartOfName(_ word: Range<Int>) -> Bool {
    guard word.count > 1, ByteClass.isUpper(bytes[word.upperBound - 2]) else { return false }
    let isWhole = word.count == 2 || bytes[word.upperBound - 3] == .hyphen
    return isWhole && Self.shortened.contains { $0.elementsEqual(bytes[word.suffix(2)]) }
  }

  private static let shortened = ["St", "Mt", "Ft", "Jr", "Sr"].map { Array($0.utf8) }

  /// "don't" and "o'clock" are one word; the endings of "he's" and "they're" are words of their own.
  private func contractionEnd(_ start: Int, index: Int, end: Int) -> Int {
    guard let width = bytes.apostropheLength(at: index, end: end), index + width < end,
      ByteClass.isLetter(bytes[index + width])
    else { return index }
    var stop = index + width
    while stop < end, ByteClass.isLetter(bytes[stop]) { stop += 1 }
    let tail = bytes[(index + width)..<stop].map(ByteClass.lowercased)
    if Self.clitics.contains(tail) { return index }
    return stop
  }

  private static let clitics: Set<[UInt8]> = [
    Array("s".utf8), Array("re".utf8), Array("ve".utf8), Array("ll".utf8), Array("d".utf8),
    Array("m".utf8),
  ]

  private mutating func addWord(_ start: Int, _ end: Int) -> Int {
    var token = VoiceToken(start: start, end: end, kind: .word)
    token.entry = lookUp(start, end)
    token.classes = lexicon.entries[token.entry].classes
    token.isCapital = isCapital(start)
    token.ending = ending(start, end)
    tokens.append(token)
    return possessive(after: end)
  }

  /// Looks a word up with the curly apostrophe of "don’t" taken for the straight one.
  private func lookUp(_ start: Int, _ end: Int) -> Int {
    guard end - start <= VoiceLexicon.longestWord else { return 0 }
    if let curly = bytes[start..<end].firstIndex(of: 0xE2),
      bytes.apostropheLength(at: curly, end: end) == 3
    {
      let word = Array(bytes[start..<curly]) + [.apostrophe] + Array(bytes[(curly + 3)..<end])
      return lexicon.lookUp(word, 0..<word.count)
    }
    return lexicon.lookUp(bytes, start..<end)
  }

  private func isCapital(_ start: Int) -> Bool {
    if bytes[start] < 0x80 { return ByteClass.isUpper(bytes[start]) }
    let value = bytes.scalar(at: start).value
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  private func ending(_ start: Int, _ end: Int) -> VoiceToken.Ending {
    guard end - start > 3 else { return .none }
    let last = bytes[end - 1]
    if last == UInt8(ascii: "d"), bytes[end - 2] == UInt8(ascii: "e") { return .ed }
    if last == UInt8(ascii: "y"), bytes[end - 2] == UInt8(ascii: "l") { return .ly }
    if last == UInt8(ascii: "g"), bytes[end - 2] == UInt8(ascii: "n"),
      bytes[end - 3] == UInt8(ascii: "i")
    {
      return .ing
    }
    return last == UInt8(ascii: "s") ? .s : .none
  }

  /// The ending "’s" and its like, a token of its own.
  private mutating func possessive(after index: Int) -> Int {
    guard let width = bytes.apostropheLength(at: index, end: bytes.count) else { return index }
    var stop = index + width
    while stop < bytes.count, ByteClass.isLetter(bytes[stop]), stop - index - width < 3 {
      stop += 1
    }
    let tail = bytes[(index + width)..<stop].map(ByteClass.lowercased)
    guard Self.clitics.contains(tail) else { return index }
    var token = VoiceToken(start: index, end: stop, kind: .possessive)
    let follows = tokens.last?.classes ?? []
    if tail != Array("s".utf8) {
      token.classes = .modal
    } else if follows.contains(.subject) || follows.contains(.wh) {
      token.classes = .be
    }
    tokens.append(token)
    return stop
  }

  /// A scalar above ASCII: a word, a dash, or a mark.
  private mutating func scalar(from start: Int, to end: Int) -> Int {
    let scalar = bytes.scalar(at: start)
    let stop = min(start + scalar.length, end)
    switch scalar.value {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x3000: return stop
    case 0x2013, 0x2014, 0x2015:
      tokens.append(VoiceToken(start: start, end: stop, kind: .dash))
    case 0x2026: tokens.append(VoiceToken(start: start, end: stop, kind: .other))
    default:
      if Self.isWordScalar(scalar.value) { return word(from: start, to: end) }
      tokens.append(VoiceToken(start: start, end: stop, kind: .other))
    }
    return stop
  }

  /// Letters above ASCII, told without tables of Unicode: what is neither a mark nor a space.
  static func isWordScalar(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x1FFF: true
    case 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFDCF, 0x10000...0x1CFFF: true
    default: false
    }
  }

  private mutating func mark(at index: Int, to end: Int) -> Int {
    var stop = index + 1
    var kind = VoiceToken.Kind.other
    switch bytes[index] {
    case .comma: kind = .comma
    case .period, .exclamationMark, .questionMark: kind = .stop
    case .colon: kind = .colon
    case .semicolon: kind = .semicolon
    case .leftParenthesis, .leftBracket: kind = .open
    case .rightParenthesis, .rightBracket: kind = .close
    case .hyphen:
      while stop < end, bytes[stop] == .hyphen { stop += 1 }
      kind = .dash
    case .apostrophe:
      if stop < end, bytes[stop] == .apostrophe { stop += 1 }
    case .graveAccent:
      if stop < end, bytes[stop] == .graveAccent { stop += 1 }
    default: break
    }
    tokens.append(VoiceToken(start: index, end: stop, kind: kind))
    return stop
  }
}
