import TextSafety

extension OptionDescriber {
  /// Whose the announced options are, and the verb that the actor was the subject of.
  func actor(of announcement: OptionAnnouncement) -> (span: SourceSpan, verb: Int?)? {
    let words = announcement.words
    let noun = announcement.noun
    switch announcement.strength {
    case .options, .ways:
      if let right = actor(rightOf: noun, in: words) { return (right, nil) }
      if let owner = owner(leftOf: noun, in: words, announcement.unit) { return (owner, nil) }
      return holder(leftOf: noun, in: words, announcement.unit)
    case .question:
      return phrase(object(words, from: noun + 1)).map { ($0, nil) }
    case .list:
      return resolved(subject(words, before: noun), unit: announcement.unit).map { ($0, nil) }
    }
  }

  /// “options for Kyiv”, “options that Kyiv could take”, “options open to Kyiv”.
  private func actor(rightOf noun: Int, in words: [OptionWord]) -> SourceSpan? {
    for index in (noun + 1)..<max(noun + 1, min(words.count, noun + 11)) {
      if !words[index].before.isDisjoint(with: [.colon, .semicolon, .stop]) { return nil }
      if words[index].isA(.forWord) {
        let phrase = object(words, from: index + 1)
        if phrase.first.map({ !text.isGerund($0) }) ?? false, isActor(phrase) {
          return self.phrase(phrase)
        }
      }
      if words[index].isA(.availability), index < noun + 3 {
        let to = index + 1 < words.count && words[index + 1].isA(.to) ? index + 2 : index + 1
        return phrase(object(words, from: to))
      }
      if words[index].isA(.modal), index > noun + 1 {
        var start = index
        while start > noun + 1, words[start].before.isEmpty,
          !words[start - 1].isA([.that, .preposition, .question, .clauseBreak])
        { start -= 1 }
        let phrase = words[start..<index]
        return isActor(phrase) ? self.phrase(phrase) : nil
      }
    }
    return nil
  }

  /// “Kyiv’s options”.
  private func owner(leftOf noun: Int, in words: [OptionWord], _ unit: Int) -> SourceSpan? {
    for index in stride(from: noun - 1, through: max(0, noun - 4), by: -1)
    where words[index].isPossessive || words[index].isA(.owner) {
      if words[index].isA(.owner) { return subjectOfSentence(before: unit) }
      var start = index
      while start > 0, words[start].before.isEmpty,
        words[start - 1].isCapital || words[start - 1].isA(.determiner),
        !words[start - 1].isA([.question, .be])
      { start -= 1 }
      return phrase(words[start...index])
    }
    return nil
  }

  /// “Kyiv has two options”, “that leaves Kyiv with two options”.
  private func holder(
    leftOf noun: Int, in words: [OptionWord], _ unit: Int
  ) -> (span: SourceSpan, verb: Int?)? {
    for index in stride(from: noun - 1, through: 0, by: -1) where words[index].isA(.have) {
      let subject = subject(words, before: index)
      let isEmpty = subject.first.map { $0.isA(.there) } ?? true
      if isEmpty { continue }
      return resolved(subject, unit: unit).map { ($0, index) }
    }
    // Their own verb is not in the tables (“leaves”): what stands before “with”.
    for index in stride(from: noun - 1, through: 2, by: -1) where words[index].isA(.preposition) {
      var start = index
      while start > 1, !words[start].isA([.article]), index - start < 4 { start -= 1 }
      if words[start].isA(.article) { return phrase(object(words, from: start)).map { ($0, nil) } }
      break
    }
    return nil
  }

  /// Somebody: a name, or a noun for those who act.
  private func isActor(_ words: ArraySlice<OptionWord>) -> Bool {
    words.contains { ($0.isCapital || $0.isA(.agent)) && !$0.isA(.secondPerson) }
  }

  /// The phrase; for a pronoun, the subject that opens the sentence before.
  func resolved(_ words: ArraySlice<OptionWord>, unit: Int) -> SourceSpan? {
    let slice = words.drop { $0.isA([.adverb, .and]) }
    guard let first = slice.first else { return nil }
    guard first.isA(.pronoun), slice.filter({ !$0.isA([.modal, .be, .adverb]) }).count == 1 else {
      return phrase(slice)
    }
    return subjectOfSentence(before: unit) ?? phrase(slice)
  }

  /// The words before the first verb of the sentence before, where that is soon.
  private func subjectOfSentence(before unit: Int) -> SourceSpan? {
    guard unit > 0, !text.units[unit - 1].isHeading else { return nil }
    let words = text.words(of: unit - 1)
    let start = words.first.map { $0.isA(.preposition) ? 1 : 0 } ?? 0
    let ends: OptionWordClass = [
      .have, .be, .modal, .obligation, .saying, .clauseBreak, .optionNouns,
    ]
    var end = start
    while end < words.count, end < start + 6, end == start || words[end].before.isEmpty,
      !words[end].isA(ends) || words[end].isA(.agent), !words[end].isA(.preposition) || end == start
    { end += 1 }
    guard end > start, end < words.count, end < start + 6, !words[start].isA([.pronoun, .there]),
      words[start..<end].contains(where: { $0.isCapital || $0.isA([.agent, .article]) }),
      words[end].isA(ends)
    else { return nil }
    return phrase(words[start..<end])
  }

  /// The subject of the options where they have one with a name or a noun for those who act, and all the same.
  func actor(ofMembers group: OptionGroup, _ readings: inout Readings) -> SourceSpan? {
    var found: SourceSpan?
    for member in group.members {
      let head = SourceSpan(member.head.start, max(member.head.end, member.span.end))
      let words = OptionWordScanner.words(of: text.bytes, in: head)
      guard let act = OptionActReader(text: text, words: words).act(), act.hasActor,
        isActor(words[act.subject]), !words[act.subject].contains(where: { $0.isA(.pronoun) }),
        let span = phrase(words[act.subject]),
        let reading = readings.reading(at: member.head.start),
        let named = named(span, reading)
      else { continue }
      // "Under a lease, a company would …; under a sale, the town would …"
      if let found, !text.bytes[found.range].elementsEqual(text.bytes[named.range]) { return nil }
      found = found ?? named
    }
    return found
  }
}
