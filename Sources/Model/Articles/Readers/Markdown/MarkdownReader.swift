import TextSafety

/// Reads Markdown as GitHub has it, with front matter.
public enum MarkdownReader {
  /// The longest text that is read, in bytes.
  public static let sizeLimit = 8 << 20

  private static let tableNotice =
    "tables of more than \(MarkdownTables.columnLimit) columns or \(MarkdownTables.cellLimit) cells"

  /// Reads an article from Markdown.
  ///
  /// The article's text is the words without the marks: title, dek, body, then what was set aside.
  public static func read(_ text: SafeText) -> Article {
    var bytes = text.bytes
    var diagnostics = text.repairs.diagnostics
    if bytes.count > sizeLimit {
      bytes.removeSubrange(sizeLimit...)
      diagnostics.append(Diagnostic(.truncated(limit: sizeLimit)))
    }
    let head = FrontMatter(bytes)
    let body = bytes[head.end...]
    if let count = MarkdownNesting.excessMarks(in: body) {
      var article = PlainTextReader.read(text)
      article.diagnostics.append(Diagnostic(.notUnderstood("\(count) marks as Markdown")))
      return article
    }
    let tables = MarkdownTables(MarkdownNesting.limited(body))
    if tables.isCut { diagnostics.append(Diagnostic(.notUnderstood(Self.tableNotice))) }
    guard let tree = MarkdownTree(tables.output[...]) else { return PlainTextReader.read(text) }
    var writer = MarkdownWriter()
    writer.builder.article.diagnostics = diagnostics
    let understood = head.fill(&writer.builder.article.metadata)
    if let index = head.index(of: .title), understood.contains(index) {
      writer.addTitle(head.entries[index].values.joined(separator: ", "))
    }
    if let index = head.index(of: .dek), understood.contains(index) {
      writer.addDek(head.entries[index].values.joined(separator: ", "))
    }
    writer.write(tree)
    for (index, entry) in head.entries.enumerated() where !understood.contains(index) {
      writer.builder.startBlock()
      let span = writer.builder.append(bytes[entry.source.range])
      writer.builder.setAside(span, reason: .frontMatter)
    }
    return writer.builder.finish()
  }
}
