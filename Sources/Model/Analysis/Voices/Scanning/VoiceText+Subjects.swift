import Language

extension VoiceText {
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

  /// Whether a verb is said of a name, alone or joined with others.
  func isSubject(_ name: Range<Int>) -> Bool { subject(name) != nil }

  /// Whether a verb of saying is said of a name.
  func speaks(_ name: Range<Int>) -> Bool {
    guard let (reading, head) = subject(name), let verb = reading.head(of: head) else {
      return false
    }
    let entry = lexicon.entries[lexicon.lookUp(bytes, reading.tokens[verb].range)]
    return entry.verbs.contains { lexicon.cues[$0].complements.contains(.quote) }
  }

  /// The word of a name that a verb is said of, in the reading of its sentence; nil if none is.
  private func subject(_ name: Range<Int>) -> (reading: SentenceReading, head: Int)? {
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
    return RelationSet.subjects.contains(reading.tokens[head].relation) ? (reading, head) : nil
  }
}
