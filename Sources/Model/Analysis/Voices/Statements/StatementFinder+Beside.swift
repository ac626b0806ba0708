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
      before.upperBound < sentence.upperBound, text.tokens[before.upperBound].kind == .comma,
      before.last.map({ text.tokens[$0].isCapital }) ?? false, !isPlaced(before, sentence)
    else { return nil }
    // "His remarks came after General Lund, chairman of the guard, told them": of Lund, whom the clause is about.
    if source.upperBound < before.lowerBound {
      let opening = text.tokens[before.lowerBound - 1]
      return opening.classes.contains(.subordinator)
        && text.name(endingAt: before.upperBound)?.kind == .person
        ? before : nil
    }
    return before.upperBound < source.lowerBound && !isMainSubject(source) ? before : nil
  }

  /// "In Varna, a leading cleric, Li Wen, said": where it was said.
  private func isPlaced(_ phrase: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = phrase.lowerBound - 1
    return before == sentence.lowerBound && text.tokens[before].classes.contains(.preposition)
      && text.tokens[before].classes.isDisjoint(with: .subordinator)
  }

  /// "With farmers in Varna arguing", "with the panel's chief, Li Wen, asking": who does what a participle tells.
  func accompanying(_ verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let low = max(sentence.lowerBound, verb - Self.longestCompany)
    guard verb > low + 1,
      let with = (low..<verb - 1).last(where: { text.isWord($0, Self.withWord) }),
      !(with + 1..<verb).contains(where: {
        text.tokens[$0].quotation >= 0 || text.tokens[$0].kind == .dash || text.tag($0) == .vbg
          || syntax.looksFinite($0)
      })
    else { return nil }
    var end = verb
    if text.tokens[end - 1].kind == .comma { end -= 1 }
    if text.tokens[end - 1].kind == .close {
      while end > with + 1, text.tokens[end].kind != .open { end -= 1 }
    }
    let isSetOff = end < verb
    if isSetOff {
      guard let name = text.name(endingAt: end), name.kind == .person,
        name.tokens.lowerBound > with + 1,
        !SpeakerResolver.partisans.contains(text.key(of: end - 1..<end))
      else { return nil }
      return name.tokens
    }
    let whole = with + 1..<end
    let isCut =
      whole.contains { text.tokens[$0].kind == .comma }
      || !text.tokens[end - 1].classes.isDisjoint(with: [.conjunction, .preposition])
    let people = text.tokens[whole.lowerBound].classes
    guard !isCut,
      text.tokens[whole.lowerBound].isCapital || !people.isDisjoint(with: [.person, .group])
    else {
      return nil
    }
    return whole
  }

  /// Between "with" and its participle stand no more words.
  private static let longestCompany = 16
  private static let withWord = Array("with".utf8)

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
