import Dates
import TextSafety

extension EventFinder {
  /// Reads one part of a clause: an event with its date, an undated one, or a reference to another.
  mutating func readSegment(_ segment: EventSegment, in clause: EventClause) {
    guard let trigger = trigger(in: segment) else { return }
    let previous = segment.continues ? candidates.last?.event : nil
    let casualties = EventCasualties(words, in: segment.words, bytes: bytes)
    let expression = segment.expression.map { expressions[$0] }
    let status = status(of: segment, in: clause, trigger: trigger, date: expression?.date)
    let pointer = pointer(to: trigger, in: segment)
    if isNegated(segment, trigger) { return }
    let told = told(in: segment, trigger: trigger)
    let isDatedWithin =
      expression.map { $0.span.start >= words[told.lowerBound].span.start } ?? true
    var event = TimelineEvent(
      span: span(isDatedWithin ? told : segment.words), sentence: sentence,
      expression: segment.expression, date: date(of: segment),
      placement: .undated, kind: kind(of: trigger, in: segment), status: status)
    event.killed = casualties.killed
    event.injured = casualties.injured
    event.places = places(in: told)
    if let previous { completeList(&event, trigger, segment, previous) }
    if pointer == nil {
      event.actors = actors(in: told, trigger: trigger, besides: event.places)
    }
    // "Decades later" counts from a time that the text does not date.
    let isVague =
      expression.map {
        $0.value.hasSuffix("_REF")
          || $0.value == "XXXX" && EventCountedWords.isLater($0.span, bytes)
      } ?? true
    if isVague, !keepsUndated(event, trigger: trigger, pointer: pointer) { return }
    explain(&event, trigger: trigger, expression: expression)
    candidates.append(
      EventCandidate(
        event: event, pointsTo: isVague ? pointer : nil,
        names: event.places + names(behind: trigger, in: segment.words)))
  }

  /// The words of a segment without the frame of a report ("X, a professor at Y, said that …"), whose
  /// names belong to the speaker.
  private func told(in segment: EventSegment, trigger: Int) -> Range<Int> {
    let isReport = { (word: EventWord) in
      word.classes.contains(.saying)
        || word.kind == .statement && !word.classes.isDisjoint(with: [.past, .present])
    }
    guard
      let verb = (segment.words.lowerBound..<trigger).last(where: {
        !words[$0].isTime && isReport(words[$0])
      })
    else { return segment.words }
    let that = ((verb + 1)..<min(verb + 9, trigger + 1)).first { words[$0].hash == Self.that }
    let start = min(that.map { $0 + 1 } ?? verb + 1, trigger)
    return start..<segment.words.upperBound
  }

  static let that = EventLexicon.hash("that".utf8)

  /// The date of a segment, or the stretch of time that its two dates bound.
  private func date(of segment: EventSegment) -> EDTF? {
    let start = segment.expression.flatMap { date(of: expressions[$0]) }
    guard let start, let end = segment.until.flatMap({ date(of: expressions[$0]) }),
      let stretch = EDTF.interval(start, end)
    else { return start }
    return stretch
  }

  /// The date that an expression gives; nil if that is no more than some year.
  private func date(of expression: TimeExpression) -> EDTF? {
    guard let date = expression.date else { return nil }
    guard let single = date.single else { return date }
    if single.year.isUnknown && single.month?.isUnknown ?? true { return nil }
    let isCounted = single.precision <= .year && EventCountedWords.end(expression.span, bytes)
    return isCounted ? date.qualified(.approximate) : date
  }

  /// Gives a part of a list ("Afghanistan in …, Chechnya in …") the place and kind of its pattern.
  private func completeList(
    _ event: inout TimelineEvent, _ trigger: Int, _ segment: EventSegment,
    _ previous: TimelineEvent
  ) {
    if words[trigger].kind == nil { event.kind = previous.kind }
    guard event.places.isEmpty, !previous.places.isEmpty else { return }
    let head = segment.words.first {
      words[$0].shape != .comma && !words[$0].classes.contains(.coordinator)
    }
    if let head, let last = name(at: head, until: segment.words.upperBound) {
      event.places = [SourceSpan(words[head].span.start, words[last - 1].span.end)]
    }
  }

  private func isNegated(_ segment: EventSegment, _ trigger: Int) -> Bool {
    segment.words.contains {
      words[$0].classes.contains(.negation) && !words[$0].classes.contains(.number)
        && abs($0 - trigger) <= 10 && !isCountOfNone($0)
    }
  }

  /// Whether "no" denies nothing but counts or numbers: "no civilians", "number (No.) 4".
  private func isCountOfNone(_ at: Int) -> Bool {
    if at + 2 < words.count, words[at + 1].shape == .stop, words[at + 2].shape == .number {
      return true
    }
    return at + 1 < words.count
      && (words[at + 1].classes.contains(.people)
        || !words[at + 1].classes.isDisjoint(with: [.dead, .injuring]))
  }

  /// Whether an event without a date belongs in a chronology: attacks and disasters that are told as facts,
  /// references to them, and considered ones that say where.
  private func keepsUndated(
    _ event: TimelineEvent, trigger: Int, pointer: EventCandidate.Pointer?
  ) -> Bool {
    switch event.kind {
    case .attack, .disaster: break
    case .military, .diplomacy, .politics, .law, .economy, .statement, .other: return false
    }
    if pointer != nil { return true }
    switch event.status {
    case .happened: return hasFiniteVerb(around: trigger) && !event.places.isEmpty
    case .expected, .hypothetical:
      return event.places.contains { $0.start >= words[trigger].span.end }
    }
  }

  private func hasFiniteVerb(around trigger: Int) -> Bool {
    let near = max(0, trigger - 8)..<min(words.count, trigger + 8)
    return near.contains { words[$0].classes.contains(.past) }
  }

  private func status(
    of segment: EventSegment, in clause: EventClause, trigger: Int, date: EDTF?
  ) -> TimelineEvent.Status {
    let isPast: Bool
    if let upper = date?.bounds.upper, let limit = published.upper {
      if let lower = date?.bounds.lower, lower > limit { return .expected }
      isPast = upper <= limit
    } else {
      isPast = date != nil && words[trigger].classes.contains(.past)
    }
    if isPast { return .happened }
    if case .condition = clause.relation { return .hypothetical }
    let before = max(clause.words.lowerBound, trigger - 12)..<trigger
    if before.contains(where: { words[$0].classes.contains(.hypothetical) }) {
      return date == nil || words[trigger].classes.contains(.present) ? .hypothetical : .happened
    }
    if before.contains(where: { words[$0].classes.contains(.future) }) { return .expected }
    return isInfinitive(trigger) ? .expected : .happened
  }

  private func pointer(to trigger: Int, in segment: EventSegment) -> EventCandidate.Pointer? {
    guard words[trigger].classes.contains(.noun) else { return nil }
    var at = trigger - 1
    var steps = 0
    while at >= segment.words.lowerBound, steps < 5 {
      let word = words[at]
      if word.shape != .word { return nil }
      if word.classes.contains(.pointing) {
        return isLatest(segment, before: trigger) ? .main : .last
      }
      if word.classes.contains(.determiner) { return isDefinite(at) ? .main : nil }
      if !word.classes.isDisjoint(with: [.past, .coordinator, .placePreposition]) { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  private func isDefinite(_ at: Int) -> Bool {
    words[at].hash == EventPlaceWords.the
  }

  private func isLatest(_ segment: EventSegment, before trigger: Int) -> Bool {
    let latest = EventLexicon.hash("latest".utf8)
    return segment.words.contains {
      $0 < trigger && words[$0].hash == latest
    }
  }

  private func explain(_ event: inout TimelineEvent, trigger: Int, expression: TimeExpression?) {
    let rule = words[trigger].kind.map { "\($0.rawValue) word" } ?? "word of a dated clause"
    event.reasons.append(Reason(rule, at: words[trigger].span))
    if let expression {
      event.reasons.append(Reason("date in the same clause", at: expression.span))
      if let date = expression.date, date.single?.year.isUnknown == true {
        event.reasons.append(Reason("the text gives no year", at: expression.span))
      }
    }
    switch event.status {
    case .happened: break
    case .expected: event.reasons.append(Reason("told as still to come"))
    case .hypothetical: event.reasons.append(Reason("told as a possibility only"))
    }
  }
}

/// The words that count a date from another one, so that it is no finer than the count is round.
enum EventCountedWords {
  private static let words = EventLexicon.hashes(of: "ago earlier later before after")
  private static let later = EventLexicon.hash("later".utf8)

  /// Whether an expression ends in one of the words ("two years ago").
  static func end(_ span: SourceSpan, _ bytes: [UInt8]) -> Bool {
    last(span, bytes).map { words.contains($0) } ?? false
  }

  /// Whether an expression ends in "later".
  static func isLater(_ span: SourceSpan, _ bytes: [UInt8]) -> Bool { last(span, bytes) == later }

  private static func last(_ span: SourceSpan, _ bytes: [UInt8]) -> UInt64? {
    let range = span.range.clamped(to: 0..<bytes.count)
    guard let space = bytes[range].lastIndex(of: 0x20) else { return nil }
    return EventLexicon.hash(bytes[(space + 1)..<range.upperBound])
  }
}
