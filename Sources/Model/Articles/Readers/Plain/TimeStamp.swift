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
