import TextSafety

/// Cuts the lines of a plain text into blocks.
struct PlainBlockCutter {
  /// The text.
  let bytes: [UInt8]
  /// Its lines.
  let lines: [PlainLine]
  /// How they are laid out.
  let layout: PlainLayout
  /// The blocks so far.
  private(set) var blocks: [PlainBlock] = []

  /// Cuts a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = PlainLine.lines(of: bytes)
    layout = PlainLayout(bytes, lines)
    blocks.reserveCapacity(lines.count / 2)
    var index = 0
    while index < lines.count {
      if lines[index].isBlank {
        index += 1
        continue
      }
      var end = index
      while end < lines.count, !lines[end].isBlank { end += 1 }
      cut(index..<end)
      index = end
    }
  }

  /// Cuts the lines between two blank ones.
  private mutating func cut(_ range: Range<Int>) {
    let first = blocks.count
    if isPreformatted(range) {
      append(range, kind: .preformatted)
    } else if let column = wrapColumn(of: range) {
      cutWrapped(range, column: column)
    } else {
      cutLines(range)
    }
    for index in blocks.indices[first...] { blocks[index].hasGap = index == first }
  }

  /// The column at which a group of lines is wrapped; nil if each is a paragraph.
  private func wrapColumn(of range: Range<Int>) -> Int? {
    guard range.count > 1 else { return nil }
    let widest = lines[range].reduce(0) { max($0, $1.width) }
    if let column = layout.wrapColumn, widest <= column + 8 { return column }
    guard range.count > 2, widest <= 120, widest >= 50 else { return nil }
    let (forced, pairs) = PlainLayout.forcedBreaks(bytes, lines[range], column: widest)
    return forced * 10 >= pairs * 7 ? widest : nil
  }

  /// Each line by itself, but with the lines that go on with it.
  private mutating func cutLines(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range.dropFirst() where !goesOn(index, from: start) {
      append(start..<index)
      start = index
    }
    append(start..<range.upperBound)
  }

  /// Whether a line goes on with the one before, as the end of a wrapped sentence does, or with an item: in small letters
  /// after an open sentence, or below the item's text.
  private func goesOn(_ index: Int, from start: Int) -> Bool {
    let (line, previous) = (lines[index], lines[index - 1])
    guard ListMarker.read(bytes, line.span) == nil, Underline(bytes, line.span) == nil else {
      return false
    }
    guard let item = ListMarker.read(bytes, lines[start].span) else {
      return isWrapped(previous, before: line)
    }
    let column = lines[start].indent + item.textStart - lines[start].span.start
    if line.indent > lines[start].indent, line.indent <= column + 1 { return true }
    return ByteClass.isLower(bytes[line.span.start]) && !endsSentence(previous)
  }

  /// Whether a line that is as wide as mail is wrapped breaks off, and the next goes on in small letters.
  private func isWrapped(_ line: PlainLine, before next: PlainLine) -> Bool {
    guard Self.wrappedWidths.contains(line.width), ByteClass.isLower(bytes[next.span.start]),
      let last = bytes[line.span.range].last
    else { return false }
    return ByteClass.isLower(last) || last == .comma
  }

  /// A narrower line is verse or an item, a wider one a paragraph.
  private static let wrappedWidths = 55...100

  private mutating func cutWrapped(_ range: Range<Int>, column: Int) {
    var start = range.lowerBound
    for index in range.dropFirst() where startsBlock(index, after: start, column: column) {
      append(start..<index)
      start = index
    }
    append(start..<range.upperBound)
  }

  /// Whether a line of wrapped text starts a paragraph of its own.
  private func startsBlock(_ index: Int, after start: Int, column: Int) -> Bool {
    let (line, previous) = (lines[index], lines[index - 1])
    let isForced = PlainLayout.isForced(bytes, previous, before: line, column: column)
    if Underline(bytes, line.span) != nil || Underline(bytes, previous.span) != nil { return true }
    if let (marker, _) = ListMarker.read(bytes, line.span) {
      // A number or a dash may have come to the start of a line by the wrapping.
      let isSure = !isForced || line.indent != previous.indent
      if isSure
        || ListMarker.read(bytes, lines[start].span).map({ marker.follows($0.marker) }) == true
      {
        return true
      }
    }
    if bytes[line.span.start] == .greaterThanSign
      || bytes[previous.span.start] == .greaterThanSign
    {
      return (bytes[line.span.start] == .greaterThanSign)
        != (bytes[previous.span.start] == .greaterThanSign)
    }
    if isForced { return false }
    let isIndented = line.indent >= previous.indent + 2 && index - 1 > start
    let hasRoom = (column - previous.width) * 3 > column
    return isIndented || hasRoom && endsSentence(previous)
  }

  private func endsSentence(_ line: PlainLine) -> Bool {
    switch bytes.scalar(at: bytes.scalarStart(before: line.span.end)).value {
    case 0x2E, 0x21, 0x3F, 0x22, 0x201D, 0x3A: return true
    default: return false
    }
  }

  private mutating func append(_ range: Range<Int>, kind: PlainBlock.Kind = .text) {
    let (first, last) = (lines[range.lowerBound], lines[range.upperBound - 1])
    blocks.append(
      PlainBlock(
        span: SourceSpan(first.span.start, last.span.end), kind: kind, lineCount: range.count,
        indent: first.indent))
  }
}

extension PlainBlockCutter {
  /// Whether lines are a drawing or a table, or a log: most have wide gaps inside or few letters, and they stand
  /// together.
  private func isPreformatted(_ range: Range<Int>) -> Bool {
    guard range.count >= 2 else { return false }
    if isLog(range) { return true }
    var drawn = 0
    for line in lines[range] where isDrawn(line) { drawn += 1 }
    return drawn * 3 >= range.count * 2
  }

  /// Whether most lines begin as those of a log do; what an entry needs more lines for is indented.
  private func isLog(_ range: Range<Int>) -> Bool {
    // A line that names the file or the boot may stand above.
    guard range.count >= LogLine.fewest,
      let first = lines[range].prefix(2).first(where: { LogLine.isOne(bytes[$0.span.range]) })
    else { return false }
    var (logged, told) = (0, 0)
    for line in lines[range] where line.indent == first.indent {
      told += 1
      if LogLine.isOne(bytes[line.span.range]) { logged += 1 }
    }
    return logged >= LogLine.fewest && logged * 3 >= told * 2
  }

  private func isDrawn(_ line: PlainLine) -> Bool {
    guard line.span.count <= 160, line.span.count >= 3 else { return false }
    var gaps = 0
    var letters = 0
    var last: UInt8 = 0
    var run = 0
    for byte in bytes[line.span.range] {
      if byte == .space {
        run += 1
      } else {
        // Two spaces after a full stop are a typist's habit.
        if run >= 3 || (run == 2 && last != .period && last != .colon)
          || byte == .verticalBar
        {
          gaps += 1
        }
        run = 0
        last = byte
      }
      if byte == .tab { gaps += 1 }
      if ByteClass.isLetter(byte) || byte >= 0x80 { letters += 1 }
    }
    if ListMarker.read(bytes, line.span) != nil { gaps -= 1 }
    if Underline(bytes, line.span) != nil { return false }
    return gaps >= 2
      || letters * 4 < line.span.count && ByteClass.isDigit(last) == false && gaps > 0
  }
}
