import Dates

/// Two entries of one sentence that tell the same.
extension EventSentenceReader {
  /// Leaves out what the words of another event of the sentence tell, too, at the same time.
  func withoutRepeats(_ candidates: [EventCandidate]) -> [EventCandidate] {
    var kept: [EventCandidate] = []
    for candidate in candidates {
      if candidate.isMentionOnly {
        kept.append(candidate)
        continue
      }
      guard let same = kept.firstIndex(where: { !$0.isMentionOnly && isRepeat(candidate, $0) })
      else {
        kept.append(candidate)
        continue
      }
      if isNamed(candidate, in: kept[same]) { continue }
      if isNamed(kept[same], in: candidate) || isCloser(candidate, kept[same]) {
        kept[same] = candidate
      }
    }
    return kept
  }

  private func isRepeat(_ a: EventCandidate, _ b: EventCandidate) -> Bool {
    if isNamed(a, in: b) || isNamed(b, in: a) || isSameClause(a, b) { return true }
    guard a.after == nil, b.after == nil, a.before == nil, b.before == nil,
      a.event.status == b.event.status
    else { return false }
    if let first = a.event.date, let second = b.event.date,
      !DateRelation.isNested(first, second)
    {
      return false
    }
    // One clause tells one thing at one time.
    if a.clause == b.clause, a.event.date != nil, b.event.date != nil { return true }
    return saysSame(a, b)
  }

  /// Whether two labels show one clause, in which the date of one hangs deeper: "announced on Monday his campaign of
  /// 2016" tells nothing of 2016.
  private func isSameClause(_ a: EventCandidate, _ b: EventCandidate) -> Bool {
    guard a.clause == b.clause, min(a.depth, b.depth) > 0, a.depth != b.depth else { return false }
    // "won it by calling a vote on Tuesday": a day is seldom another one's.
    if a.event.date == nil, let date = b.event.date, DateRelation.isDay(date) { return false }
    if b.event.date == nil, let date = a.event.date, DateRelation.isDay(date) { return false }
    return saysSame(a, b)
  }

  private func saysSame(_ a: EventCandidate, _ b: EventCandidate) -> Bool {
    let (one, other) = (tokens(of: a), tokens(of: b))
    let smaller = max(1, min(one.count, other.count))
    return one.intersection(other).count * 10 >= smaller * 8
  }

  /// Whether an event's date belongs more to the clause that both labels show, or is finer.
  private func isCloser(_ a: EventCandidate, _ b: EventCandidate) -> Bool {
    guard isSameClause(a, b) else { return isFiner(a, b) }
    if a.event.confidence != b.event.confidence {
      return a.event.confidence < b.event.confidence
    }
    return a.depth < b.depth
  }

  /// How many words lie between a label's head and the date, 1 if none does: what a verb begins or plans is its own.
  ///
  /// 0 if a joined verb lies between, as in "will visit Oslo on Tuesday, then fly to Bergen on Wednesday".
  func depth(of head: EventHead, below top: Int) -> Int {
    var at = head.word
    if let index = head.expression,
      let date = tree.indices.first(where: {
        tree.expression[$0] == index && tree.tokens.indices.contains(tree.head($0))
          && tree.expression[tree.head($0)] != index
      })
    {
      at = tree.head(date)
      // "in the 1990s and 2000s": both hang from one word.
      for _ in 0..<8 where tree.expression[at] >= 0 && tree.tokens.indices.contains(tree.head(at)) {
        at = tree.head(at)
      }
    }
    var depth = 1
    for _ in 0..<24 where at != top && tree.tokens.indices.contains(at) {
      switch tree.relation(at) {
      case .openComplement, .clausalComplement: break
      // "expects prices to rise by the summer"
      case .acl where tree.tokens[at].tag == .vb: break
      case .conjunct where tree.isVerb(at): return 0
      default: depth += 1
      }
      at = tree.head(at)
    }
    return depth
  }

  /// Whether a noun that names an occasion stands in the words of a clause of about the same time: "the first votes of
  /// the 2024 race will be cast in May 2024".
  private func isNamed(_ noun: EventCandidate, in clause: EventCandidate) -> Bool {
    guard noun.isNoun, !clause.isNoun, noun.event.kind != .attack,
      let first = noun.event.date, let second = clause.event.date,
      DateRelation.isNested(first, second)
    else { return false }
    let said = tokens(of: noun).filter {
      tree.expression[$0] < 0 && tree.tokens[$0].upos != .adposition
    }
    return said.isSubset(of: tokens(of: clause))
  }

  private func tokens(of candidate: EventCandidate) -> Set<Int> {
    var result = Set<Int>()
    for part in candidate.event.label?.parts ?? [] where !part.isAntecedent {
      result.formUnion(tree.reading.tokens(in: part.span.range))
    }
    return result
  }

  /// Whether an event says more closely when: by a finer date, or by any.
  private func isFiner(_ a: EventCandidate, _ b: EventCandidate) -> Bool {
    guard let first = a.event.date else { return false }
    guard let second = b.event.date else { return true }
    return first != second && DateRelation.within(first, second)
  }

  /// Whether the clause that a label shows of an occasion happens at another time: "spoke about the 2016 election".
  func isElsewhere(_ head: EventHead, top: Int) -> Bool {
    guard head.isNoun, top != head.word, let index = head.expression,
      kinds.noun(tree.hash(head.word)) != .attack,
      tree.preposition(of: head.word).map(Self.elsewhere.contains) ?? false,
      tree.child(of: head.word, where: { $0 < head.word && tree.expression[$0] == index }) != nil,
      tree.child(of: head.word, .relative) == nil
    else { return false }
    // "are gearing up for November's election"
    return !EventVerbClass(hash: tree.hash(top)).contains(.planning)
      || tree.preposition(of: head.word) != EventWords.for
  }

  private static let elsewhere = EventLexicon.hashes(
    of: "after before since until despite of about for against because than from with over")
}
