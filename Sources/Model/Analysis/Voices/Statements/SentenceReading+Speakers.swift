import Language

/// Who is said to say something, by the tree of the sentence.
extension SentenceReading {
  /// Somebody who is said to do something.
  struct Subject {
    /// The noun.
    var head: Int
    /// The relative pronoun that stands for it beside the verb.
    var relative: Int?
  }

  /// Who says what a verb tells: never whom it is done to.
  func speaker(of verb: Int, isPassive: Bool, canSpeak: (Token) -> Bool) -> Subject? {
    if isPassive { return dependent(of: verb, .agent).map { Subject(head: antecedent(of: $0)) } }
    // Of two that were read as subjects, the nearer one is, but "the office of | Senator Li Wen" is an office.
    let subjects = dependents(of: verb).filter {
      tokens[$0].relation == .subject || tokens[$0].relation == .outerSubject
    }
    let unled = subjects.filter { subject in
      let low = phrase(of: subject).lowerBound
      return tokens[low].tag != .in && (low == 0 || tokens[low - 1].tag != .in)
    }
    if let own = (unled.isEmpty ? subjects : unled).min(by: { abs($0 - verb) < abs($1 - verb) }) {
      let head = antecedent(of: own)
      if tokens[own].word == Self.who, phrase(of: head).upperBound >= own - 1,
        let whole = bearer(of: head)
      {
        return Subject(head: whole)
      }
      return Subject(head: head, relative: own == head ? nil : own)
    }
    return
      (quoted(before: verb) ?? blamed(for: verb) ?? participant(of: verb, canSpeak)
      ?? reporter(of: verb, canSpeak) ?? subject(of: verb))
      .map {
        Subject(head: $0)
      }
  }

  /// "Berg was a man of action, who said": Berg, but Holm in "It was Holm who said".
  private func bearer(of noun: Int) -> Int? {
    guard tokens[noun].upos == .noun, dependent(of: noun, .copula) != nil,
      dependent(of: noun, .caseMarker) == nil, let subject = ownSubject(of: noun),
      !Self.pointing.contains(tokens[subject].word)
    else { return nil }
    return subject
  }

  private static let who = WordID("who".utf8)
  private static let pointing = words("it this that there these those what who")

  /// "Berg said Holm is gifted, but voiced concern": Berg, for the verb has the tense of the report and not of what is
  /// reported.
  ///
  /// Also "Berg said he had thought it was late and called it a mess": no thing calls anything so.
  private func reporter(of verb: Int, _ canSpeak: (Token) -> Bool) -> Int? {
    guard tokens[verb].relation == .conjunct, tokens[verb].tag == .vbd, var joined = head(of: verb)
    else { return nil }
    // "Wants no ban to keep sailors out and said": no infinitive is joined with a past.
    while !isFinite(joined), Self.within.contains(tokens[joined].relation),
      let above = head(of: joined)
    {
      joined = above
    }
    guard tokens[joined].relation == .clausalComplement, let form = finiteForm(of: joined),
      var report = head(of: joined)
    else { return nil }
    if let told = ownSubject(of: joined), tokens[told].word == Self.it || !canSpeak(tokens[told]) {
      for above in heads(above: report) {
        guard tokens[report].relation == .clausalComplement else { break }
        report = above
      }
    } else if tokens[form].tag == .vbd || tokens[form].tag == .md, !turnsBack(verb),
      tokens[verb].word != tokens[report].word || !Self.saying.contains(tokens[verb].word)
    {
      return nil
    }
    guard let form = finiteForm(of: report), tokens[form].tag == .vbd,
      let subject = ownSubject(of: report), canSpeak(tokens[subject])
    else { return nil }
    return subject
  }

  /// "Told the paper that it rained, but said": a verb of saying behind ", but" goes on with the report.
  private func turnsBack(_ verb: Int) -> Bool {
    verb > 1 && tokens[verb - 2].kind == .comma && Self.but.contains(tokens[verb - 1].word)
      && Self.saying.contains(tokens[verb].word)
  }

  private static let within: RelationSet = [.adverbialClause, .openComplement, .acl]
  private static let but = words("but")
  private static let saying = words(
    "said added insisted acknowledged argued conceded denied noted told stressed maintained admitted"
  )
  private static let it = WordID("it".utf8)

  /// "The paper quoted the guard as saying": the guard.
  private func quoted(before verb: Int) -> Int? {
    guard tokens[verb].tag == .vbg, verb > 0, Self.asWord.contains(tokens[verb - 1].word),
      let head = head(of: verb), head < verb, !isPassive(head),
      Self.quoting.contains(tokens[head].word)
    else { return nil }
    return object(of: head)
  }

  /// "Rebuked the mayor for claiming": the mayor claims it.
  private func blamed(for verb: Int) -> Int? {
    guard tokens[verb].tag == .vbg, verb > 0, Self.forWord.contains(tokens[verb - 1].word),
      let head = head(of: verb), head < verb, tokens[head].upos == .verb, !isPassive(head)
    else { return nil }
    return dependent(of: head, .object).map(antecedent)
  }

  private static let forWord = words("for")
  private static let asWord = words("as")
  private static let quoting = words("quote quotes quoted quoting cite cites cited citing")

  /// "The mayor blamed the guards, saying": who does what the sentence tells, and not the noun beside the comma; of
  /// several whoever can speak.
  private func participant(of verb: Int, _ canSpeak: (Token) -> Bool) -> Int? {
    guard tokens[verb].tag == .vbg, verb > 0, tokens[verb - 1].kind == .comma,
      tokens[verb].relation == .acl || tokens[verb].relation == .adverbialClause
    else { return nil }
    var clauses = heads(above: verb).filter { isFinite($0) || ownSubject(of: $0) != nil }
    // "A guard left, but the mayor stood by it, saying": the nearer clause with somebody of its own goes on.
    if let first = clauses.first,
      let nearer = conjuncts(of: first).last(where: {
        $0 > first && $0 < verb && isFinite($0) && ownSubject(of: $0) != nil
      })
    {
      clauses.insert(nearer, at: 0)
    }
    // "Berg said the council would pay, adding": Berg adds it.
    if let told = clauses.first, tokens[told].relation == .clausalComplement,
      isExpected(told) || Self.continuing.contains(tokens[verb].word), let report = head(of: told),
      let subject = ownSubject(of: report), canSpeak(tokens[subject])
    {
      return subject
    }
    // "Is focused on whether Holm left, arguing": who asks argues.
    let told = clauses.filter { !isAsked($0) }
    let subjects = (told.isEmpty ? clauses : told).compactMap { subject(of: $0) }
    // A name within the sentence that was read as a noun: "but Meadows stood by it, saying".
    return subjects.first {
      canSpeak(tokens[$0]) || $0 > 0 && tokens[$0].flags.contains(.capitalised)
    } ?? subjects.first
  }

  private func isAsked(_ clause: Int) -> Bool {
    dependents(of: clause).contains {
      tokens[$0].relation == .marker && Self.asking.contains(tokens[$0].word)
    }
  }

  private static let asking = words("whether if")
  private static let continuing = words("adding noting stressing cautioning conceding")

  /// Whether a clause tells what is to come or could be: with a modal verb.
  private func isExpected(_ clause: Int) -> Bool {
    auxiliaries(of: clause).contains { tokens[$0].tag == .md }
  }

  /// The words that name whom a noun names: the noun with what stands before it and belongs to it, and
  /// "of the union" after, without clauses, appositions and what is put in brackets.
  func phrase(of head: Int) -> Range<Int> {
    guard tokens.indices.contains(head) else { return 0..<0 }
    var low = head
    while low > 0, belongs(low - 1, to: head, isBefore: true) { low -= 1 }
    var high = head + 1
    while high < tokens.count, belongs(high, to: head, isBefore: false) { high += 1 }
    while high - 1 > head, tokens[high - 1].isMark { high -= 1 }
    while low < head, tokens[low].isMark { low += 1 }
    return low..<high
  }

  private func belongs(_ node: Int, to head: Int, isBefore: Bool) -> Bool {
    guard let branch = branch(of: node, below: head) else { return false }
    let token = tokens[branch]
    if Self.parts.contains(token.relation) { return true }
    if isBefore {
      return token.relation == .adverbialModifier || token.relation == .punctuation
    }
    return token.relation == .caseMarker && token.tag == .pos
      || token.relation == .punctuation && token.kind == .hyphen
      || token.relation == .apposition && branch == head + 1
  }

  /// What belongs to a noun as a part of its name.
  private static let parts: Set<DependencyRelation> = [
    .determiner, .predeterminer, .adjectivalModifier, .compound, .numericModifier, .possessive,
    .description, .flat, .fixed, .nominalModifier, .bareNominalModifier, .goesWith,
  ]

  /// The branch of a word that another word below it hangs on; nil if it does not hang from it.
  private func branch(of node: Int, below head: Int) -> Int? {
    if self.head(of: node) == head { return node }
    for above in heads(above: node) where self.head(of: above) == head { return above }
    return nil
  }

  /// "The union's treasurer, Li Wen,": the name that says who a noun is, else the noun.
  func named(_ head: Int) -> Int {
    guard tokens.indices.contains(head), tokens[head].upos == .noun,
      let name = dependents(of: head).first(where: {
        tokens[$0].relation == .apposition && $0 > head && tokens[$0].upos == .properNoun
      })
    else { return head }
    return name
  }

  /// The further nouns that "and" joins with one.
  func joined(with head: Int) -> [Int] {
    conjuncts(of: head).filter { $0 > head && tokens[$0].upos.isNominal }
  }

  /// Whether a verb stands in a clause that says more of a noun: what it marks ends with its clause.
  func isInside(_ verb: Int) -> Bool {
    var node = verb
    for _ in 0..<12 {
      guard let head = head(of: node) else { return false }
      let relation = tokens[node].relation
      if relation == .relative || relation == .acl || relation == .clausalSubject { return true }
      guard relation == .conjunct else { return false }
      node = head
    }
    return false
  }

  /// "Without confirming it", "is considering ordering it", "is accused of calling for it".
  private func isLeftUndone(_ verb: Int) -> Bool {
    guard tokens[verb].tag == .vbg, verb > 0, let head = head(of: verb) else { return false }
    return Self.without.contains(tokens[verb - 1].word)
      || Self.charged.contains(tokens[head].word) && Self.of.contains(tokens[verb - 1].word)
      || tokens[verb].relation == .openComplement && Self.undone.contains(tokens[head].word)
  }

  /// "They could shrug and insist": the "could" is of both.
  private func isPossible(_ verb: Int) -> Bool {
    guard tokens[verb].tag == .vb, tokens[verb].relation == .conjunct,
      auxiliaries(of: verb).isEmpty, let first = head(of: verb)
    else { return false }
    return auxiliaries(of: first).contains { tokens[$0].tag == .md }
  }

  private static let without = words("without")
  private static let of = words("of")
  /// Verbs of what somebody is only said to have done.
  private static let charged = words(
    "accused accuse accuses accusing suspected suspect suspects convicted cleared acquitted")
  /// Verbs whose gerund is not done, or not yet.
  private static let undone = words(
    """
    consider considers considered considering avoid avoids avoided avoiding resist resisted weigh weighs weighed \
    weighing mull mulls mulled mulling risk risks risked
    """)

  /// Whether what a verb tells is said to have happened: not "would say", "declined to say", "if he says".
  func isTold(_ verb: Int) -> Bool {
    let isConditional = dependents(of: verb).contains {
      tokens[$0].relation == .marker && Self.conditions.contains(tokens[$0].word)
    }
    if isConditional || isLeftUndone(verb) || isPossible(verb) { return false }
    guard tokens[verb].tag == .vb, tokens[verb].relation != .conjunct,
      auxiliaries(of: verb).isEmpty,
      let head = head(of: verb)
    else { return true }
    return Self.goingOn.contains(tokens[head].word)
  }

  private static let conditions = words("if unless whether until")
  /// Verbs whose infinitive is done: "went on to say".
  private static let goingOn = words(
    "went go goes continued continues began begins started proceeded used took rushed")

  private static func words(_ row: String) -> Set<WordID> {
    Set(row.split(separator: " ").map { WordID($0.utf8) })
  }
}
