import TextSafety

/// Turns the part of a page that holds the article into blocks, in document order.
struct HTMLEmitter {
  /// How much text that is set aside is kept, in bytes.
  static let asideLimit = 16384

  let page: HTMLPage
  var blocks = HTMLBlocks()

  private struct Open {
    var end: Int
    var index: Int
    var tag: HTMLTag
    var isBlock: Bool
    var markStart: Int?
    /// Whether its text is a caption.
    var isCaption = false
  }

  private var open: [Open] = []
  var lists: [ListLevel] = []
  var tables: [Table] = []
  private var quotes = 0
  private var preformatted = 0
  private var captions = 0
  private var footnotes = 0
  private var headings: [Int] = []
  private var links = 0
  private var textStart = 0
  private var markStart = 0
  private var linkLength = 0
  private var firstNode = 0
  private var pendingSpace = false
  private var pendingBreak = 0
  private var asideBytes = 0

  /// A list that is open.
  struct ListLevel {
    var isOrdered: Bool
    var next: Int
    var isFootnotes: Bool
    /// The marker of the item that is open; nil when its first block is written.
    var marker: String?
    /// Whether an item without a list made it.
    var isImplied = false
  }

  /// A table that is open.
  struct Table {
    var isData: Bool
    var cells = 0
    var isHeader = true
    /// How many columns the open cell takes beside its own.
    var moreColumns = 0
  }

  /// Makes an emitter of a page.
  init(_ page: HTMLPage) {
    self.page = page
  }

  /// Emits what the nodes hold.
  mutating func emit(_ nodes: Range<Int>) {
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      leave(upTo: index)
      let node = page.tree.nodes[index]
      if page.dropped[index] != .none {
        drop(index)
        index = Int(node.end)
        continue
      }
      if node.tag == HTMLTags.text { text(index) } else { enter(index) }
      index += 1
    }
    leave(upTo: Int.max)
    flush()
  }

  // MARK: - Elements

  private mutating func enter(_ index: Int) {
    let tag = page.tree.tag(index)
    if tag == HTMLTags.br {
      pendingBreak += 1
      if pendingBreak > 1, !isInRow { flush() }
      pendingSpace = true
      if preformatted > 0, blocks.pool.count > textStart { blocks.pool.append(.lineFeed) }
      return
    }
    let isBlock = HTMLTags.traits(tag).contains(.block)
    var entry = Open(
      end: Int(page.tree.nodes[index].end), index: index, tag: tag, isBlock: isBlock,
      markStart: nil)
    if isBlock {
      if isInRow { pendingSpace = true } else { flush() }
      entry.isCaption = isCaption(index, tag)
      if entry.isCaption { captions += 1 }
      enterBlock(index, tag)
    } else {
      if tag == HTMLTags.a { links += 1 }
      if tag == HTMLTags.q { pendingQuote("\u{201C}") }
      // A space may or may not come before its text; the builder trims it off the mark.
      entry.markStart = blocks.pool.count
    }
    open.append(entry)
  }

  private mutating func leave(upTo index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      if last.isBlock {
        leaveBlock(last)
      } else {
        leaveInline(last)
      }
    }
  }

  private mutating func enterBlock(_ index: Int, _ tag: HTMLTag) {
    switch tag {
    case HTMLTags.ul, HTMLTags.ol, HTMLTags.menu, HTMLTags.dl: lists.append(listLevel(index))
    case HTMLTags.li, HTMLTags.dd: startItem(tag)
    case HTMLTags.blockquote: quotes += 1
    case HTMLTags.pre: preformatted += 1
    case HTMLTags.table: tables.append(Table(isData: page.isDataTable(index)))
    case HTMLTags.tr: startRow()
    case HTMLTags.td, HTMLTags.th: startCell(index, tag)
    case _:
      if let level = HTMLTags.headingLevel(tag) { headings.append(level) }
    }
  }

  private func isCaption(_ index: Int, _ tag: HTMLTag) -> Bool {
    if tag == HTMLTags.figcaption || tag == HTMLTags.caption { return true }
    if tag == HTMLTags.figure { return isPicture(index) }
    return page.hints[index].contains(.caption) && page.sums(index).length < Self.longestCaption
  }

  /// A longer text is none of a picture, in scalars.
  private static let longestCaption = 600

  /// Whether a figure is a picture with its words, and no table, quotation, list or code.
  private func isPicture(_ figure: Int) -> Bool {
    guard page.sums(figure).length < Self.longestCaption else { return false }
    return !page.tree.subtree(figure).contains { Self.noPictures.contains(page.tree.tag($0)) }
  }

  private static let noPictures: Set<HTMLTag> = [
    HTMLTags.table, HTMLTags.blockquote, HTMLTags.ul, HTMLTags.ol, HTMLTags.pre, HTMLTags.q,
  ]

  /// Whether an inline element that is named a caption holds almost all of the block that is open.
  private func isInlineCaption() -> Bool {
    let length = blocks.pool.count - textStart
    var at = firstNode
    while let parent = page.tree.parent(at),
      !HTMLTags.traits(page.tree.tag(parent)).contains(.block)
    {
      let node = page.tree.nodes[parent]
      if page.hints[parent].contains(.caption),
        10 * Int(node.textEnd - node.textStart) >= 8 * length
      {
        return length < Self.longestCaption
      }
      at = parent
    }
    return false
  }

  private mutating func leaveBlock(_ entry: Open) {
    let tag = entry.tag
    if isInRow, tag != HTMLTags.tr, tag != HTMLTags.caption {
      pendingSpace = true
    } else {
      flush()
    }
    switch tag {
    case HTMLTags.ul, HTMLTags.ol, HTMLTags.menu, HTMLTags.dl: _ = lists.popLast()
    case HTMLTags.li, HTMLTags.dd:
      if lists.last?.isImplied == true {
        lists.removeLast()
      } else if !lists.isEmpty {
        lists[lists.count - 1].marker = nil
      }
    case HTMLTags.blockquote: quotes -= 1
    case HTMLTags.pre: preformatted -= 1
    case HTMLTags.table: _ = tables.popLast()
    case _:
      if HTMLTags.headingLevel(tag) != nil { _ = headings.popLast() }
    }
    if entry.isCaption { captions -= 1 }
  }

  private mutating func leaveInline(_ entry: Open) {
    if entry.tag == HTMLTags.a { links -= 1 }
    if entry.tag == HTMLTags.q { pendingQuote("\u{201D}") }
    guard let start = entry.markStart, start < blocks.pool.count, start >= textStart,
      let kind = markKind(entry)
    else { return }
    blocks.marks.append(HTMLBlock.Mark(start: start, end: blocks.pool.count, kind: kind))
  }

  private func markKind(_ entry: Open) -> Inline.Kind? {
    switch entry.tag {
    case HTMLTags.em, HTMLTags.i, HTMLTags.cite: return .emphasis
    case HTMLTags.strong, HTMLTags.b: return .strong
    case HTMLTags.code: return .code
    case HTMLTags.del, HTMLTags.s, HTMLTags.strike: return .struck
    case HTMLTags.a:
      guard let address = page.tree.value(.href, of: entry.index), !address.isEmpty else {
        return nil
      }
      return .link(HTMLReader.safeLine(address))
    case _: return nil
    }
  }

  // MARK: - Text

  private var isInRow: Bool { tables.last?.isData == true }

  private mutating func pendingQuote(_ mark: String) {
    put(space: pendingSpace && !blocks.pool.isEmpty)
    blocks.pool.append(contentsOf: mark.utf8)
  }

  private mutating func put(space: Bool) {
    if blocks.pool.count == textStart {
      markStart = blocks.marks.count
    } else if space {
      blocks.pool.append(.space)
    }
    pendingSpace = false
  }

  private mutating func text(_ index: Int) {
    let bytes = page.tree.text(of: index)
    if links > 0, HTMLCuePhrases.isOnWindows(bytes) { return }
    if blocks.pool.count == textStart { firstNode = index }
    if preformatted > 0, !isInRow {
      put(space: false)
      blocks.pool.append(contentsOf: bytes)
      return
    }
    let before = blocks.pool.count
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      let isNoBreak = byte == 0xC2 && at + 1 < bytes.endIndex && bytes[at + 1] == 0xA0
      if byte <= .space || isNoBreak {
        pendingSpace = true
        at += isNoBreak ? 2 : 1
        continue
      }
      pendingBreak = 0
      if pendingSpace || blocks.pool.count == textStart { put(space: pendingSpace) }
      blocks.pool.append(byte)
      at += 1
    }
    if links > 0 { linkLength += blocks.pool.count - before }
  }

  /// Ends the block that is open, if it has text.
  private mutating func flush() {
    defer {
      textStart = blocks.pool.count
      markStart = blocks.marks.count
      pendingSpace = false
      pendingBreak = 0
      linkLength = 0
    }
    guard blocks.pool.count > textStart else { return }
    let range = textStart..<blocks.pool.count
    blocks.all.append(
      HTMLBlock(
        role: role(), text: range, marks: markStart..<blocks.marks.count,
        linkLength: linkLength, node: firstNode))
  }

  private mutating func role() -> HTMLBlock.Role {
    if let level = headings.last, tables.last?.isData != true { return .heading(level: level) }
    if preformatted > 0 { return .paragraph(.preformatted) }
    if let table = tables.last, table.isData, captions == 0 {
      return .paragraph(.tableRow(isHeader: table.isHeader))
    }
    if captions > 0 || isInlineCaption() { return .paragraph(.caption) }
    if let list = lists.last {
      let marker = list.marker ?? ""
      if !marker.isEmpty { lists[lists.count - 1].marker = "" }
      if list.isFootnotes { return .paragraph(.footnote(label: marker)) }
      if list.marker != nil {
        return .paragraph(.listItem(marker: marker, depth: lists.count - 1))
      }
    }
    return .paragraph(quotes > 0 ? .quote : .text)
  }

  // MARK: - Tables

  private mutating func startRow() {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].cells = 0
    tables[tables.count - 1].isHeader = true
    tables[tables.count - 1].moreColumns = 0
  }

  private mutating func startCell(_ index: Int, _ tag: HTMLTag) {
    guard var table = tables.last else { return }
    if tag == HTMLTags.td { table.isHeader = false }
    if table.isData, table.cells > 0 {
      if blocks.pool.count == textStart { put(space: false) }
      blocks.pool.append(contentsOf: [UInt8](repeating: .tab, count: 1 + table.moreColumns))
      pendingSpace = false
    }
    table.cells += 1
    table.moreColumns = moreColumns(of: index)
    tables[tables.count - 1] = table
  }

  /// How many columns a cell takes beside its own.
  private func moreColumns(of cell: Int) -> Int {
    guard let value = page.tree.value(.colspan, of: cell), value.count < 3 else { return 0 }
    return max(0, min(value.prefix(while: ByteClass.isDigit).decimalValue, Self.mostColumns) - 1)
  }

  /// A cell takes no more columns.
  private static let mostColumns = 20

  // MARK: - Set aside

  private mutating func drop(_ index: Int) {
    let node = page.tree.nodes[index]
    let isBlock = HTMLTags.traits(node.tag).contains(.block)
    if isBlock, !isInRow { flush() }
    guard let reason = page.dropped[index].reason, isBlock, !isInRow else {
      pendingSpace = true
      return
    }
    setAside(index, reason)
  }

  /// Keeps a dropped subtree's text as one block.
  mutating func setAside(_ index: Int, _ reason: ExcludedText.Reason) {
    guard asideBytes < Self.asideLimit, blocks.pool.count == textStart else { return }
    for byte in page.tree.text(of: index) {
      if byte <= .space {
        pendingSpace = true
        continue
      }
      if pendingSpace, blocks.pool.count > textStart { blocks.pool.append(.space) }
      pendingSpace = false
      blocks.pool.append(byte)
      if blocks.pool.count - textStart > 2048, byte & 0x80 == 0 { break }
    }
    guard blocks.pool.count > textStart else { return }
    asideBytes += blocks.pool.count - textStart
    let none = blocks.marks.count
    blocks.all.append(
      HTMLBlock(
        role: .setAside(reason), text: textStart..<blocks.pool.count, marks: none..<none,
        node: index))
    textStart = blocks.pool.count
    pendingSpace = false
  }
}
