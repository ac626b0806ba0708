import Language
import TextSafety

/// Which tokens of a sentence a label keeps.
struct EventLabelMask {
  private let tree: EventTree
  private let head: Int
  private let top: Int
  private var kept: [Bool]
  /// Tokens that may be left out without a sign: the date that stands beside the label, brackets, commas.
  private var silent: [Bool]
  /// Tokens that no shortening takes: the way from the top to the event's word, and what it does to whom.
  private var isFixed: [Bool]

  /// Starts with nothing kept.
  init(_ tree: EventTree, head: Int, top: Int) {
    self.tree = tree
    self.head = head
    self.top = top
    kept = Array(repeating: false, count: tree.tokens.count)
    silent = kept
    isFixed = kept
    for at in tree.indices where tree.tokens[at].isMark { silent[at] = true }
  }

  /// The words that say something.
  var contentWords: Int {
    tree.indices.count { at in
      guard kept[at] else { return false }
      switch tree.tokens[at].upos {
      case .noun, .properNoun, .verb, .adjective, .numeral: return true
      default: return false
      }
    }
  }

  /// Keeps a clause with its subject, without what joins it to others.
  mutating func takeClause() {
    keep(tree.subtree(of: top))
    if let subject = tree.subject(of: top) {
      let phrase = tree.subtree(of: subject)
      if !phrase.contains(top) {
        keep(phrase)
      } else {
        // "the ferry, which sank": the noun without its other clauses.
        for at in phrase where !tree.subtree(of: top).contains(at) { kept[at] = true }
        dropClauses(of: subject, but: top)
        silence(relativePronounOf: top)
      }
      fix(subject)
    }
    keepDescribed()
    dropFrame()
    dropReports()
    dropExamples()
    dropBrackets()
    fixWay()
  }

  /// Keeps a noun phrase.
  mutating func takePhrase() {
    keep(tree.subtree(of: top))
    for child in tree.children(of: top) {
      switch tree.relation(child) {
      case .conjunct, .coordination, .relative, .apposition, .parataxis, .caseMarker, .copula,
        .adverbialModifier:
        drop(tree.subtree(of: child))
      default: if tree.isSubject(child) { drop(tree.subtree(of: child)) }
      }
    }
    dropBrackets()
    fix(top)
  }

  /// Leaves out the words of a date, with the preposition before it.
  mutating func drop(_ expression: Int?, _ until: Int?) {
    for index in [expression, until].compactMap({ $0 }) {
      dropZone(behind: index)
      dropOpening(before: index)
      if isNeeded(index) { continue }
      for at in tree.indices where tree.expression[at] == index && at != head {
        kept[at] = false
        silent[at] = true
        for child in tree.children(of: at)
        where tree.expression[child] < 0 && isOfDate(child) && (child < at || !isAheadOf(child))
          && isNextToDate(child, at)
        {
          // "as of May": the second word of the preposition goes, too.
          for word in tree.subtree(of: child)
          where word == child || tree.relation(word) == .fixed {
            kept[word] = false
            silent[word] = true
          }
        }
      }
    }
  }

  /// Whether words belong to a date: its preposition, "just" or "late" before it, and "his" of "his last day".
  private func isOfDate(_ at: Int) -> Bool {
    tree.relation(at) == .caseMarker || tree.tokens[at].tag == .prpPossessive
      || tree.relation(at) == .adverbialModifier && tree.children(of: at).isEmpty
  }

  /// "ahead" of "on Friday ahead of the vote", which leads on.
  private func isAheadOf(_ at: Int) -> Bool {
    at + 1 < tree.tokens.count && tree.hash(at + 1) == EventWords.of
  }

  /// Whether nothing but words of the date stands between a token and the date: "by" of "by police Wednesday night"
  /// stays.
  private func isNextToDate(_ child: Int, _ at: Int) -> Bool {
    (min(child, at)...max(child, at)).allSatisfy {
      $0 == child || tree.expression[$0] >= 0 || tree.tokens[$0].isMark
        || tree.head($0) == at && isOfDate($0) || tree.relation($0) == .determiner
    }
  }

  /// Whether a clause says nothing without its date: "Tuesday was a day of rest", "condemned Tuesday's vote".
  private func isNeeded(_ expression: Int) -> Bool {
    tree.indices.contains { at in
      tree.expression[at] == expression
        && (tree.isSubject(at)
          || tree.relation(at) == .possessive
            && tree.expression[max(0, tree.head(at))] != expression)
    }
  }

  /// Leaves out what belongs to a time of day: "ET", "local time".
  private mutating func dropZone(behind expression: Int) {
    guard let last = tree.indices.last(where: { tree.expression[$0] == expression }) else { return }
    for at in (last + 1)..<min(last + 3, tree.tokens.count) {
      guard Self.zones.contains(tree.hash(at)), tree.expression[at] < 0 else { return }
      kept[at] = false
      silent[at] = true
    }
  }

  /// Leaves out the preposition of a date that opens the sentence: "In May" before "rebels left".
  private mutating func dropOpening(before expression: Int) {
    guard let first = tree.indices.first(where: { tree.expression[$0] == expression }), first == 1,
      tree.tokens[0].tag == .in
    else { return }
    kept[0] = false
    silent[0] = true
  }

  private static let zones = EventLexicon.hashes(
    of: "et est edt pt pst pdt ct cst cdt gmt bst utc cet local eastern time")

  private mutating func keep(_ range: Range<Int>) { for at in range { kept[at] = true } }
  private mutating func drop(_ range: Range<Int>) {
    for at in range where !isFixed[at] { kept[at] = false }
  }

  private mutating func fix(_ at: Int) {
    isFixed[at] = true
    for child in tree.children(of: at) {
      switch tree.relation(child) {
      case .compound, .flat, .determiner, .numericModifier, .caseMarker, .possessive:
        isFixed[child] = true
      default: break
      }
    }
  }

  private mutating func dropClauses(of noun: Int, but kept: Int) {
    for child in tree.children(of: noun) where child != kept {
      switch tree.relation(child) {
      case .relative, .acl, .apposition, .parataxis, .conjunct, .coordination:
        if !tree.subtree(of: child).contains(kept) { drop(tree.subtree(of: child)) }
      case .caseMarker: self.kept[child] = false
      default: break
      }
    }
  }

  /// Keeps the noun that a relative clause does something to: "the drone … Halden shot down".
  private mutating func keepDescribed() {
    guard tree.relation(top) == .relative, let object = tree.object(of: top), object < top,
      !tree.subtree(of: top).contains(object)
    else { return }
    for at in tree.reading.nounPhrase(of: object, withModifiers: true)
    where !tree.subtree(of: top).contains(at) {
      kept[at] = true
    }
    fix(object)
  }

  private mutating func silence(relativePronounOf clause: Int) {
    for at in tree.subtree(of: clause) where at < clause && tree.reading.isRelativePronoun(at) {
      kept[at] = false
      return
    }
  }

  /// Leaves out what joins the clause to others: conjunctions, reports, clauses before it, words such as "however".
  private mutating func dropFrame() {
    for child in tree.children(of: top) {
      let range = tree.subtree(of: child)
      switch tree.relation(child) {
      case .parataxis, .discourse, .vocative, .list: dropUnlessHead(range)
      case .coordination: if child < top { drop(range) }
      case .marker: if tree.hash(child) != EventWords.to { drop(range) }
      case .adverbialClause: if child < top { dropUnlessHead(range) }
      case .adverbialModifier:
        if EventWords.connectors.contains(tree.hash(child)), child < top { drop(range) }
      case .conjunct:
        if tree.isPredicate(child), tree.reading.ownSubject(of: child) != nil {
          dropUnlessHead(range)
        }
      default: break
      }
    }
  }

  /// Leaves out "for example" and "for instance".
  private mutating func dropExamples() {
    for at in tree.indices.dropFirst()
    where Self.examples.contains(tree.hash(at)) && tree.hash(at - 1) == Self.for {
      for word in (at - 1)...at {
        kept[word] = false
        silent[word] = true
      }
    }
  }

  private static let `for` = EventLexicon.hash("for".utf8)
  private static let examples = EventLexicon.hashes(of: "example instance")

  /// Leaves out who says so: "French officials said Thursday".
  private mutating func dropReports() {
    for at in tree.subtree(of: top) where at != top && EventHeadFinder.pure.contains(tree.hash(at))
    {
      guard tree.isVerb(at), tree.reading.ownSubject(of: at) != nil else { continue }
      let range = tree.subtree(of: at)
      if range.lowerBound > head || range.upperBound <= top { dropUnlessHead(range) }
    }
  }

  private mutating func dropUnlessHead(_ range: Range<Int>) {
    if !range.contains(head) { drop(range) }
  }

  private mutating func dropBrackets() {
    var depth = 0
    for at in tree.indices {
      let kind = tree.tokens[at].kind
      // Square brackets hold words that belong to the text.
      if kind == .openBracket, tree.hash(at) == Self.round { depth += 1 }
      if depth > 0, !isFixed[at], at != head {
        kept[at] = false
        silent[at] = true
      }
      if kind == .closeBracket { depth = max(0, depth - 1) }
    }
  }

  private static let round = EventLexicon.hash("(".utf8)

  private mutating func fixWay() {
    var at = head
    while tree.tokens.indices.contains(at) {
      isFixed[at] = true
      for child in tree.children(of: at) {
        switch tree.relation(child) {
        case .auxiliary, .passiveAuxiliary, .copula, .phrasalParticle: fix(child)
        case .object, .passiveSubject, .subject:
          if at == head || at == top {
            fix(child)
            fixCharge(of: at, on: child)
          }
        case .marker: if at != top { isFixed[child] = true }
        default: break
        }
      }
      if at == top { break }
      at = tree.head(at)
    }
  }

  /// Keeps what somebody is accused of, prevented from or blamed for: the verb says nothing without it.
  private mutating func fixCharge(of verb: Int, on whom: Int) {
    guard Self.charging.contains(tree.hash(verb)) else { return }
    for child in tree.children(of: verb) + tree.children(of: whom) where child > verb {
      guard
        let word = tree.child(of: child, .marker, .caseMarker).map({ tree.hash($0) }),
        Self.charges.contains(word)
      else { continue }
      fix(child)
      isFixed[child] = true
      for part in tree.children(of: child) {
        switch tree.relation(part) {
        case .marker, .auxiliary, .passiveAuxiliary, .copula: isFixed[part] = true
        case .object: fix(part)
        default: break
        }
      }
      return
    }
  }

  private static let charging = EventLexicon.hashes(
    of: """
      accuse accuses accused accusing blame blames blamed charge charges charged convict convicted acquit acquitted
      suspect suspected warn warned warns prevent prevented stop stopped ban banned bar barred cleared clear
      """)
  private static let charges = EventLexicon.hashes(of: "of for from with in")

  /// Leaves out what tells least until the label fits: explanations first, what the verb does to whom never.
  mutating func shorten(to limit: Int) {
    for (index, pass) in Self.passes.enumerated() {
      // "as the rebels who …, left": the clause that says when goes from the inside first.
      if index == 1 {
        for inner in Self.passes[1...4] { drop(inner, until: limit, isInside: true) }
      }
      drop(pass, until: limit)
    }
  }

  private mutating func drop(
    _ pass: [DependencyRelation], until limit: Int, isInside: Bool = false
  ) {
    if length <= limit { return }
    // The last ones first: what tells most stands before what explains it.
    for at in tree.indices.reversed()
    where kept[at] && !isFixed[at] && pass.contains(tree.relation(at))
      && (!isInside || isInClause(at))
    {
      let range = tree.subtree(of: at)
      if range.contains(where: { isFixed[$0] }) { continue }
      drop(range)
      if length <= limit { return }
    }
  }

  /// Whether a token stands below a finite clause that says when or why.
  private func isInClause(_ token: Int) -> Bool {
    var at = tree.head(token)
    for _ in 0..<8 where tree.tokens.indices.contains(at) && at != top {
      if tree.relation(at) == .adverbialClause { return tree.isFinite(at) }
      at = tree.head(at)
    }
    return false
  }

  /// Relations in the order in which they go.
  private static let passes: [[DependencyRelation]] = [
    [.apposition, .parataxis, .relative, .adverbialRelative],
    [.adverbialClause],
    [.acl],
    [.nominalModifier, .bareNominalModifier],
    [.oblique, .bareOblique],
    [.adverbialModifier, .adjectivalModifier, .description],
    [.conjunct, .coordination],
    [.clausalComplement, .openComplement, .compound],
  ]

  /// The bytes of the label as it would be shown.
  private var length: Int {
    parts().reduce(0) { $0 + $1.span.count + ($1.isCut ? 5 : 1) }
  }

  /// The stretches that are kept.
  func parts() -> [EventLabel.Part] {
    let shown = withoutLooseMarks()
    var parts: [EventLabel.Part] = []
    var last = -1
    for at in tree.indices where shown[at] {
      let isNext = last >= 0 && (last + 1..<at).isEmpty
      if isNext, let open = parts.indices.last {
        parts[open].span.end = tree.span(at).end
      } else {
        let isCut = last >= 0 && (last + 1..<at).contains { !silent[$0] }
        parts.append(EventLabel.Part(tree.span(at), isCut: isCut))
      }
      last = at
    }
    return parts
  }

  /// What is kept, without marks at the ends, beside gaps, and without quotation marks that lack the other one.
  private func withoutLooseMarks() -> [Bool] {
    var shown = kept
    joinHyphens(&shown)
    trimTail(&shown)
    if shown.indices.count(where: { shown[$0] && isQuote($0) }) % 2 == 1 {
      for at in shown.indices where isQuote(at) { shown[at] = false }
    }
    var isOpen = true
    var isStart = true
    for at in shown.indices {
      if isOpen, isLoose(at) || isStart && joins(at) { shown[at] = false }
      isOpen = !shown[at]
      if shown[at] { isStart = false }
    }
    isOpen = true
    for at in shown.indices.reversed() {
      if isOpen, isLoose(at) { shown[at] = false }
      isOpen = !shown[at]
    }
    return shown
  }

  /// Leaves out what the end of a shortened label leaves hanging: "in a move", "laws designed", "as early".
  private func trimTail(_ shown: inout [Bool]) {
    for _ in 0..<3 {
      guard let last = shown.indices.last(where: { shown[$0] && !tree.tokens[$0].isMark }),
        last != head, last != top
      else { return }
      if isHanging(last, shown) {
        shown[last] = false
      } else if last > 0, shown[last - 1], tree.hash(last - 1) == Self.as,
        tree.tokens[last].upos == .adverb || tree.tokens[last].upos == .adjective
      {
        shown[last] = false
        shown[last - 1] = false
      } else if isEmptied(last, shown) {
        for at in tree.subtree(of: last) { shown[at] = false }
      } else {
        return
      }
    }
  }

  /// Whether a word leads to something that is left out: a participle without its complement, a preposition, an article.
  private func isHanging(_ last: Int, _ shown: [Bool]) -> Bool {
    if isFixed[last] { return false }
    switch tree.relation(last) {
    case .acl, .adverbialClause:
      let tag = tree.tokens[last].tag
      guard tag == .vbn || tag == .vbg else { return false }
      return tree.children(of: last).allSatisfy { !shown[$0] || tree.tokens[$0].isMark }
        && !tree.children(of: last).allSatisfy { tree.tokens[$0].isMark }
    case .fixed: return !isFixed[tree.head(last)]
    case .caseMarker, .marker:
      return tree.head(last) > last && !shown[tree.head(last)]
    case .determiner, .possessive, .adjectivalModifier:
      // "launched an offensive Monday": a date has no article of its own.
      return tree.head(last) > last && !shown[tree.head(last)]
        && tree.expression[tree.head(last)] < 0
    default: return false
    }
  }

  /// Whether a noun that says nothing without its clause stands at the end without it.
  private func isEmptied(_ last: Int, _ shown: [Bool]) -> Bool {
    guard !isFixed[last],
      tree.relation(last) == .oblique || tree.relation(last) == .nominalModifier,
      Self.vague.contains(tree.hash(last)),
      !tree.subtree(of: last).contains(where: { isFixed[$0] })
    else { return false }
    return tree.children(of: last).contains { child in
      switch tree.relation(child) {
      case .relative, .acl, .adverbialRelative, .nominalModifier: !shown[child]
      default: false
      }
    }
  }

  private static let `as` = EventLexicon.hash("as".utf8)
  private static let vague = EventLexicon.hashes(
    of:
      "move bid effort efforts attempt step sign way case deal part terms light wake face response reference"
  )

  /// Keeps a hyphenated word whole: "three" alone is another number than "thirty-three".
  private func joinHyphens(_ shown: inout [Bool]) {
    for at in tree.indices.dropFirst().dropLast()
    where tree.tokens[at].kind == .hyphen && tree.span(at - 1).end == tree.span(at).start
      && tree.span(at).end == tree.span(at + 1).start && (shown[at - 1] || shown[at + 1])
      && tree.expression[at - 1] < 0 && tree.expression[at + 1] < 0
    {
      for part in (at - 1)...(at + 1) { shown[part] = true }
    }
  }

  private func isQuote(_ at: Int) -> Bool {
    let kind = tree.tokens[at].kind
    return kind == .openQuote || kind == .closeQuote
  }

  /// Words that join a clause to another open no label: "that", "where", "after".
  private func joins(_ at: Int) -> Bool {
    switch tree.tokens[at].tag {
    case .wdt, .wp, .wrb, .cc: true
    case .in:
      Self.joints.contains(tree.hash(at)) || tree.isPredicate(tree.head(at))
        || !tree.tokens[at].flags.contains(.capitalised)
          && (tree.relation(at) != .caseMarker || tree.expression[max(0, tree.head(at))] >= 0)
    default: EventWords.connectors.contains(tree.hash(at)) && tree.tokens[at].upos == .adverb
    }
  }

  private static let joints = EventLexicon.hashes(
    of: "that as because while although though whether if since until unless when than")

  private func isLoose(_ at: Int) -> Bool {
    switch tree.tokens[at].kind {
    case .comma, .stop, .colon, .semicolon, .dash, .hyphen, .slash: true
    case .word: tree.relation(at) == .coordination
    case .number, .address, .openBracket, .closeBracket, .openQuote, .closeQuote, .symbol: false
    }
  }
}
