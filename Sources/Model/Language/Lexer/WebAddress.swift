import TextSafety

/// Tells addresses of the web and of mail, and names of files, which are one token.
enum WebAddress {
  /// The end of the address that a stretch without spaces starts with; nil if it is none.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>) -> Int? {
    let stop = trimmed(bytes, stretch)
    guard stop > stretch.lowerBound + 3 else { return nil }
    let range = stretch.lowerBound..<stop
    if hasScheme(bytes, range) || isMail(bytes, range) { return stop }
    return isHost(bytes, range) ? stop : nil
  }

  /// Leaves off the marks after an address.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var stop = range.upperBound
    let hasBracket = bytes[range].contains(.leftParenthesis)
    while stop > range.lowerBound {
      switch bytes[stop - 1] {
      case .comma, .period, .semicolon, .colon, .exclamationMark, .questionMark, .quotationMark,
        .apostrophe, .greaterThanSign, .rightBracket, .asterisk:
        stop -= 1
      case .rightParenthesis where !hasBracket: stop -= 1
      // The last byte of a mark above ASCII: U+2019, U+201D and their like.
      case 0x98...0x9D
      where stop - 3 >= range.lowerBound && bytes[stop - 3] == 0xE2 && bytes[stop - 2] == 0x80:
        stop -= 3
      default: return stop
      }
    }
    return stop
  }

  /// "https://…" and "www.…".
  private static func hasScheme(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, index - range.lowerBound < 8, ByteClass.isLetter(bytes[index]) {
      index += 1
    }
    let length = index - range.lowerBound
    guard index + 3 < range.upperBound else { return false }
    if bytes[index] == .colon { return bytes[index + 1] == .slash && bytes[index + 2] == .slash }
    return length == 3 && bytes[index] == .period
      && bytes[range.lowerBound..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  /// Letters or digits on both sides of one "@".
  private static func isMail(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let at = bytes[range].firstIndex(of: .atSign), at > range.lowerBound,
      at + 1 < range.upperBound
    else { return false }
    return Letters.isWordByte(bytes[at + 1])
      && bytes[range].allSatisfy { Letters.isWordByte($0) || marks.contains($0) }
  }

  private static let marks: [UInt8] = [.atSign, .period, .hyphen, .underscore, .plusSign]

  /// "example.org/path": labels between dots, the last one of a table.
  private static func isHost(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let host = bytes[range].firstIndex(of: .slash) ?? range.upperBound
    var label = range.lowerBound
    var labels = 0
    var shortest = Int.max
    for index in range.lowerBound..<host {
      if bytes[index] == .period {
        guard index > label else { return false }
        shortest = min(shortest, index - label)
        label = index + 1
        labels += 1
      } else if !Letters.isWordByte(bytes[index]), bytes[index] != .hyphen,
        bytes[index] != .underscore
      {
        return false
      }
    }
    // "U.S" is none, "x.com" is one.
    guard labels > 0, (2...5).contains(host - label), shortest > 1 || host - label > 2 else {
      return false
    }
    // "end.Net" is a sentence without its space.
    let isSentence =
      ByteClass.isUpper(bytes[label]) && !ByteClass.isUpper(bytes[host - 1])
      && !ByteClass.isUpper(bytes[range.lowerBound])
    return !isSentence && LexerWords.lastLabels.contains(WordID(bytes[label..<host]))
  }
}
