import TextSafety

/// A clause of a sentence, as far as events need one told from the next.
struct EventClause {
  /// How the clause stands to the one that it belongs to.
  enum Relation {
    case main, after, before, subordinate, relative, condition
  }

  /// The clause's tokens.
  var words: Range<Int>
  /// How it stands to its neighbour.
  var relation: Relation
}

/// Cuts the tokens of a sentence into clauses, from left to right.
enum EventClauseSplitter {
  /// The clauses in order; together they cover all tokens.
  static func split(_ words: [EventWord], _ bytes: [UInt8]) -> [EventClause] {
    var clauses: [EventClause] = []
    var start = 0
    var relation = EventClause.Relation.main
    var opensSentence = false
    func close(_ end: Int, next: EventClause.Relation) {
      if end > start { clauses.append(EventClause(words: start..<end, relation: relation)) }
      start = end
      relation = next
    }
    for at in words.indices where !words[at].isTime {
      if let next = opening(at, words) {
        opensSentence = at == start && clauses.isEmpty
        close(at, next: next)
      } else if endsClause(at, words, bytes) {
        close(at + 1, next: .main)
        opensSentence = false
      } else if opensSentence, words[at].shape == .comma, isComplete(start..<at, words),
        !listGoesOn(at, words)
      {
        close(at + 1, next: .main)
        opensSentence = false
      }
    }
    close(words.count, next: .main)
    return clauses
  }

  /// How a clause that begins at a word stands to what is before it; nil if none begins there.
  private static func opening(_ at: Int, _ words: [EventWord]) -> EventClause.Relation? {
    let classes = words[at].classes
    if classes.isDisjoint(with: [
      .after, .before, .subordinator, .relative, .condition, .coordinator,
    ]) {
      return nil
    }
    let next = at + 1 < words.count ? words[at + 1] : nil
    if classes.contains(.condition) { return .condition }
    if !classes.isDisjoint(with: [.after, .before]) {
      if next?.isTime ?? true { return nil }
      return classes.contains(.after) ? .after : .before
    }
    if classes.contains(.relative) { return .relative }
    if classes.contains(.subordinator) { return next?.isTime ?? true ? nil : .subordinate }
    return joinsVerb(at, words) ? .main : nil
  }

  /// Whether "and" or "but" is followed by a new subject with its verb, or by a verb in a past form.
  private static func joinsVerb(_ at: Int, _ words: [EventWord]) -> Bool {
    let limit = min(at + 3, words.count)
    for index in (at + 1)..<max(limit, at + 1) {
      if words[index].isTime { return false }
      if words[index].classes.contains(.past) { return true }
    }
    return false
  }

  private static func endsClause(_ at: Int, _ words: [EventWord], _ bytes: [UInt8]) -> Bool {
    switch words[at].shape {
    case .stop: at + 1 < words.count && at > 0 && !isAbbreviation(at, words, bytes)
    case .dash: !(at > 0 && words[at - 1].isTime && at + 1 < words.count && words[at + 1].isTime)
    case .bracket: true
    case .word, .number, .comma, .quote, .possessive, .other: false
    }
  }

  /// Whether a full stop inside a sentence belongs to the word before it.
  ///
  /// That word is short, has a capital or stops in it ("Hale v. Norvik", "the U.S. Senate"), or no capital
  /// follows.
  private static func isAbbreviation(
    _ at: Int, _ words: [EventWord], _ bytes: [UInt8]
  ) -> Bool {
    guard bytes[words[at].span.start] == UInt8(ascii: "."), words[at - 1].shape == .word,
      words[at - 1].span.end == words[at].span.start
    else { return false }
    return words[at - 1].span.count < 4 || words[at - 1].isCapital || !words[at + 1].isCapital
  }

  private static func isComplete(_ range: Range<Int>, _ words: [EventWord]) -> Bool {
    range.count > 2
  }

  /// Whether a comma stands inside a list of names ("Iran, Pakistan and New Holm"): behind a name, and a
  /// name with a comma, "and" or "or" behind it follows.
  private static func listGoesOn(_ at: Int, _ words: [EventWord]) -> Bool {
    guard at > 0, at + 1 < words.count, words[at - 1].isName else { return false }
    var next = at + 1
    while next < words.count, next < at + 5, words[next].isName { next += 1 }
    guard next > at + 1, next < words.count else { return false }
    return words[next].shape == .comma || words[next].classes.contains(.coordinator)
  }
}
