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
  let discourse: EventDiscourse

  /// The events of the sentence in reading order.
  func candidates() -> [EventCandidate] {
    guard tree.indices.contains(where: { tree.isPredicate($0) && tree.isFinite($0) }) else {
      return []
    }
    let finder = EventHeadFinder(tree: tree, expressions: expressions, kinds: kinds, isLead: isLead)
    let heads = finder.heads()
    var result = heads.compactMap(candidate)
    bind(&result, heads)
    return result
  }

  private func candidate(_ head: EventHead) -> EventCandidate? {
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
    var date = date(of: head)
    let isShifted = EventDating(tree: tree, published: published).settle(
      &date, head, &status, bytes: bytes)
    let labeler = EventLabeler(tree: tree) { token in
      discourse.antecedent(of: token, in: tree, sentence: sentence)
    }
    guard let label = labeler.label(of: head), saysEnough(label) else { return nil }
    var event = TimelineEvent(
      span: hull(of: label), sentence: sentence, expression: head.expression, date: date,
      kind: EventKindFinder(tree: tree, kinds: kinds).kind(of: head) ?? .other, status: status)
    event.label = label
    let tolls = EventTolls(tree, around: head.word, bytes: bytes)
    event.killed = tolls.killed
    event.injured = tolls.injured
    let names = EventNames(tree: tree)
    event.places = names.places(around: clause)
    event.actors = names.actors(of: head.word, attack: attack)
    event.confidence = confidence(of: head, clause, isShifted: isShifted, label)
    explain(&event, head, isShifted: isShifted)
    return describe(EventCandidate(event: event, isMentionOnly: isMentionOnly), head, label)
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

  private func hull(of label: EventLabel) -> SourceSpan {
    let own = label.parts.filter { !$0.isAntecedent }.map(\.span)
    return own.dropFirst().reduce(own.first ?? label.parts[0].span) { $0.union($1) }
  }

  /// The date of a head, or the stretch of time that its two dates bound.
  private func date(of head: EventHead) -> EDTF? {
    guard let first = head.expression.flatMap({ date(of: $0) }) else { return nil }
    guard let second = head.until.flatMap({ date(of: $0) }),
      let stretch = EDTF.interval(first, second)
    else {
      return first
    }
    return stretch
  }

  private func date(of index: Int) -> EDTF? {
    guard expressions.indices.contains(index), let date = expressions[index].date else {
      return nil
    }
    guard let single = date.single else { return date }
    let isCounted =
      single.precision <= .year && EventCountedWords.end(expressions[index].span, bytes)
    return isCounted ? date.qualified(.approximate) : date
  }

  private func confidence(
    of head: EventHead, _ clause: Int, isShifted: Bool, _ label: EventLabel
  ) -> Confidence {
    var result = Confidence.certain
    switch head.dating {
    case .own: break
    case .report, .none: result = .likely
    }
    if isShifted || head.isNoun { result = result.and(.likely) }
    if !tree.isFinite(tree.finiteClause(of: clause)) { result = result.and(.likely) }
    if isCaption(head, clause) { result = .doubtful }
    if label.parts.contains(where: \.isAntecedent) { result = result.and(.likely) }
    if !tree.indices.contains(where: { tree.isPredicate($0) && tree.isFinite($0) }) {
      result = .doubtful
    }
    return result
  }

  /// Whether a present with a date gone by tells what a picture shows: "A tug leaves port on May 3, 2024".
  private func isCaption(_ head: EventHead, _ clause: Int) -> Bool {
    guard tree.tense(of: tree.finiteClause(of: clause)) == .present, !head.isNoun,
      let date = date(of: head), let upper = date.bounds.upper, let day = published?.bounds.lower
    else { return false }
    return upper < day && head.dating == .own && tree.reading.modal(of: clause) == nil
  }

  private func explain(_ event: inout TimelineEvent, _ head: EventHead, isShifted: Bool) {
    let kind = event.kind == .other ? "word of the event" : "\(event.kind.rawValue) word"
    event.reasons.append(Reason(kind, at: tree.span(head.word)))
    if let index = head.expression, expressions.indices.contains(index) {
      let expression = expressions[index]
      switch head.dating {
      case .own: event.reasons.append(Reason("date in the same clause", at: expression.span))
      case .report: event.reasons.append(Reason("date of the report", at: expression.span))
      case .none: break
      }
      if expression.date?.single?.year.isUnknown == true {
        event.reasons.append(Reason("the text gives no year", at: expression.span))
      }
      if isShifted {
        event.reasons.append(Reason("the tense says before or after", at: expression.span))
      }
    }
    switch event.status {
    case .happened: break
    case .expected: event.reasons.append(Reason("told as still to come"))
    case .hypothetical: event.reasons.append(Reason("told as a possibility only"))
    }
  }

  /// Adds what the event is compared by.
  private func describe(
    _ candidate: EventCandidate, _ head: EventHead, _ label: EventLabel
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
    candidate.content = Array(Set(candidate.content)).sorted()
    candidate.names = Array(Set(candidate.names)).sorted()
    candidate.isSeparate = tree.subtree(of: head.word).contains {
      Self.separate.contains(tree.hash($0))
    }
    candidate.isPointing = isPointing(head)
    return candidate
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
          let word = link(from: clause, to: heads[other].word)
        else {
          continue
        }
        let evidence = candidates[other].event.span
        if EventWords.after.contains(word) { candidates[at].after = (date, evidence) }
        if EventWords.before.contains(word) { candidates[at].before = (date, evidence) }
      }
    }
  }

  /// The word that hangs a clause or a noun below another clause: "after the vote".
  private func link(from clause: Int, to word: Int) -> UInt64? {
    var at = word
    for _ in 0..<8 where tree.tokens.indices.contains(tree.head(at)) {
      if tree.head(at) == clause { return tree.reading.preposition(of: at).map { tree.hash($0) } }
      at = tree.head(at)
    }
    return nil
  }
}

/// The words that count a date from another one, so that it is no finer than the count is round.
enum EventCountedWords {
  private static let words = EventLexicon.hashes(of: "ago earlier later before after")

  /// Whether an expression ends in one of the words ("two years ago").
  static func end(_ span: SourceSpan, _ bytes: [UInt8]) -> Bool {
    let range = span.range.clamped(to: 0..<bytes.count)
    guard let space = bytes[range].lastIndex(of: 0x20) else { return false }
    return words.contains(EventLexicon.hash(bytes[(space + 1)..<range.upperBound]))
  }
}
