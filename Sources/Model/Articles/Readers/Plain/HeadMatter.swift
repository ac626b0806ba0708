import Dates
import TextSafety

/// Takes title, dek, byline and date from the first blocks of a plain text.
struct HeadMatter {
  /// The text.
  let bytes: [UInt8]
  /// The blocks, those taken removed.
  private(set) var blocks: [PlainBlock]
  /// The title.
  private(set) var title: SourceSpan?
  /// The dek.
  private(set) var dek: SourceSpan?
  /// The byline.
  private(set) var byline: SourceSpan?
  /// The authors that the byline names.
  private(set) var authors: [String] = []
  /// The line with the publication date.
  private(set) var dateline: SourceSpan?
  /// The publication date.
  private(set) var published: EDTF?
  /// The date of the last change.
  private(set) var modified: EDTF?

  /// How many blocks can be head matter.
  private static let reach = 10

  private enum Verdict { case taken, skipped, body }

  /// Takes what stands at the head of the blocks.
  init(_ bytes: [UInt8], _ blocks: [PlainBlock]) {
    self.bytes = bytes
    self.blocks = blocks
    setAsideMenu()
    var taken: [Int] = []
    var left = Self.reach
    scan: for index in blocks.indices where left > 0 {
      switch verdict(index) {
      case .taken: taken.append(index)
      case .skipped: break
      case .body: break scan
      }
      // Entries of a menu are no head matter.
      if blocks[index].kind != .aside(.navigation) { left -= 1 }
    }
    for index in taken.reversed() { self.blocks.remove(at: index) }
    nameManual()
  }

  private mutating func verdict(_ index: Int) -> Verdict {
    switch blocks[index].kind {
    case .aside, .rule, .caption: return .skipped
    case .item, .quote, .preformatted, .footnote: return .body
    case .text, .heading: break
    }
    if takeDate(index) || takeByline(index) { return .taken }
    if title == nil {
      if isKicker(index) {
        blocks[index].kind = .aside(.navigation)
        return .skipped
      }
      guard canBeTitle(index) else { return .body }
      title = blocks[index].span
      return .taken
    }
    guard dek == nil else { return .body }
    let rules = DekRules(bytes, blocks, at: index, isBeforeHead: isHeadMatter(index + 1))
    guard rules.isDek else { return .body }
    dek = blocks[index].span
    return .taken
  }
}

// MARK: - What was copied with a page

extension HeadMatter {
  /// The longest entry of a menu, in words, and how many of them make one.
  private static let menu = (words: 3, entries: 2)

  /// Sets aside the short lines above a title that a byline and a date stand under, if a page's menu is among them.
  private mutating func setAsideMenu() {
    let isMenu = blocks.prefix(Self.reach).contains { $0.kind == .aside(.navigation) }
    guard isMenu, let title = blocks.indices.prefix(2 * Self.reach).first(where: isSigned) else {
      return
    }
    let lines = blocks.indices.prefix(title).filter { isText(blocks[$0].kind) }
    let areEntries = lines.allSatisfy { isEntry(blocks[$0]) }
    guard lines.count >= Self.menu.entries, areEntries, !isEntry(blocks[title]) else { return }
    for index in lines { blocks[index].kind = .aside(.navigation) }
  }

  private func isText(_ kind: PlainBlock.Kind) -> Bool {
    switch kind {
    case .text, .heading, .item: true
    case .quote, .preformatted, .caption, .footnote, .aside, .rule: false
    }
  }

  private func isEntry(_ block: PlainBlock) -> Bool {
    let shape = LineShape(bytes, block.span)
    return block.lineCount == 1 && shape.words <= Self.menu.words && !shape.endsLikeText
  }

  /// Whether a line has a byline under it, and a date in that or in the line after.
  private func isSigned(_ index: Int) -> Bool {
    guard isText(blocks[index].kind), blocks.indices.contains(index + 1),
      let byline = Byline(bytes, blocks[index + 1].span)
    else { return false }
    return canBeTitle(index) && (byline.date != nil || isDate(index + 2))
  }
}

// MARK: - Pages of manuals

extension HeadMatter {
  /// Takes for the title of a manual page its name alone, and sets the line aside that ends with it:
  /// "DREDGE(1)     User Commands     DREDGE(1)".
  private mutating func nameManual() {
    guard let line = title, let last = blocks.indices.last else { return }
    let words = bytes[line.range].split(separator: .space)
    let hasGaps = line.count > words.reduce(words.count) { $0 + $1.count }
    guard hasGaps, words.count > 1, let name = words.first, words.last == name,
      name.contains(.leftParenthesis), name.last == .rightParenthesis
    else { return }
    title = SourceSpan(line.start, line.start + name.count)
    let foot = bytes[blocks[last].span.range]
    if blocks[last].lineCount == 1, foot.split(separator: .space).last == name {
      blocks[last].kind = .aside(.boilerplate)
    }
  }
}

// MARK: - Dates and names

extension HeadMatter {
  private mutating func takeDate(_ index: Int) -> Bool {
    guard blocks[index].lineCount == 1, let line = DateLine(bytes, blocks[index].span) else {
      return false
    }
    // A text may start with a date that heads its first section.
    guard title != nil || index == 0 else { return false }
    return note(line, at: blocks[index].span)
  }

  private mutating func note(_ line: DateLine, at span: SourceSpan) -> Bool {
    let isNew = line.isUpdate ? modified == nil : published == nil
    guard isNew else { return false }
    modified = modified ?? line.modified
    if published == nil, let date = line.published {
      published = date
      dateline = span
    }
    return true
  }

  private mutating func takeByline(_ index: Int) -> Bool {
    guard byline == nil, title != nil, blocks[index].lineCount <= 2 else { return false }
    let found =
      Byline(bytes, blocks[index].span)
      ?? (isDate(index + 1) || (published != nil && isDate(index - 1))
        ? Byline(bareName: bytes, blocks[index].span) : nil)
    guard let found else { return false }
    byline = blocks[index].span
    authors = found.authors
    if let date = found.date { _ = note(date, at: blocks[index].span) }
    return true
  }

  private func isDate(_ index: Int) -> Bool {
    blocks.indices.contains(index) && DateLine(bytes, blocks[index].span) != nil
  }

  /// Whether a block is a byline or a date, so that what stands before it belongs to the head.
  private func isHeadMatter(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return false }
    return isDate(index) || Byline(bytes, blocks[index].span) != nil
  }
}

// MARK: - Titles

extension HeadMatter {
  /// Whether a block is short, unclosed and has text below it.
  private func canBeTitle(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.lineCount <= 3, block.span.count <= 250, index + 1 < blocks.count else {
      return false
    }
    let shape = LineShape(bytes, block.span)
    guard shape.hasLetters, shape.words <= 30, !isNumbered(block) else { return false }
    if TimeStamp.ends(bytes[block.span.range]), TimeStamp.areTurns(bytes, blocks) { return false }
    if shape.startsSmall && shape.longWords.capitalised == 0 { return false }
    switch shape.last {
    // A heading mark may be there in spite of a full stop.
    case 0x2E:
      return endsInAbbreviation(block) || block.kind != .text
        || index == 0 && isTwoSentences(block) && isAboveText(block)
    case 0x2C, 0x3B, 0x3A, 0x2D: return false
    default: return true
    }
  }

  /// Whether a block is one line of two short sentences, as titles are that ask or explain.
  private func isTwoSentences(_ block: PlainBlock) -> Bool {
    guard block.lineCount == 1, block.span.count <= Self.longestSpoken else { return false }
    return SentenceSegmenter.sentences(of: bytes, in: block.span).count == 2
  }

  /// Whether more blocks follow and one of the next two is running text twice as long.
  private func isAboveText(_ title: PlainBlock) -> Bool {
    blocks.count > 3
      && blocks.dropFirst().prefix(2).contains {
        $0.kind == .text && $0.span.count >= title.span.count * 2
      }
  }

  /// A title in sentences has so many bytes at most.
  private static let longestSpoken = 140

  /// "U.S." and the like at the end of a title.
  private func endsInAbbreviation(_ block: PlainBlock) -> Bool {
    let end = block.span.end
    return block.span.count > 4 && bytes[end - 3] == .period
      && ByteClass.isUpper(bytes[end - 2])
  }

  private func isNumbered(_ block: PlainBlock) -> Bool {
    guard NumberedHeading.depth(bytes, block.span) != nil else { return false }
    let number = bytes[block.span.range].prefix { $0 != .space }
    return number.contains(.period) || number.contains(.rightParenthesis)
  }

  /// Whether a block is the name of a desk or a kind of text above the title.
  private func isKicker(_ index: Int) -> Bool {
    guard blocks[index].span.count <= 30, index + 2 < blocks.count, blocks[index].lineCount == 1,
      blocks[index + 1].span.count > blocks[index].span.count, canBeTitle(index + 1)
    else { return false }
    let key = NormalizedLine.withoutMarks(NormalizedLine.make(bytes, blocks[index].span))
    return Self.kickers.contains(String(decoding: key, as: UTF8.self))
  }

  private static let kickers: Set<String> = [
    "opinion", "analysis", "commentary", "world", "politics", "news", "exclusive", "report",
    "op-ed",
    "editorial", "explainer", "feature", "features", "interview", "business", "economy", "review",
    "special report", "breaking news", "breaking", "world news", "europe", "asia", "africa",
    "middle east", "americas", "us", "u.s", "uk", "security", "defense", "defence", "briefing",
    "policy brief", "essay", "perspective", "perspectives", "insight", "in depth", "dispatch",
    "press release", "for immediate release", "blog", "article", "long read", "research",
    "science", "technology", "environment", "culture", "health", "latest", "home", "international",
  ]
}
