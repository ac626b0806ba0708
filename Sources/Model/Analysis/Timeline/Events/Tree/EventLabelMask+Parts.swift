import Language
import TextSafety

/// What is shown of what the mask keeps.
extension EventLabelMask {
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
    dropDistances(&shown)
    dropLooseDate(&shown)
    trimTail(&shown)
    if shown.indices.count(where: { shown[$0] && isQuote($0) }) % 2 == 1 {
      for at in shown.indices where isQuote(at) { shown[at] = false }
    }
    dropOpeningNumber(&shown)
    dropOpeningAdverb(&shown)
    dropBrokenOpening(&shown)
    var isOpen = true
    var isStart = true
    for at in shown.indices {
      if isOpen, isLoose(at) || isStart && opens(at, shown),
        isStart || !parts(at, shown) && !joinsVerb(at, shown)
      {
        shown[at] = false
      }
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

  /// Whether a word only joins what is kept to something before it; of what is said, "and" and "that" alone do.
  private func opens(_ at: Int, _ shown: [Bool]) -> Bool {
    if isSaid { return tree.tokens[at].tag == .cc || tree.hash(at) == EventWords.that }
    return joins(at) || opensClause(at, shown)
  }

  /// Leaves out a year or an age that the label would begin with, before a comma or a stop: "1963, the court …".
  private func dropOpeningNumber(_ shown: inout [Bool]) {
    guard let first = shown.indices.first(where: { shown[$0] && !isLoose($0) }),
      tree.tokens[first].kind == .number, first != head, first + 1 < shown.count,
      tree.tokens[first + 1].kind == .comma || tree.tokens[first + 1].kind == .stop
    else { return }
    shown[first] = false
  }

  /// Leaves out an adverb before what it leads to is left out: "Away … the fleet grew".
  private func dropOpeningAdverb(_ shown: inout [Bool]) {
    guard let first = shown.indices.first(where: { shown[$0] && !isLoose($0) }),
      tree.tokens[first].upos == .adverb, first != head, first + 1 < shown.count,
      !shown[first + 1], !silent[first + 1],
      tree.head(first + 1) == first || tree.isBelow(first + 1, first)
        || tree.relation(first + 1) == .marker
    else { return }
    shown[first] = false
  }

  /// Leaves out a phrase before the subject of which the end is left out: "for much … Lund and her staff leaked it".
  private func dropBrokenOpening(_ shown: inout [Bool]) {
    guard let first = shown.indices.first(where: { shown[$0] && !isLoose($0) }), !isSaid,
      let gap = (first..<shown.count).first(where: { !shown[$0] && !silent[$0] }), gap < top
    else { return }
    var opening = gap
    for _ in 0..<8
    where tree.tokens.indices.contains(tree.head(opening)) && tree.head(opening) != top {
      opening = tree.head(opening)
    }
    guard tree.tokens.indices.contains(tree.head(opening)), opening < gap, opening < head,
      tree.relation(opening) == .oblique || tree.relation(opening) == .bareOblique
    else { return }
    let phrase = tree.subtree(of: opening)
    guard phrase.lowerBound <= first, phrase.upperBound <= top,
      !phrase.contains(where: { isFixed[$0] }), let subject = tree.reading.ownSubject(of: top),
      subject >= phrase.upperBound, shown[subject]
    else { return }
    for at in phrase { shown[at] = false }
  }

  /// Whether a comma after a date that is not repeated still parts what it parted: "left the race Monday, ending …".
  private func parts(_ comma: Int, _ shown: [Bool]) -> Bool {
    guard tree.tokens[comma].kind == .comma, comma + 1 < shown.count, shown[comma + 1] else {
      return false
    }
    var before = comma - 1
    while before >= 0, !shown[before], silent[before] { before -= 1 }
    return before >= 0 && shown[before] && tree.tokens[before].kind != .comma
  }

  /// Whether "and" joins a verb that is shown to another one behind a gap: "pleaded guilty in May and was fined".
  private func joinsVerb(_ at: Int, _ shown: [Bool]) -> Bool {
    let verb = tree.head(at)
    guard tree.relation(at) == .coordination, at + 1 < shown.count, shown[at + 1], verb > at,
      shown.indices.contains(verb), shown[verb], tree.relation(verb) == .conjunct,
      tree.isPredicate(verb)
    else { return false }
    return tree.tokens.indices.contains(tree.head(verb)) && shown[tree.head(verb)]
  }

  /// Leaves out what the end of a shortened label leaves hanging: "in a move", "laws designed", "as early", "on what".
  private func trimTail(_ shown: inout [Bool]) {
    for _ in 0..<5 {
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
      } else if isEmptied(last, shown) || isLoneOne(last, shown) {
        for at in tree.subtree(of: last) { shown[at] = false }
      } else {
        return
      }
    }
  }

  /// Whether a word leads to something that is left out: a participle without its complement, a preposition, an article.
  private func isHanging(_ last: Int, _ shown: [Bool]) -> Bool {
    if isFixed[last] { return false }
    switch tree.tokens[last].tag {
    case .wp, .wdt, .wpPossessive, .wrb: return true
    default: break
    }
    switch tree.relation(last) {
    case .acl, .adverbialClause:
      let tag = tree.tokens[last].tag
      guard tag == .vbn || tag == .vbg else { return false }
      return tree.children(of: last).allSatisfy { !shown[$0] || tree.tokens[$0].isMark }
        && !tree.children(of: last).allSatisfy { tree.tokens[$0].isMark }
    case .fixed: return !isFixed[tree.head(last)]
    case .caseMarker, .marker:
      return tree.tokens.indices.contains(tree.head(last)) && !shown[tree.head(last)]
    case .determiner, .possessive, .adjectivalModifier, .adverbialModifier, .compound:
      // "launched an offensive Monday": a date has no article of its own.
      return tree.head(last) > last && !shown[tree.head(last)]
        && tree.expression[tree.head(last)] < 0
    default: return false
    }
  }

  /// Leaves out a second date at the end without what happened then: "and in 2010" of "and in 2010, which led to two".
  private func dropLooseDate(_ shown: inout [Bool]) {
    guard let last = shown.indices.last(where: { shown[$0] && !tree.tokens[$0].isMark }),
      tree.expression[last] >= 0
    else { return }
    var first = last
    while first > 0, tree.expression[first - 1] == tree.expression[last] { first -= 1 }
    guard first > 1, tree.tokens[first - 1].tag == .in, tree.tokens[first - 2].tag == .cc,
      (first...last).contains(where: { at in
        tree.child(of: at, .relative, .adverbialRelative).map { !shown[$0] } ?? false
      })
    else { return }
    for at in (first - 2)...last { shown[at] = false }
  }

  /// Leaves out a length of time without what it leads to: "hours" of "hours after the army left".
  private func dropDistances(_ shown: inout [Bool]) {
    for at in tree.indices.dropLast()
    where shown[at] && !shown[at + 1] && !isFixed[at] && Self.lengths.contains(tree.hash(at))
      && EventWords.beforeAfter.contains(tree.hash(at + 1)) && at != head
    {
      for word in tree.subtree(of: at) where word <= at { shown[word] = false }
    }
  }

  private static let lengths = EventLexicon.hashes(
    of: "minutes hours hour days day weeks week months month years year moments")

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

  /// Whether "one" behind a dash or comma has lost what it leads to: "issued a statement, one that …".
  private func isLoneOne(_ last: Int, _ shown: [Bool]) -> Bool {
    guard !isFixed[last], Self.ones.contains(tree.hash(last)), last > 0,
      tree.tokens[last - 1].isMark
    else { return false }
    return tree.children(of: last).contains { !shown[$0] && !tree.tokens[$0].isMark }
  }

  private static let ones = EventLexicon.hashes(of: "one ones those something")
  static let `as` = EventLexicon.hash("as".utf8)
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
      Self.joints.contains(tree.hash(at)) && !leadsToName(at) || tree.isPredicate(tree.head(at))
        || !tree.tokens[at].flags.contains(.capitalised)
          && (tree.relation(at) != .caseMarker || tree.expression[max(0, tree.head(at))] >= 0)
    default:
      tree.tokens[at].upos == .adverb
        && (EventWords.connectors.contains(tree.hash(at)) || Self.openers.contains(tree.hash(at)))
    }
  }

  /// Whether a word stands before a name as a preposition: "Since the flood of Brask, …".
  private func leadsToName(_ at: Int) -> Bool {
    tree.relation(at) == .caseMarker && tree.hash(at) == EventWords.since
      && tree.tokens.indices.contains(tree.head(at)) && tree.isNoun(tree.head(at))
      && tree.expression[tree.head(at)] < 0
  }

  /// Whether a preposition opens the label's own clause and not a phrase before it: "After the police raided the mill".
  private func opensClause(_ at: Int, _ shown: [Bool]) -> Bool {
    guard tree.tokens[at].tag == .in, Self.openings.contains(tree.hash(at)), at < top,
      tree.isVerb(top), tree.tokens.indices.contains(tree.head(at)),
      tree.head(at) == top || tree.isSubject(tree.head(at)) && tree.head(tree.head(at)) == top
    else { return false }
    return !(at..<top).contains { tree.tokens[$0].kind == .comma || isVerbShown($0, shown) }
  }

  private func isVerbShown(_ at: Int, _ shown: [Bool]) -> Bool {
    at != top && shown[at] && tree.isPredicate(at) && tree.isFinite(at)
  }

  private static let openings = EventLexicon.hashes(of: "after before since until once")
  /// They open a sentence before a date that is not repeated: "Back in 2017 she".
  private static let openers = EventLexicon.hashes(of: "back far so")
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
