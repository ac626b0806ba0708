import Articles
import Dates
import Language
import TextSafety

/// Reads the events of one sentence from its tree.
struct EventSentenceReader {
  let tree: EventTree
  let bytes: [UInt8]
  let sentence: Int
  let expressions: [TimeExpression]
  let kinds: EventKinds
  let published: EDTF?
  let isLead: Bool
  /// Whether the sentence says most of what the title says.
  let isOfTitle: Bool
  /// The stems of the title; empty while the title itself is read.
  let title: Set<UInt64>
  let discourse: EventDiscourse
  /// The place of the dateline before the sentence.
  let dateline: SourceSpan?

  /// The events of the sentence in reading order.
  func candidates() -> [EventCandidate] {
    guard tree.indices.contains(where: { tree.isPredicate($0) && tree.isFinite($0) }) else {
      return []
    }
    let finder = EventHeadFinder(
      tree: tree, expressions: expressions, kinds: kinds, isLead: isLead, published: published)
    let heads = finder.heads()
    var result: [EventCandidate] = []
    var kept: [EventHead] = []
    for head in heads {
      guard let candidate = candidate(head, among: heads) else { continue }
      result.append(candidate)
      kept.append(head)
    }
    bind(&result, kept)
    return withoutRepeats(result)
  }

  private func candidate(_ head: EventHead, among heads: [EventHead]) -> EventCandidate? {
    let attack = EventAttack(tree: tree, kinds: kinds)
    var status = EventStatusFinder(tree: tree).status(of: head.word)
    let clause = tree.clause(of: head.word) ?? head.word
    if !head.isNoun, tree.isNegated(head.word) || tree.isNegated(tree.finiteClause(of: clause)) {
      if status == .happened { return nil }
      status = .hypothetical
    }
    let isMentionOnly =
      status == .hypothetical && head.isNoun && head.dating == .own && isPointed(head.word)
    if isMentionOnly { status = .happened }
    let isDone = status == .happened
    var date = date(of: head)
    let isShifted = EventDating(tree: tree, published: published).settle(
      &date, head: head, status: &status, bytes: bytes)
    let others = Set(heads.map(\.word))
    let labeler = EventLabeler(tree: tree, kinds: kinds, others: others) { token in
      discourse.antecedent(of: token, in: tree, sentence: sentence)
    }
    guard let (label, top) = labeler.label(of: head), saysEnough(label),
      !isEmptyAct(head)
    else { return nil }
    var event = TimelineEvent(
      span: hull(of: label), sentence: sentence, expression: head.expression, date: date,
      kind: EventKindFinder(tree: tree, kinds: kinds).kind(of: head) ?? .other, status: status)
    event.label = label
    let tolls = EventTolls(
      tree, around: head.word, isDeadly: Self.isDeadly(event.kind), isKnown: event.kind != .other,
      bytes: bytes)
    // Whoever is to be executed is not dead yet.
    if isDone {
      event.killed = tolls.killed
      event.injured = tolls.injured
    }
    let names = EventNames(tree: tree)
    event.places = names.places(around: clause)
    if event.places.isEmpty {
      event.setting = names.setting(of: clause)
      if event.setting.isEmpty, let dateline { event.setting = [dateline] }
    }
    event.isNews = isLead
    event.actors = names.actors(of: head.word, attack: attack)
    explain(&event, head)
    guard judge(&event, head: head, label: label, isShifted: isShifted) else { return nil }
    return describe(
      EventCandidate(
        event: event, clause: top, depth: depth(of: head, below: top),
        isMentionOnly: isMentionOnly || isElsewhere(head, top: top)),
      head: head, label: label)
  }

  private static func isDeadly(_ kind: TimelineEvent.Kind) -> Bool {
    switch kind {
    case .attack, .military, .disaster, .other: true
    case .diplomacy, .politics, .law, .economy, .statement: false
    }
  }

  /// Whether a label has two words that say something: "occurred" and "takes over" tell a reader nothing.
  private func saysEnough(_ label: EventLabel) -> Bool {
    var count = 0
    for part in label.parts {
      if part.isAntecedent { count += 1 }
      for at in tree.reading.tokens(in: part.span.range) {
        switch tree.tokens[at].upos {
        case .noun, .properNoun, .verb, .adjective, .numeral: count += 1
        default: break
        }
      }
    }
    return count >= 2
  }

  /// Whether a clause says that something was decided or said and not what: "the decision was made".
  private func isEmptyAct(_ head: EventHead) -> Bool {
    let verb = head.word
    guard !head.isNoun, Self.makes.contains(tree.hash(verb)), let act = tree.patient(of: verb),
      Self.acts.contains(tree.hash(act)) || Self.polls.contains(tree.hash(act))
    else { return false }
    // "The survey of 1,000 voters was taken": how many were asked is no news either.
    if Self.polls.contains(tree.hash(act)) { return true }
    let isBare = tree.children(of: act).allSatisfy { child in
      tree.relation(child) == .determiner || tree.relation(child) == .possessive
        || tree.expression[child] >= 0 || tree.tokens[child].isMark
    }
    return isBare
      && tree.children(of: verb).allSatisfy { child in
        switch tree.relation(child) {
        case .oblique, .bareOblique: tree.expression[child] >= 0
        case .clausalComplement, .openComplement, .adverbialClause, .agent: false
        default: true
        }
      }
  }

  private static let polls = EventLexicon.hashes(
    of: "study studies survey surveys poll polls research interview interviews")
  private static let makes = EventLexicon.hashes(
    of:
      "make makes made making take takes took taken taking issue issued issues give gave given did done conducted"
  )
  private static let acts = EventLexicon.hashes(
    of: """
      decision decisions announcement announcements statement statements comment comments remark remarks move moves step
      steps choice choices call action work
      """)

  private func hull(of label: EventLabel) -> SourceSpan {
    let own = label.parts.filter { !$0.isAntecedent }.map(\.span)
    return own.isEmpty ? label.parts[0].span : SourceSpan(covering: own)
  }

  /// The date of a head, or the stretch of time that its two dates bound.
  private func date(of head: EventHead) -> EDTF? {
    guard let first = head.expression.flatMap({ date(of: $0) }) else { return nil }
    if isSince(head), let published, let stretch = EDTF.interval(first, published) {
      return stretch
    }
    guard let second = head.until.flatMap({ date(of: $0) }),
      first != second, let stretch = EDTF.interval(first, second)
    else {
      return first
    }
    return stretch
  }

  /// Whether a perfect runs from its date until now: "170,000 guns have been lost since 2004".
  private func isSince(_ head: EventHead) -> Bool {
    guard let index = head.expression, !head.isNoun, head.dating == .own,
      tree.tense(of: tree.finiteClause(of: head.word)) == .presentPerfect
    else { return false }
    return tree.indices.contains {
      tree.expression[$0] == index && tree.preposition(of: $0) == EventWords.since
    }
  }

  private func date(of index: Int) -> EDTF? {
    guard expressions.indices.contains(index), let date = expressions[index].date else {
      return nil
    }
    guard let single = date.single else { return date }
    let isCounted =
      single.precision <= .year && RelativeTimeWords.end(expressions[index].span, bytes)
    return isCounted ? date.qualified(.approximate) : date
  }

  /// Says how sure an event is; false where it is none.
  private func judge(
    _ event: inout TimelineEvent, head: EventHead, label: EventLabel, isShifted: Bool
  ) -> Bool {
    let telling = EventTelling(event, label, head, isShifted: isShifted, in: self)
    let doubts = EventDoubt.all(against: telling)
    event.confidence = EventDoubt.confidence(doubts, of: telling)
    event.reasons += doubts.map { Evidence("less sure: " + $0.words) }
    event.isAside = telling.isAside
    return !EventDoubt.deny(doubts, telling)
  }

  private func explain(_ event: inout TimelineEvent, _ head: EventHead) {
    let kind = event.kind == .other ? "word of the event" : "\(event.kind.rawValue) word"
    event.reasons.append(Evidence(kind, at: tree.span(head.word)))
    if let index = head.expression, expressions.indices.contains(index) {
      let expression = expressions[index]
      switch head.dating {
      case .own: event.reasons.append(Evidence("date in the same clause", at: expression.span))
      case .report: event.reasons.append(Evidence("date of the report", at: expression.span))
      case .none: break
      }
      if expression.date?.single?.year.isUnknown == true {
        event.reasons.append(Evidence("the text gives no year", at: expression.span))
      }
    }
    switch event.status {
    case .happened: break
    case .expected: event.reasons.append(Evidence("told as still to come"))
    case .hypothetical: event.reasons.append(Evidence("told as a possibility only"))
    }
  }

  /// Adds what the event is compared by.
  private func describe(
    _ candidate: EventCandidate, head: EventHead, label: EventLabel
  ) -> EventCandidate {
    var candidate = candidate
    candidate.word = EventStem.hash(bytes[tree.span(head.word).range])
    for part in label.parts {
      for at in tree.reading.tokens(in: part.span.range) where tree.expression[at] < 0 {
        let stem = EventStem.hash(bytes[tree.span(at).range])
        switch tree.tokens[at].upos {
        case .properNoun:
          candidate.content.append(stem)
          candidate.names.append(stem)
        case .noun, .verb, .numeral: candidate.content.append(stem)
        default: break
        }
      }
    }
    if !head.isNoun {
      candidate.subject = stems(of: tree.subject(of: head.word))
      candidate.object = stems(of: tree.object(of: head.word))
    }
    candidate.content = Array(Set(candidate.content)).sorted()
    candidate.names = Array(Set(candidate.names)).sorted()
    candidate.titled = candidate.content.filter(title.contains)
    candidate.isSeparate = tree.subtree(of: head.word).contains {
      Self.separate.contains(tree.hash($0))
    }
    candidate.isPointing = isPointing(head)
    candidate.isNoun = head.isNoun
    candidate.isDeath = !EventVerbClass(hash: tree.hash(head.word))
      .isDisjoint(with: [.killing, .dying])
    candidate.isToll = candidate.isDeath && isToll(head, candidate.event)
    return candidate
  }

  /// Whether a clause only counts the dead, by whom and where told elsewhere.
  private func isToll(_ head: EventHead, _ event: TimelineEvent) -> Bool {
    guard !head.isNoun, head.dating == .none, let killed = event.killed, killed.lower > 1,
      let patient = tree.patient(of: head.word), !tree.isName(patient), !tree.isPronoun(patient)
    else { return false }
    return tree.object(of: head.word) == nil && tree.child(of: head.word, .agent) == nil
  }

  /// The stems of a noun and of what is joined with it into one name.
  private func stems(of noun: Int?) -> [UInt64] {
    guard let noun else { return [] }
    let words = tree.children(of: noun).filter {
      tree.relation($0) == .compound || tree.relation($0) == .flat
    }
    return Array(Set((words + [noun]).map { EventStem.hash(bytes[tree.span($0).range]) })).sorted()
  }

  /// Whether the words say that the event is one the reader knows of: "the blast", or "carried out this attack"
  /// where nothing else dates it.
  private func isPointing(_ head: EventHead) -> Bool {
    if head.isNoun { return isPointed(head.word) }
    guard head.dating == .none else { return false }
    let verb = head.word
    return [tree.object(of: verb), tree.subject(of: verb)].compactMap { $0 }.contains {
      kinds.noun(tree.hash($0)) == .attack && isPointed($0)
    }
  }

  private func isPointed(_ noun: Int) -> Bool {
    tree.children(of: noun).contains {
      tree.relation($0) == .determiner && Self.pointing.contains(tree.hash($0))
    }
  }

  private static let separate = EventLexicon.hashes(
    of: "separate another similar separately elsewhere second other")
  private static let pointing = EventLexicon.hashes(of: "the this that these those")
}

extension EventSentenceReader {
  /// Ties undated events of a sentence to the dated clauses that hang from them by "after" and "before".
  private func bind(_ candidates: inout [EventCandidate], _ heads: [EventHead]) {
    guard candidates.count > 1, candidates.count == heads.count else { return }
    for at in heads.indices where heads[at].dating == .none {
      guard let clause = tree.clause(of: heads[at].word) else { continue }
      for other in heads.indices where other != at {
        guard let date = candidates[other].event.date,
          let word = EventLink(tree: tree).word(from: clause, to: heads[other].word)
        else {
          continue
        }
        let evidence = candidates[other].event.span
        if EventWords.after.contains(word) { candidates[at].after = (date, evidence) }
        if EventWords.before.contains(word) { candidates[at].before = (date, evidence) }
      }
      if candidates[at].after != nil { candidates[at].beforeMain = beforeMain(clause) }
      // What another event bounds is dated, if not by itself.
      if candidates[at].isBound { candidates[at].event.confidence = .likely }
    }
  }

  /// The words that end a stretch with what the text is about: "before this latest raid".
  private func beforeMain(_ clause: Int) -> SourceSpan? {
    tree.child(of: clause) { at in
      tree.preposition(of: at).map(EventWords.before.contains) ?? false && isPointed(at)
    }.map(tree.span)
  }
}

/// The words that count a date from another one, so that it is no finer than the count is round.
enum RelativeTimeWords {
  private static let words = EventLexicon.hashes(of: "ago earlier later before after")

  /// Whether an expression ends in one of the words ("two years ago").
  static func end(_ span: SourceSpan, _ bytes: [UInt8]) -> Bool {
    let range = span.range.clamped(to: 0..<bytes.count)
    guard let space = bytes[range].lastIndex(of: .space) else { return false }
    return words.contains(EventLexicon.hash(bytes[(space + 1)..<range.upperBound]))
  }
}
