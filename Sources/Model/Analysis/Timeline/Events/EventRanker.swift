import Articles
import Dates
import TextSafety

/// Says which event matters first.
///
/// Whoever wrote the article has put it in order, so that the place in the text counts most; then what the title
/// says, how near it is to the day of the report, and how often it is told. What is long past is background.
struct EventRanker {
  private let article: Article
  private let title: Set<UInt64>
  /// The words of the title that say something.
  private let subject: Set<UInt64>
  private let published: (lower: DayNumber?, upper: DayNumber?)
  /// The first sentence that says something.
  private let lead: SourceSpan?

  /// Prepares for the events of an article.
  init(_ article: Article) {
    self.article = article
    title = article.title.map { EventStem.all(of: article.text.bytes[$0.range]) } ?? []
    subject = title.subtracting(Self.small)
    lead = article.leadSentence
    published = article.metadata.published?.value.bounds ?? (nil, nil)
  }

  /// Gives each event its rank.
  func rank(_ events: inout [TimelineEvent]) {
    let keys = events.indices.map { index in
      Key(
        weight: weight(of: events[index]), sentence: events[index].sentence,
        start: events[index].span.start, index: index)
    }
    for (rank, key) in keys.sorted().enumerated() { events[key.index].rank = rank }
    for index in events.indices {
      events[index].isNews = isNews(events[index])
      // What opens the text with its day is its news, whatever the title calls it.
      if opens(events[index]) { events[index].isAside = false }
    }
  }

  /// Whether the article may be about an event: it is no old story, and its lead tells it with a word of the title, or it
  /// shares much with the title.
  private func isNews(_ event: TimelineEvent) -> Bool {
    let shared = shared(event, subject)
    if isFar(event) { return false }
    if event.isNews {
      return shared > 0 || subject.count < Self.titleWordsForMatch || opens(event)
    }
    return shared > 1 && shared * 2 >= subject.count || shared > Self.titleWordsForMatch
  }

  /// Whether the first sentence tells the event as one of the last days.
  private func opens(_ event: TimelineEvent) -> Bool {
    guard event.confidence == .certain, event.status == .happened,
      let lead, lead.overlaps(event.span),
      let upper = event.days?.upper, let day = published.upper?.value
    else { return false }
    return abs(day - upper) <= Self.near
  }

  /// Whether an event lies long before the publication; a year or a season that is over lies as far back as it began.
  private func isFar(_ event: TimelineEvent) -> Bool {
    guard let days = event.days, let day = published.upper?.value,
      let upper = days.upper ?? days.lower, let lower = days.lower ?? days.upper
    else { return false }
    return day - (upper < day && upper - lower > Self.far ? lower : upper) > Self.far
  }

  /// This many words of the title are no chance.
  private static let titleWordsForMatch = 3

  /// How many of some words of the title the label has.
  private func shared(_ event: TimelineEvent, _ title: Set<UInt64>) -> Int {
    guard !title.isEmpty else { return 0 }
    let words = (event.label ?? EventLabel(event.span)).parts.reduce(into: Set<UInt64>()) {
      $0.formUnion(EventStem.all(of: article.text.bytes[$1.span.range]))
    }
    return words.intersection(title).count
  }

  private func weight(of event: TimelineEvent) -> Int {
    let paragraph =
      article.sentences.indices.contains(event.sentence)
      ? article.sentences[event.sentence].paragraph : event.sentence
    var weight = -10 * min(paragraph, 20) + 10 * min(event.mentions.count, 4)
    if !title.isEmpty { weight += 300 * shared(event, title) / title.count }
    if event.kind == .statement { weight -= 30 }
    if event.confidence == .certain { weight += 25 }
    guard let days = event.days, let day = published.upper?.value else { return weight - 30 }
    let distance = max(day - (days.upper ?? days.lower ?? day), (days.lower ?? day) - day, 0)
    if distance <= Self.near { weight += 50 }
    return distance > Self.far ? weight - 100 : weight
  }

  /// Words that are in every title.
  private static let small = EventStem.all(of: Array(smallWords.utf8)[...])
  private static let smallWords =
    "the and for after with from his her its their that this has have are was were will not but over"
  /// Within that many days something is news.
  private static let near = 8
  /// What lies that many days back is told for its own sake in no report of the day.
  private static let far = 60

  private struct Key: Comparable {
    var weight: Int
    var sentence: Int
    var start: Int
    var index: Int

    static func < (a: Key, b: Key) -> Bool {
      (-a.weight, a.sentence, a.start, a.index) < (-b.weight, b.sentence, b.start, b.index)
    }
  }
}
