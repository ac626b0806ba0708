import TextSafety

extension PlainClassifier {
  /// How a heading without a line of signs shows itself; more in front are surer.
  enum HeadingStyle: Equatable {
    /// It has a number with that many parts, or a word like "Chapter" and a number.
    case numbered(Int)
    /// It is all in capitals.
    case capitals
    /// It is only short and unclosed.
    case plain
  }

  /// Short lines that stand above running text.
  mutating func markHeadings() {
    let repeated = repeatedLines()
    var found: [(index: Int, style: HeadingStyle)] = []
    for index in blocks.indices where blocks[index].kind == .text {
      guard let style = headingStyle(at: index) else { continue }
      if repeated(key(of: blocks[index])) { continue }
      found.append((index, style))
    }
    found = withoutLists(found)
    // Short unclosed lines by the dozen are verse, dialogue or a list.
    let plain = found.filter { $0.style == .plain }.count
    if plain * 2 > blocks.count, blocks.count > 12 { found.removeAll { $0.style == .plain } }
    // Short questions by the dozen are an interviewer's.
    let questions = found.filter { isQuestion(blocks[$0.index]) }.count
    if questions > 5 { found.removeAll { isQuestion(blocks[$0.index]) } }
    let hasStrong = found.filter { $0.style != .plain }.count >= 2
    for (index, style) in found {
      switch style {
      case .numbered(let depth): blocks[index].kind = .heading(level: depth)
      case .capitals: blocks[index].kind = .heading(level: 1)
      case .plain: blocks[index].kind = .heading(level: hasStrong ? 2 : 1)
      }
    }
  }

  private func isQuestion(_ block: PlainBlock) -> Bool { lastScalar(block) == UInt8.questionMark }

  /// Lines that come three times and more: speakers' names, running heads.
  private func repeatedLines() -> ([UInt8]) -> Bool {
    let lines = blocks.filter { $0.isLine && $0.span.count <= 60 }
    let hashes = lines.map { WordHash.hash(key(of: $0)) }.sorted()
    // In order, a hash that comes three times stands two places after itself.
    let repeated = WordSet(
      hashes: hashes.indices.dropFirst(2).filter { hashes[$0 - 2] == hashes[$0] }.map { hashes[$0] }
    )
    return { repeated.contains(WordHash.hash($0)) }
  }

  private func key(of block: PlainBlock) -> [UInt8] {
    block.span.count <= 160 ? Array(bytes[block.span.range]) : []
  }

  /// Of three and more such lines in a row, only the last can be a heading: the others are a list.
  private func withoutLists(
    _ found: [(index: Int, style: HeadingStyle)]
  ) -> [(index: Int, style: HeadingStyle)] {
    var kept: [(index: Int, style: HeadingStyle)] = []
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end].index == found[end - 1].index + 1 { end += 1 }
      let run = found[start..<end]
      let isList = run.count >= 3 && run.first?.index != 0
      kept +=
        isList
        ? run.filter { $0.style != .plain } + run.suffix(1).filter { $0.style == .plain }
        : Array(run)
      start = end
    }
    return kept
  }
}

// MARK: - One line

extension PlainClassifier {
  /// The style of a block that can be a heading; nil if it cannot.
  private func headingStyle(at index: Int) -> HeadingStyle? {
    let block = blocks[index]
    guard block.lineCount <= 2, block.span.count <= 160 else { return nil }
    guard let next = nextBlock(after: index), canFollowHeading(next) else { return nil }
    let shape = LineShape(bytes, block.span)
    guard shape.hasLetters, !isAddress(block), !isTurn(block) else { return nil }
    if let depth = NumberedHeading.depth(bytes, block.span), shape.words <= 14,
      !shape.endsLikeText || (shape.last == UInt8.period && shape.words <= 6)
    {
      return .numbered(depth)
    }
    if shape.startsSmall || shape.endsLikeText || shape.isQuoted || leadsOn(block) { return nil }
    if shape.isAllCapitals, shape.letters.upper >= 3, shape.words <= 14 { return .capitals }
    return isPlainHeading(block, shape, before: blocks[next]) ? .plain : nil
  }

  /// Whether a line is a turn of a transcript: a question ("Q: Who shut the gate?") and no section Q, an answer, or the
  /// name above what is said.
  private func isTurn(_ block: PlainBlock) -> Bool {
    if hasStampedTurns, TimeStamp.ends(bytes[block.span.range]) { return true }
    guard let letter = Self.letterOfTurn(bytes, block) else { return false }
    return hasLetteredTurns || letter == UInt8(ascii: "Q") && isQuestion(block)
  }

  /// The letter that a question or an answer begins with, before a stop or a colon; nil if it begins with none.
  static func letterOfTurn(_ bytes: [UInt8], _ block: PlainBlock) -> UInt8? {
    let start = bytes[block.span.range].prefix(3)
    return ["Q. ", "Q: ", "A. ", "A: "].contains { start.elementsEqual($0.utf8) }
      ? start.first : nil
  }

  /// "Ana Ruiz tweeted that": what comes next is the rest of the sentence.
  private func leadsOn(_ block: PlainBlock) -> Bool {
    bytes[block.span.range].suffix(Self.that.count).elementsEqual(Self.that)
  }

  private static let that = Array(" that".utf8)

  private func isPlainHeading(
    _ block: PlainBlock, _ shape: LineShape, before next: PlainBlock
  ) -> Bool {
    guard block.lineCount == 1, shape.words <= 14 else { return false }
    // Letters of other scripts take two bytes and more.
    guard block.span.count - shape.wide / 2 <= 100 else { return false }
    if usesGaps, !block.hasGap || !next.hasGap { return false }
    if let column = layout.wrapColumn {
      guard block.span.count * 10 <= column * 9 else { return false }
    } else if block.span.count * 2 > medianLength {
      return false
    }
    if shape.last == UInt8.questionMark || shape.last == 0xFF1F {
      if shape.isTitleCase { return shape.words <= 12 }
      return shape.words <= 6 && usesGaps && next.span.count >= 150
    }
    if shape.digits * 2 > block.span.count { return false }
    return shape.words <= 8 || shape.isTitleCase
      || shape.longWords.capitalised * 2 > shape.longWords.all
  }

  /// Whether running text, an item or a further heading stands in a block.
  private func canFollowHeading(_ index: Int) -> Bool {
    switch blocks[index].kind {
    case .text, .heading, .item, .quote, .preformatted, .caption, .footnote: return true
    case .aside, .rule: return false
    }
  }

  private func isAddress(_ block: PlainBlock) -> Bool {
    let line = bytes[block.span.range]
    if line.contains(.atSign) || line.contains(.verticalBar) { return true }
    let key = NormalizedLine.make(bytes, block.span)
    return NormalizedLine.contains(key, "://") || key.starts(with: "www.".utf8)
      || Byline(bytes, block.span) != nil
  }
}
