import Articles
import Dates
import TextSafety

/// Joins the mentions of the same event, in reading order.
struct EventMerger {
  private(set) var merged: [EventCandidate] = []
  /// The events by their date, so that only few are compared.
  private var byDate: [EDTF: [Int]] = [:]
  private var undated: [Int] = []

  /// No more events of one date, or of those told last, are compared.
  private static let window = 24

  /// Adds a candidate: as an event of its own, or as a mention of one that is there.
  mutating func add(_ candidate: EventCandidate) {
    if let target = target(of: candidate) {
      let wasUndated = merged[target].event.date == nil
      merged[target].event.take(candidate.event, isBetter: isBetter(candidate, merged[target]))
      merged[target].isPointing = merged[target].isPointing && candidate.isPointing
      merged[target].content = Self.union(merged[target].content, candidate.content)
      merged[target].names = Self.union(merged[target].names, candidate.names)
      if wasUndated, let date = merged[target].event.date {
        byDate[date, default: []].append(target)
      }
      return
    }
    if candidate.isMentionOnly { return }
    let index = merged.count
    merged.append(candidate)
    if let date = candidate.event.date {
      byDate[date, default: []].append(index)
    } else {
      undated.append(index)
    }
  }

  private func target(of candidate: EventCandidate) -> Int? {
    if candidate.isSeparate { return nil }
    let sameDate = candidate.event.date.flatMap { byDate[$0] } ?? []
    let last = max(0, merged.count - Self.window)..<merged.count
    var best: (index: Int, score: Int)?
    for index in sameDate.suffix(Self.window) + Array(last) {
      // "The town split over the 2016 election": the occasion does not date what happened.
      if candidate.isMentionOnly, merged[index].event.sentence == candidate.event.sentence {
        continue
      }
      let score = likeness(merged[index], candidate)
      if score > best?.score ?? 0 { best = (index, score) }
    }
    return best?.index
  }

  /// How much two clauses tell the same: 0 where they do not.
  private func likeness(_ known: EventCandidate, _ candidate: EventCandidate) -> Int {
    let (a, b) = (known.event, candidate.event)
    guard !known.isBound, !candidate.isBound, a.status == b.status, !differ(a.killed, b.killed)
    else { return 0 }
    let shared = Self.shared(known.content, candidate.content)
    if a.date == b.date, EventMerger.kindsAgree(a.kind, b.kind), saysSameOfTitle(known, candidate) {
      return 60 + shared
    }
    // "was shot", "died of her wounds": of one person on one day.
    if let date = a.date, date == b.date, known.isDeath, candidate.isDeath,
      Self.shared(known.names, candidate.names) > 0
    {
      return 100 + shared
    }
    if a.kind == .attack || b.kind == .attack { return likenessOfAttacks(known, candidate) }
    return EventLikeness(known, candidate).score
  }

  /// How much two clauses tell the same attack.
  private func likenessOfAttacks(_ known: EventCandidate, _ candidate: EventCandidate) -> Int {
    let (a, b) = (known.event, candidate.event)
    guard EventMerger.kindsAgree(a.kind, b.kind) else { return 0 }
    // "used the attack to talk of borders" is no part of the attack.
    if a.kind == .other || b.kind == .other, known.word != candidate.word { return 0 }
    let shared = Self.shared(known.content, candidate.content)
    let smaller = max(1, min(known.content.count, candidate.content.count))
    let names = Self.shared(known.names, candidate.names)
    let isSameWord = known.word == candidate.word || known.content.contains(candidate.word)
    switch (a.date, b.date) {
    case (let first?, let second?):
      if first == second {
        let isAttack =
          a.kind == .attack && DateRelation.isDay(first)
          && known.event.sentence != candidate.event.sentence
        let isEnough =
          isSameWord && (names > 0 || shared * 3 >= smaller)
          || shared * 2 >= smaller && names > 0
          || isAttack && (names > 0 || candidate.isPointing || known.isPointing)
        return isEnough ? 100 + shared : 0
      }
      guard DateRelation.isNested(first, second) else {
        return 0
      }
      return isSameWord && shared * 2 >= smaller && (names > 0 || a.kind == .attack)
        ? 50 + shared : 0
    case (nil, nil):
      if shared > 0, isMainAttackAgain(known, candidate) { return 15 + shared }
      return isSameWord && shared * 2 >= smaller && names > 0 ? 20 + shared : 0
    case (_?, nil), (nil, _?):
      if isTollOf(known, candidate) { return 40 + shared }
      // A year alone dates no attack of the day.
      if a.kind == .attack, a.date == nil, let single = b.date?.single, single.precision <= .year {
        return 0
      }
      if candidate.isPointing || isSameWord, names > 0 || candidate.isPointing {
        return 30 + shared
      }
      if b.date == nil, isMainAttackAgain(known, candidate) { return 25 + shared }
      // A lead tells without a date what the text dates below.
      return isSameWord && names > 0 && (shared >= 3 || shared * 2 >= smaller) ? 20 + shared : 0
    }
  }

  /// Whether two clauses of the lead say the same of the title: it tells one event.
  private func saysSameOfTitle(_ known: EventCandidate, _ candidate: EventCandidate) -> Bool {
    known.event.isNews && candidate.event.isNews
      && known.event.sentence != candidate.event.sentence
      && abs(known.event.sentence - candidate.event.sentence) <= Self.leadReach
      && Self.shared(known.titled, candidate.titled) >= Self.titleWordsForMatch
  }

  /// This many sentences apart two clauses of a lead may stand.
  private static let leadReach = 3
  /// This many words of the title in both are no chance.
  private static let titleWordsForMatch = 3

  /// Whether an attack without a date and a toll names nobody who was not named before: the text speaks of the one
  /// that it told.
  private func isMainAttackAgain(_ known: EventCandidate, _ candidate: EventCandidate) -> Bool {
    known.event.kind == .attack && candidate.event.kind == .attack
      && (candidate.event.killed == nil
        || candidate.event.killed?.lower == known.event.killed?.lower)
      && Self.shared(known.names, candidate.names) == candidate.names.count
  }

  /// Whether a clause that only counts the dead counts those of the attack that the sentences before it tell.
  private func isTollOf(_ known: EventCandidate, _ candidate: EventCandidate) -> Bool {
    candidate.isToll && known.event.kind == .attack && known.event.killed == nil
      && candidate.event.sentence - known.event.sentence <= Self.leadReach
      && known.event.date.map(DateRelation.isDay) ?? false
  }

  static func kindsAgree(_ a: TimelineEvent.Kind, _ b: TimelineEvent.Kind) -> Bool {
    a == b || a == .other || b == .other || isViolent(a) && isViolent(b)
  }

  private static func isViolent(_ kind: TimelineEvent.Kind) -> Bool {
    switch kind {
    case .attack, .military: true
    case .diplomacy, .politics, .law, .economy, .disaster, .statement, .other: false
    }
  }

  private func differ(_ a: CasualtyCount?, _ b: CasualtyCount?) -> Bool {
    guard let a, let b, a.bound == .exactly, b.bound == .exactly else { return false }
    return a.lower != b.lower && min(a.lower, b.lower) * 2 < max(a.lower, b.lower)
  }

  /// Whether a candidate tells an event better than what is there: the first full clause stays, unless it only
  /// points to the event.
  private func isBetter(_ candidate: EventCandidate, _ known: EventCandidate) -> Bool {
    candidate.event.label != nil
      && (known.event.label == nil || known.isPointing && !candidate.isPointing
        || known.event.confidence == .doubtful && candidate.event.confidence < .doubtful)
  }

  static func shared(_ a: [UInt64], _ b: [UInt64]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// More stems of one event are not kept.
  private static let stemLimit = 64

  private static func union(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    Array(Set(a).union(b).sorted().prefix(stemLimit))
  }
}

extension TimelineEvent {
  /// Takes what another clause tells of the event.
  fileprivate mutating func take(_ other: TimelineEvent, isBetter: Bool) {
    if isBetter {
      mentions.append(span)
      // The date is that of the words that are shown.
      if other.date != nil {
        date = other.date
        expression = other.expression
      }
      span = other.span
      sentence = other.sentence
      label = other.label
      reasons = other.reasons
    } else {
      mentions.append(other.span)
    }
    killed = Self.fuller(killed, other.killed)
    injured = Self.fuller(injured, other.injured)
    let dateIsOther = date == nil && other.date != nil
    if date == nil {
      date = other.date
      expression = other.expression
    }
    if kind == .other || other.kind == .attack { kind = other.kind }
    if places.isEmpty { places = other.places }
    if setting.isEmpty { setting = other.setting }
    isNews = isNews || other.isNews
    isAside = false
    if actors.isEmpty { actors = other.actors }
    // What is told twice is no less sure; a date that another sentence gives is not quite this one's.
    confidence = min(confidence, other.confidence)
    if dateIsOther { confidence = confidence.and(.likely) }
    reasons.append(Evidence("told again", at: other.span))
  }

  /// The fuller of two counts.
  private static func fuller(_ a: CasualtyCount?, _ b: CasualtyCount?) -> CasualtyCount? {
    guard let a, let b else { return a ?? b }
    return b.lower > a.lower ? b : a
  }
}
