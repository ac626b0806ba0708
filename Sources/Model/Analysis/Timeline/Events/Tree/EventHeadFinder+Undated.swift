import Language

extension EventHeadFinder {
  /// Acts without a date: those of the first sentences, attacks, and acts of weight that a main clause tells.
  func undated(besides found: [EventHead]) -> [EventHead] {
    guard !isQuestion, !isDebris else { return [] }
    var result: [EventHead] = []
    var taken = Set(found.map { tree.clause(of: $0.word) ?? $0.word })
    for at in tree.indices where tree.isPredicate(at) && !taken.contains(at) {
      if result.count >= Self.mostShared { break }
      let inner = innermost(at)
      // "shot and killed on Wednesday": what is joined is one event.
      let group = tree.joined(with: at) + [inner]
      guard taken.isDisjoint(with: group) || isOtherAttack(at, than: found),
        keepsUndated(at, inner, besides: found)
      else { continue }
      taken.formUnion(group)
      result.append(EventHead(word: inner))
    }
    return result
  }

  /// Whether a dated word is a purpose or a possibility: "has won the right to run in November".
  private func isOnlyConsidered(_ head: EventHead) -> Bool {
    !head.isNoun && !isMain(tree.finiteClause(of: head.word))
      && EventStatusFinder(tree: tree).status(of: head.word) == .hypothetical
  }

  /// Whether a clause tells an attack of its own though the tree joins it with a dated clause that tells none: "days after
  /// a shooting claimed seven lives and follows two others last month".
  private func isOtherAttack(_ verb: Int, than found: [EventHead]) -> Bool {
    let attack = EventAttack(tree: tree, kinds: kinds)
    guard tree.reading.ownSubject(of: verb) != nil, attack.isViolentVerb(verb) else { return false }
    return found.allSatisfy { $0.word != verb && ($0.isNoun || !attack.isViolentVerb($0.word)) }
  }

  private var isQuestion: Bool {
    tree.tokens.last.map { tree.hash(tree.tokens.count - 1) == Self.question && $0.isMark } ?? false
  }

  /// Whether a sentence belongs to the page rather than to the text.
  private var isDebris: Bool {
    tree.indices.prefix(8).contains { Self.debris.contains(tree.hash($0)) && $0 < 3 }
  }

  private static let debris = EventLexicon.hashes(
    of: "media watch image photo video listen read caption advertisement")

  private static let question = EventLexicon.hash("?".utf8)

  private func keepsUndated(_ verb: Int, _ inner: Int, besides found: [EventHead]) -> Bool {
    guard tree.isVerb(verb), tree.isFinite(verb), !isReport(verb), isEvent(inner),
      !tree.isNegated(verb),
      tree.relation(verb) != .openComplement, !isFrame(verb), let subject = tree.subject(of: verb),
      !isQuoted(verb)
    else { return false }
    let status = EventStatusFinder(tree: tree).status(of: inner)
    guard status != .hypothetical else { return false }
    if isLead, found.allSatisfy(isOnlyConsidered), isMain(verb) { return true }
    guard status == .happened, looksBack(verb) || looksBack(inner), isTold(verb),
      tree.child(of: inner, .clausalComplement) == nil
    else { return false }
    if tree.isPronoun(subject), Self.speakers.contains(tree.hash(subject)) { return false }
    if EventAttack(tree: tree, kinds: kinds).isAttack(inner) {
      if isGeneric(inner) { return false }
      if tree.relation(verb) == .relative, tree.isNoun(subject),
        kinds.noun(tree.hash(subject)) == .attack
      {
        // "the attack that killed two": one event with the attack, where that has a date.
        let isToll = !EventVerbClass(hash: tree.hash(inner)).isDisjoint(with: [.killing, .injuring])
        return isToll && !found.contains { tree.subtree(of: subject).contains($0.word) }
      }
      return !tree.isPronoun(subject) || isMain(verb)
    }
    guard isMain(verb) else { return false }
    if EventVerbClass(hash: tree.hash(inner)).contains(.weighty) { return true }
    // "was accredited before he left for Oslo in May": the dated clause says when.
    guard let kind = kinds.verb(tree.hash(inner)), kind != .statement else { return false }
    return found.contains { head in
      head.dating == .own && !head.isNoun
        && EventLink(tree: tree).word(from: verb, to: head.word) != nil
    }
  }

  /// Whether a clause only ties what the text is about to something else: "The move comes amid a strike".
  private func isFrame(_ verb: Int) -> Bool {
    tree.tense(of: verb) == .present && Self.frames.contains(tree.hash(verb))
      && tree.subject(of: verb).map { !tree.isName($0) } ?? false
  }

  private static let frames = EventLexicon.hashes(
    of: "come comes follow follows mark marks reflect reflects")

  /// Whether attacks are told without number and day: "continues to carry out attacks".
  private func isGeneric(_ verb: Int) -> Bool {
    guard let object = tree.object(of: verb), kinds.noun(tree.hash(object)) == .attack else {
      return false
    }
    let governor = tree.head(verb)
    return tree.relation(verb) == .openComplement && tree.tokens.indices.contains(governor)
      && EventVerbClass(hash: tree.hash(governor)).contains(.phase)
      && tree.tokens[object].tag == .nns && tree.child(of: object, .numericModifier) == nil
  }

  /// Whoever speaks of himself speaks in a quotation.
  static let speakers = EventLexicon.hashes(of: "i we you")

  /// Whether a word stands in quotation marks, or the clause speaks of who speaks.
  func isQuoted(_ at: Int) -> Bool {
    var isOpen = false
    for index in tree.indices.prefix(at) {
      switch tree.tokens[index].kind {
      case .openQuote: isOpen = true
      case .closeQuote: isOpen = false
      case .word, .number, .address, .comma, .stop, .colon, .semicolon, .dash, .hyphen, .slash,
        .openBracket,
        .closeBracket, .symbol:
        break
      }
    }
    if isOpen { return true }
    return tree.reading.clause(of: at).contains {
      Self.speakers.contains(tree.hash($0)) && !tree.isNumeral($0)
    }
  }

  /// Whether a clause is the sentence's own, or what the sentence's own verb reports.
  private func isMain(_ verb: Int) -> Bool {
    let head = tree.head(verb)
    switch tree.relation(verb) {
    case .root: return true
    case .conjunct: return tree.tokens.indices.contains(head) && tree.relation(head) == .root
    case .clausalComplement, .parataxis:
      guard tree.tokens.indices.contains(head), tree.relation(head) == .root else { return false }
      return isReport(head) || EventVerbClass(hash: tree.hash(head)).contains(.announcing)
    default: return !tree.tokens.indices.contains(head)
    }
  }

  /// Whether a clause is told rather than supposed: no condition, no question, no clause of another's wish.
  private func isTold(_ verb: Int) -> Bool {
    switch tree.relation(verb) {
    case .root, .conjunct, .clausalComplement, .parataxis, .relative: true
    case .adverbialClause:
      tree.child(of: verb, .marker).map { !EventWords.conditions.contains(tree.hash($0)) } ?? false
    default: false
    }
  }
}
