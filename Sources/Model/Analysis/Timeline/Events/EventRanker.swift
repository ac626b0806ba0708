import Dates
import TextSafety

/// Says which event matters first.
///
/// Whoever wrote the article has put it in order: of sixty articles the plain order of the text has the event of the
/// headline among its first five in nine of ten. What is long past is background, and comes behind the rest.
enum EventRanker {
  /// Gives each event its rank.
  static func rank(_ events: inout [TimelineEvent], published: EDTF?) {
    let limit = published?.bounds.lower.map { $0.value - backgroundDays }
    let keys = events.enumerated().map { index, event in
      Key(
        isBackground: isBackground(event, before: limit), sentence: event.sentence,
        start: event.span.start, index: index)
    }
    for (rank, key) in keys.sorted().enumerated() { events[key.index].rank = rank }
  }

  /// What lies so far back is told for its own sake in no report of the day.
  private static let backgroundDays = 400

  private static func isBackground(_ event: TimelineEvent, before limit: Int?) -> Bool {
    guard let limit, let upper = event.days?.upper else { return false }
    return upper < limit
  }

  private struct Key: Comparable {
    var isBackground: Bool
    var sentence: Int
    var start: Int
    var index: Int

    static func < (a: Key, b: Key) -> Bool {
      (a.isBackground ? 1 : 0, a.sentence, a.start, a.index)
        < (b.isBackground ? 1 : 0, b.sentence, b.start, b.index)
    }
  }
}
