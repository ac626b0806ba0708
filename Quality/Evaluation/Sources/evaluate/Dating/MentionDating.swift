import Language
import Model

/// Gives any word of an article the date that the text around it suggests.
///
/// The timeline shows only events whose date the text says. This answers another question: when would a
/// reader take a given mention to have happened? News tells the day of its story once, in its lead, and
/// means it wherever nothing else is said.
struct MentionDating {
  private let article: Article
  private let expressions: [TimeExpression]
  private let story: StoryDay
  private var readings: SentenceReadings

  /// A date further away, in bytes, belongs to another clause.
  private static let reach = 30

  /// Prepares an article with its expressions in reading order.
  init(article: Article, expressions: [TimeExpression]) {
    self.article = article
    self.expressions = expressions
    readings = SentenceReadings(of: article)
    story = StoryDay(of: article, expressions: expressions, readings: &readings)
  }

  /// The date of a mention, with the rule that gave it; no date where the text leaves it open.
  mutating func date(of span: SourceSpan) -> (date: EDTF?, reason: Evidence) {
    guard let sentence = sentence(holding: span) else {
      return (nil, Evidence("outside the sentences"))
    }
    let mention = MentionContext(
      span, in: readings.reading(of: sentence),
      isTitle: article.title?.overlaps(sentence) ?? false,
      isLead: sentence.end <= story.leadEnd)
    let all = expressions(in: sentence)
    let mood = mention.mood
    let dated = all.filter { Self.isCalendar($0) && tells($0, of: mention, mood) }
    if case .ahead = mood, let near = nearest(to: span, among: dated.filter(isAhead)) {
      return (near.date, Evidence("coming date in the same sentence", at: near.span))
    }
    let clause = mention.clause(dates: all.map(\.span))
    if let near = nearest(to: span, among: dated.filter { clause.overlaps($0.span) }) {
      return (near.date, Evidence("date in the same clause", at: near.span))
    }
    switch mood {
    case .ahead(let reason), .open(let reason): return (nil, reason)
    case .past(let reason):
      guard let near = nearest(to: span, among: dated) else { return (nil, reason) }
      return (near.date, Evidence("date in the same sentence", at: near.span))
    case .told, .telling, .reporting: break
    }
    if let near = nearest(to: span, among: dated), Self.gap(near.span, span) < Self.reach {
      return (near.date, Evidence("date close by", at: near.span))
    }
    return (story.date, Evidence("day of the story", at: story.evidence))
  }

  /// Whether a date of the sentence can be that of a mention.
  ///
  /// A bound dates nothing, what happened has no coming date, and what is reported at a date is named
  /// right beside the verb.
  private func tells(
    _ expression: TimeExpression, of mention: MentionContext, _ mood: MentionContext.Mood
  ) -> Bool {
    switch mood {
    case .ahead, .open: return true
    case .told: return !mention.isBound(expression.span)
    case .past, .telling: return !mention.isBound(expression.span) && !isAhead(expression)
    case .reporting:
      return !mention.isBound(expression.span) && !isAhead(expression)
        && mention.isBeside(expression.span)
    }
  }

  private func isAhead(_ expression: TimeExpression) -> Bool {
    guard let limit = article.metadata.published?.value.bounds.upper,
      let lower = expression.date?.bounds.lower
    else { return false }
    return lower > limit
  }

  private func sentence(holding mention: SourceSpan) -> SourceSpan? {
    let index =
      article.sentences.firstIndex { $0.span.end > mention.start } ?? article.sentences.count
    guard index < article.sentences.count else { return nil }
    let sentence = article.sentences[index].span
    return sentence.overlaps(mention) ? sentence : nil
  }

  private func expressions(in sentence: SourceSpan) -> ArraySlice<TimeExpression> {
    let start = expressions.firstIndex { $0.span.end > sentence.start } ?? expressions.count
    let end = expressions[start...].firstIndex { $0.span.start >= sentence.end }
    return expressions[start..<(end ?? expressions.count)]
  }

  /// Whether an expression gives a year, a part of a year or a day of a known year.
  static func isCalendar(_ expression: TimeExpression) -> Bool {
    switch expression.kind {
    case .duration, .set: return false
    case .date, .time: break
    }
    guard let date = expression.date?.single, date.year.value != nil,
      date.month?.isUnknown != true
    else { return false }
    return date.precision >= .year
  }

  private static func gap(_ a: SourceSpan, _ b: SourceSpan) -> Int {
    min(abs(a.start - b.end), abs(b.start - a.end))
  }

  private func nearest(
    to mention: SourceSpan, among found: some Sequence<TimeExpression>
  ) -> TimeExpression? {
    found.min { Self.gap($0.span, mention) < Self.gap($1.span, mention) }
  }
}
