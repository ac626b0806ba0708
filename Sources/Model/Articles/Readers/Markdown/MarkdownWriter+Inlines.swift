import TextSafety

extension MarkdownWriter {
  /// Takes in the start of an inline node, or the whole of one without children.
  mutating func enterInline(_ node: OpaquePointer, _ kind: MarkdownNode) {
    switch kind {
    case .text: addWords(MarkdownNode.literal(node))
    case .code:
      let start = builder.end
      addWords(MarkdownNode.literal(node))
      if images == 0 { builder.addInline(SourceSpan(start, builder.end), kind: .code) }
    case .softBreak: addSpace(.space)
    case .lineBreak: addSpace(.lineFeed)
    case .htmlInline:
      let tag = MarkdownNode.literal(node)
      if HTMLFragment.isLineBreak(tag) { addSpace(.lineFeed) }
      addLinkTarget(tag)
    case .footnoteReference: addWords([.leftBracket] + MarkdownNode.literal(node) + [.rightBracket])
    case .emph: inlines.append((builder.end, .emphasis))
    case .strong: inlines.append((builder.end, .strong))
    case .strikethrough: inlines.append((builder.end, .struck))
    case .link: inlines.append((builder.end, .link(MarkdownNode.address(node))))
    case .image: images += 1
    case .document, .paragraph, .heading, .list, .item, .tasklist, .table,
      .blockQuote,
      .codeBlock, .htmlBlock, .thematicBreak, .footnoteDefinition, .tableHeader, .tableRow,
      .tableCell:
      break
    }
  }

  /// Takes in the end of an inline node.
  mutating func leaveInline(_ kind: MarkdownNode) {
    if kind == .image {
      images -= 1
    } else if let open = inlines.popLast() {
      builder.addInline(SourceSpan(open.start, builder.end), kind: open.kind)
    }
  }

  /// Keeps the name that a tag gives to its place; the block that it stands in is known when it ends.
  mutating func addLinkTarget(_ tag: [UInt8]) {
    if let name = HTMLFragment.targetName(tag) {
      builder.addLinkTarget(name, at: SourceSpan(builder.end, builder.end))
    }
  }

  private mutating func addWords(_ words: [UInt8]) {
    if images > 0 {
      alternative += words
      return
    }
    if words.contains(where: { !ByteClass.isSpace($0) }) {
      hasWords = true
      let isEmphasised = inlines.contains { $0.kind == .emphasis || $0.kind == .strong }
      isAllEmphasised = isAllEmphasised && isEmphasised
    }
    builder.append(words)
  }

  private mutating func addSpace(_ byte: UInt8) {
    if images > 0 { alternative.append(.space) } else { builder.append([byte]) }
  }
}
