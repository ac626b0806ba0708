import Articles
import TextSafety

/// Draws the timeline from an article.
public enum TimelineAnalysis {
  /// The events that an article tells, in order of time.
  ///
  /// - Parameters:
  ///   - article: the article; its publication date tells past from future.
  ///   - expressions: its time expressions in reading order.
  ///   - lexicon: what words mean to an event.
  public static func timeline(
    of article: Article, expressions: [TimeExpression], lexicon: EventLexicon = .english
  ) -> Timeline {
    var reader = EventReader(article, lexicon: lexicon)
    for expression in expressions { reader.add(expression) }
    var readings = Readings(article)
    reader.read(until: article.text.bytes.count, &readings)
    return reader.finish(&readings)
  }
}
