import TextSafety

/// Parts the two columns of a page whose lines run through both.
enum PageColumns {
  /// What a page is.
  enum Result {
    /// One column.
    case single
    /// The lines of the left column and then those of the right one.
    case parted([PageLine])
    /// Two columns without a gap that goes down the page.
    case mixed
  }

  /// The narrowest gap between columns, in spaces.
  private static let narrowestGap = 3

  /// The widest page, in columns: a longer line is none of two columns.
  private static let widestPage = 400

  /// Parts the lines of a page.
  static func part(_ lines: [PageLine]) -> Result {
    let full = lines.map(\.indented)
    let cells = full.map(cells)
    let filled = lines.indices.filter { lines[$0].text.count >= 50 }
    guard filled.count >= 12 else { return .single }
    let gapped = filled.map { cells[$0] }.filter(hasGap)
    guard gapped.count * 10 >= filled.count * 6, isProse(gapped) else { return .single }
    guard let column = gutter(gapped) else { return .mixed }
    let body = withoutMargins(lines)
    var parted = Array(lines[..<body.lowerBound])
    var (left, right): ([PageLine], [PageLine]) = ([], [])
    for (place, line) in zip(body, full[body]) {
      if crosses(cells[place], column) {
        // A line over both columns ends what stands above it.
        parted += left + right + [lines[place]]
        (left, right) = ([], [])
        continue
      }
      let cut = start(of: column, in: line)
      left += PageLine.lines(of: line[..<cut])
      right += PageLine.lines(of: line[cut...])
    }
    return .parted(parted + left + right + lines[body.upperBound...])
  }

  /// A line with one byte for each scalar, so that columns are told by their number.
  private static func cells(_ line: [UInt8]) -> [UInt8] {
    line.contains { $0 >= 0x80 } ? line.filter { !UTF8.isContinuation($0) } : line
  }

  /// The first byte of a column; the end of a shorter line.
  private static func start(of column: Int, in line: [UInt8]) -> Int {
    var left = column
    return line.firstIndex { byte in
      if UTF8.isContinuation(byte) { return false }
      left -= 1
      return left < 0
    } ?? line.count
  }

  /// Whether a text without pages stands in two columns, as far as its first lines tell.
  static func areIn(_ text: [UInt8]) -> Bool {
    let head = text.prefix(sampleLength)
    switch part(PageLine.lines(of: head)) {
    case .single: return false
    case .parted, .mixed: return true
    }
  }

  /// How much of a text without pages is looked at, in bytes.
  private static let sampleLength = 16_384

  /// Whether words of a line stand in the gap between the columns.
  private static func crosses(_ line: [UInt8], _ column: Int) -> Bool {
    column < line.count && column > 0
      && (line[column] != .space || line[column - 1] != .space)
  }

  /// The lines without a running head and a foot: one or two at an end that a blank line parts from the rest.
  private static func withoutMargins(_ lines: [PageLine]) -> Range<Int> {
    func margin(_ lines: some Collection<PageLine>) -> Int {
      let blank = lines.prefix { $0.isBlank }.count
      let head = lines.dropFirst(blank).prefix { !$0.isBlank }.count
      return head <= 2 && blank + head < lines.count ? blank + head : 0
    }
    let start = margin(lines)
    let end = margin(lines.reversed())
    return start + end < lines.count ? start..<(lines.count - end) : lines.indices
  }

  /// Whether a wide gap stands between words of running text.
  private static func hasGap(_ line: [UInt8]) -> Bool {
    gaps(line).contains { gap in
      letters(line[..<gap.lowerBound]) >= 15 && letters(line[gap.upperBound...]) >= 15
    }
  }

  /// Whether what stands after the gaps goes on in small letters, as sentences over several lines do and the cells of a
  /// table do not.
  private static func isProse(_ lines: [[UInt8]]) -> Bool {
    let small = lines.count { line in
      guard let gap = gaps(line).last, gap.upperBound < line.count else { return false }
      return ByteClass.isLower(line[gap.upperBound]) || line[gap.upperBound] >= 0xC3
    }
    return small * 10 >= lines.count * 4
  }

  private static func letters(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + (ByteClass.isLetter($1) || $1 >= 0xC3 ? 1 : 0) }
  }

  private static func gaps(_ line: [UInt8]) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start: Int?
    for index in line.indices {
      if line[index] == .space {
        start = start ?? index
      } else if let first = start {
        if index - first >= narrowestGap, first > 0 { gaps.append(first..<index) }
        start = nil
      }
    }
    return gaps
  }

  /// The column at which nearly every line has a space.
  private static func gutter(_ lines: [[UInt8]]) -> Int? {
    let width = min(widestPage, lines.map(\.count).max() ?? 0)
    var best: (column: Int, count: Int)?
    for column in (width / 4)..<max(width / 4, width * 3 / 4) {
      let count = lines.lazy.filter { line in
        column >= line.count
          || (line[column] == .space
            && (column == 0 || line[column - 1] == .space))
      }.count
      if count > best?.count ?? 0 { best = (column, count) }
    }
    guard let best, best.count * 20 >= lines.count * 19 else { return nil }
    return best.column
  }
}
