/// Reads an article of any format.
public enum ArticleReader {
  /// Reads the bytes of an article; without a format it is told by name and content.
  public static func read(
    _ bytes: [UInt8], name: String? = nil, format: ArticleFormat? = nil
  ) -> Article {
    switch format ?? ArticleFormat.detect(name: name, bytes: bytes) {
    case .html:
      return HTMLReader.read(bytes: bytes)
    case .markdown, .mail, .text:
      return PlainTextReader.read(SafeText(utf8: bytes))
    }
  }
}
