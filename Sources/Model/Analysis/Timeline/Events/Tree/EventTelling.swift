import Dates
import Language
import TextSafety

/// How a sentence tells an event: what `EventDoubt` asks.
struct EventTelling {
  let tree: EventTree
  let kinds: EventKinds
  let head: EventHead
  let label: EventLabel
  let kind: TimelineEvent.Kind
  let status: TimelineEvent.Status
  let date: EDTF?
  /// Whether the tense moved the date.
  let isShifted: Bool
  /// Whether the sentence is one of the first of the article.
  let isLead: Bool
  let published: EDTF?
  /// Whether the label says much of what the title says.
  let isOfTitle: Bool
  /// This many words of the title are in the label.
  let titleWords: Int
  /// The stems of the title.
  let title: Set<UInt64>
  let bytes: [UInt8]
  /// The head of the finite clause around the event.
  let finite: Int
  /// The words of the label that stand where they stand, in reading order.
  let shown: [Int]

  /// Prepares the questions for the event that a sentence tells of a head.
  init(
    _ event: TimelineEvent, _ label: EventLabel, _ head: EventHead, isShifted: Bool,
    in reader: EventSentenceReader
  ) {
    tree = reader.tree
    kinds = reader.kinds
    self.head = head
    self.label = label
    kind = event.kind
    status = event.status
    date = event.date
    self.isShifted = isShifted
    isLead = reader.isLead
    published = reader.published
    finite = tree.finiteClause(of: tree.clause(of: head.word) ?? head.word)
    shown = label.parts.filter { !$0.isAntecedent }
      .flatMap { [tree] in tree.reading.tokens(in: $0.span.range) }
    let said = shown.filter { [tree] in Self.isContent(tree.tokens[$0].upos) }
      .map { [tree] in EventStem.hash(reader.bytes[tree.span($0).range]) }
    title = reader.title
    bytes = reader.bytes
    titleWords = Set(said).intersection(reader.title).count
    // What a present tells is what holds: that takes more to be the news.
    let isAct: Bool
    switch tree.tense(of: finite) {
    case .past, .presentPerfect, .future: isAct = true
    case .present: isAct = event.status == .expected
    case .pastPerfect, .conditional, nil: isAct = false
    }
    let isMain = tree.relation(finite) == .root
    isOfTitle =
      titleWords >= (isAct && reader.isLead ? Self.leadWords : Self.titleWordsForMatch)
      || isAct && reader.isOfTitle && isMain && titleWords > 1
  }

  /// The tense of the clause; nil if nothing in it is finite.
  var tense: SentenceReading.Tense? { tree.tense(of: finite) }

  /// The subject of the clause.
  var subject: Int? { tree.subject(of: finite) }

  /// Whether the event happened by the words of the text.
  var isTold: Bool { status == .happened }

  /// Whether the label is a noun phrase rather than a clause.
  var isPhrase: Bool { head.isNoun && !isFiniteShown }

  /// Whether the label has a finite verb.
  var isFiniteShown: Bool { shown.contains { tree.isPredicate($0) && tree.isFinite($0) } }

  /// Whether a word of a class of verbs is the event's own.
  func isOf(_ classes: EventVerbClass) -> Bool {
    !EventVerbClass(hash: tree.hash(head.word)).isDisjoint(with: classes)
  }

  /// The tag of the first or last word of the label.
  func tag(_ at: Int?) -> PennTag? { at.map { tree.tokens[$0].tag } }

  /// Whether the clause is the sentence's own.
  var isRoot: Bool {
    tree.relation(finite) == .root || !tree.tokens.indices.contains(tree.head(finite))
  }

  /// What hangs from the finite clause, or the event's own clause, in a relation.
  func isRelated(_ relations: DependencyRelation...) -> Bool {
    relations.contains(tree.relation(finite))
  }

  /// Whether the words stand in quotation marks.
  var isQuoted: Bool {
    let before = tree.indices.prefix(head.word)
    return before.count { tree.tokens[$0].kind == .openQuote }
      > before.count { tree.tokens[$0].kind == .closeQuote }
  }

  /// The topmost word of the date.
  var dateTop: Int? {
    guard let expression = head.expression else { return nil }
    return tree.indices.first { at in
      tree.expression[at] == expression
        && (!tree.tokens.indices.contains(tree.head(at))
          || tree.expression[tree.head(at)] != expression)
    }
  }

  /// Whether the date hangs from the event's own clause.
  var isDateDirect: Bool {
    guard let top = dateTop else { return false }
    return [head.word, finite, tree.clause(of: head.word) ?? finite].contains(tree.head(top))
  }

  /// Whether the label begins with a noun that a preposition right before it governs, or with that preposition, and the
  /// verb follows without a comma: no subject has a preposition.
  var startsInPhrase: Bool {
    guard let first = shown.first, label.parts.first?.isAntecedent != true, isFiniteShown,
      !isRelated(.relative),
      let verb = shown.first(where: { tree.isPredicate($0) && tree.isFinite($0) }), verb > first,
      !(first..<verb).contains(where: { tree.tokens[$0].isMark })
    else { return false }
    let word = tree.relation(first) == .caseMarker ? first : first - 1
    guard word >= 0, tree.relation(word) == .caseMarker, tree.tokens[word].tag != .pos,
      !EventWords.beforeAfter.contains(tree.hash(word)),
      tree.tokens.indices.contains(tree.head(word)), tree.expression[tree.head(word)] < 0
    else { return false }
    let noun = tree.head(word)
    return noun > word && noun < verb && shown.contains(noun) && noun == tree.subject(of: verb)
  }

  /// The words of the label that say something.
  var contentWords: Int {
    shown.count { Self.isContent(tree.tokens[$0].upos) }
      + label.parts.count(where: \.isAntecedent)
  }

  private static func isContent(_ upos: UPOS) -> Bool {
    switch upos {
    case .noun, .properNoun, .verb, .adjective, .numeral: true
    default: false
    }
  }

  /// This many words of the title are no chance.
  private static let titleWordsForMatch = 4
  /// This many in one of the first sentences.
  private static let leadWords = 3

  /// Whether what a sentence reports is its own content: nothing between the verb and the top but reports.
  private var isTop: Bool {
    let above = tree.head(finite)
    switch tree.relation(finite) {
    case .root: return true
    case .conjunct, .clausalComplement, .parataxis:
      return tree.tokens.indices.contains(above) && tree.relation(above) == .root
    default: return !tree.tokens.indices.contains(above)
    }
  }

  /// Whether the sentence's own clause tells the event, in a tense that tells what happened or is to come.
  var isPlain: Bool {
    guard tree.isFinite(finite), tree.isVerb(finite), isTop, isDateDirect else { return false }
    switch tense {
    case .past, .future: return true
    case .present, .presentPerfect, .pastPerfect, .conditional, nil: return false
    }
  }
}
