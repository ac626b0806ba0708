/// Keeps the nesting of Markdown within bounds, which the parser takes quadratic time for.
enum MarkdownNesting {
  /// The deepest nesting at the start of a line that is kept.
  static let limit = 32

  /// The text with at most `limit` quote and list marks at the start of each line.
  static func limited(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var marks = 0
    var isAtStart = true
    for byte in bytes {
      if byte == 0x0A {
        marks = 0
        isAtStart = true
      } else if isAtStart, isMark(byte) {
        marks += 1
        if marks > limit { continue }
      } else if byte != 0x20 && byte != 0x09 && !ByteClass.isDigit(byte) {
        // Brackets nest too, though links are at most a few deep.
        isAtStart = false
      }
      output.append(byte)
    }
    return output
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == 0x3E || byte == 0x2D || byte == 0x2B || byte == 0x2A || byte == 0x2E || byte == 0x29
  }
}
