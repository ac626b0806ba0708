import TextSafety

/// A JSON object at the head of a text, read one level deep.
struct JSONHead {
  /// The entries in order; objects and lists of other things than strings are not flat.
  private(set) var entries: [FrontMatter.Entry] = []
  /// The first byte after the object.
  private(set) var end = 0

  private var cursor: ByteCursor

  /// Reads the object that a text starts with; nil if it does not end within the limit.
  init?(_ bytes: [UInt8], limit: Int) {
    cursor = ByteCursor(bytes[..<min(bytes.count, limit)])
    cursor.skip()
    while let byte = cursor.current {
      if byte == .rightBrace {
        cursor.skip()
        end = cursor.index
        return
      }
      if byte == .quotationMark {
        guard readEntry() else { return nil }
      } else if ByteClass.isSpace(byte) || byte == .comma {
        cursor.skip()
      } else {
        return nil
      }
    }
    return nil
  }

  private mutating func readEntry() -> Bool {
    let start = cursor.index
    guard let key = readString() else { return false }
    cursor.take(while: ByteClass.isSpace)
    guard cursor.next() == .colon else { return false }
    cursor.take(while: ByteClass.isSpace)
    var entry = FrontMatter.Entry(
      key: FrontMatterValue.key(key), values: [], source: SourceSpan(start, start))
    guard readValue(&entry) else { return false }
    entry.source.end = cursor.index
    entries.append(entry)
    return true
  }

  /// Reads a value with all that is nested in it; only strings on its first level are kept.
  private mutating func readValue(_ entry: inout FrontMatter.Entry) -> Bool {
    var depth = 0
    while let byte = cursor.current {
      switch byte {
      case .quotationMark:
        guard let string = readString() else { return false }
        if depth <= 1, entry.isFlat { entry.values.append(string) }
      case .leftBracket, .leftBrace:
        if byte == .leftBrace || depth > 0 { entry.isFlat = false }
        depth += 1
        cursor.skip()
      case .rightBracket, .rightBrace:
        if depth == 0 { return true }
        depth -= 1
        cursor.skip()
      case .comma:
        if depth == 0 { return true }
        cursor.skip()
      case .space, .tab, .lineFeed, .colon: cursor.skip()
      default: readWord(&entry, depth)
      }
    }
    return false
  }

  /// A number or a word.
  private mutating func readWord(_ entry: inout FrontMatter.Entry, _ depth: Int) {
    let word = cursor.take { !",]}: \n\t\"[{".utf8.contains($0) }
    if depth <= 1 { entry.values.append(String(decoding: word, as: UTF8.self)) }
  }

  private mutating func readString() -> String? {
    var value: [UInt8] = []
    cursor.skip()
    while let byte = cursor.next() {
      if byte == .quotationMark { return String(decoding: value, as: UTF8.self) }
      if byte == .backslash, let escaped = cursor.next() {
        appendEscape(escaped, &value)
      } else {
        value.append(byte)
      }
    }
    return nil
  }

  private mutating func appendEscape(_ byte: UInt8, _ value: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): value.append(.space)
    case UInt8(ascii: "u"):
      let digits = cursor.rest.prefix(4)
      let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
      let scalar = number.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      value += Array(String(scalar).utf8)
      cursor.skip(digits.count)
    default: value.append(byte)
    }
  }
}
