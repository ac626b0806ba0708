@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// The events of a text that was published on a day.
enum EventReading {
  static func events(
    _ text: String, published: String = "2024-05-08"
  ) -> (events: [TimelineEvent], article: Article) {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF(published).map { Sourced($0, from: "--date") }
    let expressions = TimeTagger.expressions(in: article)
    return (TimelineAnalysis.timeline(of: article, expressions: expressions).events, article)
  }

  /// The events with the words that a reader is shown.
  static func told(
    _ text: String, published: String = "2024-05-08"
  ) -> [(event: TimelineEvent, words: String)] {
    let (events, article) = events(text, published: published)
    return events.map { ($0, $0.words(in: article)) }
  }
}
