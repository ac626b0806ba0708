import TextSafety

/// How the lines of a plain text are laid out.
struct PlainLayout {
  /// The column at which lines are wrapped; nil if a line is a paragraph.
  var wrapColumn: Int?
  /// The most common indent, which body text has.
  var baseIndent: Int

  /// Looks at the lines of a text.
  init(_ bytes: [UInt8], _ lines: [PlainLine]) {
    var widths = [Int](repeating: 0, count: 202)
    var indents = [Int](repeating: 0, count: 65)
    var filled = 0
    for line in lines where !line.isBlank {
      widths[min(line.width, 201)] += 1
      indents[min(line.indent, 64)] += 1
      filled += 1
    }
    baseIndent = indents.indices.max { indents[$0] < indents[$1] } ?? 0
    let column = Self.quantile(widths, of: filled)
    guard column <= 130 else { return }
    let (forced, pairs) = Self.forcedBreaks(bytes, lines, column: column)
    if pairs >= 3, forced * 10 >= pairs * 6 { wrapColumn = column }
  }

  /// The width that 19 of 20 lines do not exceed.
  private static func quantile(_ widths: [Int], of count: Int) -> Int {
    var seen = 0
    for (width, lines) in widths.enumerated() {
      seen += lines
      if seen * 20 >= count * 19 { return width }
    }
    return widths.count
  }

  /// How many line breaks between neighbouring lines had to be there, and how many there are.
  static func forcedBreaks(
    _ bytes: [UInt8], _ lines: some RandomAccessCollection<PlainLine>, column: Int
  ) -> (forced: Int, pairs: Int) {
    var forced = 0
    var pairs = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isBlank && !next.isBlank {
      pairs += 1
      if isForced(bytes, line, before: next, column: column) { forced += 1 }
    }
    return (forced, pairs)
  }

  /// Whether the first word of the next line had no room on this one.
  static func isForced(
    _ bytes: [UInt8], _ line: PlainLine, before next: PlainLine, column: Int
  ) -> Bool {
    var end = next.span.start
    while end < next.span.end, bytes[end] != .space { end += 1 }
    // Some writers break a little early.
    return line.width + 1 + (end - next.span.start) > column - 3
  }
}
