import TextSafety

/// The word after a mark that may close a sentence.
struct NextWord {
  /// The word, without quotation marks and brackets before it and marks after it.
  let text: String
  /// Whether a sentence can start with it: it has a capital near its start, a digit, or letters
  /// without case.
  let canStartSentence: Bool
  /// Whether a word in small letters comes right after it: "Holm practiced", but not "Police Chief Holm".
  let isBeforeSmallWord: Bool
  /// Whether it starts with a digit or is a roman numeral.
  let isNumber: Bool

  /// Reads the word at a byte that is no space.
  init(_ bytes: [UInt8], from first: Int, end: Int) {
    let start = Self.skipOpeners(bytes, from: first, end: end)
    let limit = min(end, start + 48)
    var stop = start
    while stop < limit, !Self.endsWord(bytes[stop]) { stop += 1 }
    // The limit may fall inside a scalar.
    while stop < end, stop > start, UTF8.isContinuation(bytes[stop]) { stop -= 1 }
    let word = bytes[min(start, stop)..<stop]
    text = String(decoding: word, as: UTF8.self)
    let digits = word.first.map(ByteClass.isDigit) ?? false
    isNumber = digits || (!word.isEmpty && word.allSatisfy { "IVXLC".utf8.contains($0) })
    canStartSentence = digits || word.isEmpty || Self.hasCapital(bytes, in: word.indices)
    isBeforeSmallWord =
      stop + 1 < end && bytes[stop] == .space && ByteClass.isLower(bytes[stop + 1])
  }

  /// Whether it is a function word that starts sentences.
  var isStarter: Bool { SentenceWords.starters.contains(text) }

  /// Whether it goes on with a date or a time of day: a weekday, a month, a zone.
  var isCalendarWord: Bool {
    Abbreviations.afterTimeOfDay.contains(text) || Abbreviations.calendar.contains(text)
  }

  /// Whether it is two or more capitals ("GMT").
  var isAllCapitals: Bool { text.utf8.count > 1 && text.utf8.allSatisfy(ByteClass.isUpper) }

  /// Whether a scalar is a capital or a letter without case.
  static func isCapital(_ value: UInt32) -> Bool {
    if value < 0x80 { return ByteClass.isUpper(UInt8(truncatingIfNeeded: value)) }
    guard let scalar = Unicode.Scalar(value) else { return false }
    return scalar.properties.isAlphabetic && !scalar.properties.isLowercase
  }

  private static func skipOpeners(_ bytes: [UInt8], from first: Int, end: Int) -> Int {
    var index = first
    let limit = min(end, first + 24)
    while index < limit {
      let (value, length) = bytes.scalar(at: index)
      switch value {
      case 0x22, 0x27, 0x28, 0x5B, 0x60, 0x2D, 0x2A, 0x5F, 0x23, 0xA1, 0xAB, 0xBF, 0x2013, 0x2014,
        0x2018, 0x201C, 0x201E, 0x2022, 0x2039, 0x300C, 0x300E, 0x20, 0x09, 0x0A:
        index += length
      default: return index
      }
    }
    return min(index, end)
  }

  private static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case .space, .lineFeed, .tab, .comma, .period, .colon, .semicolon, .exclamationMark,
      .questionMark, .rightParenthesis, .rightBracket, .quotationMark:
      return true
    default: return false
    }
  }

  /// Whether a capital stands in the word ("Moscow", "al-Qaeda", "iPhone"), or its first letter has no
  /// case; a word in small letters goes on with the sentence before it.
  private static func hasCapital(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = bytes.scalar(at: index)
      if isCapital(value) { return true }
      index += length
    }
    return false
  }
}
