import Dates
import TextSafety

/// Puts events in order of time, those that nothing places last.
struct EventPlacer {
  private let expressions: [TimeExpression]

  init(expressions: [TimeExpression]) {
    self.expressions = expressions
  }

  /// Where an event stands: a day, then whether it comes at the day's start, within, or after it.
  private struct Key: Comparable {
    var group: Int
    var day: Int
    var rank: Int
    var finer: Int
    var index: Int

    static func < (a: Key, b: Key) -> Bool {
      (a.group, a.day, a.rank, a.finer, a.index) < (b.group, b.day, b.rank, b.finer, b.index)
    }
  }

  /// The events of candidates in order, each with its placement.
  func place(_ candidates: [EventCandidate]) -> [TimelineEvent] {
    let latest = latestDated(candidates)
    let main = candidates.first { $0.event.kind == .attack && $0.event.date != nil }?.event
    // Only the keys are sorted: an event is large.
    var keys: [Key] = []
    var events: [TimelineEvent] = []
    keys.reserveCapacity(candidates.count)
    events.reserveCapacity(candidates.count)
    for (index, candidate) in candidates.enumerated() {
      var event = candidate.event
      keys.append(key(of: candidate, index: index, latest: latest, main: main, &event))
      events.append(event)
    }
    return keys.sorted().map { events[$0.index] }
  }

  private func key(
    of candidate: EventCandidate, index: Int, latest: (day: DayNumber, span: SourceSpan)?,
    main: TimelineEvent?, _ event: inout TimelineEvent
  ) -> Key {
    if let after = candidate.after, let lower = after.date.bounds.lower, event.date == nil {
      event.placement = .inferred(after.evidence)
      event.reasons.append(Evidence("told as after", at: after.evidence))
      let upper = candidate.beforeMain == nil ? nil : main?.date
      let end: EDTF.End = upper?.single.map { $0.year.isUnknown ? .unknown : .date($0) } ?? .unknown
      if let start = after.date.single { event.date = EDTF(.interval(.date(start), end)) }
      if let evidence = candidate.beforeMain {
        event.reasons.append(Evidence("told as before", at: evidence))
      }
      let upperDay = after.date.bounds.upper ?? lower
      return Key(group: 0, day: lower.value, rank: 1, finer: -upperDay.value, index: index)
    }
    if let before = candidate.before, let upper = before.date.bounds.lower {
      let isOpen = event.date == nil || isOpenYear(event.date)
      event.reasons.append(Evidence("told as before", at: before.evidence))
      if isOpen {
        event.placement = .inferred(before.evidence)
        if event.date == nil, let end = before.date.single {
          event.date = EDTF(.interval(.unknown, .date(end)))
        }
      } else {
        event.placement = .dated
      }
      let own = isOpen ? nil : event.date?.fuzzyBounds.upper
      let day = min(own ?? upper, upper)
      return Key(group: 0, day: day.value, rank: -1, finer: 0, index: index)
    }
    guard let date = event.date else {
      return Key(group: 2, day: 0, rank: 0, finer: 0, index: index)
    }
    if isOpenYear(date) {
      guard let latest else {
        return Key(group: 1, day: 0, rank: 0, finer: 0, index: index)
      }
      event.placement = .inferred(latest.span)
      event.reasons.append(Evidence("year open: after the latest dated event", at: latest.span))
      return Key(group: 1, day: 0, rank: 0, finer: 0, index: index)
    }
    event.placement = .dated
    let (lower, upper) = date.bounds
    let day = lower ?? upper ?? DayNumber(0)
    let rank = lower == nil ? -1 : 0
    return Key(group: 0, day: day.value, rank: rank, finer: -(upper?.value ?? .max), index: index)
  }

  private func isOpenYear(_ date: EDTF?) -> Bool {
    date?.single?.year.isUnknown ?? false
  }

  /// The latest day of a dated event that happened, with the words of its date.
  private func latestDated(
    _ candidates: [EventCandidate]
  ) -> (day: DayNumber, span: SourceSpan)? {
    var latest: (day: DayNumber, span: SourceSpan)?
    for candidate in candidates where candidate.event.status == .happened {
      guard let date = candidate.event.date, !isOpenYear(date), let upper = date.bounds.upper,
        let index = candidate.event.expression, expressions.indices.contains(index)
      else { continue }
      if upper > latest?.day ?? DayNumber(.min) { latest = (upper, expressions[index].span) }
    }
    return latest
  }
}
