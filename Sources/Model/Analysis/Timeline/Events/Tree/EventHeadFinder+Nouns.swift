import Language

extension EventHeadFinder {
  /// The event of a dated noun: the noun itself, or the clause that it stands in.
  func nominal(_ noun: Int, date: Int, _ range: Range<Int>) -> EventHead? {
    let expression = tree.expression[range.lowerBound]
    let own = EventHead(word: noun, expression: expression, dating: .own, isNoun: true)
    guard let verb = tree.clause(of: noun), verb != noun else {
      return isOccasion(noun) ? nil : own
    }
    // "blamed the bloodshed of March 22 on others": the date tells which bloodshed, not when it was blamed.
    if tree.head(date) == noun, tree.preposition(of: date) == EventWords.of { return own }
    let isBefore = range.lowerBound < noun
    if isOccasion(noun) {
      if isReport(verb) { return reported(by: verb, expression) }
      guard tree.head(noun) == verb, isEvent(verb) else { return nil }
      return EventHead(word: innermost(verb), expression: expression, dating: .own)
    }
    guard tree.head(noun) == verb, !isReport(verb), isEvent(verb) else { return own }
    if isAttackBefore(noun, verb) { return own }
    // "sentenced him for the murder on Monday": what a court does is dated, not what it was done for.
    if kinds.verb(tree.hash(verb)) == .law, !isBefore {
      return EventHead(word: innermost(verb), expression: expression, dating: .own)
    }
    let verbClass = EventVerbClass(hash: tree.hash(verb))
    // "to win the 2016 election": the year names the election.
    let isName = isBefore && range.count == 1 && tree.tokens[range.lowerBound].kind == .number
    let carries =
      !isName && !verbClass.isDisjoint(with: [.light, .phase, .killing, .cancelling])
    switch tree.relation(noun) {
    case .subject, .passiveSubject, .object:
      if carries || !isBefore {
        return EventHead(word: innermost(verb), expression: expression, dating: .own)
      }
      return own
    case .oblique:
      if let preposition = tree.preposition(of: noun), Self.apart.contains(preposition) {
        return own
      }
      return EventHead(word: innermost(verb), expression: expression, dating: .own)
    default: return own
    }
  }

  /// Whether a dated attack stands before the subject of a clause that tells of something else: "after the death of its
  /// leader in a raid in October the group fights on".
  private func isAttackBefore(_ noun: Int, _ verb: Int) -> Bool {
    let attack = EventAttack(tree: tree, kinds: kinds)
    let harm: EventVerbClass = [.killing, .dying, .injuring, .violent, .maybeViolent]
    guard tree.relation(noun) == .oblique, let subject = tree.reading.ownSubject(of: verb),
      noun < subject, attack.isViolentNoun(noun), !attack.isAttack(verb),
      EventVerbClass(hash: tree.hash(innermost(verb))).isDisjoint(with: harm)
    else { return false }
    return true
  }

  /// The attack that a date stands right after, though the tree hangs it from the verb: "blamed Sund for the assault
  /// on Monday".
  func ofAttack(before range: Range<Int>, under verb: Int) -> EventHead? {
    let attack = EventAttack(tree: tree, kinds: kinds)
    if attack.isAttack(verb) || kinds.verb(tree.hash(verb)) == .law { return nil }
    let harm: EventVerbClass = [.killing, .dying, .injuring, .violent, .maybeViolent]
    if !EventVerbClass(hash: tree.hash(verb)).isDisjoint(with: harm) { return nil }
    var before = range.lowerBound - 1
    for _ in 0..<3 where before > verb && isBetween(before) { before -= 1 }
    if let noun = attackNoun(between: verb, and: before) {
      return EventHead(
        word: noun, expression: tree.expression[range.lowerBound], dating: .own, isNoun: true)
    }
    var at = before
    for _ in 0..<8 where tree.tokens.indices.contains(at) && at != verb && at > verb {
      if let preposition = tree.preposition(of: at), Self.reasons.contains(preposition),
        attack.isViolentNoun(at), tree.clause(of: at) == verb
      {
        return EventHead(
          word: at, expression: tree.expression[range.lowerBound], dating: .own, isNoun: true)
      }
      at = tree.head(at)
    }
    return nil
  }

  /// The attack in the last words before a date, where the tree hangs its place from the verb: "blamed Sund for the
  /// assault on a market in Norvik on Monday".
  private func attackNoun(between verb: Int, and end: Int) -> Int? {
    let attack = EventAttack(tree: tree, kinds: kinds)
    var at = end
    while at > verb, end - at < Self.longestPhrase {
      if tree.isPredicate(at) || tree.expression[at] >= 0 { return nil }
      if attack.isViolentNoun(at) {
        let isReason = tree.preposition(of: at).map(Self.reasons.contains) ?? false
        return isReason && tree.clause(of: at) == verb ? at : nil
      }
      at -= 1
    }
    return nil
  }

  /// No more words stand between an attack and its date.
  private static let longestPhrase = 12

  /// Whether a word stands between a noun and its date: a preposition, a comma, "earlier".
  private func isBetween(_ at: Int) -> Bool {
    tree.tokens[at].tag == .in || tree.tokens[at].kind == .comma || tree.tokens[at].upos == .adverb
  }

  /// They lead to what moved somebody to act.
  private static let reasons = EventLexicon.hashes(of: "for over in after since following amid")

  /// After these a dated occasion is another event than the clause's own.
  private static let apart = EventLexicon.hashes(
    of:
      "after before since following until till despite amid from of about over for against to because than as"
  )

  /// Whether a noun is an occasion on which something is said.
  func isOccasion(_ noun: Int) -> Bool { EventWords.occasions.contains(tree.hash(noun)) }

  /// Whether a verb only reports.
  func isReport(_ verb: Int) -> Bool {
    guard EventVerbClass(hash: tree.hash(verb)).contains(.saying) else { return false }
    if tree.isPassive(verb), tree.child(of: verb, .clausalComplement) == nil { return false }
    if content(of: verb) != nil { return true }
    // Who testifies before a court does something, even if nothing tells what was said.
    if EventWords.testifying.contains(tree.hash(verb)) { return false }
    return tree.child(of: verb, .object) == nil || isPureSaying(verb)
  }

  /// "added 3,000 jobs" says nothing.
  private func isPureSaying(_ verb: Int) -> Bool {
    Self.pure.contains(tree.hash(verb)) && !Self.adding.contains(tree.hash(verb))
  }

  private static let adding = EventLexicon.hashes(of: "add added")

  static let pure = EventLexicon.hashes(
    of:
      "say says said saying tell tells told tweet tweeted tweets write wrote writes written add added ask asked"
  )

  /// The clause that a verb of saying reports.
  func content(of verb: Int) -> Int? {
    tree.child(of: verb, .clausalComplement)
      ?? (tree.relation(verb) == .parataxis && tree.tokens.indices.contains(tree.head(verb))
        ? tree.head(verb) : nil)
      ?? tree.child(of: verb) { tree.relation($0) == .parataxis && tree.isPredicate($0) }
  }

  /// The event that a dated report tells: what is said to have happened, where its own words do not date it.
  func reported(by verb: Int, _ expression: Int) -> EventHead? {
    guard let content = content(of: verb) else { return nil }
    let inner = innermost(content)
    guard isEvent(inner), !isReport(inner), tree.isFinite(content), !isDated(content) else {
      return nil
    }
    let status = EventStatusFinder(tree: tree).status(of: inner)
    // "The bank said on Monday it would close": who says so decides it.
    if status == .expected, let subject = tree.subject(of: content), tree.isPronoun(subject) {
      return EventHead(word: verb, expression: expression, dating: .own)
    }
    guard status == .happened, !tree.isNegated(content), looksBack(content) else { return nil }
    return EventHead(word: inner, expression: expression, dating: .report)
  }

  /// Whether a clause is told as past: a present that reports is what holds, not what happened.
  func looksBack(_ verb: Int) -> Bool {
    if tree.tokens[verb].tag == .vbd || tree.isPastWithoutAuxiliary(verb) { return true }
    return tree.child(of: verb) { at in
      tree.isAuxiliary(at)
        && (tree.tokens[at].tag == .vbd || EventWords.perfect.contains(tree.hash(at)))
    } != nil
  }

  private func isDated(_ clause: Int) -> Bool {
    tree.subtree(of: clause).contains { tree.expression[$0] >= 0 && isDirect($0, clause) }
  }

  private func isDirect(_ date: Int, _ clause: Int) -> Bool {
    guard let own = tree.clause(of: date) else { return false }
    return own == clause
  }
}
