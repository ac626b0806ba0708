import CCmark
import TextSafety

extension MarkdownWriter {
  /// Takes in the start of a node.
  mutating func enter(_ node: OpaquePointer, _ kind: MarkdownNode) {
    switch kind {
    case .paragraph, .heading: startBlock()
    case .list: lists.append(OpenList(node))
    case .item, .tasklist: startItem(node, kind)
    case .blockQuote: quotes += 1
    case .footnoteDefinition:
      footnotes += 1
      footnote = "[\(footnotes)]"
    case .tableHeader, .tableRow: startRow()
    case .tableCell:
      if cells > 0 { builder.append([.tab]) }
      cells += 1
    case .codeBlock: addCode(node)
    case .htmlBlock: addHTML(node)
    case .document, .table, .thematicBreak: break
    case .text, .code, .link, .image, .emph, .strong, .strikethrough, .htmlInline, .softBreak,
      .lineBreak, .footnoteReference:
      enterInline(node, kind)
    }
  }

  /// Takes in the end of a node.
  mutating func leave(_ node: OpaquePointer, _ kind: MarkdownNode) {
    switch kind {
    case .paragraph: endParagraph()
    case .heading: endHeading(node)
    case .list: if !lists.isEmpty { lists.removeLast() }
    case .blockQuote: quotes -= 1
    case .footnoteDefinition: footnote = nil
    case .tableHeader: endRow(isHeader: true)
    case .tableRow: endRow(isHeader: false)
    case .table: isInTable = false
    case .link, .image, .emph, .strong, .strikethrough: leaveInline(kind)
    case .document, .item, .tasklist, .tableCell, .codeBlock, .htmlBlock, .thematicBreak, .text,
      .code, .htmlInline, .softBreak, .lineBreak, .footnoteReference:
      break
    }
  }

  private mutating func startBlock() {
    // Items of a tight list stand on lines below each other.
    let isTightItem = lists.last.map { $0.isTight && $0.isStarted } ?? false
    if isTightItem { builder.append([.lineFeed]) } else { builder.startBlock() }
    if let last = lists.indices.last { lists[last].isStarted = true }
    blockStart = builder.end
    inlines = []
    alternative = []
    hasWords = false
    isAllEmphasised = true
  }

  private mutating func startItem(_ node: OpaquePointer, _ kind: MarkdownNode) {
    guard let last = lists.indices.last else { return }
    if kind == .tasklist {
      lists[last].marker = cmark_gfm_extensions_get_tasklist_item_checked(node) ? "☑" : "☐"
    } else if let number = lists[last].next {
      lists[last].marker = "\(number)\(lists[last].delimiter)"
      lists[last].next = number &+ 1
    } else {
      lists[last].marker = "•"
    }
  }

  private mutating func endParagraph() {
    if !hasWords, !alternative.isEmpty {
      let span = builder.append(alternative)
      builder.addParagraph(span, kind: .caption)
    } else {
      let span = SourceSpan(blockStart, builder.end)
      if !takeHead(span) { builder.addParagraph(span, kind: paragraphKind()) }
    }
    blocks += 1
  }

  /// What the open paragraph is; the first one of an item takes its marker.
  private mutating func paragraphKind() -> Paragraph.Kind {
    if let footnote { return .footnote(label: footnote) }
    if let last = lists.indices.last, let marker = lists[last].marker {
      lists[last].marker = nil
      return .listItem(marker: marker, depth: last)
    }
    return quotes > 0 ? .quote : .text
  }

  /// Takes a dek, a byline or a date that stands between the title and the body.
  private mutating func takeHead(_ span: SourceSpan) -> Bool {
    let article = builder.article
    guard article.title != nil, article.paragraphs.isEmpty, lists.isEmpty, quotes == 0,
      !article.sections.contains(where: { $0.heading != nil }), span.count <= 400
    else { return false }
    if article.dateline == nil, let line = DateLine(builder.bytes, span) {
      builder.article.dateline = span
      if let date = line.modified {
        builder.article.metadata.modified = Sourced(date, from: "date line")
      }
      if article.metadata.published == nil, let date = line.published {
        builder.article.metadata.published = Sourced(date, from: "date line")
      }
      return true
    }
    if article.byline == nil, let byline = Byline(builder.bytes, span) {
      builder.article.byline = span
      if article.metadata.authors.isEmpty {
        builder.article.metadata.authors = byline.authors.map { Sourced($0, from: "byline") }
      }
      if let date = byline.date, !date.isUpdate, article.metadata.published == nil {
        builder.article.metadata.published = Sourced(date.date, from: "byline")
      }
      return true
    }
    if article.dek == nil, isAllEmphasised, hasWords, blocks <= 3 {
      builder.article.dek = span
      return true
    }
    return false
  }

  private mutating func endHeading(_ node: OpaquePointer) {
    let span = SourceSpan(blockStart, builder.end)
    blocks += 1
    if node == titleNode {
      if let title = builder.article.title, builder.bytes[title.range] == builder.bytes[span.range]
      {
        return builder.removeLast(span)
      }
      if builder.article.title == nil {
        builder.article.title = span
        return
      }
    }
    builder.addHeading(span, level: Int(cmark_node_get_heading_level(node)))
  }

  private mutating func startRow() {
    if isInTable { builder.append([.lineFeed]) } else { builder.startBlock() }
    isInTable = true
    blockStart = builder.end
    cells = 0
    inlines = []
  }

  private mutating func endRow(isHeader: Bool) {
    let span = SourceSpan(blockStart, builder.end)
    builder.addParagraph(span, kind: .tableRow(isHeader: isHeader))
    blocks += 1
  }

  private mutating func addCode(_ node: OpaquePointer) {
    builder.startBlock()
    builder.addParagraph(builder.append(MarkdownNode.literal(node)), kind: .preformatted)
    blocks += 1
  }

  private mutating func addHTML(_ node: OpaquePointer) {
    addLinkTarget(MarkdownNode.literal(node))
    let words = HTMLFragment.words(MarkdownNode.literal(node))
    guard !words.isEmpty else { return }
    builder.startBlock()
    builder.addParagraph(builder.append(words), kind: quotes > 0 ? .quote : .text)
    blocks += 1
  }
}

extension MarkdownWriter.OpenList {
  /// Opens the list of a node.
  fileprivate init(_ node: OpaquePointer) {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    next = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
    delimiter = cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM ? ")" : "."
    isTight = cmark_node_get_list_tight(node) != 0
  }
}
