import Dates
import Language

/// Settles a date that the words leave open by the tense of its clause: "Tuesday" under "will" lies ahead.
struct EventDating {
  let tree: EventTree
  let published: EDTF?

  /// Moves a bare weekday or month to the side that the clause tells of, and takes the status of what lies ahead;
  /// returns whether the date was moved.
  func settle(
    _ date: inout EDTF?, head: EventHead, status: inout TimelineEvent.Status, bytes: [UInt8]
  ) -> Bool {
    guard let known = date, let lower = known.bounds.lower, let upper = known.bounds.upper,
      let day = published?.bounds.upper, head.until == nil, let index = head.expression
    else { return false }
    let words = tree.indices.filter { tree.expression[$0] == index }.map { tree.hash($0) }
    let isOpen = isUntil(index, head)
    if status == .expected, upper < day, isDecided(head) { status = .happened }
    let isAhead = status == .expected || isPlan(head) || isOpen
    var moved: EDTF?
    let isFixed =
      words.contains { EventWords.lastNextThis.contains($0) } && !words.contains(Self.weekend)
    let isReport = head.dating == .report
    if !isFixed, head.dating != .none {
      if words.contains(Self.weekend), isPast(head), lower > day {
        moved = EDTF.interval(EDTF(lower.adding(days: -7)), EDTF(upper.adding(days: -7)))
      } else if words.contains(where: { EventWords.weekdays.contains($0) }), lower == upper {
        moved = weekday(
          lower, day, isAhead: isAhead && !isReport, isPast: isReport || !isOpen && isPast(head))
      } else if words.contains(where: { EventWords.months.contains($0) }) {
        moved = month(
          known, lower: lower, upper: upper, day: day,
          isAhead: isAhead && !isReport
            && (mustFollow(head, status)
              || isFar(
                from: lower, to: upper, on: day,
                isSure: status == .expected || isOpen || head.isNoun)),
          isPast: isReport || !isOpen && isPast(head), index: index)
      }
    }
    if moved == nil, let week = sundaysWeek(lower, upper, on: day, words, isAhead: isAhead) {
      moved = week
    }
    if let moved { date = moved }
    if let lower = date?.bounds.lower, lower > day, status == .happened { status = .expected }
    return moved != nil
  }

  /// On a Sunday, "last week" is the one that ends, and what "this week" has in store is in the next one.
  private func sundaysWeek(
    _ lower: DayNumber, _ upper: DayNumber, on day: DayNumber, _ words: [UInt64], isAhead: Bool
  ) -> EDTF? {
    guard day.weekday == 7, upper.value - lower.value == 6, words.contains(Self.week) else {
      return nil
    }
    let isPassed = words.contains(Self.last) && day.value - upper.value == 7
    let isComing = words.contains(Self.this) && isAhead && upper == day
    guard isPassed || isComing else { return nil }
    return EDTF.interval(EDTF(lower.adding(days: 7)), EDTF(upper.adding(days: 7)))
  }

  private static let week = EventLexicon.hash("week".utf8)
  private static let last = EventLexicon.hash("last".utf8)
  private static let this = EventLexicon.hash("this".utf8)

  private func weekday(_ lower: DayNumber, _ day: DayNumber, isAhead: Bool, isPast: Bool) -> EDTF? {
    let distance = day.value - lower.value
    if isAhead, distance > 0, distance < 8 { return EDTF(lower.adding(days: 7)) }
    if isPast, distance < 0, distance > -8 { return EDTF(lower.adding(days: -7)) }
    return nil
  }

  private func month(
    _ known: EDTF, lower: DayNumber, upper: DayNumber, day: DayNumber, isAhead: Bool,
    isPast: Bool, index: Int
  ) -> EDTF? {
    guard let single = known.single, !single.year.isUnknown, !hasDigitsOfYear(index) else {
      return nil
    }
    if isAhead, upper < day, day.value - upper.value < 366 { return shifted(single, lower, by: 1) }
    if isPast, lower > day, lower.value - day.value < 366 { return shifted(single, lower, by: -1) }
    return nil
  }

  /// Whether a clause can only tell what is to come, so that even last month's date means the one of next year.
  private func mustFollow(_ head: EventHead, _ status: TimelineEvent.Status) -> Bool {
    guard status == .expected else { return false }
    switch tree.tense(of: tree.finiteClause(of: tree.clause(of: head.word) ?? head.word)) {
    case .future, .present: return true
    case .past, .pastPerfect, .presentPerfect, .conditional, nil: return false
    }
  }

  /// Whether a month, or a day, lies so far back that its next return is meant: a picture of last week "shows" what it
  /// shows, and so does one of last month, unless it is sure that the clause tells what is to come.
  private func isFar(
    from lower: DayNumber, to upper: DayNumber, on day: DayNumber, isSure: Bool
  ) -> Bool {
    let distance = day.value - upper.value
    return lower < upper ? isSure || distance > 92 : distance > 182
  }

  /// Whether the date is of a decision rather than of what was decided: "decided in April to rename the street".
  private func isDecided(_ head: EventHead) -> Bool {
    guard let index = head.expression,
      let date = tree.indices.first(where: { at in
        tree.expression[at] == index
          && (!tree.tokens.indices.contains(tree.head(at))
            || tree.expression[tree.head(at)] != index)
      })
    else { return false }
    var at = head.word
    for _ in 0..<4 where tree.tokens.indices.contains(tree.head(at)) {
      switch tree.relation(at) {
      case .openComplement, .conjunct, .clausalComplement: at = tree.head(at)
      default: return false
      }
      if Self.deciding.contains(tree.hash(at)) {
        let clause = tree.finiteClause(of: at)
        return tree.tense(of: clause) == .past && (tree.head(date) == at || date < at)
      }
    }
    return false
  }

  private static let deciding = EventLexicon.hashes(
    of: "decided agreed pledged vowed promised committed refused chose")

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

  /// Whether a present tells a plan: "is going to Moscow on Monday".
  private func isPlan(_ head: EventHead) -> Bool {
    if head.isNoun { return isPlanned(head.word) }
    let clause = tree.finiteClause(of: head.word)
    guard tree.tense(of: clause) == .present, tree.reading.modal(of: clause) == nil else {
      return false
    }
    // A plural form after a singular subject is a noun that was misread: "a Guard raid in May killed two".
    if tree.tokens[clause].tag == .vbp, let subject = tree.reading.ownSubject(of: clause),
      tree.tokens[subject].tag == .nn || tree.tokens[subject].tag == .nnp,
      tree.child(of: subject, .conjunct) == nil
    {
      return false
    }
    let verbClass = EventVerbClass(hash: tree.hash(clause))
    if verbClass.contains(.stative) { return false }
    return !verbClass.contains(.saying) || EventWords.testifying.contains(tree.hash(clause))
  }

  /// Whether somebody prepares now for an occasion: "are gearing up for November's election".
  private func isPlanned(_ noun: Int) -> Bool {
    guard tree.preposition(of: noun) == EventWords.for, let clause = tree.clause(of: noun) else {
      return false
    }
    let finite = tree.finiteClause(of: clause)
    return tree.tense(of: finite) == .present
      && EventVerbClass(hash: tree.hash(clause)).contains(.planning)
  }

  /// Whether a perfect or a present runs to a date: "has extended the deadline until Friday", "has been summoned on
  /// Tuesday": what a perfect dates has still to come.
  private func isUntil(_ index: Int, _ head: EventHead) -> Bool {
    guard !head.isNoun else { return false }
    let clause = tree.finiteClause(of: head.word)
    switch tree.tense(of: clause) {
    case .presentPerfect, .present: break
    case .past, .pastPerfect, .future, .conditional, nil: return false
    }
    if Self.summoning.contains(tree.hash(clause)) { return true }
    return tree.indices.contains { at in
      tree.expression[at] == index && tree.preposition(of: at).map(Self.until.contains) ?? false
    }
  }

  private static let weekend = EventLexicon.hash("weekend".utf8)
  private static let until = EventLexicon.hashes(of: "until till")
  private static let summoning = EventLexicon.hashes(of: "summoned invited scheduled slated booked")

  private func isPast(_ head: EventHead) -> Bool {
    guard let clause = tree.clause(of: head.word), !head.isNoun else { return false }
    switch tree.tense(of: tree.finiteClause(of: clause)) {
    case .past, .pastPerfect, .presentPerfect:
      return EventStatusFinder(tree: tree).status(of: head.word) == .happened
    case .present, .future, .conditional, nil: return false
    }
  }
}
