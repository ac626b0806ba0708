import Language

/// Tells from its clause whether something is told as fact, as coming, or as only considered.
struct EventStatusFinder {
  let tree: EventTree

  /// The status of the clause of a verb or a noun, from modals, tenses and the verbs that it hangs on.
  func status(of word: Int) -> TimelineEvent.Status {
    var at = word
    var result = TimelineEvent.Status.happened
    for _ in 0..<12 {
      result = later(result, own(at))
      guard result != .hypothetical, tree.tokens.indices.contains(tree.head(at)) else {
        return result
      }
      let head = tree.head(at)
      switch tree.relation(at) {
      case .openComplement:
        result = later(result, governed(by: head))
      case .clausalComplement, .clausalSubject:
        if isWhether(at) || isUnproven(head) || isDoubted(by: head) || isAsked(at, by: head) {
          return .hypothetical
        }
        if tree.isFinite(at) { return result }
        result = later(result, governed(by: head))
      case .adverbialClause:
        if let mark = tree.child(of: at, .marker), EventWords.conditions.contains(tree.hash(mark)) {
          return .hypothetical
        }
        // "to avoid a strike": a purpose is not reached yet; who travels to meet somebody does.
        if tree.tokens[at].tag == .vb {
          guard EventVerbClass(hash: tree.hash(head)).contains(.moving) else {
            return later(result, .hypothetical)
          }
          break
        }
        if tree.isFinite(at) { return result }
      case .acl:
        if isUnproven(head) { return .hypothetical }
        // "will vote on a motion to adjourn": the motion is no surer than the vote.
        if tree.tokens[at].tag == .vb {
          let outer = tree.clause(of: head).map { own(tree.finiteClause(of: $0)) } ?? .happened
          return later(later(result, ofNoun(head)), outer)
        }
      case .object, .passiveSubject, .subject:
        if tree.isNoun(at) { return later(result, ofArgument(at, head)) }
        return result
      case .conjunct: break
      case .relative:
        // "the false claim that Holm resigned"
        if let mark = tree.child(of: at, .marker), tree.hash(mark) == EventWords.that,
          isUnproven(head)
        {
          return .hypothetical
        }
        return result
      case .parataxis:
        // "will visit Rome, then meet the king": a bare form shares the modal.
        if tree.tokens[at].tag != .vb { return result }
      default: return result
      }
      at = head
    }
    return result
  }

  private func later(_ a: TimelineEvent.Status, _ b: TimelineEvent.Status) -> TimelineEvent.Status {
    if a == .hypothetical || b == .hypothetical { return .hypothetical }
    return a == .expected ? a : b
  }

  /// What the auxiliaries of a clause say.
  private func own(_ at: Int) -> TimelineEvent.Status {
    for child in tree.children(of: at)
    where tree.isAuxiliary(child) && tree.expression[child] < 0 {
      let hash = tree.hash(child)
      if EventWords.will.contains(hash) { return .expected }
      if EventWords.would.contains(hash) {
        return isReported(at) && hash == Self.would ? .expected : .hypothetical
      }
    }
    // "was to reopen", "is to be introduced"
    let isTo =
      tree.child(of: at) { tree.relation($0) == .marker && tree.hash($0) == EventWords.to } != nil
    let isBe = tree.child(of: at) { tree.isAuxiliary($0) && isFiniteBe($0) } != nil
    if isTo, isBe { return .expected }
    // "who is due to meet", "is likely headed for the courts"
    if isBe, !tree.isNegated(at), tree.isVerb(at),
      tree.child(of: at, where: { Self.due.contains(tree.hash($0)) && $0 < at }) != nil
    {
      return .expected
    }
    if EventWords.coming.contains(tree.hash(at)),
      tree.child(of: at, where: tree.isAuxiliary) != nil,
      tree.child(of: at, .openComplement) != nil
        || tree.tokens[at].tag == .vbn && !isMade(at) || tree.tokens[at].tag == .jj
    {
      return .expected
    }
    return tree.isNegated(at)
      && tree.child(of: at, where: { EventWords.will.contains(tree.hash($0)) }) != nil
      ? .hypothetical : .happened
  }

  /// "The limits were set in 2011": nothing is to come of what was made.
  private func isMade(_ at: Int) -> Bool {
    tree.hash(at) == Self.set && tree.child(of: at, where: isPastBe) != nil
      && tree.child(of: at, where: { tree.preposition(of: $0) == EventWords.for }) == nil
  }

  private func isPastBe(_ at: Int) -> Bool {
    tree.tokens[at].tag == .vbd && EventWords.be.contains(tree.hash(at))
  }

  private static let set = EventLexicon.hash("set".utf8)

  private func isFiniteBe(_ at: Int) -> Bool {
    switch tree.tokens[at].tag {
    case .vbd, .vbz, .vbp: EventWords.be.contains(tree.hash(at))
    default: false
    }
  }

  private static let would = EventLexicon.hash("would".utf8)
  private static let due = EventLexicon.hashes(of: "due likely expected")

  /// Whether a clause is what somebody said: "it would close" is then a future of the past.
  private func isReported(_ at: Int) -> Bool {
    var at = at
    for _ in 0..<4 where tree.tokens.indices.contains(tree.head(at)) {
      switch tree.relation(at) {
      case .clausalComplement:
        let verb = EventVerbClass(hash: tree.hash(tree.head(at)))
        return !verb.isDisjoint(with: [.saying, .announcing])
      case .conjunct: at = tree.head(at)
      default: return false
      }
    }
    return false
  }

  private func isWhether(_ at: Int) -> Bool {
    tree.child(of: at) {
      tree.relation($0) == .marker && EventWords.conditions.contains(tree.hash($0))
    } != nil
  }

  /// "No evidence that the phones were tapped", "claims falsely that", "says without proof that": nobody stands for it.
  private func isUnproven(_ head: Int) -> Bool {
    if Self.proofs.contains(tree.hash(head)) {
      return tree.child(of: head) { tree.hash($0) == Self.no || tree.hash($0) == Self.without }
        != nil
        || tree.isNegated(head)
    }
    return tree.child(of: head) { child in
      Self.untrue.contains(tree.hash(child))
        || Self.proofs.contains(tree.hash(child)) && tree.preposition(of: child) == Self.without
    } != nil
  }

  /// "Does not believe the law will take effect": whoever says so tells that it will not.
  private func isDoubted(by verb: Int) -> Bool {
    (tree.isNegated(verb) || tree.isNegated(tree.finiteClause(of: verb)))
      && (Self.believing.contains(tree.hash(verb)) || Self.sure.contains(tree.hash(verb)))
      || Self.unsure.contains(tree.hash(verb))
  }

  /// "Suggested that the test become the rule", "demanded that he resign": a bare form tells what somebody wants.
  private func isAsked(_ at: Int, by verb: Int) -> Bool {
    guard Self.asking.contains(tree.hash(verb)), let subject = tree.reading.ownSubject(of: at)
    else { return false }
    let auxiliary = tree.child(of: at, where: tree.isAuxiliary)
    if let auxiliary, tree.hash(auxiliary) != Self.be { return false }
    switch tree.tokens[auxiliary ?? at].tag {
    case .vb: return true
    case .vbd: return Self.become.contains(tree.hash(at))
    case .vbp:
      let who = tree.tokens[subject].tag
      return who == .nn || who == .nnp
    default: return false
    }
  }

  private static let be = EventLexicon.hash("be".utf8)
  /// Their bare form is not their past.
  private static let become = EventLexicon.hashes(of: "become come run overcome")
  private static let asking = EventLexicon.hashes(
    of: """
      suggest suggests suggested suggesting recommend recommends recommended recommending demand demands demanded
      demanding propose proposes proposed proposing insist insists insisted insisting urge urges urged urging request
      requests requested requesting ask asks asked asking require requires required requiring advise advised advises
      """)

  /// "It is not certain that", "it is unlikely that".
  private static let sure = EventLexicon.hashes(of: "certain sure clear likely known given proven")
  private static let unsure = EventLexicon.hashes(
    of: "unlikely uncertain unclear doubtful impossible unknown")

  private static let believing = EventLexicon.hashes(
    of:
      "believe believes believed think thinks thought expect expects expected see sees foresee anticipate anticipates"
  )

  private static let no = EventLexicon.hash("no".utf8)
  private static let without = EventLexicon.hash("without".utf8)
  private static let proofs = EventLexicon.hashes(
    of: "evidence proof indication indications sign signs suggestion basis")
  private static let untrue = EventLexicon.hashes(
    of: """
      falsely baselessly wrongly incorrectly false baseless unfounded unsubstantiated unproven debunked discredited
      groundless fake
      """)

  /// What a verb makes of the infinitive or clause after it.
  private func governed(by verb: Int) -> TimelineEvent.Status {
    let hash = tree.hash(verb)
    if EventWords.coming.contains(hash) { return .expected }
    if EventWords.open.contains(hash) { return .hypothetical }
    let verbClass = EventVerbClass(hash: hash)
    if verbClass.contains(.considering) { return .hypothetical }
    return verbClass.contains(.planning) ? .expected : .happened
  }

  /// What a noun makes of the infinitive after it: "a plan to", "the decision to".
  private func ofNoun(_ noun: Int) -> TimelineEvent.Status {
    Self.intentions.contains(tree.hash(noun)) ? .hypothetical : .happened
  }

  private static let intentions = EventLexicon.hashes(
    of: """
      plan plans proposal proposals bid effort efforts attempt attempts threat threats call calls request requests
      push offer offers chance opportunity right ability need desire pressure ways way authority power
      """)

  /// What the verb says of an event that is its subject or object: cancelled, feared, planned.
  private func ofArgument(_ noun: Int, _ verb: Int) -> TimelineEvent.Status {
    let verbClass = EventVerbClass(hash: tree.hash(verb))
    let isObject = tree.relation(noun) != .subject
    if isObject, verbClass.contains(.cancelling), !isDropped(verb) { return .hypothetical }
    if isObject, verbClass.contains(.considering) { return .hypothetical }
    if isObject, verbClass.contains(.planning) { return .expected }
    return own(verb)
  }

  /// "dropped" and "called" cancel only some things.
  private func isDropped(_ verb: Int) -> Bool {
    Self.called.contains(tree.hash(verb)) && tree.child(of: verb, .phrasalParticle) == nil
  }

  private static let called = EventLexicon.hashes(
    of: "call calls called calling drop drops dropped")
}
