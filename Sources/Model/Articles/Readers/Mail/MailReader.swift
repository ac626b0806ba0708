import TextSafety

/// Reads mail messages: the header, the text with its quoted replies, the signature.
public enum MailReader {
  /// The longest message that is read, in bytes.
  public static let sizeLimit = 32 << 20

  /// Reads an article from a message as it was sent, or as it was pasted with its header.
  public static func read(_ bytes: [UInt8]) -> Article {
    let message = bytes.prefix(sizeLimit)
    let header = MailHeader(message)
    let body = MailBody(header, message[min(message.endIndex, header.bodyStart)...])
    // Some newsletters have a text part that only points to the other one.
    let isHTML =
      !body.html.isEmpty && body.plain.count * 8 < body.html.count && body.plain.count < 600
    var article = isHTML ? readHTML(header, body) : readPlain(header, body)
    if bytes.count > sizeLimit {
      article.diagnostics.append(Diagnostic(.truncated(limit: sizeLimit)))
    }
    article.diagnostics = body.diagnostics + article.diagnostics
    fill(&article.metadata, from: header)
    return article
  }

  private static func fill(_ metadata: inout Metadata, from header: MailHeader) {
    let origin = "mail header"
    if let value = header["date"] ?? header["sent"], let date = FrontMatter.date(value) {
      metadata.published = Sourced(date, from: origin)
    }
    if let name = header["from"].map(senderName), !name.isEmpty {
      metadata.authors = [Sourced(name, from: origin)]
    }
  }

  /// The name of "Ana Ruiz <ana@example.org>", or the address where there is no name.
  private static func senderName(_ value: String) -> String {
    let name = FrontMatterValue.trimmed(String(value.prefix { $0 != "<" }))
    let shown =
      name.isEmpty ? value.filter { $0 != "<" && $0 != ">" } : FrontMatterValue.unquoted(name)
    let safe = SafeText(shown)
    return safe[safe.span]
  }

  private static func readHTML(_ header: MailHeader, _ body: MailBody) -> Article {
    var title = Array("<title>".utf8)
    for byte in (header["subject"] ?? "").utf8 {
      if byte == 0x3C {
        title += "&lt;".utf8
      } else if byte == 0x26 {
        title += "&amp;".utf8
      } else {
        title.append(byte)
      }
    }
    return HTMLReader.read(utf8: title + "</title>".utf8 + body.html)
  }

  private static func readPlain(_ header: MailHeader, _ body: MailBody) -> Article {
    var builder = ArticleBuilder()
    if let subject = header["subject"], !subject.isEmpty {
      builder.article.title = builder.append(subject.utf8)
    }
    let shown = header.fields.filter { ["from", "to", "cc", "date", "sent"].contains($0.name) }
    if !shown.isEmpty {
      builder.startBlock()
      let lines = shown.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
      builder.setAside(builder.append(lines.utf8), reason: .mailHeader)
    }
    let safe = SafeText(utf8: body.plain)
    builder.article.diagnostics = safe.repairs.diagnostics
    for part in MailParts.cut(safe.bytes) { add(part, to: &builder) }
    return builder.finish()
  }

  private static func add(_ part: MailParts.Part, to builder: inout ArticleBuilder) {
    builder.startBlock()
    let span = builder.append(part.text)
    switch part.kind {
    case .header, .signature: builder.setAside(span, reason: .mailHeader)
    case .quote, .own:
      for block in PlainClassifier(part.text).blocks {
        var moved = block
        moved.span = SourceSpan(block.span.start + span.start, block.span.end + span.start)
        if part.kind == .quote, moved.kind == .text { moved.kind = .quote }
        PlainTextReader.add(moved, to: &builder)
      }
    }
  }
}
