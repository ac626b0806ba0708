import Language

extension VoiceText {
  /// Whether a verb is said of a name: right after it, or after what is put between commas.
  func isSubject(_ name: Range<Int>) -> Bool {
    if let isSubject = isSubjectByTree(name) { return isSubject }
    // "The mayor of Varna is late": Varna is not.
    if name.lowerBound > 0, tokens[name.lowerBound - 1].classes.contains(.preposition) {
      return false
    }
    let syntax = SentenceShape(text: self)
    var index = name.upperBound
    guard index < tokens.count else { return false }
    if tokens[index].kind == .comma {
      let limit = min(tokens.count, index + 25)
      index += 1
      while index < limit, tokens[index].kind != .comma {
        if tokens[index].kind == .stop { return false }
        index += 1
      }
      index += 1
    }
    // "Holm and Lund met": both did.
    if index + 1 < tokens.count, tokens[index].classes.contains(.conjunction),
      tokens[index + 1].isCapital
    {
      index += 1
      while index < tokens.count, tokens[index].isCapital { index += 1 }
    }
    return index < tokens.count && syntax.looksFinite(index)
  }

  /// Whether a name is told to have died or been killed.
  func dies(_ name: Range<Int>) -> Bool {
    guard let last = name.last, let (reading, place) = node(at: last) else { return false }
    var node = place
    while reading.tokens[node].relation == .apposition || reading.tokens[node].relation == .flat,
      let above = reading.head(of: node)
    {
      node = above
    }
    let relation = reading.tokens[node].relation
    guard relation == .subject || relation == .passiveSubject, let verb = reading.head(of: node),
      reading.tokens[verb].upos == .verb, !reading.isNegated(verb), reading.isFinite(verb)
    else { return false }
    let word = reading.tokens[verb].word
    return Self.dying.contains(word) || relation == .passiveSubject && Self.killing.contains(word)
  }

  private static let dying: Set<WordID> = [WordID("died".utf8), WordID("dies".utf8)]
  private static let killing: Set<WordID> = [
    WordID("killed".utf8), WordID("murdered".utf8), WordID("slain".utf8), WordID("executed".utf8),
  ]

  /// Whether the tree has a name as a subject, alone or joined with others; nil if there is no tree.
  private func isSubjectByTree(_ name: Range<Int>) -> Bool? {
    guard let last = name.last, let (reading, node) = node(at: last) else { return nil }
    let place = tokens[name.lowerBound].start
    var head = node
    // The word of the name that the others hang from.
    while let above = reading.head(of: head), above < head, reading.tokens[above].start >= place {
      head = above
    }
    while reading.tokens[head].relation == .conjunct
      || reading.tokens[head].relation == .apposition,
      let above = reading.head(of: head)
    {
      head = above
    }
    return RelationSet.subjects.contains(reading.tokens[head].relation)
  }
}
