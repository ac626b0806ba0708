import TextSafety

/// Tells what each block of a plain text is, in passes over the flat list of blocks.
struct PlainClassifier {
  /// The text.
  let bytes: [UInt8]
  /// How it is laid out.
  let layout: PlainLayout
  /// The blocks, classified as far as the passes went.
  var blocks: [PlainBlock]
  /// Whether blank lines stand between most paragraphs.
  let usesGaps: Bool
  /// The median length of the blocks of running text, in bytes.
  let medianLength: Int
  /// Whether lines stand above turns: names with a time ("Ines Roth  0:05").
  let hasStampedTurns: Bool
  /// Whether questions and answers have their letters ("Q.", "A.").
  let hasLetteredTurns: Bool

  /// Classifies the blocks of a text.
  init(_ bytes: [UInt8]) {
    let cutter = PlainBlockCutter(bytes)
    self.bytes = bytes
    layout = cutter.layout
    blocks = cutter.blocks
    usesGaps = blocks.lazy.filter(\.hasGap).count * 2 > blocks.count
    let lengths = blocks.lazy.map(\.span.count).filter { $0 > 60 }.sorted()
    medianLength = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
    hasStampedTurns = TimeStamp.areTurns(bytes, blocks)
    let letters = blocks.lazy.compactMap { [bytes] in Self.letterOfTurn(bytes, $0) }.prefix(4)
    hasLetteredTurns = Set(letters).count == 2 && letters.count == 4
    markUnderlines()
    markSigns()
    markFurniture()
    markCuedBlocks()
    markLists()
    markHeadings()
    markFootnotes()
    markQuotes()
  }

  /// The scalar that a block ends with.
  func lastScalar(_ block: PlainBlock) -> UInt32 {
    bytes.scalar(at: bytes.scalarStart(before: block.span.end)).value
  }

  /// The next block from an index on that is not only a rule.
  func nextBlock(after index: Int) -> Int? {
    var next = index + 1
    while next < blocks.count, next < index + 4 {
      if blocks[next].kind != .rule { return next }
      next += 1
    }
    return nil
  }
}

// MARK: - Marks of headings

extension PlainClassifier {
  /// Headings with a line of signs below them; other such lines are rules.
  private mutating func markUnderlines() {
    for index in blocks.indices where blocks[index].lineCount == 1 {
      guard let underline = Underline(bytes, blocks[index].span) else { continue }
      blocks[index].kind = .rule
      guard index > 0, !blocks[index].hasGap, blocks[index - 1].kind == .text else { continue }
      let above = blocks[index - 1]
      let isFitting =
        underline.count * 2 >= above.span.count && underline.count <= above.span.count * 2
      if isFitting, above.lineCount <= 2, above.span.count <= 160 {
        blocks[index - 1].kind = .heading(level: underline.level)
      }
    }
  }

  /// Headings between signs ("== History ==") or after them ("## History").
  private mutating func markSigns() {
    for index in blocks.indices where blocks[index].isLine && blocks[index].span.count <= 160 {
      let span = blocks[index].span
      let sign = bytes[span.start]
      guard sign == .equalsSign || sign == .numberSign else { continue }
      var start = span.start
      while start < span.end, bytes[start] == sign { start += 1 }
      let level = start - span.start
      var end = span.end
      while end > start, bytes[end - 1] == sign { end -= 1 }
      let isClosed = span.end - end == level
      guard start < end, level <= 6,
        sign == .equalsSign ? level >= 2 && isClosed : bytes[start] == .space
      else { continue }
      while start < end, bytes[start] == .space { start += 1 }
      while end > start, bytes[end - 1] == .space { end -= 1 }
      guard start < end else { continue }
      blocks[index].span = SourceSpan(start, end)
      blocks[index].kind = .heading(level: level)
    }
  }
}

// MARK: - What is not running text

extension PlainClassifier {
  /// Running heads and page numbers of reports, which come again on every page, and lines of a table of
  /// contents with their dots.
  private mutating func markFurniture() {
    var seen: [[UInt8]: [Int]] = [:]
    for index in blocks.indices where blocks[index].isLine && blocks[index].span.count <= 100 {
      let line = bytes[blocks[index].span.range]
      if isContentsLine(line) {
        blocks[index].kind = .aside(.navigation)
      } else if TimeStamp.ends(line) {
        // "Ines Roth  0:05" comes back in a transcript, and is no running head.
        continue
      } else if line.last.map(ByteClass.isDigit) == true || line.last == .rightBracket
        || hasWideGap(line)
      {
        seen[line.filter { !ByteClass.isDigit($0) && $0 != .space }, default: []].append(
          index)
      }
    }
    for (key, places) in seen where !key.isEmpty && places.count >= 2 {
      for index in places { blocks[index].kind = .aside(.boilerplate) }
    }
  }

  private func isContentsLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.last.map(ByteClass.isDigit) == true else { return false }
    let tail = line.reversed().drop { ByteClass.isDigit($0) || $0 == .space }
    return tail.prefix(4).filter { $0 == .period }.count == 4
      || tail.prefix(7).elementsEqual([.period, .space, .period, .space, .period, .space, .period])
  }

  private func hasWideGap(_ line: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in line {
      run = byte == .space ? run + 1 : 0
      if run >= 4 { return true }
    }
    return false
  }

  /// Captions and boilerplate that cue words give away.
  private mutating func markCuedBlocks() {
    var index = 0
    while index < blocks.count {
      defer { index += 1 }
      guard blocks[index].kind == .text || isPlainHeading(index) else { continue }
      if BoilerplateCue.isBehindButton(bytes, blocks[index].span) {
        blocks[index].kind = .aside(.boilerplate)
      } else if CaptionCue.isCaption(bytes, blocks[index].span) {
        blocks[index].kind = .caption
      } else if let cue = BoilerplateCue.find(bytes, blocks[index].span) {
        index = apply(cue, at: index)
      } else if ReaderCall.isCall(bytes[blocks[index].span.range]) {
        blocks[index].kind = .aside(.promotion)
      }
    }
  }

  private func isPlainHeading(_ index: Int) -> Bool {
    if case .heading = blocks[index].kind { return true }
    return false
  }

  /// Sets aside what a cue reaches and returns the last block of it.
  private mutating func apply(_ cue: BoilerplateCue, at index: Int) -> Int {
    switch cue.reach {
    case .line:
      // A single word may be a heading; a menu has several of them.
      if blocks[index].span.count <= 12, cue.place == .whole, isFollowedByText(index) {
        return index
      }
      blocks[index].kind = .aside(cue.reason)
      return index
    case .below:
      let end = teasersEnd(from: index + 1)
      guard end > index + 1 else { return index }
      blocks[index].kind = .rule
      for below in (index + 1)..<end where blocks[below].kind != .rule {
        blocks[below].kind = .aside(cue.reason)
      }
      return end - 1
    }
  }

  private func isFollowedByText(_ index: Int) -> Bool {
    guard let next = nextBlock(after: index) else { return false }
    return blocks[next].span.count > 200 && index > 0 && blocks[index - 1].span.count > 200
  }

  /// The block after the teasers that start at one: short lines, up to running text.
  private func teasersEnd(from start: Int) -> Int {
    var end = start
    while end < blocks.count {
      let block = blocks[end]
      let isText = block.span.count > 300 || (block.lineCount > 2 && block.span.count > 160)
      if isText && lastScalar(block) != 0x2026 { break }
      end += 1
    }
    // What stands right above running text may be its heading, and a full sentence belongs to it.
    if end < blocks.count {
      while end > start, !isTeaser(blocks[end - 1]) { end -= 1 }
    }
    return end
  }

  private func isTeaser(_ block: PlainBlock) -> Bool {
    block.kind != .text || lastScalar(block) != UInt8.period
  }

  /// Wrapped lines after ">" or well inside the body's margin.
  private mutating func markQuotes() {
    for index in blocks.indices where blocks[index].kind == .text {
      let block = blocks[index]
      let isMarked = bytes[block.span.start] == .greaterThanSign && block.span.count > 2
      let isInset =
        layout.wrapColumn != nil && block.lineCount > 1 && block.indent >= layout.baseIndent + 4
      if isMarked || isInset { blocks[index].kind = .quote }
      if isMarked, block.lineCount == 1 {
        while blocks[index].span.count > 1, isQuoteSign(bytes[blocks[index].span.start]) {
          blocks[index].span.start += 1
        }
      }
    }
  }

  private func isQuoteSign(_ byte: UInt8) -> Bool {
    byte == .greaterThanSign || byte == .space
  }
}
