import TextSafety

/// A line of plain text.
struct PlainLine {
  /// The line without the space around it.
  var span: SourceSpan
  /// The columns of space before it; a tab goes to the next multiple of eight.
  var indent: Int

  /// Whether nothing stands on it.
  var isBlank: Bool { span.isEmpty }

  /// The column after its last character, counting bytes.
  var width: Int { indent + span.count }

  /// More blank lines than this in a row say no more.
  private static let mostBlank = 8

  /// The lines of a text in order, blank ones among them, of a long run of which only the first ones.
  static func lines(of bytes: [UInt8]) -> [PlainLine] {
    var lines: [PlainLine] = []
    lines.reserveCapacity(bytes.count / 60)
    bytes.withUnsafeBufferPointer { buffer in
      var start = 0
      var blank = 0
      while start < buffer.count {
        var end = start
        while end < buffer.count, buffer[end] != .lineFeed { end += 1 }
        let line = line(buffer, start..<end)
        blank = line.isBlank ? blank + 1 : 0
        if blank <= mostBlank { lines.append(line) }
        start = end + 1
      }
    }
    return lines
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> PlainLine {
    var first = range.lowerBound
    var last = range.upperBound
    var indent = 0
    while first < last, bytes[first] == .space || bytes[first] == .tab {
      indent = bytes[first] == .tab ? (indent / 8 + 1) * 8 : indent + 1
      first += 1
    }
    while last > first, bytes[last - 1] == .space || bytes[last - 1] == .tab {
      last -= 1
    }
    return PlainLine(span: SourceSpan(first, last), indent: first == last ? 0 : indent)
  }
}
