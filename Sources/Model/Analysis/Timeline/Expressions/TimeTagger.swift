import Articles
import Dates
import TextSafety

/// Finds and resolves the time expressions of English text.
public enum TimeTagger {
  /// The time expressions of an article, in reading order.
  ///
  /// They are resolved against the article's publication date; without one, what needs it stays open.
  public static func expressions(in article: Article) -> [TimeExpression] {
    var reader = TimeReader(article)
    while reader.readChunk() {}
    return reader.expressions
  }

  /// What is read for time expressions: all that is told and not set aside, in reading order.
  static func blocks(of article: Article) -> [SourceSpan] {
    var blocks: [SourceSpan] = []
    blocks.reserveCapacity(article.paragraphs.count + article.sections.count + 16)
    for (paragraph, isAnalyzable) in zip(article.paragraphs, article.analyzableParagraphs)
    where isAnalyzable {
      blocks.append(paragraph.span)
    }
    for section in article.sections { if let heading = section.heading { blocks.append(heading) } }
    blocks += [article.title, article.dek, article.byline].compactMap { $0 }
    blocks += head(of: article)
    blocks.sort()
    return disjoint(blocks)
  }

  /// The lines before the body, where the date of an article stands, without what was set aside.
  private static func head(of article: Article) -> [SourceSpan] {
    let starts =
      article.paragraphs.prefix(1).map(\.span.start)
      + article.sections.compactMap { $0.heading?.start }.prefix(1)
    guard let end = starts.min() else { return [] }
    var lines: [SourceSpan] = []
    var start = 0
    for index in 0..<end where article.text.bytes[index] == .lineFeed {
      lines.append(SourceSpan(start, index))
      start = index + 1
    }
    lines.append(SourceSpan(start, end))
    return lines.filter { line in
      !line.isEmpty && !article.setAside.prefix(64).contains { $0.span.overlaps(line) }
    }
  }

  /// The time expressions of UTF-8 text.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - documentTime: when it was written ("2024-03-29", with or without a time after it).
  ///   - genre: how it tells time; told from the text itself if nil.
  ///   - blocks: the parts of the text to read, in order; nothing reaches across their ends.
  public static func tag(
    _ bytes: [UInt8], documentTime: String? = nil, genre: TextGenre? = nil,
    blocks: [SourceSpan]? = nil
  ) -> [TimeExpression] {
    var reader = TimeReader(
      bytes, documentTime: documentTime, genre: genre,
      blocks: blocks ?? [SourceSpan(0, bytes.count)])
    while reader.readChunk() {}
    return reader.expressions
  }

  /// The day of a document time; nil if it names none.
  static func documentDay(_ text: String) -> CivilDay? {
    let parts = text.utf8.prefix(10).split(separator: .hyphen, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    let numbers = parts.map { part in
      part.allSatisfy(ByteClass.isDigit) ? part.decimalValue : -1
    }
    return CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func disjoint(_ spans: [SourceSpan]) -> [SourceSpan] {
    var result: [SourceSpan] = []
    for span in spans {
      if let last = result.last, span.start < last.end {
        if span.end > last.end { result.append(SourceSpan(last.end, span.end)) }
      } else {
        result.append(span)
      }
    }
    return result
  }
}
