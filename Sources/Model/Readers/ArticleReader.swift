/// Reads an article of any format.
public enum ArticleReader {
  /// Reads the bytes of an article; without a format it is told by name and content.
  public static func read(
    _ bytes: [UInt8], name: String? = nil, format: ArticleFormat? = nil
  ) -> Article {
    var article = read(bytes, as: format ?? ArticleFormat.detect(name: name, bytes: bytes))
    if article.metadata.language == nil {
      let language = LanguageDetector.detect(article)
      article.metadata.language = language.map { Sourced($0, from: LanguageDetector.origin) }
    }
    return article
  }

  private static func read(_ bytes: [UInt8], as format: ArticleFormat) -> Article {
    switch format {
    case .html: return HTMLReader.read(bytes: bytes)
    case .markdown: return decoded(bytes, MarkdownReader.read)
    case .mail: return MailReader.read(bytes)
    case .text: return decoded(bytes, PlainTextReader.read)
    }
  }

  /// Decodes the bytes and notes from which encoding.
  private static func decoded(_ bytes: [UInt8], _ read: (SafeText) -> Article) -> Article {
    let decoded = TextDecoder.decode(bytes)
    var article = read(SafeText(utf8: decoded.utf8))
    article.diagnostics = decoded.diagnostics + article.diagnostics
    return article
  }
}
