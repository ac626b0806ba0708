import TextSafety

/// Cuts a sentence into words and marks, each looked up in the lexicon once.
struct EventLexer {
  private let bytes: [UInt8]
  private let lexicon: EventLexicon

  /// Longer sentences are cut into pieces of so many tokens, so that no rule sees more at once.
  static let tokenLimit = 4000

  init(bytes: [UInt8], lexicon: EventLexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  /// Appends the tokens of a stretch, at most `tokenLimit`, and returns where it stopped.
  func read(_ span: SourceSpan, into words: inout [EventWord]) -> Int {
    var at = max(0, span.start)
    let end = min(span.end, bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      while at < end && words.count < Self.tokenLimit {
        let byte = bytes[at]
        if byte <= 0x20 {
          at += 1
        } else {
          at = token(at, end: end, bytes: bytes, words: &words)
        }
      }
    }
    return at
  }

  private func token(
    _ start: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>, words: inout [EventWord]
  ) -> Int {
    let byte = bytes[start]
    if ByteClass.isDigit(byte) { return number(start, end: end, bytes: bytes, words: &words) }
    if ByteClass.isLetter(byte) || byte >= 0x80 {
      let (shape, length) = Self.mark(start, end: end, bytes: bytes)
      if length == 0 { return word(start, end: end, bytes: bytes, words: &words) }
      append(shape, start: start, end: start + length, words: &words)
      return start + length
    }
    // "the firm 's plan", as texts cut into words have it.
    if byte == 0x27, start + 1 < end, bytes[start + 1] == 0x73,
      start + 2 >= end || bytes[start + 2] == 0x20
    {
      append(.possessive, start: start, end: start + 2, words: &words)
      return start + 2
    }
    append(Self.shape(of: byte), start: start, end: start + 1, words: &words)
    return start + 1
  }

  private func word(
    _ start: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>, words: inout [EventWord]
  ) -> Int {
    var at = start
    var hash = WordHash.seed
    while at < end {
      let byte = bytes[at]
      if byte >= 0x80, Self.mark(at, end: end, bytes: bytes).length > 0 { break }
      let joins =
        (byte == 0x2D || byte == 0x2E)
        && at + 1 < end && (ByteClass.isLetter(bytes[at + 1]) || ByteClass.isDigit(bytes[at + 1]))
      guard ByteClass.isLetter(byte) || byte >= 0x80 || ByteClass.isDigit(byte) || joins else {
        break
      }
      EventLexicon.mix(&hash, byte)
      at += 1
    }
    if at == start { at += 1 }
    var word = EventWord(span: SourceSpan(start, at), shape: .word)
    word.hash = hash
    word.isCapital = bytes[start] &- 0x41 < 26 || Self.isLatinCapital(start, end: end, bytes: bytes)
    if let entry = lexicon.entry(hash) {
      word.classes = entry.classes
      word.kind = entry.kind
      word.number = entry.number
    } else if at - start > 3, bytes[at - 1] | 0x20 == 0x64, bytes[at - 2] | 0x20 == 0x65,
      bytes[at - 3] | 0x20 != 0x65
    {
      word.classes = .past
    }
    words.append(word)
    return apostrophe(at, end: end, bytes: bytes, words: &words)
  }

  /// Takes "'s" or a lone apostrophe behind a word as a mark of possession.
  private func apostrophe(
    _ start: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>, words: inout [EventWord]
  ) -> Int {
    var at = start
    if at < end, bytes[at] == 0x27 {
      at += 1
    } else if at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
      at += 3
    } else {
      return start
    }
    while at < end, ByteClass.isLetter(bytes[at]) { at += 1 }
    append(.possessive, start: start, end: at, words: &words)
    return at
  }

  private func number(
    _ start: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>, words: inout [EventWord]
  ) -> Int {
    var at = start
    var value = 0
    var isWhole = true
    while at < end {
      let byte = bytes[at]
      if ByteClass.isDigit(byte) {
        if value < 100_000_000 { value = value * 10 + Int(byte - 0x30) } else { isWhole = false }
      } else if byte == 0x2C || byte == 0x2E {
        guard at + 1 < end, ByteClass.isDigit(bytes[at + 1]) else { break }
        if byte == 0x2E { isWhole = false }
      } else if ByteClass.isLetter(byte) {
        isWhole = false
      } else {
        break
      }
      at += 1
    }
    var word = EventWord(span: SourceSpan(start, at), shape: .number)
    if isWhole {
      word.number = value
      word.classes = .number
    }
    words.append(word)
    return at
  }

  private func append(
    _ shape: EventWord.Shape, start: Int, end: Int, words: inout [EventWord]
  ) {
    words.append(EventWord(span: SourceSpan(start, min(end, bytes.count)), shape: shape))
  }

  /// The typographic mark of three bytes (U+2010 to U+203F) at a place; length 0 where there is none.
  private static func mark(
    _ at: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>
  ) -> (shape: EventWord.Shape, length: Int) {
    guard at + 2 < end, bytes[at] == 0xE2, bytes[at + 1] == 0x80 else { return (.other, 0) }
    switch bytes[at + 2] {
    case 0x93...0x95: return (.dash, 3)
    case 0x98...0x9F: return (.quote, 3)
    default: return (.other, 3)
    }
  }

  private static func shape(of byte: UInt8) -> EventWord.Shape {
    switch byte {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      .stop
    case UInt8(ascii: "("), UInt8(ascii: ")"): .bracket
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): .quote
    default: .other
    }
  }

  private static func isLatinCapital(
    _ at: Int, end: Int, bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    bytes[at] == 0xC3 && at + 1 < end && (0x80...0x9E).contains(bytes[at + 1])
  }
}
