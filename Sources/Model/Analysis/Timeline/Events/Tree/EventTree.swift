import Language
import TextSafety

/// A sentence as the event finder asks about it: its tree, and which of its words belong to time expressions.
struct EventTree {
  /// The sentence as it was read.
  let reading: SentenceReading
  /// For each token the time expression that it belongs to, as an index into the article's; -1 for none.
  private(set) var expression: [Int]

  /// Lays expressions over a reading; they come with their indices in reading order.
  init(_ reading: SentenceReading, expressions: [(index: Int, span: SourceSpan)]) {
    expression = Array(repeating: -1, count: reading.tokens.count)
    for (index, span) in expressions {
      for at in reading.tokens(in: span.range) { expression[at] = index }
    }
    var repair = EventTreeRepair(reading, expression: expression)
    self.reading = repair.repaired()
  }

  /// The tokens.
  var tokens: [Token] { reading.tokens }
  /// The tokens by index.
  var indices: Range<Int> { tokens.indices }
  /// The head of a token; -1 for a root.
  func head(_ at: Int) -> Int { tokens[at].head }
  /// What a token is to its head.
  func relation(_ at: Int) -> DependencyRelation { tokens[at].relation }
  /// The hash of a token's word.
  func hash(_ at: Int) -> UInt64 { tokens[at].word.hash }
  /// The bytes of a token.
  func span(_ at: Int) -> SourceSpan { SourceSpan(tokens[at].range) }

  /// The dependents of a token in reading order.
  func children(of at: Int) -> [Int] { Array(reading.dependents(of: at)) }

  /// The first dependent that passes a test.
  func child(of at: Int, where test: (Int) -> Bool) -> Int? {
    reading.dependents(of: at).first(where: test)
  }

  /// The first dependent with a relation.
  func child(of at: Int, _ relation: DependencyRelation) -> Int? {
    reading.dependent(of: at, relation)
  }

  /// The first dependent with one of two relations.
  func child(of at: Int, _ one: DependencyRelation, _ other: DependencyRelation) -> Int? {
    reading.dependent(of: at, one, other)
  }

  /// All tokens below a token and itself.
  func subtree(of at: Int) -> Range<Int> { reading.subtree(of: at) }

  /// Whether a token is another one or stands below it.
  func isBelow(_ at: Int, _ top: Int) -> Bool { at == top || reading.hangs(at, from: top) }
}

extension EventTree {
  /// Whether a token is a verb by its tag.
  func isVerb(_ at: Int) -> Bool {
    switch tokens[at].tag {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz:
      tokens[at].upos == .verb || tokens[at].upos == .auxiliary
    default: false
    }
  }

  /// Whether a token is a noun or a name.
  func isNoun(_ at: Int) -> Bool {
    switch tokens[at].tag {
    case .nn, .nns, .nnp, .nnps: true
    default: false
    }
  }

  /// Whether a token is a name.
  func isName(_ at: Int) -> Bool { tokens[at].tag == .nnp || tokens[at].tag == .nnps }

  /// Whether a token is a personal pronoun.
  func isPronoun(_ at: Int) -> Bool { tokens[at].tag == .prp }

  /// Whether an "I" counts kings and wars: "World War I".
  func isNumeral(_ at: Int) -> Bool {
    hash(at) == EventWords.i && at > 0 && isName(at - 1)
  }

  /// Whether a token is the head of a clause.
  func isPredicate(_ at: Int) -> Bool { reading.isPredicate(at) }

  /// Whether a token is the subject of its head.
  func isSubject(_ at: Int) -> Bool {
    switch relation(at) {
    case .subject, .passiveSubject, .clausalSubject, .passiveClausalSubject, .outerSubject,
      .outerClausalSubject:
      true
    default: false
    }
  }

  /// Whether a token is an auxiliary of its head.
  func isAuxiliary(_ at: Int) -> Bool {
    switch relation(at) {
    case .auxiliary, .passiveAuxiliary, .copula: true
    default: false
    }
  }

  /// Whether a clause is finite.
  func isFinite(_ at: Int) -> Bool { reading.isFinite(at) || isPastWithoutAuxiliary(at) }

  /// The tense of a clause; nil if it is not finite.
  func tense(of at: Int) -> SentenceReading.Tense? {
    reading.tense(of: at) ?? (isPastWithoutAuxiliary(at) ? .past : nil)
  }

  /// Whether a verb is passive.
  func isPassive(_ at: Int) -> Bool { reading.isPassive(at) && !isPastWithoutAuxiliary(at) }

  /// Whether a form that is past and participle in one ("killed", "elected") was taken for the participle, although it
  /// has a subject of its own, or an object and nothing above it but that subject.
  func isPastWithoutAuxiliary(_ verb: Int) -> Bool {
    var at = verb
    for _ in 0..<4 {
      guard tokens[at].tag == .vbn, child(of: at, where: isAuxiliary) == nil else { return false }
      if let own = reading.ownSubject(of: at) { return relation(own) == .subject }
      guard tokens.indices.contains(head(at)) else { return false }
      switch relation(at) {
      case .acl:
        return (child(of: at, .object) != nil || EventWords.intransitive.contains(hash(at)))
          && isOutermost(head(at)) && !reading.isPredicate(head(at))
      case .conjunct: at = head(at)
      default: return false
      }
    }
    return false
  }

  /// Whether a noun hangs from nothing, or from a date that opens the sentence and was taken for its head: "On 4 May a
  /// bomb killed two".
  private func isOutermost(_ noun: Int) -> Bool {
    let above = head(noun)
    return above < 0 || expression[above] >= 0 && head(above) < 0 && above < noun
  }

  /// The subject of a clause, also where it shares or inherits it.
  ///
  /// A finite verb has one: where the tree hangs the verb from its own subject ("Berg, a doctor, left"), or from a
  /// participle of it, that is taken.
  func subject(of verb: Int) -> Int? {
    if let subject = reading.subject(of: verb) { return named(subject, of: verb) }
    guard isFinite(verb) else { return nil }
    var guess: Int?
    var at = head(verb)
    for _ in 0..<8 where tokens.indices.contains(at) {
      if isNoun(at), at < verb {
        guess = at
      } else if isPredicate(at) {
        guard guess == nil, !isFinite(at), let own = reading.ownSubject(of: at), own < verb else {
          break
        }
        return own
      }
      at = head(at)
    }
    return guess ?? phrase(before: verb)
  }

  /// The noun phrase right before a finite verb to which the tree gives no subject: "…, the National Assembly, voted".
  private func phrase(before verb: Int) -> Int? {
    var at = verb - 1
    while at >= 0, verb - at < Self.longestGap,
      tokens[at].kind == .comma || tokens[at].upos == .adverb || tokens[at].upos == .auxiliary
        || expression[at] >= 0
    {
      at -= 1
    }
    guard at >= 0, isNoun(at), expression[at] < 0 else { return nil }
    for _ in 0..<6 {
      let above = head(at)
      guard tokens.indices.contains(above), above < verb, isNoun(above) else { break }
      switch relation(at) {
      case .compound, .flat, .nominalModifier, .possessive: at = above
      case .apposition where relation(above) == .apposition || head(above) == verb: at = above
      default: return preposition(of: at) == nil ? at : nil
      }
    }
    return preposition(of: at) == nil && !isSubject(at) ? at : nil
  }

  /// This many words may stand between a verb and its subject.
  private static let longestGap = 6

  /// Who is named where a clause tells of an apposition: "Ada Lund, a baker who was shot".
  private func named(_ subject: Int, of verb: Int) -> Int {
    guard relation(verb) == .relative, head(verb) == subject, relation(subject) == .apposition,
      tokens.indices.contains(head(subject)), isName(head(subject)), !isName(subject)
    else { return subject }
    // "fired Erik Holm, a move that was criticised"
    if reading.name(at: head(subject))?.kind == .person,
      !EventPeople.maybeOne(hash(subject), reading.text(of: subject))
    {
      return subject
    }
    return head(subject)
  }

  /// The object of a verb.
  func object(of verb: Int) -> Int? { reading.object(of: verb) }

  /// Who or what undergoes a verb.
  func patient(of verb: Int) -> Int? { isPassive(verb) ? subject(of: verb) : object(of: verb) }

  /// What a noun of measure counts: the raids of "a series of raids"; the noun itself otherwise.
  func meant(by noun: Int) -> Int {
    guard EventWords.measures.contains(hash(noun)) else { return noun }
    return child(of: noun) {
      relation($0) == .nominalModifier && preposition(of: $0) == EventWords.of
    } ?? noun
  }

  /// Who does it.
  func agent(of verb: Int) -> Int? {
    isPastWithoutAuxiliary(verb) ? subject(of: verb) : reading.agent(of: verb)
  }

  /// The preposition of a noun phrase.
  func preposition(of noun: Int) -> UInt64? { child(of: noun, .caseMarker).map { hash($0) } }

  /// The head of the clause that a token belongs to, itself if it is one.
  func clause(of token: Int) -> Int? { reading.predicate(of: token) }

  /// The head of the finite clause that an infinitive or a participle belongs to: "is expected to meet" for "meet".
  func finiteClause(of verb: Int) -> Int {
    var at = verb
    for _ in 0..<8 {
      if isFinite(at) { return at }
      guard tokens.indices.contains(head(at)) else { return at }
      switch relation(at) {
      case .openComplement, .conjunct: at = head(at)
      default: return at
      }
    }
    return at
  }

  /// The finite clause that a clause hangs from, without its own: "was freed" for "after being acquitted".
  func finiteClause(above clause: Int) -> Int? {
    var at = head(clause)
    for _ in 0..<8 where tokens.indices.contains(at) {
      if isPredicate(at), isFinite(at) { return at }
      at = head(at)
    }
    return nil
  }

  /// The verbs that "and" joins with a verb and that share its subject, itself among them.
  func joined(with verb: Int) -> [Int] {
    reading.conjuncts(of: verb).filter { at in
      at == verb
        || isVerb(at)
          && (reading.ownSubject(of: at) == nil || reading.conjuncts(of: verb).first == at)
    }
  }

  /// Whether a verb is denied.
  func isNegated(_ verb: Int) -> Bool {
    if reading.isNegated(verb) { return true }
    // "Not a single member has resigned", "No one was hurt".
    guard let subject = reading.ownSubject(of: verb) else { return false }
    let range = subtree(of: subject)
    return range.first.map { EventWords.negations.contains(hash($0)) } ?? false
  }
}
