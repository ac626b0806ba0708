import Dates

/// How much two clauses tell the same, no attack among them.
///
/// The weights were fitted on pairs of clauses of annotated articles, on each half apart, and then chosen with both in
/// view. That two tellings with one verb share a third of their words is an older rule, kept by hand.
struct EventLikeness {
  /// Above 0 where both tell one event.
  let score: Int

  /// This much has to speak for it before two clauses are one event.
  private static let least = 23

  /// Weighs what two clauses share; their status is the same.
  init(_ known: EventCandidate, _ candidate: EventCandidate) {
    guard let date = Self.weight(of: known.event.date, candidate.event.date) else {
      score = 0
      return
    }
    let names = EventMerger.shared(known.names, candidate.names)
    let shared = EventMerger.shared(known.content, candidate.content)
    let smaller = max(1, min(known.content.count, candidate.content.count))
    let distance = abs(known.event.sentence - candidate.event.sentence)
    // "visits Oslo on Tuesday and Bergen on Wednesday", "met the envoys on Tuesday. On Wednesday she met the council":
    // two days, two events.
    if date == Self.ofNextDay,
      distance == 0 && known.word != candidate.word
        || Self.differ(known.object, candidate.object)
        || Self.differ(known.subject, candidate.subject)
    {
      score = 0
      return
    }
    var sum = date
    if known.word == candidate.word { sum += shared * 3 >= smaller ? 12 : 8 }
    if EventMerger.shared(known.subject, candidate.subject) > 0 {
      sum += 8
    } else if known.isOfName, candidate.isOfName {
      sum -= 10
    }
    if EventMerger.shared(known.object, candidate.object) > 0 {
      sum += 6
    } else if known.word != candidate.word, Self.differ(known.object, candidate.object) {
      sum -= 7
    }
    if names > 0 { sum += 5 }
    if shared > names { sum += 6 }
    if shared > 1, shared * 2 >= smaller { sum += 8 }
    if distance <= Self.near { sum += 10 }
    if distance == 0 { sum += 9 }
    if known.isPointing || candidate.isPointing { sum += 4 }
    if !EventMerger.kindsAgree(known.event.kind, candidate.event.kind) { sum -= 8 }
    score = max(0, sum - Self.least)
  }

  /// Whether both tell to whom something is done, and not to the same.
  private static func differ(_ one: [UInt64], _ other: [UInt64]) -> Bool {
    !one.isEmpty && !other.isEmpty && EventMerger.shared(one, other) == 0
  }

  /// This many sentences apart a text still speaks of the same.
  private static let near = 3

  private static let ofNextDay = -5

  /// What the dates say; nil if they tell two events.
  private static func weight(of first: EDTF?, _ second: EDTF?) -> Int? {
    guard let first, let second else { return -4 }
    if first == second { return DateRelation.isDay(first) ? 5 : 8 }
    if DateRelation.isNested(first, second) { return 0 }
    // The day of the report and the day before are taken for each other.
    return DateRelation.isNext(first, to: second) || DateRelation.isNext(second, to: first)
      ? ofNextDay : nil
  }
}

extension EventCandidate {
  /// Whether who does it has a name.
  fileprivate var isOfName: Bool { EventMerger.shared(subject, names) > 0 }
}
