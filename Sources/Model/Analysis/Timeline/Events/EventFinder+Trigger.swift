/// Which word makes a clause an event.
extension EventFinder {
  /// The word that makes a part of a clause an event: a finite verb with a kind before a noun with one.
  ///
  /// A word of a disaster outranks the dead it caused; in a dated clause any verb will do.
  func trigger(in segment: EventSegment) -> Int? {
    let range = segment.words
    func first(_ test: (EventWord) -> Bool) -> Int? {
      range.first { !words[$0].isTime && !isThing($0) && !isModifier($0) && test(words[$0]) }
    }
    let noun = range.first { isEventNoun($0) }
    let verb = first { $0.isTrigger && $0.classes.contains(.past) && !$0.classes.contains(.saying) }
    if let ranked = range.first(where: { isEventNoun($0) && ranks($0) }) {
      return ranked
    }
    if let verb { return verb }
    if let noun { return noun }
    if let participle = first({ $0.isTrigger && $0.classes.contains(.participle) }) {
      return participle
    }
    guard segment.expression != nil else {
      return first { $0.isTrigger || $0.classes.contains(.killing) }
        ?? range.first { words[$0].kind != nil && isInfinitive($0) }
    }
    return firstOfKind(range) ?? first { $0.classes.contains(.killing) }
      ?? first { !$0.classes.isDisjoint(with: [.past, .participle, .passive]) }
      ?? first { $0.isName }
  }

  /// Whether a word is a noun that names an event, and neither an infinitive nor part of another noun.
  private func isEventNoun(_ at: Int) -> Bool {
    words[at].isTrigger && words[at].classes.contains(.noun) && !words[at].isTime
      && !isInfinitive(at) && !isThing(at) && !isModifier(at)
  }

  /// The first word with a kind, but no infinitive far behind the verb of the clause ("signs appeared that
  /// spell out what the shop tries to strike").
  private func firstOfKind(_ range: Range<Int>) -> Int? {
    let found = range.first {
      !words[$0].isTime && !isThing($0) && !isModifier($0) && words[$0].kind != nil
    }
    guard let found, isInfinitive(found),
      let verb = range.first(where: { !words[$0].isTime && words[$0].classes.contains(.past) })
    else { return found }
    return found - verb > 4 ? verb : found
  }

  /// Attacks and disasters stand above the verbs around them ("condemned the attack" apart).
  private func ranks(_ trigger: Int) -> Bool {
    switch words[trigger].kind {
    case .attack, .disaster: return true
    case .military, .diplomacy, .politics, .law, .economy, .statement, .other, nil: return false
    }
  }

  /// Whether a base form stands behind "to".
  func isInfinitive(_ at: Int) -> Bool {
    at > 0 && words[at].classes.contains(.present) && words[at - 1].classes.contains(.infinitive)
  }

  /// Whether a verb's base form is no verb here: within a name ("United States"), behind an article
  /// ("the torch").
  private func isThing(_ at: Int) -> Bool {
    if at > 0, words[at].kind != nil, isShot(at) { return true }
    guard at > 0, words[at].kind != nil,
      words[at].classes.isDisjoint(with: [.noun, .past, .participle])
    else { return false }
    return words[at].isCapital && words[at - 1].isName
      || !words[at - 1].classes.isDisjoint(with: [.determiner, .link, .number])
  }

  /// Whether a past form is a noun here ("a shot", "the first shot"), or a noun an idiom ("by storm").
  private func isShot(_ at: Int) -> Bool {
    if words[at - 1].classes.contains(.agent) { return words[at].hash == Self.storm }
    guard words[at].hash == Self.shot else { return false }
    let before = words[at - 1]
    return !before.classes.isDisjoint(with: [.determiner, .number])
      || EventContextWords.ordinals.contains(before.hash)
  }
  private static let storm = EventLexicon.hash("storm".utf8)
  private static let shot = EventLexicon.hash("shot".utf8)
}
