import TextSafety

/// Reads plain text.
public enum PlainTextReader {
  /// Reads an article from text without markup.
  ///
  /// The article's text is the whole text, but for lists that hide behind names, which come at its end; its layout and
  /// a few words tell title, headings, lists, notes and what does not belong to the article.
  public static func read(_ text: SafeText) -> Article {
    guard let parts = LinkLists(text.bytes) else { return read(text, bodyEnd: text.bytes.count) }
    var article = read(
      body: SafeText(utf8: parts.body), furniture: parts.lists, reason: .relatedLinks)
    article.diagnostics = text.repairs.diagnostics + article.diagnostics
    return article
  }

  /// Reads the text that pages were taken apart into; what stands on each of them is set aside.
  static func read(_ pages: PagedText) -> Article {
    let body = SafeText(utf8: pages.body)
    let notes = SafeText(utf8: pages.notes)
    var article = read(
      body: SafeText(utf8: body.bytes + notes.bytes), notesStart: body.bytes.count,
      furniture: pages.furniture, reason: .boilerplate)
    let all = pages.notes.isEmpty ? body : SafeText(utf8: pages.body + pages.notes)
    article.diagnostics = all.repairs.diagnostics + article.diagnostics
    if pages.hasMixedColumns { article.diagnostics.append(Diagnostic(.mixedColumns)) }
    return article
  }

  /// Reads a body, footnotes at its end among it, and sets aside after it what was taken out of it.
  private static func read(
    body: SafeText, notesStart: Int? = nil, furniture: [UInt8], reason: ExcludedText.Reason
  ) -> Article {
    let gap: [UInt8] = furniture.isEmpty ? [] : [.lineFeed, .lineFeed]
    let text = SafeText(utf8: body.bytes + gap + furniture)
    return read(text, bodyEnd: body.bytes.count, notesStart: notesStart, reason: reason)
  }

  private static func read(
    _ text: SafeText, bodyEnd: Int, notesStart: Int? = nil,
    reason: ExcludedText.Reason = .boilerplate
  ) -> Article {
    var builder = ArticleBuilder(text: text)
    if bodyEnd < text.bytes.count {
      builder.setAside(SourceSpan(bodyEnd, text.bytes.count), reason: reason)
    }
    // The text of a file is not copied.
    let body = bodyEnd == text.bytes.count ? text.bytes : Array(text.bytes.prefix(bodyEnd))
    let head = HeadMatter(body, PlainClassifier(body).blocks)
    builder.article.hasMarkedCaptions = false
    builder.article.title = head.title
    builder.article.dek = head.dek
    builder.article.byline = head.byline
    builder.article.dateline = head.dateline
    builder.article.metadata.published = head.published.map { Sourced($0, from: "date line") }
    builder.article.metadata.modified = head.modified.map { Sourced($0, from: "date line") }
    builder.article.metadata.authors = head.authors.map { Sourced($0, from: "byline") }
    var blocks = head.blocks
    TimeStamp.remove(body, from: &blocks)
    AuthorNote.mark(text.bytes, &blocks, authors: head.authors)
    if let notesStart { markNotes(body, from: notesStart, &blocks) }
    for block in blocks { add(block, to: &builder) }
    if isLog(body, blocks) {
      builder.article.isLog = true
      builder.article.diagnostics.append(Diagnostic(.noArticle("the text is a log")))
    }
    return builder.finish()
  }

  /// Makes footnotes of what stands from an offset on, with the numbers that they begin with as their labels.
  private static func markNotes(_ bytes: [UInt8], from start: Int, _ blocks: inout [PlainBlock]) {
    for index in blocks.indices where blocks[index].span.start >= start {
      let text = bytes[blocks[index].span.range]
      let number = text.prefix(while: ByteClass.isDigit)
      guard let first = text[number.endIndex...].firstIndex(where: { $0 != .space }),
        !number.isEmpty
      else { continue }
      blocks[index].kind = .footnote(String(decoding: number, as: UTF8.self))
      blocks[index].span.start = first
    }
  }

  /// Whether most of a text is lines of a log.
  private static func isLog(_ body: [UInt8], _ blocks: [PlainBlock]) -> Bool {
    let logs = blocks.lazy.filter {
      $0.kind == .preformatted
        && body[$0.span.range].split(separator: .lineFeed, maxSplits: 2).prefix(2)
          .contains(where: LogLine.isOne)
    }
    return 4 * logs.reduce(0) { $0 + $1.span.count }
      > 3 * blocks.reduce(0) { $0 + $1.span.count }
  }

  /// Adds one block, whose span lies in the text of the builder.
  static func add(_ block: PlainBlock, to builder: inout ArticleBuilder) {
    switch block.kind {
    case .text: builder.addParagraph(block.span)
    case .heading(let level): builder.addHeading(block.span, level: level)
    case .item(let marker):
      let kind = Paragraph.Kind.listItem(marker: marker.text, depth: marker.depth)
      builder.addParagraph(block.span, kind: kind)
    case .quote: builder.addParagraph(block.span, kind: .quote)
    case .preformatted: builder.addParagraph(block.span, kind: .preformatted)
    case .caption: builder.addParagraph(block.span, kind: .caption)
    case .footnote(let label): builder.addParagraph(block.span, kind: .footnote(label: label))
    case .aside(let reason): builder.setAside(block.span, reason: reason)
    case .rule: break
    }
  }
}
