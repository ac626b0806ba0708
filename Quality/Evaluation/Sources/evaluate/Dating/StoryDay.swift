import Language
import Model

/// The day of a news story: of its lead if that gives one close to the publication, else the publication.
struct StoryDay: Sendable {
  /// The day; nil if the article has no date.
  let date: EDTF?
  /// The words of the lead that give it.
  let evidence: SourceSpan?
  /// Where the lead ends: it tells what is new, and what follows how it came about.
  let leadEnd: Int

  /// A lead has that many sentences.
  private static let leadLength = 3
  /// Sentences with fewer words are date lines and headings.
  private static let shortest = 6
  /// A story is told within that many days.
  private static let newsDays = 3

  /// Finds the day in an article with its expressions in reading order.
  init(
    of article: Article, expressions: [TimeExpression], readings: inout SentenceReadings
  ) {
    let published = article.metadata.published?.value
    let lead = Self.lead(of: article, readings: &readings)
    leadEnd = lead.last?.end ?? 0
    guard let day = published?.bounds.upper else {
      (date, evidence) = (nil, nil)
      return
    }
    let found = lead.lazy
      .flatMap { sentence in expressions.filter { sentence.contains($0.span) } }
      .first { Self.isNews($0, day) }
    if let found, let first = found.date?.single?.lower {
      (date, evidence) = (EDTF(first), found.span)
    } else {
      (date, evidence) = (published, nil)
    }
  }

  private static func isNews(_ expression: TimeExpression, _ published: DayNumber) -> Bool {
    guard MentionDating.isCalendar(expression), let date = expression.date?.single else {
      return false
    }
    return date.precision >= .day && (0...newsDays).contains(published.value - date.lower.value)
  }

  /// The first sentences below the title that are more than a date line.
  private static func lead(
    of article: Article, readings: inout SentenceReadings
  ) -> [SourceSpan] {
    var lead: [SourceSpan] = []
    for sentence in article.sentences {
      if let title = article.title, title.overlaps(sentence.span) { continue }
      guard readings.reading(of: sentence.span).tokens.count >= shortest else { continue }
      lead.append(sentence.span)
      if lead.count == leadLength { break }
    }
    return lead
  }
}
