import Model

/// The events as TimelineJS3 reads them.
struct TimelineJS: Encodable {
  var title: Slide
  var events: [Slide]

  struct Slide: Encodable {
    var startDate: Day?
    var endDate: Day?
    var displayDate: String?
    var text: Words
    var group: String?
    var uniqueID: String?

    enum CodingKeys: String, CodingKey {
      case startDate = "start_date"
      case endDate = "end_date"
      case displayDate = "display_date"
      case text, group
      case uniqueID = "unique_id"
    }
  }

  struct Day: Encodable, Equatable {
    var year: Int
    var month: Int
    var day: Int
  }

  struct Words: Encodable {
    var headline: String
    var text: String
  }

  /// Takes the events whose dates leave no end open; the text is HTML there, so that it is escaped.
  init(_ briefings: [Briefing]) {
    let titles = briefings.compactMap { briefing in
      briefing.article.title.map { briefing.article[$0] }
    }
    let dek = briefings.count == 1 ? briefings.first.flatMap(Self.dek) : nil
    title = Slide(
      text: Words(
        headline: HTMLText.escape(titles.isEmpty ? "Timeline" : titles.joined(separator: " / ")),
        text: HTMLText.escape(dek ?? "")))
    events = briefings.enumerated().flatMap { number, briefing in
      Self.slides(of: briefing, prefix: briefings.count == 1 ? "" : "article-\(number + 1)-")
    }
  }

  private static func dek(of briefing: Briefing) -> String? {
    briefing.article.dek.map { briefing.article[$0] }
  }

  private static func slides(of briefing: Briefing, prefix: String) -> [Slide] {
    let article = briefing.article
    return briefing.timeline.events.enumerated().compactMap { index, event in
      guard let dates = EventDays(event) else { return nil }
      let sentences = article.sentences
      let sentence =
        sentences.indices.contains(event.sentence) ? article[sentences[event.sentence].span] : ""
      let words = [sentence] + briefing.corrections(of: event)
      return Slide(
        startDate: Self.day(dates.first),
        endDate: dates.first == dates.last ? nil : Self.day(dates.last),
        displayDate: event.date?.words,
        text: Words(
          headline: HTMLText.escape(event.words(in: article)),
          text: HTMLText.escape(words.joined(separator: "\n"))),
        group: event.kind.rawValue, uniqueID: "\(prefix)event-\(index + 1)")
    }
  }

  private static func day(_ day: DayNumber) -> Day {
    let civil = day.civil
    return Day(year: civil.year, month: civil.month, day: civil.day)
  }
}
