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

  /// Parts the lines of a page.
  static func part(_ lines: [PageLine]) -> Result {
    let full = lines.map(\.indented)
    let filled = lines.indices.filter { lines[$0].text.count >= 50 }
    guard filled.count >= 12 else { return .single }
    let gapped = filled.filter { hasGap(full[$0]) }
    guard gapped.count * 10 >= filled.count * 6 else { return .single }
    guard let column = gutter(gapped.map { full[$0] }) else { return .mixed }
    var (left, right): ([PageLine], [PageLine]) = ([], [])
    for line in full {
      let cut = min(column, line.count)
      left += PageLine.lines(of: line[..<cut])
      right += PageLine.lines(of: line[cut...])
    }
    return .parted(left + right)
  }

  /// Whether a wide gap stands between words of running text.
  private static func hasGap(_ line: [UInt8]) -> Bool {
    gaps(line).contains { gap in
      letters(line[..<gap.lowerBound]) >= 15 && letters(line[gap.upperBound...]) >= 15
    }
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
    let width = lines.map(\.count).max() ?? 0
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
