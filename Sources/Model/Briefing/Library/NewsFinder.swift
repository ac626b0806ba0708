import Analysis
import Articles
import TextSafety

/// Compares an article with others that tell of the same weeks and names.
public struct NewsFinder {
  private let briefing: Briefing
  private let others: [RelatedArticle]

  /// From which likeness on a sentence tells the same thing: who is named in both may do something else in each.
  private static let told = 0.7
  /// From which likeness on a claim can be the opposite of another one, and from which on a sentence comes near.
  private static let same = 0.6
  private static let near = 0.4
  /// How many words two tellings of one event share at least.
  private static let sharedWords = 2
  /// The most days between two tellings of one event: midnight lies between two time zones.
  private static let slack = 1
  /// The most things that are listed.
  private static let mostItems = 200

  /// Prepares a comparison.
  public init(_ briefing: Briefing, with others: [RelatedArticle]) {
    self.briefing = briefing
    self.others = others
  }

  /// The weeks that an article tells of, as ranges of day numbers with a week on either side, in order.
  public static func weeks(of briefing: Briefing) -> [ClosedRange<Int>] {
    var told = briefing.timeline.events.compactMap { days(of: $0) }
    if let published = briefing.article.metadata.published?.value.bounds,
      let lower = published.lower?.value, let upper = published.upper?.value, upper - lower <= month
    {
      told.append(lower...max(lower, upper))
    }
    told.sort { $0.lowerBound < $1.lowerBound }
    var weeks: [ClosedRange<Int>] = []
    for days in told {
      let (first, last) = (days.lowerBound - 7, days.upperBound + 7)
      if let before = weeks.last, first <= before.upperBound + 1 {
        weeks[weeks.count - 1] = before.lowerBound...max(before.upperBound, last)
      } else {
        weeks.append(first...last)
      }
    }
    return weeks
  }

  /// The words of the names in an article.
  public static func names(of briefing: Briefing) -> LongWords {
    let article = briefing.article
    let spans = briefing.entities.map(\.name) + briefing.timeline.events.flatMap(\.places)
    return LongWords(spans.map { Array(article.text.bytes[$0.range]) }.joined(separator: [.space]))
  }

  /// The names that the article has most often, and in its title first, without what search engines read as signs.
  public static func mainNames(of briefing: Briefing) -> [String] {
    let article = briefing.article
    func weight(_ entity: NamedEntity) -> Int {
      let isInTitle = article.title.map { title in
        entity.mentions.contains { $0.overlaps(title) }
      }
      return entity.mentions.count + (isInTitle == true ? 100 : 0)
    }
    let known = briefing.entities.filter { !article[$0.name].isEmpty }
    let sorted = known.sorted { (weight($1), $0.name) < (weight($0), $1.name) }
    return sorted.prefix(mainCount).map { article.oneLine($0.name, limit: 60) }
  }

  /// How many names an article is looked for by.
  private static let mainCount = 6

  /// The first and the last day that an article of the same story is published on, as in "2012-10-29"; nil if
  /// this one has no publication date.
  public static func period(of briefing: Briefing) -> ClosedRange<String>? {
    guard let days = storyDays(of: briefing) else { return nil }
    let first = EDTF(DayNumber(days.lowerBound)).description
    let last = EDTF(DayNumber(days.upperBound)).description
    // A time of day follows its day.
    return first <= last ? first...(last + "~") : nil
  }

  /// The days around the publication, as day numbers; nil if there is no publication date.
  private static func storyDays(of briefing: Briefing) -> ClosedRange<Int>? {
    guard let bounds = briefing.article.metadata.published?.value.bounds,
      let lower = bounds.lower, let upper = bounds.upper, lower <= upper
    else { return nil }
    return (lower.value - storyLength)...(upper.value + storyLength)
  }

  /// How long a story is told, in days.
  private static let storyLength = 60

  /// The longest time that still is a date, in days.
  private static let month = 31

  /// The days of an event that is dated well enough to be compared.
  private static func days(of event: TimelineEvent) -> ClosedRange<Int>? {
    guard let days = event.days, let lower = days.lower, let upper = days.upper,
      lower <= upper, upper - lower <= month
    else { return nil }
    return lower...upper
  }

  /// What is new.
  public func news() -> News {
    guard !others.isEmpty else { return News() }
    var weeks = others.flatMap(\.events).map { ($0.days.lowerBound - 7)...($0.days.upperBound + 7) }
    if let story = Self.storyDays(of: briefing) { weeks.append(story) }
    var items: [News.Item] = []
    for event in briefing.timeline.events
    where event.status != .hypothetical && event.confidence != .doubtful {
      if let days = Self.days(of: event), weeks.contains(where: { $0.overlaps(days) }) {
        items += news(of: event, on: days)
      } else if event.days != nil {
        items += unheard(
          .background, words: event.words(in: briefing.article), here: sentence(of: event))
      }
    }
    let order: [News.Item.Kind] = [
      .contradiction, .oppositeClaim, .toll, .event, .claim, .background,
    ]
    let all = items + claims()
    let sorted = order.flatMap { kind in
      all.filter { $0.kind == kind }.sorted { $0.here < $1.here }
    }
    return News(
      items: Self.withoutRepeats(Array(sorted.prefix(Self.mostItems))), titles: others.map(\.title))
  }

  /// The items, where a sentence of another article stands beside the first that it comes near only.
  private static func withoutRepeats(_ items: [News.Item]) -> [News.Item] {
    var shown: Set<News.Passage> = []
    return items.map { item in
      var item = item
      // What contradicts needs both sides.
      let isOneSide = item.kind != .contradiction && item.kind != .oppositeClaim
      if let there = item.there, !shown.insert(there).inserted, isOneSide {
        item.there = nil
      }
      return item
    }
  }

  private func news(of event: TimelineEvent, on days: ClosedRange<Int>) -> [News.Item] {
    let here = sentence(of: event)
    let words = wordSet(here)
    let names = Assertion(briefing.article.text.bytes[here.range]).names
    let tellings = tellings(of: event, words: words, on: days).filter { telling in
      // Another town, another event; the weekday is in the date.
      let others = telling.event.assertion.names
      return names.isEmpty || others.isEmpty || !names.isDisjoint(with: others)
    }
    guard let killed = event.killed else {
      let isTold = tellings.contains { $0.event.words.likeness(to: words) >= Self.near }
      return !isTold
        ? unheard(.event, words: event.words(in: briefing.article), here: here) : []
    }
    let toll = killed.words(in: briefing.article)
    let counts = tellings.compactMap { telling in telling.event.killed.map { (telling.article, $0) }
    }
    if counts.isEmpty {
      guard tellings.isEmpty else {
        // The others may tell the number in a sentence of its own.
        let there = nearest(to: words)?.passage
        let numbers = there.map { Assertion($0.words.utf8).numbers } ?? []
        if numbers.contains(Array(String(killed.lower).utf8)) { return [] }
        let words = "\(toll) killed here, elsewhere not in so many words"
        return [News.Item(.toll, words: words, here: here, there: there)]
      }
      return unheard(.event, words: event.words(in: briefing.article), here: here)
    }
    if counts.contains(where: { killed.lower == $0.1.least && killed.upper == $0.1.most }) {
      return []
    }
    // "At least 12" and 31 can both be right; the second says more.
    let isOpen = counts.contains { Self.agree(killed, $0.1) }
    return counts.prefix(3).map { article, count in
      let other = CasualtyCount.words(from: count.least, to: count.most)
      return News.Item(
        isOpen ? .toll : .contradiction,
        words: "\(toll) killed here, \(other) in “\(article.title)”", here: here,
        there: article.nearest(to: words).map {
          News.Passage(article: article.id, title: article.title, words: $0.text)
        })
    }
  }

  /// What the other articles tell of an event.
  private func tellings(
    of event: TimelineEvent, words: LongWords, on days: ClosedRange<Int>
  ) -> [(article: RelatedArticle, event: RelatedArticle.Event)] {
    let around = (days.lowerBound - Self.slack)...(days.upperBound + Self.slack)
    return others.flatMap { article in
      article.events.filter { other in
        around.overlaps(other.days) && other.words.shared(with: words) >= Self.sharedWords
          && (other.kind == event.kind || other.words.likeness(to: words) >= Self.near)
      }.map { (article, $0) }
    }
  }

  /// Whether two numbers can both be right.
  private static func agree(_ count: CasualtyCount, _ other: (least: Int, most: Int?)) -> Bool {
    count.lower <= other.most ?? Int.max && other.least <= count.upper ?? Int.max
  }

  /// What the named speakers say that no other article has, or has the other way round.
  private func claims() -> [News.Item] {
    let article = briefing.article
    return briefing.voices.flatMap { voice -> [News.Item] in
      guard let name = voice.name else { return [] }
      let names = wordSet(name)
      return voice.statements.filter { $0.confidence != .doubtful }.flatMap { statement in
        let words = article.oneLine(name, limit: 60)
        let here = statement.shownHull
        return opposite(of: statement, by: names).map { opposite in
          [News.Item(.oppositeClaim, words: words, here: opposite.here, there: opposite.there)]
        } ?? unheard(.claim, words: words, here: here)
      }
    }
  }

  /// The sentence of a statement, and the one of another article that says the opposite of it, where none says the
  /// same: of the same speaker if there is one, else of anybody.
  private func opposite(
    of statement: Statement, by names: LongWords
  ) -> (here: SourceSpan, there: News.Passage)? {
    let words = wordSet(statement.shownHull)
    guard words.count >= 3 else { return nil }
    let claimed = Assertion(
      briefing.article.text.bytes[statement.shownHull.range], startsSentence: false)
    let alike = others.flatMap { other in
      other.sentences.filter { sentence in
        words.likeness(to: sentence.words) >= Self.same
          && !claimed.isOfAnother(than: Assertion(sentence.text.utf8))
      }.map { (other, $0) }
    }
    let own = alike.filter { names.shared(with: $0.1.words) > 0 }
    let compared = own.isEmpty ? alike : own
    let article = briefing.article
    // "Nobody said" and "denied" stand before what is said.
    let here =
      article.sentenceIndex(at: statement.shownHull.start).map { article.sentences[$0].span }
      ?? statement.shownHull
    let assertion = Assertion(article.text.bytes[here.range])
    let areOpposite = compared.allSatisfy { _, sentence in
      let said = Assertion(sentence.text.utf8)
      // "Farmers won 35 seats", "Labour won 40 seats": two numbers of two bodies.
      return assertion.isNegated != said.isNegated
        || assertion.contradicts(said) && claimed.names.isSubset(of: said.names)
    }
    let best = compared.max { words.likeness(to: $0.1.words) < words.likeness(to: $1.1.words) }
    guard areOpposite, let (other, sentence) = best else { return nil }
    return (here, News.Passage(article: other.id, title: other.title, words: sentence.text))
  }

  /// A thing of which no other article has a sentence; none if one has.
  private func unheard(
    _ kind: News.Item.Kind, words: String, here: SourceSpan
  ) -> [News.Item] {
    let set = wordSet(here)
    guard set.count >= 3 else { return [] }
    let nearest = nearest(to: set)
    if let nearest, nearest.likeness >= Self.told,
      kind == .claim || !isOfAnother(here, nearest.passage)
    {
      return []
    }
    return [News.Item(kind, words: words, here: here, there: nearest?.passage)]
  }

  /// The sentence of another article that comes nearest to some words, and how near; nil if none comes near.
  private func nearest(to words: LongWords) -> (passage: News.Passage, likeness: Double)? {
    let finds = others.compactMap { other in other.nearest(to: words).map { (other, $0) } }
    guard let (other, find) = finds.max(by: { $0.1.likeness < $1.1.likeness }),
      find.likeness >= Self.near
    else { return nil }
    return (News.Passage(article: other.id, title: other.title, words: find.text), find.likeness)
  }

  /// Whether a sentence here and one of another article tell of two things, whatever words they share.
  private func isOfAnother(_ here: SourceSpan, _ there: News.Passage) -> Bool {
    Assertion(briefing.article.text.bytes[here.range])
      .isOfAnother(than: Assertion(there.words.utf8))
  }

  private func sentence(of event: TimelineEvent) -> SourceSpan {
    let sentences = briefing.article.sentences
    return sentences.indices.contains(event.sentence) ? sentences[event.sentence].span : event.span
  }

  private func wordSet(_ span: SourceSpan) -> LongWords {
    LongWords(briefing.article.text.bytes[span.range])
  }
}
