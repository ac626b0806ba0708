import TextSafety

/// What a short line looks like, as far as that tells headings from text.
struct LineShape {
  /// Words, counted by the spaces between them.
  private(set) var words = 0
  /// Words of four letters and more that start with a capital, and all such words.
  private(set) var longWords = (capitalised: 0, all: 0)
  /// ASCII capitals and small letters.
  private(set) var letters = (upper: 0, lower: 0)
  /// Digits.
  private(set) var digits = 0
  /// Bytes of other scripts and accented letters.
  private(set) var wide = 0
  /// The first scalar.
  let first: UInt32
  /// The last scalar.
  let last: UInt32

  /// Looks at a span that is not empty.
  init(_ bytes: [UInt8], _ span: SourceSpan) {
    first = bytes.scalar(at: span.start).value
    let end = Self.endWithoutNotes(bytes, span)
    last = bytes.scalar(at: bytes.scalarStart(before: end)).value
    var start = span.start
    for index in span.range {
      let byte = bytes[index]
      if byte == .space || byte == .lineFeed || byte == .tab {
        count(bytes[start..<index])
        start = index + 1
      } else if ByteClass.isUpper(byte) {
        letters.upper += 1
      } else if ByteClass.isLower(byte) {
        letters.lower += 1
      } else if ByteClass.isDigit(byte) {
        digits += 1
      } else if byte >= 0x80 {
        wide += 1
      }
    }
    count(bytes[start..<span.end])
  }

  /// The end before note numbers in square brackets.
  private static func endWithoutNotes(_ bytes: [UInt8], _ span: SourceSpan) -> Int {
    var end = span.end
    while end > span.start + 3, bytes[end - 1] == .rightBracket {
      var open = end - 2
      while open > span.start, ByteClass.isDigit(bytes[open]) { open -= 1 }
      guard bytes[open] == .leftBracket, open > span.start else { break }
      end = open
      while end > span.start + 1, bytes[end - 1] == .space { end -= 1 }
    }
    return end
  }

  private mutating func count(_ word: ArraySlice<UInt8>) {
    guard let lead = word.first else { return }
    words += 1
    guard word.count >= 4 else { return }
    longWords.all += 1
    if !ByteClass.isLower(lead) { longWords.capitalised += 1 }
  }

  /// Whether it has capitals and no small letters.
  var isAllCapitals: Bool { letters.upper >= 2 && letters.lower == 0 }

  /// Whether it starts with a small letter.
  var startsSmall: Bool {
    first < 0x80
      ? ByteClass.isLower(UInt8(truncatingIfNeeded: first))
      : Unicode.Scalar(first)?.properties.isLowercase ?? false
  }

  /// Whether all its long words start with a capital or a digit.
  var isTitleCase: Bool { longWords.all > 0 && longWords.capitalised == longWords.all }

  /// Whether it has letters at all.
  var hasLetters: Bool { letters.upper + letters.lower + wide > 0 }

  /// Whether a mark that closes or breaks off a sentence ends it; a question mark is not counted.
  var endsLikeText: Bool {
    switch last {
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x2026, 0x2D, 0x2013, 0x2014, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A,
      0x61F, 0x6D4, 0x964:
      return true
    default: return false
    }
  }

  /// Whether a quotation mark opens or closes it.
  var isQuoted: Bool { Self.isQuote(first) || (Self.isQuote(last) && Self.isQuote(first)) }

  private static func isQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0xAB, 0xBB, 0x2018, 0x2019, 0x201C, 0x201D, 0x201E: return true
    default: return false
    }
  }
}
