import TextSafety

/// The time at the start of a turn in a transcript: "[00:01:12] Ines Roth: …", "(01:12)", "00:01:12".
enum TimeStamp {
  /// This many turns with a time make a transcript.
  private static let fewestTurns = 3

  /// Takes the times off the blocks of a transcript; they stay in the text and out of the paragraphs.
  static func remove(_ bytes: [UInt8], from blocks: inout [PlainBlock]) {
    let ends = blocks.map { block in
      block.isText ? end(bytes[block.span.range]) : nil
    }
    guard ends.lazy.filter({ $0 != nil }).count >= fewestTurns else { return }
    for (index, end) in ends.enumerated() {
      guard let end else { continue }
      if end >= blocks[index].span.end {
        blocks[index].kind = .rule
      } else {
        blocks[index].span.start = end
        blocks[index].kind = .text
      }
    }
  }

  /// Whether a line ends with a time: "Ines Roth  0:05", "(01:12:03)".
  static func ends(_ line: ArraySlice<UInt8>) -> Bool {
    let end = line.reversed().drop { $0 == .rightParenthesis || $0 == .rightBracket }
    return end.prefix(2).allSatisfy(ByteClass.isDigit) && end.dropFirst(2).first == .colon
  }

  /// Whether names with a time stand above the turns of a transcript.
  static func areTurns(_ bytes: [UInt8], _ blocks: [PlainBlock]) -> Bool {
    let stamped = blocks.lazy.filter { block in
      block.lineCount == 1 && block.span.count <= longestName
        && ByteClass.isUpper(bytes[block.span.start]) && ends(bytes[block.span.range])
    }
    return stamped.prefix(fewestTurns).count == fewestTurns
  }

  /// The longest name with its time, in bytes.
  private static let longestName = 60

  /// Where what is said begins, after the time at the start of a block; nil without one.
  static func end(_ text: ArraySlice<UInt8>) -> Int? {
    var index = text.startIndex
    let open = text.first
    let close: UInt8? =
      open == .leftBracket
      ? .rightBracket : open == .leftParenthesis ? .rightParenthesis : nil
    if close != nil { index += 1 }
    var fields = 1
    var digits = 0
    while index < text.endIndex, index - text.startIndex < 14 {
      let byte = text[index]
      if ByteClass.isDigit(byte) {
        digits += 1
      } else if byte == .colon || byte == .period, (1...2).contains(digits) {
        fields += 1
        digits = 0
      } else {
        break
      }
      index += 1
    }
    // Without brackets "10:30" may begin a sentence of its own.
    guard digits >= 2, fields == 3 || fields == 4 || close != nil && fields == 2 else { return nil }
    if let close {
      guard index < text.endIndex, text[index] == close else { return nil }
      index += 1
    }
    if index < text.endIndex, text[index] != .space, text[index] != .lineFeed {
      return nil
    }
    while index < text.endIndex, ByteClass.isSpace(text[index]) || text[index] == .hyphen {
      index += 1
    }
    return index
  }
}

extension PlainBlock {
  fileprivate var isText: Bool {
    switch kind {
    case .text, .heading: true
    case .item, .quote, .preformatted, .caption, .footnote, .aside, .rule: false
    }
  }
}
