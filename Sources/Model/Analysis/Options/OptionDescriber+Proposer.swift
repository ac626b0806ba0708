import TextSafety

extension OptionDescriber {
  /// Who names the options, in the sentence that announces them.
  func proposer(of announcement: OptionAnnouncement, actorVerb: Int?) -> SourceSpan? {
    let words = announcement.words
    for index in words.indices {
      if words[index].isA(.according), index + 2 < words.count, words[index + 1].isA(.to) {
        return phrase(object(words, from: index + 2))
      }
      guard words[index].isA(.saying), index != actorVerb || words[index].isA(.have) else {
        continue
      }
      if index == actorVerb, !words[index].isA(.saying) { continue }
      if let found = speaker(words, at: index, unit: announcement.unit) { return found }
    }
    return nil
  }

  private func speaker(_ words: [OptionWord], at verb: Int, unit: Int) -> SourceSpan? {
    // “…, argues Andreas Holm, who …”
    if words[verb].before.contains(.comma) || words[verb].before.contains(.quote),
      verb + 1 < words.count, words[verb + 1].isCapital || words[verb + 1].isA(.article)
    {
      return phrase(object(words, from: verb + 1))
    }
    // “Nino K, a former minister who …, sees …”
    let subject: ArraySlice<OptionWord>
    let isApposition = words[verb].before.contains(.comma) || hasRelative(words, before: verb)
    if isApposition, words[0].isCapital {
      subject = words[..<((1..<words.count).first { !words[$0].before.isEmpty } ?? verb)]
    } else {
      subject = self.subject(words, before: verb)
    }
    let isNamed = subject.contains { $0.isCapital || $0.isA([.article, .agent, .pronoun]) }
    guard isNamed, verb > 0, !subject.isEmpty else { return nil }
    return resolved(subject, unit: unit)
  }

  private func hasRelative(_ words: [OptionWord], before verb: Int) -> Bool {
    guard verb > 4, words[0].isCapital, !words[0].isA([.condition, .preposition]) else {
      return false
    }
    return words[verb - 1].before.contains(.comma)
      && words[1..<verb].contains { $0.isA(.clauseBreak) && !$0.isA(.condition) }
  }
}
