import TextSafety

/// Finds where the text of a sentence begins after the place and agency that open a report.
package enum Dateline {
  /// A dateline is no longer.
  private static let longest = 90

  /// The stretch of a sentence without "KABUL, Afghanistan (AP) — "; the sentence itself where it has none.
  package static func body(of span: SourceSpan, in bytes: [UInt8]) -> SourceSpan {
    let range = span.range.clamped(to: 0..<bytes.count)
    var at = range.lowerBound
    let limit = min(range.upperBound, at + longest)
    var hasMark = false
    var hasAgency = false
    while at < limit {
      let byte = bytes[at]
      if byte == .leftParenthesis {
        guard let end = bytes[at..<limit].firstIndex(of: .rightParenthesis), end - at < 30 else {
          return span
        }
        hasMark = true
        hasAgency = true
        at = end + 1
        if !opensDash(bytes, at: at, limit: limit), isAgency(bytes[range.lowerBound..<at]) {
          return SourceSpan(skipSpaces(bytes, at: at, end: range.upperBound), span.end)
        }
        continue
      }
      if let length = dash(bytes, at: at, limit: limit) {
        let start = skipSpaces(bytes, at: at + length, end: range.upperBound)
        // "NASA — which launched it — is late": the sentence goes on.
        let goesOn = start >= range.upperBound || !hasAgency && ByteClass.isLower(bytes[start])
        return hasMark && !goesOn ? SourceSpan(start, span.end) : span
      }
      if ByteClass.isUpper(byte), at + 2 < limit, ByteClass.isUpper(bytes[at + 1]),
        ByteClass.isUpper(bytes[at + 2])
      {
        hasMark = true
      }
      // A small letter at the start of a word: a sentence has begun without a dateline, but for "and" and "of".
      if at > range.lowerBound, bytes[at - 1] == .space, ByteClass.isLower(byte),
        !isLink(bytes, at: at, limit: limit)
      {
        return span
      }
      at += 1
    }
    return span
  }

  /// The place of a dateline, "KABUL, Afghanistan" of the one above; nil if it has none.
  static func place(of span: SourceSpan, in bytes: [UInt8]) -> SourceSpan? {
    let start = span.range.clamped(to: 0..<bytes.count).lowerBound
    let line = start..<min(body(of: span, in: bytes).start, bytes.count)
    guard line.count > 2, ByteClass.isUpper(bytes[start]) else { return nil }
    var end = line.first { isMark(bytes, at: $0, limit: line.upperBound) } ?? line.upperBound
    // "KABUL, May 17"
    if let digit = bytes[start..<end].firstIndex(where: ByteClass.isDigit) {
      guard let comma = bytes[start..<digit].lastIndex(of: .comma) else { return nil }
      end = comma
    }
    while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == .comma { end -= 1 }
    return end - start > 2 ? SourceSpan(start, end) : nil
  }

  private static func isMark(_ bytes: [UInt8], at: Int, limit: Int) -> Bool {
    bytes[at] == .leftParenthesis || bytes[at] == .colon
      || dash(bytes, at: at, limit: limit) != nil
  }

  /// The length of a dash that ends a dateline at a place: one with space before it, or a long one.
  private static func dash(_ bytes: [UInt8], at: Int, limit: Int) -> Int? {
    if bytes[at] == .hyphen, at + 1 < limit {
      if bytes[at + 1] == .hyphen { return 2 }
      return at > 0 && bytes[at - 1] == .space && bytes[at + 1] == .space ? 1 : nil
    }
    guard bytes[at] == 0xE2, at + 2 < limit, bytes[at + 1] == 0x80 else { return nil }
    return bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94 || bytes[at + 2] == 0x95 ? 3 : nil
  }

  private static func opensDash(_ bytes: [UInt8], at: Int, limit: Int) -> Bool {
    let next = skipSpaces(bytes, at: at, end: limit)
    return next < limit && dash(bytes, at: next, limit: limit) != nil
  }

  private static func isAgency(_ lead: ArraySlice<UInt8>) -> Bool {
    agencies.contains { lead.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let agencies = [
    "(CNN)", "(CNN Business)", "(AP)", "(Reuters)", "(AFP)", "(UPI)", "(ABC News)", "(CBS News)",
  ]

  private static func isLink(_ bytes: [UInt8], at: Int, limit: Int) -> Bool {
    let word = bytes[at..<limit].prefix { $0 != .space }
    return word.elementsEqual("and".utf8) || word.elementsEqual("of".utf8)
  }

  private static func skipSpaces(_ bytes: [UInt8], at: Int, end: Int) -> Int {
    var at = at
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return at
  }
}
