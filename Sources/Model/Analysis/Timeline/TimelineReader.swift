import Articles
import TextSafety

/// Draws the timeline from an article, chunk by chunk.
package struct TimelineReader {
  private let article: Article
  private var times: TimeReader
  private var events: EventReader

  /// Starts before the first chunk; without events it reads time expressions alone, and no sentence's tree.
  package init(_ article: Article, lexicon: EventLexicon, tellsEvents: Bool = true) {
    self.init(article, lexicon: lexicon, eventLimit: tellsEvents ? EventReader.limit : 0)
  }

  init(_ article: Article, lexicon: EventLexicon, eventLimit: Int) {
    self.article = article
    times = TimeReader(article)
    events = EventReader(article, lexicon: lexicon, limit: eventLimit)
  }

  /// Reads the next chunk; returns whether there was one.
  package mutating func readChunk(_ readings: inout Readings) -> Bool {
    guard times.readChunk() else { return false }
    for expression in times.takeExpressions() { events.add(expression) }
    events.read(until: times.end, &readings)
    return true
  }

  /// The timeline of the article, and what a reader should know of it.
  package mutating func finish(_ readings: inout Readings) -> (
    timeline: Timeline, diagnostics: [Diagnostic]
  ) {
    events.read(until: article.text.bytes.count, &readings)
    let timeline = events.finish(&readings)
    return (
      timeline,
      TimelineAnalysis.diagnostics(
        of: timeline, isCut: events.isCut, doubts: times.doubts, in: article)
    )
  }
}
