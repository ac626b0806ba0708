extension SentenceReading {
  /// The tokens of a predicate's clause in reading order, without the clauses that hang from it or are joined to it.
  public func clause(of index: Int) -> [Int] {
    guard tokens.indices.contains(index) else { return [] }
    var found: [Int] = []
    var open = [index]
    while let at = open.popLast() {
      found.append(at)
      for child in dependents(of: at) where !startsClause(child) { open.append(child) }
    }
    found.sort()
    return found
  }

  /// Whether a token is the head of a clause of its own below another.
  public func startsClause(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let relation = tokens[index].relation
    if RelationSet.clauses.contains(relation) { return true }
    return relation == .conjunct && isPredicate(index)
  }

  /// The predicate of the clause that a token stands in, itself if it is one.
  public func predicate(of index: Int) -> Int? {
    guard tokens.indices.contains(index), hasTree else { return nil }
    if isPredicate(index) || startsClause(index) { return index }
    for head in heads(above: index) where isPredicate(head) || startsClause(head) { return head }
    return nil
  }

  /// The predicate of what a verb of saying, thinking or knowing tells.
  ///
  /// Its content clause; or the sentence that it is put into: "The plan, he said, is dead."
  public func contentClause(of index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if let own = dependent(of: index, .clausalComplement) { return own }
    if tokens[index].relation == .parataxis, let head = head(of: index) { return head }
    // "He said: the plan is dead."
    return dependents(of: index).first { child in
      tokens[child].relation == .parataxis && child > index
        && dependents(of: child).prefix { $0 < child }
          .contains { tokens[$0].kind == .colon || tokens[$0].kind == .openQuote }
    }
  }

  /// The tokens of what a verb of saying tells, in one or two stretches, without the verb's own clause.
  public func content(of index: Int) -> [Range<Int>] {
    guard let clause = contentClause(of: index) else { return [] }
    let whole = trimmed(subtree(of: clause))
    let own = subtree(of: index)
    // The content holds the verb where the verb is put into it.
    guard tokens[index].relation == .parataxis, head(of: index) == clause, whole.overlaps(own)
    else { return whole.isEmpty ? [] : [whole] }
    let pieces = [
      whole.lowerBound..<max(whole.lowerBound, own.lowerBound),
      min(own.upperBound, whole.upperBound)..<whole.upperBound,
    ]
    return pieces.map(trimmed).filter { !$0.isEmpty }
  }

  /// A stretch without the commas, dashes and colons at its ends.
  public func trimmed(_ indices: Range<Int>) -> Range<Int> {
    var range = indices.clamped(to: 0..<tokens.count)
    while let first = range.first, tokens[first].isSeparator {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, tokens[last].isSeparator {
      range = range.lowerBound..<last
    }
    return range
  }
}

extension Token {
  /// Whether it is a mark that separates and belongs to neither side.
  var isSeparator: Bool {
    switch kind {
    case .comma, .colon, .semicolon, .dash: true
    case .word, .number, .address, .stop, .hyphen, .slash, .openBracket, .closeBracket, .openQuote,
      .closeQuote, .symbol:
      false
    }
  }
}
