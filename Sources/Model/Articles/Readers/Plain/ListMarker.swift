import TextSafety

/// The mark at the start of a list item.
struct ListMarker: Equatable {
  /// What counts the items.
  enum Style: Equatable {
    /// A sign that is the same for every item.
    case bullet(UInt32)
    /// A number, a letter or a roman numeral, with what stands around it ("(a)" is not "a.").
    case ordinal(family: UInt8, around: UInt8)
  }

  /// The mark as shown ("•", "3.", "(b)").
  var text: String
  /// What counts the items.
  var style: Style
  /// The number that the mark stands for; 0 for a bullet.
  var number: Int
  /// How deep the item is nested, 0 for the outermost list.
  var depth = 0

  /// Reads the mark at the start of a line and says where the item's text starts.
  static func read(_ bytes: [UInt8], _ line: SourceSpan) -> (marker: ListMarker, textStart: Int)? {
    guard line.count >= 3, let first = bytes[line.range].first else { return nil }
    let found =
      ByteClass.isLetter(first) || ByteClass.isDigit(first) || first == .leftParenthesis
      ? ordinal(bytes, line) : bullet(bytes, line)
    guard let found, found.textStart < line.end else { return nil }
    return found
  }

  private static func bullet(
    _ bytes: [UInt8], _ line: SourceSpan
  ) -> (marker: ListMarker, textStart: Int)? {
    let (value, length) = bytes.scalar(at: line.start)
    switch value {
    // - * + – — and the bullets, squares, triangles, arrows, check marks and full points of lists.
    case 0x2D, 0x2A, 0x2B, 0xB7, 0x2012...0x2015, 0x2022, 0x2023, 0x2043, 0x2192, 0x2219, 0x25A0,
      0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25C6, 0x25CB, 0x25CF, 0x25E6, 0x2713,
      0x2714, 0x27A2, 0x27A4, 0xF0A7, 0xF0B7:
      break
    default: return nil
    }
    guard let start = afterSpace(bytes, index: line.start + length, end: line.end) else {
      return nil
    }
    // "--" and "* *" are rules.
    if bytes[start] == bytes[line.start], length == 1 { return nil }
    let text = String(decoding: bytes[line.start..<(line.start + length)], as: UTF8.self)
    return (ListMarker(text: text, style: .bullet(value), number: 0), start)
  }

  private static func ordinal(
    _ bytes: [UInt8], _ line: SourceSpan
  ) -> (marker: ListMarker, textStart: Int)? {
    let isOpen = bytes[line.start] == .leftParenthesis
    let first = line.start + (isOpen ? 1 : 0)
    var end = first
    while end < min(line.end, first + 6), isOrdinalByte(bytes[end]) { end += 1 }
    guard end > first, end < line.end else { return nil }
    let close = bytes[end]
    guard close == .rightParenthesis || (close == .period && !isOpen) else { return nil }
    guard let start = afterSpace(bytes, index: end + 1, end: line.end) else { return nil }
    guard let (family, number) = number(Array(bytes[first..<end])) else { return nil }
    let text = String(decoding: bytes[line.start...end], as: UTF8.self)
    let around = isOpen ? .leftParenthesis : close
    return (
      ListMarker(text: text, style: .ordinal(family: family, around: around), number: number), start
    )
  }

  private static func isOrdinalByte(_ byte: UInt8) -> Bool {
    ByteClass.isDigit(byte) || ByteClass.isLetter(byte)
  }

  /// The first byte after the space at a byte; nil if there is none.
  private static func afterSpace(_ bytes: [UInt8], index: Int, end: Int) -> Int? {
    var next = index
    while next < end, bytes[next] == .space || bytes[next] == .tab { next += 1 }
    return next > index && next < end ? next : nil
  }
}

extension ListMarker {
  /// The family (1 for digits, "I" and "i" for roman numerals, "A" and "a" for letters) and the number.
  private static func number(_ body: [UInt8]) -> (family: UInt8, number: Int)? {
    if body.allSatisfy(ByteClass.isDigit) {
      guard body.count <= 3 else { return nil }
      return (UInt8(ascii: "1"), body.decimalValue)
    }
    let isUpper = body.allSatisfy(ByteClass.isUpper)
    guard isUpper || body.allSatisfy(ByteClass.isLower) else { return nil }
    // A lone letter counts as a roman numeral where it mostly is one.
    let isLetter = body.count == 1 && !"ivx".utf8.contains(body[0] | 0x20)
    if isLetter {
      return (isUpper ? UInt8(ascii: "A") : UInt8(ascii: "a"), Int((body[0] | 0x20) - .graveAccent))
    }
    guard let value = RomanNumeral.value(body) else { return nil }
    return (isUpper ? UInt8(ascii: "I") : UInt8(ascii: "i"), value)
  }

  /// Whether an item with this mark can follow one with another in the same list.
  func follows(_ other: ListMarker) -> Bool {
    switch (style, other.style) {
    case (.bullet(let a), .bullet(let b)): return a == b
    case (.ordinal(let a, let around), .ordinal(let b, let aroundOther)):
      return around == aroundOther && (a == b ? number == other.number + 1 : isNextLetter(other))
    case (.bullet, .ordinal), (.ordinal, .bullet): return false
    }
  }

  /// Whether "i" stands between "h" and "j" and not for a roman one; likewise "v" and "x".
  private func isNextLetter(_ other: ListMarker) -> Bool {
    guard let a = letter, let b = other.letter else { return false }
    return a == b + 1
  }

  private var letter: UInt8? {
    let letters = text.utf8.filter(ByteClass.isLetter)
    return letters.count == 1 ? letters.first : nil
  }
}
