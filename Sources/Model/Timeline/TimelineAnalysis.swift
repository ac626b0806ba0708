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
    read(article, expressions: expressions, lexicon: lexicon).timeline
  }

  /// The same, and whether there were more events than are kept.
  static func read(
    _ article: Article, expressions: [TimeExpression], lexicon: EventLexicon
  ) -> (timeline: Timeline, isCut: Bool) {
    let bytes = article.text.bytes
    let expressions = OpenYears.agree(expressions, in: bytes)
    var finder = EventFinder(
      bytes: bytes, expressions: expressions, lexicon: lexicon,
      published: article.metadata.published?.value)
    var merger = EventMerger(bytes: bytes)
    for (index, sentence) in article.sentences.enumerated() {
      finder.read(sentence.span, sentence: index)
      for candidate in finder.takeFinished() { merger.add(candidate) }
    }
    for candidate in finder.candidates { merger.add(candidate) }
    let events = EventPlacer(expressions: expressions).place(merger.merged)
    return (Timeline(expressions: expressions, events: events), finder.isFull)
  }
}
