import Language

/// The date that stands beside the label is left out of it.
extension EventLabelMask {
  /// Leaves out the words of a date, with the preposition before it.
  mutating func drop(_ expression: Int?, _ until: Int?) {
    for index in [expression, until].compactMap({ $0 }) {
      dropJoined(to: index)
      dropNext(to: index)
      dropZone(behind: index)
      if isNeeded(index) || isEnd(index) { continue }
      dropDay(behind: index)
      dropOpening(before: index)
      dropMuch(of: index)
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

  /// Whether a date says until when: "will pay the guards only until February".
  private func isEnd(_ expression: Int) -> Bool {
    tree.indices.contains { at in
      at > top && tree.expression[at] == expression
        && tree.preposition(of: at).map { Self.until.contains($0) } ?? false
    }
  }

  /// Leaves out another day of the same month: "and 9" behind "on May 4".
  private mutating func dropDay(behind expression: Int) {
    guard let last = tree.indices.last(where: { tree.expression[$0] == expression }),
      last + 2 < tree.tokens.count, tree.tokens[last].tag == .cd, tree.tokens[last + 1].tag == .cc,
      tree.tokens[last + 2].tag == .cd, tree.expression[last + 2] < 0,
      tree.relation(last + 2) == .conjunct, tree.tokens.indices.contains(tree.head(last + 2)),
      tree.expression[tree.head(last + 2)] == expression, top > last || !isVerb(last + 3),
      tree.children(of: last + 2).allSatisfy({ $0 == last + 1 || tree.expression[$0] >= 0 })
    else { return }
    for at in (last + 1)...(last + 2) {
      kept[at] = false
      silent[at] = true
    }
  }

  /// Whether a verb stands there: "were hurt on May 4 and 9 were killed" counts people.
  private func isVerb(_ at: Int) -> Bool {
    tree.tokens.indices.contains(at)
      && (tree.tokens[at].upos == .verb || tree.tokens[at].upos == .auxiliary)
  }

  /// Whether words belong to a date: its preposition and article, "just" or "late" before it, and "his" of "his last
  /// day".
  private func isOfDate(_ at: Int) -> Bool {
    tree.relation(at) == .caseMarker || tree.tokens[at].tag == .prpPossessive
      || tree.relation(at) == .determiner
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
        && (tree.isSubject(at) || isSpent(at)
          || tree.relation(at) == .possessive
            && tree.expression[max(0, tree.head(at))] != expression)
    }
  }

  /// Whether somebody spends the time or celebrates it: "spent Monday in the valley".
  private func isSpent(_ at: Int) -> Bool {
    guard tree.relation(at) == .object || tree.relation(at) == .bareOblique,
      tree.tokens.indices.contains(tree.head(at))
    else { return false }
    return Self.spending.contains(tree.hash(tree.head(at)))
      && tree.child(of: tree.head(at), .object).map { $0 == at } ?? true
  }

  private static let spending = EventLexicon.hashes(
    of: """
      spend spends spent spending celebrate celebrates celebrated celebrating mark marks marked marking observe observes
      observed observing commemorate commemorates commemorated commemorating eye eyes eyed eyeing
      """)

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
    guard let first = tree.indices.first(where: { tree.expression[$0] == expression }) else {
      return
    }
    // "as recently as May", "as far back as May"
    if first > 2, tree.hash(first - 1) == Self.as {
      let opening = max(0, first - 4)..<(first - 1)
      if let open = opening.last(where: { tree.hash($0) == Self.as }),
        ((open + 1)..<(first - 1)).allSatisfy({ tree.tokens[$0].upos == .adverb })
      {
        for at in open..<first {
          kept[at] = false
          silent[at] = true
        }
      }
    }
    // "Up until May"
    let isUp = first == 2 && tree.hash(0) == Self.up
    guard first == 1 || isUp, tree.tokens[first - 1].tag == .in else { return }
    for at in 0..<first {
      kept[at] = false
      silent[at] = true
    }
  }

  /// Leaves out "for much" before "of 2016": it is much of the date.
  private mutating func dropMuch(of expression: Int) {
    guard let first = tree.indices.first(where: { tree.expression[$0] == expression }), first > 1,
      tree.hash(first - 1) == EventWords.of, tree.expression[first - 2] < 0,
      Self.shares.contains(tree.hash(first - 2)), first - 2 != head
    else { return }
    let share = first - 2
    let part = tree.subtree(of: share)
    guard !tree.isSubject(share), tree.relation(share) != .object,
      part.allSatisfy({ at in
        at == share || tree.expression[at] == expression || isOfDate(at)
      })
    else { return }
    for at in part where tree.expression[at] < 0 {
      kept[at] = false
      silent[at] = true
    }
  }

  private static let until = EventLexicon.hashes(of: "until till")
  private static let shares = EventLexicon.hashes(of: "much most part all rest half parts")
  private static let up = EventLexicon.hash("up".utf8)
  private static let zones = EventLexicon.hashes(
    of: "et est edt pt pst pdt ct cst cdt gmt bst utc cet local eastern time")
}
