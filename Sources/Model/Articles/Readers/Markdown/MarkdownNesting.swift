import TextSafety

/// Keeps what the parser of Markdown needs within bounds: nesting takes quadratic time, and every mark that
/// may open something takes some hundred bytes until it is known that it does not.
enum MarkdownNesting {
  /// The deepest nesting at the start of a line that is kept.
  static let depthLimit = 32

  /// Fewer marks than this are read, however short the text is.
  private static let fewMarks = 50_000
  /// A text with a mark in every that many bytes and more is no Markdown that anybody wrote.
  private static let densestMarks = 12

  /// How many marks a text has of those that open something; nil if they are as many as in Markdown.
  static func excessMarks(in bytes: ArraySlice<UInt8>) -> Int? {
    let count = bytes.reduce(0) { $0 + (isOpener($1) ? 1 : 0) }
    return count > fewMarks && count > bytes.count / densestMarks ? count : nil
  }

  private static func isOpener(_ byte: UInt8) -> Bool {
    byte == .leftBracket || byte == .asterisk || byte == .underscore
      || byte == .graveAccent || byte == .tilde
  }

  /// The text with at most `limit` quote and list marks at the start of each line.
  static func limited(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var marks = 0
    var isAtStart = true
    for byte in bytes {
      if byte == .lineFeed {
        marks = 0
        isAtStart = true
      } else if isAtStart, isMark(byte) {
        marks += 1
        if marks > depthLimit { continue }
      } else if byte != .space && byte != .tab && !ByteClass.isDigit(byte) {
        // Brackets nest too, though links are at most a few deep.
        isAtStart = false
      }
      output.append(byte)
    }
    return output
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == .greaterThanSign || byte == .hyphen || byte == .plusSign
      || byte == .asterisk || byte == .period || byte == .rightParenthesis
  }
}
