import Dates
import Language

/// Finds the words of a sentence that an event hangs on: what its dates belong to, and acts without a date.
struct EventHeadFinder {
  let tree: EventTree
  let expressions: [TimeExpression]
  let kinds: EventKinds
  /// Whether the sentence is one of the first of the article.
  let isLead: Bool
  let published: EDTF?

  /// A sentence tells of no more dated events than this.
  static let mostShared = 16

  /// The heads in reading order, one for each date of a word.
  func heads() -> [EventHead] {
    var found: [EventHead] = []
    for range in dates() {
      guard found.count < Self.mostShared, let head = head(ofDate: range) else { continue }
      if !join(head, range, to: &found) { found.append(head) }
    }
    found += undated(besides: found)
    return found.sorted { ($0.word, $0.expression ?? -1) < ($1.word, $1.expression ?? -1) }
  }

  /// The tokens of each expression that can date something.
  private func dates() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var at = 0
    while at < tree.tokens.count {
      let index = tree.expression[at]
      guard index >= 0 else {
        at += 1
        continue
      }
      var end = at
      while end < tree.tokens.count, tree.expression[end] == index { end += 1 }
      if isDate(index), !isLength(at..<end), !isPerson(at..<end), !isBehindAgo(at) {
        result.append(at..<end)
      }
      at = end
    }
    let hasDay = result.contains { !isClock($0) && isDay($0) }
    return hasDay ? result.filter { !isClock($0) } : result
  }

  /// Whether a day only says how exact the count before it is: "fifty years ago today".
  private func isBehindAgo(_ at: Int) -> Bool {
    at > 0 && tree.expression[at - 1] >= 0 && tree.hash(at - 1) == EventWords.ago
  }

  /// Whether an expression gives a day.
  func isDay(_ range: Range<Int>) -> Bool {
    expressions[tree.expression[range.lowerBound]].date?.single.map { $0.precision >= .day }
      ?? false
  }

  /// Whether an expression is a time of the clock alone: beside a day it dates nothing of its own.
  private func isClock(_ range: Range<Int>) -> Bool {
    switch expressions[tree.expression[range.lowerBound]].kind {
    case .time: break
    case .date, .duration, .set: return false
    }
    return range.allSatisfy {
      tree.tokens[$0].kind == .number || tree.tokens[$0].isMark
        || EventWords.clock.contains(tree.hash($0))
    }
  }

  /// Whether figures are the length of a film or a talk rather than a time of day: "Listen · 3:26".
  private func isLength(_ range: Range<Int>) -> Bool {
    guard range.count == 1, tree.tokens[range.lowerBound].kind == .number else { return false }
    let index = tree.expression[range.lowerBound]
    switch expressions[index].kind {
    case .time: return range.lowerBound == 0 || tree.tokens[range.lowerBound - 1].tag != .in
    case .date, .duration, .set: return false
    }
  }

  /// Whether a month is somebody's name: "May stepped down".
  private func isPerson(_ range: Range<Int>) -> Bool {
    let at = range.lowerBound
    guard range.count == 1, Self.names.contains(tree.hash(at)) else { return false }
    if let name = tree.reading.name(at: at), name.kind == .person { return true }
    return tree.isSubject(at) || tree.relation(at) == .flat || tree.relation(at) == .object
  }

  private static let names = EventLexicon.hashes(of: "may april june august")

  private func isDate(_ index: Int) -> Bool {
    guard expressions.indices.contains(index) else { return false }
    let expression = expressions[index]
    switch expression.kind {
    case .date, .time: break
    case .duration, .set: return false
    }
    guard let date = expression.date else { return false }
    guard let single = date.single else { return true }
    return !(single.year.isUnknown && single.month?.isUnknown ?? true)
  }
}

extension EventHeadFinder {
  /// What a date belongs to; nil if it dates nothing that happens.
  private func head(ofDate range: Range<Int>) -> EventHead? {
    guard
      let top = range.first(where: {
        !range.contains(tree.head($0)) && !tree.tokens[$0].isMark
          && (range.count == 1 || tree.relation($0) != .determiner)
      })
    else { return nil }
    if isPartOfName(range) { return nil }
    var below = top
    var at = tree.head(top)
    if !tree.tokens.indices.contains(at), let verb = firstFinite(behind: range) {
      return verbal(verb, range)
    }
    for _ in 0..<16 {
      guard tree.tokens.indices.contains(at) else { return nil }
      if tree.isPredicate(at) {
        return ofAttack(before: range, under: at) ?? verbal(tolled(by: at, range) ?? at, range)
      }
      if isBound(top) { return nil }
      if tree.isNoun(at), kinds.noun(tree.hash(at)) != nil {
        return nominal(at, date: below, range)
      }
      // A noun was taken for one with a participle after it: "In May voters elected a baker".
      if let verb = tree.child(of: at, where: tree.isPastWithoutAuxiliary) {
        return verbal(verb, range)
      }
      // "the driver of the van that hit a bus, on Thursday": the clause that ends before the date has it.
      if let verb = relativeVerb(under: at, before: range) { return verbal(verb, range) }
      if tree.isNoun(at), isOwner(below), isDone(at) {
        return EventHead(
          word: at, expression: tree.expression[range.lowerBound], dating: .own, isNoun: true)
      }
      if tree.isNoun(at), isAttribute(below, of: at), !isOpening(range) || isOwner(below) {
        return nil
      }
      below = at
      at = tree.head(at)
    }
    return nil
  }

  /// The past verb of the last relative clause between a noun and a date that hangs from the noun by a preposition.
  private func relativeVerb(under noun: Int, before range: Range<Int>) -> Int? {
    guard tree.isNoun(noun), noun < range.lowerBound,
      range.contains(where: {
        tree.head($0) == noun && tree.relation($0) == .oblique
      })
    else { return nil }
    return ((noun + 1)..<range.lowerBound).last { at in
      tree.relation(at) == .relative && tree.isVerb(at) && tree.tense(of: at) == .past
        && tree.isBelow(at, noun)
    }
  }

  /// Whether a date owns a noun: "after last month's downing of a drone" dates nothing else.
  private func isOwner(_ date: Int) -> Bool { tree.relation(date) == .possessive }

  /// Whether a noun names what is done to something: "downing of a drone".
  private func isDone(_ noun: Int) -> Bool {
    let word = tree.reading.text(of: noun)
    return Self.endings.contains(where: word.hasSuffix)
      && tree.child(of: noun) { tree.preposition(of: $0) == EventWords.of } != nil
  }

  private static let endings = ["ing", "tion", "sion"]

  /// The first finite verb after a date that opens the sentence and was taken for its head.
  private func firstFinite(behind range: Range<Int>) -> Int? {
    guard isOpening(range) || range.lowerBound == 0 else { return nil }
    return tree.indices.dropFirst(range.upperBound).first {
      tree.isVerb($0) && tree.isPredicate($0) && tree.isFinite($0)
        && tree.relation($0) != .relative
    }
  }

  /// Whether a year is part of a name: "Windows 2000", "the Fisheries Act 1906".
  private func isPartOfName(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    if range.count == 1, tree.relation(range.lowerBound) == .flat { return true }
    guard range.count == 1, before >= 0, tree.tokens[range.lowerBound].kind == .number,
      tree.isName(before), tree.expression[before] < 0
    else { return false }
    return tree.tokens[before].flags.contains(.capitalised) && before + 1 == range.lowerBound
  }

  /// Whether a preposition stands before the date, which then describes no noun after it: "In May rebels left".
  private func isOpening(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    // "On 3 and 5 May bombs exploded"
    while before > 0, tree.expression[before] >= 0 || tree.relation(before) == .coordination {
      before -= 1
    }
    return before == 0 && tree.tokens[before].tag == .in
  }

  /// Whether a date only bounds or compares: "the first since 2008", "below 2005 levels".
  private func isBound(_ date: Int) -> Bool {
    tree.preposition(of: date).map { Self.bounds.contains($0) } ?? false
  }

  private static let bounds = EventLexicon.hashes(of: "since than from below above")

  /// Whether a date only tells which thing is meant: "the 1998 novel", "Friday's paper", "the blood of March 22".
  private func isAttribute(_ date: Int, of noun: Int) -> Bool {
    switch tree.relation(date) {
    case .compound, .possessive, .numericModifier, .adjectivalModifier: true
    case .bareNominalModifier, .nominalModifier, .dependent:
      tree.preposition(of: date) == EventWords.of || date < noun
    default: false
    }
  }

  /// The event of a dated clause: its verb, or what its report tells.
  private func verbal(_ verb: Int, _ range: Range<Int>) -> EventHead? {
    let expression = tree.expression[range.lowerBound]
    if isReport(verb) {
      if let told = reported(by: verb, expression) { return told }
      // "A senator claimed on Wednesday that the bill is dead" opens the text: that it was said is the news.
      guard isLead, tree.relation(verb) == .root, tree.tense(of: verb) == .past,
        content(of: verb) != nil,
        let speaker = tree.subject(of: verb), !tree.isPronoun(speaker)
      else { return nil }
      return EventHead(word: verb, expression: expression, dating: .own)
    }
    if let told = toldByWhen(verb, range) {
      return EventHead(word: innermost(told), expression: expression, dating: .own)
    }
    if isAttributeClause(verb) || isComparison(verb, range) { return nil }
    if let outer = published(by: verb) {
      return isReport(outer) || !isEvent(outer)
        ? nil : EventHead(word: innermost(outer), expression: expression, dating: .own)
    }
    if let noun = begun(verb) {
      return EventHead(word: noun, expression: expression, dating: .own, isNoun: true)
    }
    let verb = told(lifted(verb), expression)
    let inner = innermost(verb)
    guard isEvent(inner) || isEvent(verb), !isOfSpeaker(verb) else { return nil }
    return EventHead(word: inner, expression: expression, dating: .own)
  }

  /// The clause that says what a bound stands for: "since May, when the army left".
  private func toldByWhen(_ verb: Int, _ range: Range<Int>) -> Int? {
    guard range.contains(where: isBound) else { return nil }
    return tree.indices.first { at in
      guard tree.isPredicate(at), tree.isFinite(at) else { return false }
      return tree.child(of: at) {
        tree.hash($0) == Self.when && (range.upperBound...range.upperBound + 1).contains($0)
      } != nil
    }
  }

  private static let when = EventLexicon.hash("when".utf8)

  /// Whether a participle only says what something is: "the bank, founded in 1901, closed".
  private func isAttributeClause(_ verb: Int) -> Bool {
    tree.relation(verb) == .acl && !tree.isFinite(verb) && Self.origins.contains(tree.hash(verb))
  }

  /// The clause around a statement, a survey, a video that was given out on a day: that clause is what happened then,
  /// not that somebody published something ("denounced it in a statement released on Friday").
  private func published(by verb: Int) -> Int? {
    guard
      tree.relation(verb) == .acl && tree.tokens[verb].tag == .vbn
        || tree.relation(verb) == .relative && Self.airing.contains(tree.hash(verb)),
      tree.tokens.indices.contains(tree.head(verb)), isOccasion(tree.head(verb)),
      let outer = tree.clause(of: tree.head(verb)), outer != verb, tree.isFinite(outer)
    else { return nil }
    return outer
  }

  private static let airing = EventLexicon.hashes(
    of: "aired airs published released posted broadcast appeared ran")

  /// "It was the first strike since 2008": what is compared has no date of its own.
  private func isComparison(_ predicate: Int, _ range: Range<Int>) -> Bool {
    !tree.isVerb(predicate) && tree.child(of: predicate, .copula) != nil
      && range.contains(where: isBound)
  }

  private static let origins = EventLexicon.hashes(
    of: "founded born established built created incorporated built dating dated formed")

  /// The occasion after a participle that stands for a preposition: "beginning with the intervention in 2015".
  private func begun(_ verb: Int) -> Int? {
    guard tree.tokens[verb].tag == .vbg, Self.prepositions.contains(tree.hash(verb)),
      tree.child(of: verb, where: tree.isAuxiliary) == nil
    else { return nil }
    return tree.child(of: verb) {
      tree.isNoun($0) && kinds.noun(tree.hash($0)) != nil
        && (tree.relation($0) == .oblique || tree.relation($0) == .object)
    }
  }

  private static let prepositions = EventLexicon.hashes(
    of: "beginning starting following including")

  /// Whether who speaks is the subject: "we will deliver reforms this year".
  private func isOfSpeaker(_ verb: Int) -> Bool {
    tree.subject(of: verb).map { tree.isPronoun($0) && Self.speakers.contains(tree.hash($0)) }
      ?? false
  }

  /// The verb that carries the meaning: "meet" of "is expected to meet".
  func innermost(_ verb: Int) -> Int {
    var at = verb
    for _ in 0..<6 {
      guard let next = tree.child(of: at, .openComplement),
        tree.isPredicate(next) || tree.isVerb(next)
      else { return at }
      let carries = EventVerbClass(hash: tree.hash(at))
      let opens: EventVerbClass = [.planning, .raising, .phase]
      guard
        !carries.isDisjoint(with: opens) || EventWords.coming.contains(tree.hash(at))
          || EventWords.open.contains(tree.hash(at)) || carries.contains(.stative)
      else { return at }
      at = next
    }
    return at
  }

  /// Whether a clause tells of a change rather than a state.
  func isEvent(_ verb: Int) -> Bool {
    let verbClass = EventVerbClass(hash: tree.hash(verb))
    if tree.isVerb(verb), !EventWords.be.contains(tree.hash(verb)) {
      guard verbClass.contains(.stative), kinds.verb(tree.hash(verb)) == nil else { return true }
      // "was held in contempt": what is done to somebody is no state.
      if verbClass.contains(.light), tree.isPassive(verb) { return true }
      if EventAttack(tree: tree, kinds: kinds).isHostageTaking(verb) { return true }
      guard let object = tree.child(of: verb, .object) ?? tree.child(of: verb, .subject) else {
        return false
      }
      return isEventNoun(tree.meant(by: object))
    }
    // "was the first to", "the talks are on Friday": the noun says whether something happens.
    if isEventNoun(verb) { return true }
    if EventWords.coming.contains(tree.hash(verb)) { return true }
    return tree.child(of: verb, .subject).map(isEventNoun) ?? false
  }

  private func isEventNoun(_ at: Int) -> Bool {
    tree.isNoun(at) && !tree.isName(at) && kinds.noun(tree.hash(at)) != nil
  }
}
