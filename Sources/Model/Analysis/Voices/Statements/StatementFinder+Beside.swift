import Language

/// Speakers that stand beside the verb or between commas, where the tree has another noun.
extension StatementFinder {
  /// "The House has yet to vote and officials last week warned": who stands right before the verb speaks.
  ///
  /// Also "the attorney general", of which the tree has only the last word.
  func besideVerb(
    _ source: Range<Int>?, group: Int, sentence: Range<Int>, head: Int,
    reading: SentenceReading
  ) -> Range<Int>? {
    var end = group
    while end > sentence.lowerBound + 1, group - end < 3,
      !text.tokens[end - 1].classes.isDisjoint(with: [.time, .adverb])
    {
      end -= 1
    }
    guard let source, source.upperBound <= group, end > sentence.lowerBound,
      let near = syntax.phrase(endingBefore: end, from: sentence.lowerBound), let last = near.last
    else { return nil }
    let isShort = source.count == 1 && !text.tokens[source.lowerBound].isCapital
    if isShort, near.upperBound == source.upperBound, near.count > 1, near.count < 6,
      text.tokens[source.lowerBound].classes.isDisjoint(with: [.subject, .relative, .determiner])
    {
      return near
    }
    let isTime = source.last.map { text.tokens[$0].classes.contains(.time) } ?? false
    guard source.upperBound <= near.lowerBound || isTime, near.lowerBound > sentence.lowerBound,
      let node = text.node(at: last)?.node, !reading.hangs(node, from: head) || isTime
    else { return nil }
    let speaking: VoiceWordClass = [.person, .group]
    let isSomebody =
      !text.tokens[last].classes.isDisjoint(with: speaking)
      || text.tokens[last].isCapital && text.tag(last) == .nnp
    let before = text.tokens[near.lowerBound - 1]
    let joins = !before.classes.isDisjoint(with: [.conjunction, .subordinator])
    return isSomebody && (joins || isTime) && before.kind == .word ? near : nil
  }

  /// "The crane fell, her lawyer, Li Wen, told the paper": the name between two commas before a verb, and its noun.
  func named(
    before group: Int, _ sentence: Range<Int>
  ) -> (name: Range<Int>, noun: Range<Int>)? {
    guard group > sentence.lowerBound + 3, text.tokens[group - 1].kind == .comma,
      let name = text.name(endingAt: group - 1), name.kind == .person,
      name.tokens.lowerBound > sentence.lowerBound + 1,
      text.tokens[name.tokens.lowerBound - 1].kind == .comma,
      let noun = syntax.phrase(
        endingBefore: name.tokens.lowerBound - 1, from: sentence.lowerBound),
      noun.lowerBound > sentence.lowerBound, text.tokens[noun.lowerBound - 1].kind == .comma
    else { return nil }
    return (name.tokens, noun)
  }

  /// "The crews are tired, says Li Wen, a guard, and": the name between the verb and a mark speaks, where a comma ends
  /// the clause before the verb.
  func inverted(
    behind verb: Int, group: Int, form: VerbForm, _ source: Range<Int>?, _ sentence: Range<Int>
  ) -> Range<Int>? {
    guard group == verb, group > sentence.lowerBound + 2, form == .past || form == .third,
      text.tokens[group - 1].kind == .comma, text.tokens[group - 1].quotation < 0,
      source.map({ $0.upperBound < group && $0.lowerBound <= clauseStart + 1 }) ?? true,
      text.lexicon.entries[text.tokens[verb].entry].verbs.contains(where: {
        text.lexicon.cues[$0].complements.contains(.quote)
          && !text.lexicon.cues[$0].complements.contains(.whom)
      }),
      !(sentence.lowerBound..<group - 1).contains(where: { text.tokens[$0].kind == .comma })
    else { return nil }
    let high = min(sentence.upperBound, verb + 8)
    guard
      let end = (verb + 2..<max(verb + 2, high)).first(where: { text.tokens[$0].kind != .word }),
      text.tokens[end].kind == .comma || text.tokens[end].kind == .stop,
      let name = text.name(endingAt: end), name.kind == .person, name.tokens.lowerBound > verb,
      (verb + 1..<end).allSatisfy({ text.tokens[$0].isCapital })
    else { return nil }
    return verb + 1..<end
  }

  func isFar(
    _ source: Range<Int>?, from beside: (name: Range<Int>, noun: Range<Int>)
  ) -> Bool {
    source.map { $0.upperBound < beside.noun.lowerBound } ?? true
  }

  /// "Li Wen, a professor at Oster College, said": nobody between the commas speaks.
  func acrossInsertion(
    _ source: Range<Int>?, group: Int, sentence: Range<Int>
  ) -> Range<Int>? {
    guard let source, group > sentence.lowerBound, text.tokens[group - 1].kind == .comma,
      let before = subjects.subject(before: group, from: sentence.lowerBound),
      before.upperBound < source.lowerBound, text.tokens[before.upperBound].kind == .comma,
      before.last.map({ text.tokens[$0].isCapital }) ?? false, !isMainSubject(source)
    else { return nil }
    return before
  }

  /// "Despite the Democrats, Lund defended it, saying": Lund, of whom the sentence tells.
  private func isMainSubject(_ source: Range<Int>) -> Bool {
    guard text.tokens[source.lowerBound].classes.isDisjoint(with: .wh), let last = source.last,
      let (reading, node) = text.node(at: last),
      let root = reading.root, root > node, reading.isFinite(root),
      let subject = reading.ownSubject(of: root)
    else { return false }
    return subject == node || reading.phrase(of: subject).contains(node)
  }

  /// "Groups that campaign against it say", of which the tree has a noun "that campaign": the groups.
  func antecedent(of source: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    let that = source.lowerBound
    guard source.count > 1, that > sentence.lowerBound, text.isWord(that, Self.that),
      text.tag(that - 1) == .nns
    else { return nil }
    return syntax.phrase(endingBefore: that, from: sentence.lowerBound)
  }
}
