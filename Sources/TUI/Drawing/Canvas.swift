import Model

/// Writes text into a rectangle of a frame; what does not fit is clipped.
struct Canvas {
  /// The frame that is drawn.
  var frame: Frame
  /// Whether the terminal shows more than ASCII.
  let isUnicode: Bool

  /// Starts an empty frame.
  init(size: Size, isUnicode: Bool) {
    frame = Frame(size: size)
    self.isUnicode = isUnicode
  }

  /// Writes a string and returns the column after it; a line feed or a tab counts as a space.
  @discardableResult
  mutating func write(
    _ string: String, column: Int, row: Int, limit: Int, style: Style
  ) -> Int {
    let bytes = Array(string.utf8)
    return write(bytes, SourceSpan(0, bytes.count), column: column, row: row, limit: limit) { _ in
      style
    }
  }

  /// Writes a string, with an ellipsis in the last cell if it does not fit.
  mutating func writeClipped(
    _ string: String, column: Int, row: Int, limit: Int, style: Style
  ) {
    guard limit > 0 else { return }
    if CellWidth.width(of: string) <= limit {
      write(string, column: column, row: row, limit: limit, style: style)
      return
    }
    let end = write(string, column: column, row: row, limit: limit - 1, style: style)
    write(isUnicode ? "…" : "~", column: end, row: row, limit: 1, style: style)
  }

  /// Writes a span of UTF-8 and returns the column after it; `style` is asked for each byte offset.
  @discardableResult
  mutating func write(
    _ bytes: [UInt8], _ span: SourceSpan, column: Int, row: Int, limit: Int,
    collapsesSpaces: Bool = false, style: (Int) -> Style
  ) -> Int {
    var cell = column
    let end = min(span.end, bytes.count)
    var offset = max(0, span.start)
    var last: Int?
    var wasSpace = false
    var wholeEnd = offset
    while offset < end {
      var (scalar, length) = bytes.scalar(at: offset, end: end)
      if scalar == 0x0A || scalar == 0x09 { scalar = 0x20 }
      defer { offset += length }
      let isSpace = scalar == 0x20
      defer { wasSpace = isSpace }
      if isSpace, wasSpace, collapsesSpaces { continue }
      var width = scalar < 0x7F && scalar >= 0x20 ? 1 : CellWidth.width(of: scalar)
      // Not all strings are of an article: a path may hold what safe text never does.
      let isSafe = scalar < 0x7F || SafeText.allows(scalar)
      if width == 0 {
        if let last, isUnicode, isSafe { addMark(scalar, column: last, row: row) }
        continue
      }
      if width < 0 || !isSafe || (!isUnicode && scalar > 0x7E) {
        scalar = isUnicode ? 0xFFFD : Canvas.ascii(scalar)
        width = max(1, width)
      }
      guard cell + width <= column + limit else { break }
      // Half a family is another one.
      if width == 2 || scalar >= 0x1F1E6, offset >= wholeEnd,
        let whole = EmojiSequence.read(bytes, at: offset, end: end)
      {
        guard cell + whole.cells <= column + limit || cell == column else { break }
        wholeEnd = whole.end
      }
      let look = style(offset)
      frame[cell, row] = Cell(Glyph(base: scalar), style: look)
      if width == 2 {
        let isWhole = isUnicode && scalar != 0xFFFD
        frame[cell + 1, row] = Cell(isWhole ? .continuation : .space, style: look)
      }
      last = cell
      cell += width
    }
    return cell
  }

  /// Fills a row of cells with a character.
  mutating func fill(column: Int, row: Int, count: Int, glyph: Unicode.Scalar = " ", style: Style) {
    for offset in 0..<max(0, count) {
      frame[column + offset, row] = Cell(Glyph(base: glyph.value), style: style)
    }
  }

  private mutating func addMark(_ scalar: UInt32, column: Int, row: Int) {
    var cell = frame[column, row]
    for index in 0..<4 where cell.glyph.marks[index] == 0 {
      cell.glyph.marks[index] = scalar
      frame[column, row] = cell
      return
    }
  }

  /// What stands for a character on a terminal that has only ASCII.
  private static func ascii(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2018, 0x2019, 0x2032: return 0x27
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: return 0x22
    case 0x2010...0x2015, 0x2212: return 0x2D
    case 0x2022, 0xB7: return 0x2A
    case 0x2026: return 0x2E
    case 0xA0: return 0x20
    default:
      let base = Folding.base(scalar)
      return (0x20..<0x7F).contains(base) ? base : 0x3F
    }
  }
}
