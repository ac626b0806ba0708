import Language
import TextSafety

/// Makes a sentence in small of the clause of an event: its subject, verb, object and place, and no more than fits a line.
struct EventLabeler {
  let tree: EventTree
  let kinds: EventKinds
  /// The words of the events of the sentence.
  let others: Set<Int>
  /// What a pronoun stands for, by its token; nil if that is not certain.
  let antecedent: (Int) -> SourceSpan?

  /// The longest label in bytes.
  static let longest = 140

  /// The label of an event and the head of the clause or the phrase that it shows; nil if its words make none.
  func label(of head: EventHead) -> (label: EventLabel, top: Int)? {
    if head.isNoun, isApart(head.word), let phrase = phrase(of: head) { return (phrase, head.word) }
    let word = head.isNoun ? tree.clause(of: head.word) ?? head.word : head.word
    var clause = tree.finiteClause(of: word)
    if !standsAlone(clause), let outer = tree.finiteClause(above: clause) {
      clause = outer
    }
    var mask = EventLabelMask(tree, head: head.word, top: clause)
    mask.takeClause()
    mask.dropJoined(others.subtracting([head.word]))
    mask.drop(head.expression, head.until)
    mask.shorten(to: Self.longest)
    return label(from: mask, subject: tree.subject(of: clause)).map { ($0, clause) }
  }

  /// Whether a noun is another event than the clause that it stands in: what is condemned, what happened before.
  private func isApart(_ noun: Int) -> Bool {
    guard let clause = tree.clause(of: noun), tree.isFinite(clause) else { return true }
    if EventVerbClass(hash: tree.hash(clause)).contains(.saying) { return true }
    if tree.head(noun) != clause { return true }
    return tree.relation(noun) == .oblique
  }

  /// Whether a clause tells something without the one around it: it is finite, or a participle that describes a noun.
  private func standsAlone(_ clause: Int) -> Bool {
    if tree.isFinite(clause) {
      guard let subject = tree.subject(of: clause) else { return false }
      // "a threat he made last week" says less than what is said of the threat.
      return tree.relation(clause) != .relative || !tree.isPronoun(subject)
    }
    return tree.relation(clause) == .acl && tree.tokens[clause].tag == .vbn
  }

  /// The label of a noun that says enough by itself: "the bombing of a market in Norvik".
  private func phrase(of head: EventHead) -> EventLabel? {
    var mask = EventLabelMask(tree, head: head.word, top: head.word)
    mask.takePhrase()
    mask.drop(head.expression, head.until)
    // "the terror attacks" beside their date says more than the clause that speaks of them.
    let least = kinds.noun(tree.hash(head.word)) == .attack ? 2 : 3
    guard mask.contentWords >= least else { return nil }
    mask.shorten(to: Self.longest)
    return label(from: mask, subject: nil)
  }

  private func label(from mask: EventLabelMask, subject: Int?) -> EventLabel? {
    let parts = mask.parts()
    guard let first = parts.first,
      let start = tree.indices.first(where: { tree.span($0).start >= first.span.start })
    else { return nil }
    let pronoun = [start, subject].compactMap { $0 }.first {
      isPronoun($0) && first.span.contains(tree.span($0))
    }
    guard let pronoun, let words = antecedent(pronoun) else { return EventLabel(parts) }
    var mask = mask
    mask.shorten(to: Self.longest - words.count)
    return EventLabel(named(mask.parts(), pronoun: pronoun, words: words))
  }

  /// The parts with a pronoun replaced; whatever stands before it joins the sentence to the one before.
  private func named(
    _ parts: [EventLabel.Part], pronoun: Int, words: SourceSpan
  ) -> [EventLabel.Part] {
    guard let at = parts.firstIndex(where: { $0.span.contains(tree.span(pronoun)) }) else {
      return parts
    }
    let isOwner = tree.tokens[pronoun].tag == .prpPossessive
    var result = [EventLabel.Part(words, isAntecedent: true, isOwner: isOwner)]
    if pronoun + 1 < tree.tokens.count, tree.span(pronoun + 1).start < parts[at].span.end {
      result.append(
        EventLabel.Part(SourceSpan(tree.span(pronoun + 1).start, parts[at].span.end)))
    }
    return result + parts[(at + 1)...]
  }

  private func isPronoun(_ at: Int) -> Bool {
    tree.isPronoun(at) || tree.tokens[at].tag == .prpPossessive
  }
}
