import Language
import TextSafety

/// Which tokens of a sentence a label keeps.
struct EventLabelMask {
  let tree: EventTree
  let head: Int
  let top: Int
  var kept: [Bool]
  /// Tokens that may be left out without a sign: the date that stands beside the label, brackets, commas.
  var silent: [Bool]
  /// Tokens that no shortening takes: the way from the top to the event's word, and what it does to whom.
  var isFixed: [Bool]
  /// Whether somebody's words are kept, not an event.
  var isSaid = false

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
        if !tree.isSubject(subject), tree.isBelow(subject, top) {
          for at in tree.reading.nounPhrase(of: subject, withModifiers: true) { isFixed[at] = true }
        }
      } else {
        // "the ferry, which sank": the noun without its other clauses.
        for at in phrase where !tree.subtree(of: top).contains(at) { kept[at] = true }
        dropClauses(of: subject, but: top)
        silence(relativePronounOf: top)
      }
      fix(subject)
    }
    keepDescribed()
    keepModal()
    dropFrame()
    dropReports()
    dropExamples()
    dropBrackets()
    fixWay()
  }

  /// Keeps the "will" that a verb shares with the one before it: "will pay the fee and raise the cap".
  private mutating func keepModal() {
    guard tree.isVerb(top), tree.tokens[top].tag == .vb || tree.tokens[top].tag == .vbp,
      tree.reading.ownSubject(of: top) == nil, let modal = tree.reading.modal(of: top), modal < top
    else { return }
    kept[modal] = true
    isFixed[modal] = true
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

  private mutating func keep(_ range: Range<Int>) { for at in range { kept[at] = true } }
  mutating func drop(_ range: Range<Int>) {
    for at in range where !isFixed[at] { kept[at] = false }
  }

  mutating func fix(_ first: Int) {
    var next: Int? = first
    // Each is below the one before: "scores of clubs of sailors".
    while let at = next {
      next = nil
      isFixed[at] = true
      for child in tree.children(of: at) {
        switch tree.relation(child) {
        case .compound, .flat, .determiner, .numericModifier, .caseMarker, .possessive:
          isFixed[child] = true
        case .nominalModifier where Self.amounts.contains(tree.hash(at)) && child > at:
          next = child
        case .apposition where isClose(child, to: at):
          for word in (at + 1)...child { isFixed[word] = true }
        default: break
        }
      }
    }
  }

  private static let amounts = EventLexicon.hashes(
    of: """
      scores dozens hundreds thousands millions billions number numbers majority lot lots series group groups handful
      pair couple part piece share bunch set kind sort type round string wave rest most half third quarter one two
      some many all each several
      """)

  /// Whether an apposition follows without a comma and is part of the name: "the Phase 1 deal".
  private func isClose(_ apposition: Int, to noun: Int) -> Bool {
    guard apposition > noun else { return false }
    return (noun + 1..<apposition).allSatisfy {
      !tree.tokens[$0].isMark && tree.isBelow($0, apposition)
    }
  }

  /// Whether a name follows what it is called: "the senior strategist Ada Lund".
  func isCloseName(_ apposition: Int, to noun: Int) -> Bool {
    isClose(apposition, to: noun) && tree.isName(apposition)
      && tree.child(of: apposition, .caseMarker) == nil
  }

  private mutating func dropClauses(of noun: Int, but kept: Int) {
    for child in tree.children(of: noun) where child != kept {
      switch tree.relation(child) {
      case .apposition where isCloseName(child, to: noun): break
      case .relative, .acl, .apposition, .parataxis, .conjunct, .coordination:
        if !tree.subtree(of: child).contains(kept) { drop(tree.subtree(of: child)) }
      case .caseMarker: self.kept[child] = false
      default: break
      }
    }
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
      case .oblique:
        // "As the chair of the council, Holm …"
        if child < top, tree.preposition(of: child) == Self.as { dropUnlessHead(range) }
        // "Because of that, …"
        if child < top, tree.tokens[child].tag == .dt { drop(range) }
      case .marker:
        if tree.hash(child) != EventWords.to, !isBehindCopula(child) { drop(range) }
        // "In a call, shortly after the council met, …": what stands before it is of another clause.
        if Self.times.contains(tree.hash(child)), child < top,
          tree.subject(of: top).map({ $0 > child }) ?? true
        {
          dropUnlessHead(0..<child)
        }
      case .adverbialClause: if child < top { dropUnlessHead(range) }
      case .clausalComplement:
        // "With the town still reeling, the council …"
        if child < top, !tree.isFinite(child), range.first.map({ tree.hash($0) }) == Self.with {
          dropUnlessHead(range)
        }
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

  /// Whether a word joins an infinitive to its "is": "are due to file".
  private func isBehindCopula(_ marker: Int) -> Bool {
    tree.child(of: top, .copula).map { $0 < marker } ?? false
  }

  /// Leaves out "for example" and "for instance".
  private mutating func dropExamples() {
    for at in tree.indices.dropFirst()
    where Self.examples.contains(tree.hash(at)) && tree.hash(at - 1) == EventWords.for {
      for word in (at - 1)...at {
        kept[word] = false
        silent[word] = true
      }
    }
  }

  private static let times = EventLexicon.hashes(of: "after before once")
  private static let with = EventLexicon.hash("with".utf8)
  private static let examples = EventLexicon.hashes(of: "example instance")

  /// Leaves out who says so: "French officials said Thursday".
  private mutating func dropReports() {
    for at in tree.subtree(of: top)
    where at != top && (EventHeadFinder.pure.contains(tree.hash(at)) || isAside(at)) {
      guard tree.isVerb(at), tree.reading.ownSubject(of: at) != nil else { continue }
      let range = tree.subtree(of: at)
      if range.lowerBound > head || range.upperBound <= top { dropUnlessHead(range) }
    }
  }

  /// Whether a clause says behind a comma who tells it: ", the paper reported", ", the mill has learned".
  private func isAside(_ at: Int) -> Bool {
    let tells: EventVerbClass = [.saying, .announcing]
    return (tree.relation(at) == .parataxis || tree.relation(at) == .dependent)
      && (!EventVerbClass(hash: tree.hash(at)).isDisjoint(with: tells)
        || Self.learning.contains(tree.hash(at)))
  }

  private static let learning = EventLexicon.hashes(of: "learned learnt found")

  private mutating func dropUnlessHead(_ range: Range<Int>) {
    if !range.contains(head) { drop(range) }
  }

  mutating func dropBrackets() {
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

  mutating func fixWay() {
    var at = head
    while tree.tokens.indices.contains(at) {
      isFixed[at] = true
      for child in tree.children(of: at) {
        switch tree.relation(child) {
        case .auxiliary, .passiveAuxiliary, .copula, .phrasalParticle: fix(child)
        case .adverbialModifier where EventWords.negations.contains(tree.hash(child)): fix(child)
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
}
