import Model

/// Breaks text into lines at words, by the parts of Unicode's line breaking (UAX 14) that articles use.
///
/// Breaks are allowed at spaces, after dashes and such hyphens as join words (`Hyphen`), and around wide characters, but not
/// before closing punctuation nor after opening punctuation. A word longer than a line is cut.
struct LineBreaker {
  /// The cells of a line.
  let width: Int
  /// Whether a line feed in the text ends a line; otherwise it counts as a space.
  let keepsLineFeeds: Bool

  /// Whether each of several spaces takes its room, as in a row with columns; in running text they take the room of
  /// one.
  let countsSpaces: Bool

  /// Makes a breaker; a width below one counts as one.
  init(width: Int, keepsLineFeeds: Bool = false, countsSpaces: Bool = false) {
    self.width = max(1, width)
    self.keepsLineFeeds = keepsLineFeeds
    self.countsSpaces = countsSpaces || keepsLineFeeds
  }

  /// The lines of a string, without the space at their ends; an empty one has none.
  func lines(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return lines(of: SourceSpan(0, bytes.count), in: bytes).map { span in
      String(decoding: bytes[span.range], as: UTF8.self)
    }
  }

  /// The lines of a span, without the space at their ends; an empty span has none.
  func lines(of span: SourceSpan, in bytes: [UInt8]) -> [SourceSpan] {
    bytes.withUnsafeBufferPointer { lines(of: span, in: bytes, $0) }
  }

  /// The lines of a span of bytes, which `memory` holds too.
  private func lines(
    of span: SourceSpan, in bytes: [UInt8], _ memory: UnsafeBufferPointer<UInt8>
  ) -> [SourceSpan] {
    var state = Progress(start: span.start)
    var lines: [SourceSpan] = []
    let end = min(span.end, memory.count)
    var offset = span.start
    while offset < end {
      state.takePlain(memory, from: &offset, to: end, width: width)
      guard offset < end else { break }
      var (scalar, length) = bytes.scalar(at: offset, end: end)
      if scalar == 0x0A, keepsLineFeeds {
        lines.append(SourceSpan(state.lineStart, state.contentEnd))
        state = Progress(start: offset + 1)
      } else if scalar == 0x20 || scalar == 0x0A || scalar == 0x09 {
        space(at: offset, length: length, &state, &lines)
      } else {
        if state.previous == 0x2D || state.previous == 0x2010, offset > state.lineStart {
          state.keepsHyphen = !Hyphen(before: offset, in: bytes, within: span).allowsBreak
        }
        var cells = scalar < 0x7F ? 1 : CellWidth.cells(of: scalar)
        if scalar >= 0x2600, let whole = EmojiSequence.read(bytes, at: offset, end: end),
          whole.cells <= width
        {
          (length, cells) = (whole.end - offset, whole.cells)
        }
        character(
          scalar, cells: cells, in: offset..<(offset + length), state: &state, lines: &lines)
      }
      offset += length
    }
    if state.contentEnd > state.lineStart || (keepsLineFeeds && offset > state.lineStart) {
      lines.append(SourceSpan(state.lineStart, state.contentEnd))
    }
    return lines
  }

  /// Where the breaker stands in the line it is filling.
  private struct Progress {
    var lineStart: Int
    /// After the last character that is no space.
    var contentEnd: Int
    /// The cells used up to here, spaces included.
    var column = 0
    /// The last place where the line may end: its content's end, the next line's start, its column.
    var breakEnd = -1
    var breakNext = -1
    var breakColumn = 0
    var previous: UInt32 = 0x20
    /// Whether the hyphen just passed stays with what follows it.
    var keepsHyphen = false

    init(start: Int) {
      lineStart = start
      contentEnd = start
    }

    /// Takes the ASCII that no line may end before, most of a text, as far as the line has room.
    mutating func takePlain(
      _ bytes: UnsafeBufferPointer<UInt8>, from offset: inout Int, to end: Int, width: Int
    ) {
      guard previous < 0x2010, previous != 0x2D else { return }
      let start = offset
      let stop = min(end, offset + width - column)
      while offset < stop, bytes[offset] > 0x20, bytes[offset] < 0x7F {
        offset += 1
        if bytes[offset - 1] == 0x2D { break }
      }
      guard offset > start else { return }
      keepsHyphen = false
      column += offset - start
      contentEnd = offset
      previous = UInt32(bytes[offset - 1])
    }
  }

  private func space(
    at offset: Int, length: Int, _ state: inout Progress, _ lines: inout [SourceSpan]
  ) {
    if state.contentEnd == state.lineStart, !keepsLineFeeds {
      state.lineStart = offset + length
      state.contentEnd = state.lineStart
      state.column = 0
      return
    }
    if state.previous != 0x20 || countsSpaces { state.column += 1 }
    state.breakEnd = state.contentEnd
    state.breakNext = offset + length
    state.breakColumn = state.column
    state.previous = 0x20
  }

  private func character(
    _ scalar: UInt32, cells: Int, in range: Range<Int>, state: inout Progress,
    lines: inout [SourceSpan]
  ) {
    let offset = range.lowerBound
    if mayBreak(between: state.previous, and: scalar), offset > state.lineStart,
      !state.keepsHyphen
    {
      state.breakEnd = state.contentEnd
      state.breakNext = offset
      state.breakColumn = state.column
    }
    if cells > 0, state.column + cells > width, state.column > 0 {
      if state.breakNext > state.lineStart, state.breakEnd > state.lineStart {
        lines.append(SourceSpan(state.lineStart, state.breakEnd))
        state.lineStart = state.breakNext
        state.column -= state.breakColumn
        if state.contentEnd < state.lineStart { state.contentEnd = state.lineStart }
      }
      if state.column + cells > width, state.column > 0 {
        lines.append(SourceSpan(state.lineStart, offset))
        state.lineStart = offset
        state.column = 0
      }
      state.breakEnd = -1
      state.breakNext = -1
    }
    state.keepsHyphen = false
    state.column += cells
    state.contentEnd = range.upperBound
    if cells > 0 { state.previous = scalar }
  }

  private func mayBreak(between left: UInt32, and right: UInt32) -> Bool {
    if left < 0x2010, right < 0x2010 {
      // A hyphen inside a word, but not in "-5" nor "A-1".
      return left == 0x2D && Hyphen.isLetter(right)
    }
    if left == 0x2014 { return right != 0x2014 && !LineBreakClass.isClosing(right) }
    if left == 0x2010 || left == 0x2013 { return Hyphen.isLetter(right) }
    return left != 0x20 && LineBreakClass.allowsBreak(between: left, and: right)
  }
}
