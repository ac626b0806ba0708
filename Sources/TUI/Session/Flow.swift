import Model

/// The article as the reader lays it out: blocks one below the other.
struct Flow: Sendable {
  /// One block of text.
  struct Block: Hashable, Sendable {
    /// How a block looks.
    enum Look: Hashable, Sendable {
      case title, dek, byline
      case heading(level: Int)
      case paragraph(Paragraph.Kind)
      /// The label above what was set aside, made by us and not in the article.
      case label(String)
      case setAside
    }

    /// The block's text; empty for a label.
    var span: SourceSpan
    /// How it looks.
    var look: Look
    /// The section that the block belongs to.
    var section: Int?
    /// Empty rows above the block.
    var spaceAbove: Int
  }

  /// The blocks from top to bottom.
  let blocks: [Block]
  /// The columns of the tables.
  let tables: TableLayout
  /// The blocks that have text, by where it starts.
  private let byStart: [Int]

  /// The longest stretch laid out as one block, in bytes: a longer paragraph is cut into several so
  /// that a screenful never costs more than a screenful.
  static let longestBlock = 16_384

  /// Lays out an article, or those of its paragraphs and headings that are wanted.
  init(article: Article, keeping isWanted: ((SourceSpan) -> Bool)? = nil) {
    var blocks: [Block] = []
    Flow.addHead(of: article, to: &blocks)
    for (index, section) in article.sections.enumerated() {
      if let heading = section.heading {
        blocks.append(
          Block(
            span: heading, look: .heading(level: section.level), section: index,
            spaceAbove: blocks.isEmpty ? 0 : 1))
      }
      for paragraph in section.paragraphs where article.paragraphs.indices.contains(paragraph) {
        Flow.add(article.paragraphs[paragraph], of: article, section: index, to: &blocks)
      }
    }
    for entry in article.setAside {
      blocks.append(
        Block(
          span: SourceSpan(entry.span.start, entry.span.start),
          look: .label("Set aside: \(entry.reason.rawValue)"), section: nil, spaceAbove: 1))
      var start = entry.span.start
      while start < entry.span.end {
        let end = Flow.cut(entry.span, from: start, in: article.text)
        blocks.append(
          Block(span: SourceSpan(start, end), look: .setAside, section: nil, spaceAbove: 0))
        start = end
      }
    }
    if let isWanted { blocks.removeAll { !isWanted($0.span) } }
    self.blocks = blocks
    tables = TableLayout(blocks: blocks, text: article.text)
    byStart = blocks.indices.filter { !blocks[$0].span.isEmpty }
      .sorted { (blocks[$0].span.start, $0) < (blocks[$1].span.start, $1) }
  }

  /// The block that holds a byte of the text, or the nearest one before it.
  func block(at offset: Int) -> Int {
    let next = byStart.partitioningIndex { blocks[$0].span.start > offset }
    return next > 0 ? byStart[next - 1] : 0
  }

  /// This many paragraphs may be what stands above the running text.
  private static let mostAboveText = 12

  private static func addHead(of article: Article, to blocks: inout [Block]) {
    // A page's dek may be its first paragraph.
    let dek = article.dek.flatMap { dek in
      article.paragraphs.prefix(mostAboveText).contains { $0.span == dek } ? nil : dek
    }
    let head: [(SourceSpan?, Block.Look)] = [
      (article.title, .title), (dek, .dek), (article.byline, .byline),
    ]
    for case (let span?, let look) in head {
      blocks.append(
        Block(span: span, look: look, section: nil, spaceAbove: blocks.isEmpty ? 0 : 1))
    }
  }

  private static func add(
    _ paragraph: Paragraph, of article: Article, section: Int, to blocks: inout [Block]
  ) {
    var space = blocks.isEmpty ? 0 : 1
    if let last = blocks.last?.look, case .paragraph(let before) = last,
      keepsTogether(before, paragraph.kind)
    {
      space = 0
    }
    var start = paragraph.span.start
    while start < paragraph.span.end {
      let end = cut(paragraph.span, from: start, in: article.text)
      blocks.append(
        Block(
          span: SourceSpan(start, end), look: .paragraph(paragraph.kind), section: section,
          spaceAbove: space))
      space = 0
      start = end
    }
  }

  /// Whether two paragraphs stand without an empty row between them.
  private static func keepsTogether(_ above: Paragraph.Kind, _ below: Paragraph.Kind) -> Bool {
    switch (above, below) {
    case (.listItem, .listItem), (.tableRow, .tableRow): return true
    default: return false
    }
  }

  /// Where a block that starts at an offset ends: after a space if the paragraph is too long for one.
  private static func cut(_ span: SourceSpan, from start: Int, in text: SafeText) -> Int {
    guard span.end - start > longestBlock else { return span.end }
    var end = start + longestBlock
    while end > start + longestBlock / 2 {
      if text.bytes[end - 1] == .space || text.bytes[end - 1] == .lineFeed { return end }
      end -= 1
    }
    end = start + longestBlock
    while end > start + 1, UTF8.isContinuation(text.bytes[end]) { end -= 1 }
    return end
  }
}
