import TextSafety

/// Reads mail messages: the header, the text with its quoted replies, the messages it carries.
public enum MailReader {
  /// The longest message that is read, in bytes.
  public static let sizeLimit = 32 << 20

  /// Reads an article from a message as it was sent, or as it was pasted with its header.
  public static func read(_ bytes: [UInt8]) -> Article {
    let bounded = bytes.prefix(sizeLimit)
    let header = MailHeader(bounded)
    let body = bounded[min(bounded.endIndex, header.bodyStart)...]
    var article =
      WebArchive(header, body)?.read() ?? MailWriter.article(of: MailMessage(header, body))
    if bytes.count > sizeLimit {
      article.diagnostics.append(Diagnostic(.truncated(limit: sizeLimit)))
    }
    return article
  }
}
