import Dates
import Language

/// Settles a date that the words leave open by the tense of its clause: "Tuesday" under "will" lies ahead.
struct EventDating {
  let tree: EventTree
  let published: EDTF?

  /// Moves a bare weekday or month to the side that the clause tells of, and takes the status of what lies ahead;
  /// returns whether the date was moved.
  func settle(
    _ date: inout EDTF?, _ head: EventHead, _ status: inout TimelineEvent.Status, bytes: [UInt8]
  ) -> Bool {
    guard let known = date, let lower = known.bounds.lower, let upper = known.bounds.upper,
      let day = published?.bounds.upper, head.until == nil, let index = head.expression
    else { return false }
    let words = tree.indices.filter { tree.expression[$0] == index }.map { tree.hash($0) }
    let isAhead = status == .expected || isPlan(head)
    var moved: EDTF?
    if !words.contains(where: { EventWords.lastNextThis.contains($0) }), head.dating == .own {
      if words.contains(where: { EventWords.weekdays.contains($0) }), lower == upper {
        moved = weekday(lower, day, isAhead: isAhead, isPast: isPast(head))
      } else if words.contains(where: { EventWords.months.contains($0) }) {
        moved = month(
          known, lower, upper, day, isAhead: isAhead, isPast: isPast(head), index: index)
      }
    }
    if let moved { date = moved }
    if let lower = date?.bounds.lower, lower > day, status == .happened { status = .expected }
    return moved != nil
  }

  private func weekday(_ lower: DayNumber, _ day: DayNumber, isAhead: Bool, isPast: Bool) -> EDTF? {
    let distance = day.value - lower.value
    if isAhead, distance > 0, distance < 8 { return EDTF(lower.adding(days: 7)) }
    if isPast, distance < 0, distance > -8 { return EDTF(lower.adding(days: -7)) }
    return nil
  }

  private func month(
    _ known: EDTF, _ lower: DayNumber, _ upper: DayNumber, _ day: DayNumber, isAhead: Bool,
    isPast: Bool, index: Int
  ) -> EDTF? {
    guard let single = known.single, !single.year.isUnknown, !hasDigitsOfYear(index) else {
      return nil
    }
    if isAhead, upper < day, day.value - upper.value < 366 { return shifted(single, lower, by: 1) }
    if isPast, lower > day, lower.value - day.value < 366 { return shifted(single, lower, by: -1) }
    return nil
  }

  private func shifted(_ date: EDTFDate, _ lower: DayNumber, by years: Int) -> EDTF? {
    let civil = lower.civil
    return EDTF.date(year: civil.year + years, month: date.month?.value, day: date.day?.value)
  }

  private func hasDigitsOfYear(_ index: Int) -> Bool {
    tree.indices.contains {
      tree.expression[$0] == index && tree.tokens[$0].range.count == 4
        && tree.tokens[$0].kind == .number
    }
  }

  /// Whether a present tells a plan: "then testifies Wednesday", "is going to Moscow on Monday".
  private func isPlan(_ head: EventHead) -> Bool {
    guard !head.isNoun else { return false }
    let clause = tree.finiteClause(of: head.word)
    guard tree.tense(of: clause) == .present, tree.reading.modal(of: clause) == nil else {
      return false
    }
    let verbClass = EventVerbClass.of(tree.hash(clause))
    return !verbClass.contains(.stative) && !verbClass.contains(.saying)
  }

  private func isPast(_ head: EventHead) -> Bool {
    guard let clause = tree.clause(of: head.word), !head.isNoun else { return false }
    switch tree.tense(of: tree.finiteClause(of: clause)) {
    case .past, .pastPerfect, .presentPerfect:
      return EventStatusFinder(tree: tree).status(of: head.word) == .happened
    case .present, .future, .conditional, nil: return false
    }
  }
}
