import TextSafety

/// A word of a sentence as the option rules see it.
struct OptionWord: Sendable {
  /// The first byte.
  var start: Int
  /// The byte after the last one, a possessive ending included.
  var end: Int
  /// What it can do.
  var classes: OptionWordClass
  /// The number that it means; 0 for none.
  var value: Int
  /// What stands between it and the word before it.
  var before: Break
  /// Whether it starts with a capital.
  var isCapital: Bool
  /// Whether a possessive ending was taken off before it was looked up.
  var isPossessive: Bool

  /// Marks between words.
  struct Break: OptionSet, Sendable {
    let rawValue: UInt8

    static let comma = Self(rawValue: 1)
    static let colon = Self(rawValue: 2)
    static let semicolon = Self(rawValue: 4)
    static let dash = Self(rawValue: 8)
    static let opens = Self(rawValue: 16)
    static let closes = Self(rawValue: 32)
    static let stop = Self(rawValue: 64)
    static let quote = Self(rawValue: 128)
  }

  /// Whether the word has one of the classes.
  func isA(_ classes: OptionWordClass) -> Bool { !self.classes.isDisjoint(with: classes) }
}

/// Reads words one after the other.
struct OptionWordScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var index: Int
  private let lexicon = OptionLexicon.standard

  /// How many bytes of one unit are read: no sentence is longer.
  static let reach = 8192

  /// Starts at the start of a span.
  init(_ bytes: [UInt8], in span: SourceSpan) {
    self.bytes = bytes
    end = min(bytes.count, span.end, span.start + Self.reach)
    index = max(0, span.start)
  }

  /// The words of a span.
  static func words(of bytes: [UInt8], in span: SourceSpan) -> [OptionWord] {
    var scanner = OptionWordScanner(bytes, in: span)
    var words: [OptionWord] = []
    while let word = scanner.next() { words.append(word) }
    return words
  }

  /// The next word.
  mutating func next() -> OptionWord? {
    var gap: OptionWord.Break = []
    while index < end, !isWord(at: index) {
      if bytes[index] != .space { gap.formUnion(mark(at: index)) }
      index += 1
    }
    guard index < end else { return nil }
    let start = index
    var hash = WordHash.seed
    var isPossessive = false
    while index < end {
      let byte = bytes[index]
      if ByteClass.isLetter(byte) {
        hash = WordHash.adding(byte | 0x20, to: hash)
        index += 1
      } else if isWord(at: index) {
        hash = WordHash.adding(byte, to: hash)
        index += 1
      } else if byte == .space {
        break
      } else if let length = joint(at: index) {
        if possessive(at: index + length) {
          isPossessive = true
          index += length + 1
          break
        }
        for offset in 0..<length { hash = WordHash.adding(bytes[index + offset], to: hash) }
        index += length
      } else {
        break
      }
    }
    let entry = lexicon.entry(hash)
    return OptionWord(
      start: start, end: index, classes: entry.classes, value: entry.value, before: gap,
      isCapital: ByteClass.isUpper(bytes[start]) || bytes[start] >= 0xC3,
      isPossessive: isPossessive)
  }

  /// Letters, digits, and every letter beyond ASCII (marks are in U+2000…U+206F).
  @inline(__always)
  private func isWord(at index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 {
      return ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == .dollarSign
    }
    return isWordBeyondASCII(index, byte)
  }

  private func isWordBeyondASCII(_ index: Int, _ byte: UInt8) -> Bool {
    if byte == 0xC2 { return false }
    if byte == 0xE2 { return !isMark(index) }
    if byte < 0xC0 { return index > 0 && isTail(index) }
    return true
  }

  @inline(__always)
  private func isMark(_ index: Int) -> Bool {
    index + 1 < bytes.count && (bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81)
  }

  /// Whether a continuation byte belongs to a letter.
  private func isTail(_ index: Int) -> Bool {
    var lead = index
    while lead > 0, index - lead < 3, UTF8.isContinuation(bytes[lead]) { lead -= 1 }
    return bytes[lead] >= 0xC3 && !(bytes[lead] == 0xE2 && isMark(lead))
  }

  /// The length of a hyphen or an apostrophe inside a word.
  private func joint(at index: Int) -> Int? {
    let byte = bytes[index]
    if byte == .comma || byte == .period { return isInside(index) ? 1 : nil }
    let length = byte == .hyphen ? 1 : bytes.apostropheLength(at: index, end: end)
    guard let length, index + length < end, isWord(at: index + length) else { return nil }
    return length
  }

  /// Whether a comma or point stands inside a number ("250,000") or between initials ("U.S.").
  private func isInside(_ index: Int) -> Bool {
    guard index > 0, index + 1 < end else { return false }
    let (before, behind) = (bytes[index - 1], bytes[index + 1])
    if ByteClass.isDigit(before), ByteClass.isDigit(behind) { return true }
    return bytes[index] == .period && ByteClass.isUpper(before) && ByteClass.isUpper(behind)
  }

  /// Whether an “s” ends the word here.
  private func possessive(at index: Int) -> Bool {
    guard index < end, bytes[index] == UInt8(ascii: "s"), bytes[index - 1] != .hyphen else {
      return false
    }
    return index + 1 >= end || !isWord(at: index + 1)
  }

  private func mark(at index: Int) -> OptionWord.Break {
    switch bytes[index] {
    case .comma: return .comma
    case .colon: return .colon
    case .semicolon: return .semicolon
    case .leftParenthesis, .leftBracket: return .opens
    case .rightParenthesis, .rightBracket: return .closes
    case .period, .exclamationMark, .questionMark: return .stop
    case .quotationMark: return .quote
    case .hyphen: return .dash
    case 0xE2:
      guard index + 2 < end, bytes[index + 1] == 0x80 else { return [] }
      switch bytes[index + 2] {
      case 0x93, 0x94, 0x95: return .dash
      case 0x98...0x9F: return .quote
      default: return []
      }
    default: return []
    }
  }
}
