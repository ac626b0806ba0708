import TextSafety

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

  /// This many lines of plain text are read.
  static let plainLines = 1_000_000
  /// This many lines of Markdown are read: its tree takes more for each.
  static let markdownLines = 200_000

  private static func read(_ bytes: [UInt8], as format: ArticleFormat) -> Article {
    switch format {
    case .html: return HTMLReader.read(bytes: bytes)
    case .markdown:
      return decoded(bytes, lines: markdownLines) { MarkdownReader.read(SafeText(utf8: $0)) }
    case .mail: return MailReader.read(bytes)
    case .json: return decoded(bytes, lines: plainLines) { JSONReader.read(utf8: $0) }
    case .subtitles:
      return decoded(bytes, lines: plainLines) { SubtitleReader.read(SafeText(utf8: $0)) }
    case .text: return decoded(Overstrike.removed(from: bytes), lines: plainLines, readText)
    }
  }

  private static func readText(_ text: [UInt8]) -> Article {
    PagedText(text).map(PlainTextReader.read) ?? PlainTextReader.read(SafeText(utf8: text))
  }

  /// Decodes the bytes and notes from which encoding; reads that many lines at most.
  ///
  /// A line can be a paragraph, and each of those costs some hundred bytes however short it is.
  private static func decoded(
    _ bytes: [UInt8], lines limit: Int, _ read: ([UInt8]) -> Article
  ) -> Article {
    let decoded = TextDecoder.decode(bytes)
    var diagnostics = decoded.diagnostics
    var text = decoded.utf8
    if let end = end(of: limit, linesOf: text) {
      text.removeSubrange(end...)
      diagnostics.append(Diagnostic(.limitReached("lines", limit: limit)))
    }
    var article = read(text)
    article.diagnostics = diagnostics + article.diagnostics
    return article
  }

  /// The end of that many lines with something on them; nil if a text has no more.
  static func end(of limit: Int, linesOf bytes: [UInt8]) -> Int? {
    guard bytes.count > limit else { return nil }
    var count = 0
    return bytes.withUnsafeBufferPointer { bytes in
      for index in 1..<max(1, bytes.count)
      where bytes[index] == .lineFeed && bytes[index - 1] != .lineFeed {
        count += 1
        if count == limit, index + 1 < bytes.count { return index + 1 }
      }
      return nil
    }
  }
}
