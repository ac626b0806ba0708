import Language

extension StatementFinder {
  /// What a cue verb is at its place.
  struct Verb {
    /// The words that name the speaker.
    var source: Range<Int>?
    /// The relative pronoun that stands for the speaker.
    var relative: Range<Int>?
    /// The further speakers that "and" joins.
    var others: [Range<Int>] = []
    /// Whether what it tells is done to its subject.
    var isPassive = false
    /// Whether it has no tense.
    var isParticiple = false
    /// Whether it is said to have happened; nil where no tree tells.
    var isTold: Bool?
    /// Where the words that name the speaker begin, with the noun that his name stands behind.
    var opening: Int?
    /// Where the clause of a verb ends that is not the sentence's own.
    var end: Int?
  }

  /// What a verb is by the tree of its sentence, or by the words around it where there is none; nil where it
  /// is no verb that can mark a statement.
  mutating func verb(
    _ index: Int, _ group: Int, _ after: Int, _ entry: VoiceLexicon.Entry, _ sentence: Range<Int>
  ) -> Verb? {
    if let (reading, node) = text.node(at: index) {
      return verb(index, group, entry.form, reading, node, sentence)
    }
    if entry.form == .base, !licensesBase(index, group, sentence) { return nil }
    if !entry.nouns.isEmpty || entry.form == .base, isNounHere(index, group, sentence) {
      return nil
    }
    let isPassive = isPassive(index, group, entry.form)
    var verb = Verb(isPassive: isPassive, isParticiple: entry.form == .ing)
    verb.source = speaker(index, group, entry.form, isPassive, sentence)
    verb.relative = relative
    return verb
  }

  private mutating func verb(
    _ index: Int, _ group: Int, _ form: VerbForm, _ reading: SentenceReading, _ node: Int,
    _ sentence: Range<Int>
  ) -> Verb? {
    let token = reading.tokens[node]
    guard token.upos == .verb, !Self.modifiers.contains(token.relation) else { return nil }
    var verb = Verb(isPassive: isPassive(index, group, form), isParticiple: token.tag == .vbg)
    let isPerfect = (group..<index).contains { text.tokens[$0].classes.contains(.have) }
    if token.tag == .vbn, !isPerfect, reading.isPassive(node) {
      verb.isPassive = true
      verb.isParticiple = !reading.isFinite(node)
    }
    let isFirst = index == sentence.lowerBound
    if isFirst, token.tag == .vbn || token.tag == .vbd, reading.ownSubject(of: node) == nil {
      verb.isPassive = true
      verb.isParticiple = true
    }
    if let subject = reading.speaker(of: node, isPassive: verb.isPassive) {
      let phrase = reading.phrase(of: reading.named(subject.head))
      verb.source = text.tokens(of: phrase, in: reading).map { upToVerb($0, group, sentence) }
      verb.opening = text.tokens(of: reading.phrase(of: subject.head), in: reading)?.lowerBound
      verb.relative = subject.relative.flatMap { text.tokens(of: $0..<$0 + 1, in: reading) }
      if reading.isRelativePronoun(subject.head), let pronoun = verb.source {
        verb.relative = pronoun
        verb.source = subjects.subject(before: pronoun.upperBound, from: sentence.lowerBound)
      }
      joinSpeakers(&verb, subject.head, reading)
      if let near = besideVerb(verb.source, group, sentence, subject.head, reading) {
        verb.source = near
        verb.opening = nil
      } else if let whole = acrossInsertion(verb.source, group, sentence) {
        verb.source = whole
        verb.opening = nil
      }
    } else if !verb.isPassive {
      verb.source = speaker(index, group, form, false, sentence)
      verb.relative = relative
    }
    let hasModal = (group..<index).contains { text.tokens[$0].classes.contains(.modal) }
    verb.isTold = !hasModal && reading.isTold(node)
    if reading.isInside(node) {
      verb.end = text.tokens(of: reading.subtree(of: node), in: reading)?.upperBound
    }
    return verb
  }

  /// "The House has yet to vote and officials last week warned": who stands right before the verb speaks.
  ///
  /// Also "the attorney general", of which the tree has only the last word.
  private func besideVerb(
    _ source: Range<Int>?, _ group: Int, _ sentence: Range<Int>, _ head: Int,
    _ reading: SentenceReading
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

  /// "Li Wen, a professor at Oster College, said": nobody between the commas speaks.
  private func acrossInsertion(
    _ source: Range<Int>?, _ group: Int, _ sentence: Range<Int>
  ) -> Range<Int>? {
    guard let source, group > sentence.lowerBound, text.tokens[group - 1].kind == .comma,
      let before = subjects.subject(before: group, from: sentence.lowerBound),
      before.upperBound < source.lowerBound, text.tokens[before.upperBound].kind == .comma,
      before.last.map({ text.tokens[$0].isCapital }) ?? false
    else { return nil }
    return before
  }

  /// "A and B said": two names are two speakers, "officers and guards" are one.
  private func joinSpeakers(_ verb: inout Verb, _ head: Int, _ reading: SentenceReading) {
    let joined = reading.joined(with: head)
    let areNames = ([head] + joined).allSatisfy { reading.tokens[$0].upos == .properNoun }
    let phrases = joined.compactMap { text.tokens(of: reading.phrase(of: $0), in: reading) }
    if areNames {
      verb.others = phrases
    } else if let source = verb.source, let last = phrases.last,
      last.upperBound > source.upperBound,
      last.upperBound - source.lowerBound < 12
    {
      verb.source = source.lowerBound..<last.upperBound
    }
  }

  /// A speaker with the words between it and the verb: "Secretary | of State Li Wen said".
  private func upToVerb(_ phrase: Range<Int>, _ group: Int, _ sentence: Range<Int>) -> Range<Int> {
    guard let last = phrase.last else { return phrase }
    var end = phrase.upperBound
    if end < group, group - end < 7,
      (end..<group).allSatisfy({ isInName($0) }),
      text.tokens[group - 1].isCapital, !text.tokens[group - 1].classes.contains(.time)
    {
      return phrase.lowerBound..<group
    }
    let speaking: VoiceWordClass = [.title, .person]
    let isFollowed =
      end < sentence.upperBound && !text.tokens[end].classes.isDisjoint(with: speaking)
    guard isFollowed || !text.tokens[last].classes.isDisjoint(with: speaking) else { return phrase }
    // "Said DHS spokeswoman Li Wen": the word for what she is stands between.
    if isFollowed { end += 1 }
    while end < sentence.upperBound, text.tokens[end].kind == .word, text.tokens[end].isCapital,
      text.tokens[end].classes.isDisjoint(with: [.time, .preposition]), end - last < 6
    {
      end += 1
    }
    return phrase.lowerBound..<end
  }

  private func isInName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let isLink = token.classes.contains(.preposition) && !text.isWord(index, Self.of)
    return token.kind == .word && !isLink && !token.classes.contains(.conjunction)
      && !syntax.looksFinite(index)
  }

  private static let of = Array("of".utf8)

  /// A participle before a noun says nothing: "the said report".
  private static let modifiers: Set<DependencyRelation> = [
    .adjectivalModifier, .compound, .fixed, .caseMarker, .marker,
  ]
}
