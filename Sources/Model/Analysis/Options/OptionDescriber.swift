import Articles
import Language
import TextSafety

/// Says whose a group of options is, who names it, and what its options are called.
struct OptionDescriber {
  /// The article.
  let text: OptionText
  /// The full names of the text.
  let names: OptionNameIndex

  /// The list of a group.
  func list(of group: OptionGroup, _ readings: inout Readings) -> OptionList {
    var list = OptionList()
    if let announcement = group.announcement {
      list.announcement = text.units[announcement.unit].span
      list.announcedCount = announcement.count
      list.condition = condition(announcement.words, in: text.units[announcement.unit].span)
      let reading = readings.reading(of: text.units[announcement.unit].span)
      let tree = OptionTree(reading: reading, announcement: announcement)
      let found = actor(of: announcement)
      list.actor = tree.actor() ?? found.flatMap { named($0.span, reading) }
      list.proposer =
        tree.proposer()
        ?? proposer(of: announcement, actorVerb: found?.verb).flatMap { named($0, reading) }
      list.proposerName = list.proposer.flatMap { names.fullest(of: $0, in: text) }
    }
    list.options = group.members.map(option)
    shareObject(in: &list, &readings)
    list.confidence = confidence(of: group)
    if list.actor == nil { list.actor = actor(ofMembers: group, &readings) }
    return list
  }

  /// A phrase that the words gave, where the tree takes it for one.
  ///
  /// No verb stands in it, and it ends in its noun; a pronoun names nobody.
  func named(_ span: SourceSpan, _ reading: SentenceReading) -> SourceSpan? {
    guard reading.hasTree, reading.range.contains(span.start) else { return span }
    let tokens = reading.tokens(in: span.range)
    guard let last = tokens.last, tokens.count > 1 || reading.tokens[last].upos != .pronoun else {
      return nil
    }
    // "The year Norvik", "whose state": parts of two phrases, or one that points elsewhere.
    let heads = tokens.filter {
      !tokens.contains(Int(reading.tokens[$0].head)) && reading.tokens[$0].upos != .punctuation
    }
    guard Set(heads.map { reading.tokens[$0].head }).count == 1,
      reading.tokens[tokens.lowerBound].word != WordID("whose")
    else {
      return nil
    }
    let hasVerb = tokens.contains { [.verb, .auxiliary].contains(reading.tokens[$0].upos) }
    let nouns: [UPOS] = [.noun, .properNoun, .pronoun, .particle]
    let isNoun =
      nouns.contains(reading.tokens[last].upos) && OptionTree.canAct(reading.tokens[last])
    return !hasVerb && isNoun ? span : nil
  }

  /// What a noun for options announces is sure; what only its members tell is likely.
  private func confidence(of group: OptionGroup) -> Confidence {
    switch group.announcement?.strength {
    case .options: return .certain
    case .ways, .question: return group.announcement?.count == nil ? .likely : .certain
    case .list, nil: return .likely
    }
  }

  private func option(_ member: OptionGroup.Member) -> CourseOfAction {
    let words = OptionWordScanner.words(of: text.bytes, in: member.head)
    var option = CourseOfAction(
      number: member.number, label: OptionLabel(text: text, words: words).span(in: member.head),
      span: member.span)
    option.aspects =
      member.cells.isEmpty
      ? OptionAspects(text: text, option: member.span).find(label: option.label) : member.cells
    return option
  }

  /// A noun phrase without the words around it.
  func phrase(_ words: ArraySlice<OptionWord>) -> SourceSpan? {
    let outer: OptionWordClass = [.adverb, .modal, .obligation, .be, .that, .and, .question]
    var slice = words
    // “In it the authors”: the phrase starts after what the preposition opens.
    if slice.first?.isA(.preposition) ?? false,
      let article = slice.lastIndex(where: { $0.isA(.article) })
    {
      slice = slice[article...]
    }
    while let first = slice.first, first.isA(outer), !first.isA(.agent) {
      slice = slice.dropFirst()
    }
    while let last = slice.last, last.isA(outer.union(.have)) { slice = slice.dropLast() }
    guard let first = slice.first, let last = slice.last, slice.count <= 9,
      !first.isA([.secondPerson, .there])
    else { return nil }
    return SourceSpan(first.start, last.nameEnd(in: text.bytes))
  }

  /// The words left of a verb to where the clause starts.
  func subject(_ words: [OptionWord], before verb: Int) -> ArraySlice<OptionWord> {
    var start = verb
    while start > 0, words[start].before.isEmpty,
      !words[start - 1].isA([.that, .clauseBreak, .saying]) || words[start - 1].isA(.agent)
    {
      start -= 1
    }
    return words[start..<verb]
  }

  /// The words right of a place to where the phrase ends.
  func object(_ words: [OptionWord], from start: Int) -> ArraySlice<OptionWord> {
    var end = start
    let ends: OptionWordClass = [
      .preposition, .to, .modal, .be, .and, .or, .clauseBreak, .that, .doing,
    ]
    while end < words.count, end == start || words[end].before.isEmpty,
      !words[end].isA(ends), end < start + 7
    {
      end += 1
    }
    return words[min(start, words.count)..<min(end, words.count)]
  }
}

// MARK: - Condition

extension OptionDescriber {
  private func condition(_ words: [OptionWord], in unit: SourceSpan) -> SourceSpan? {
    for index in words.indices where words[index].isA(.condition) {
      if index > 0, !startsCondition(words, index) { continue }
      var end = index + 1
      while end < words.count, words[end].before.isDisjoint(with: [.comma, .dash, .stop, .colon]) {
        end += 1
      }
      guard end > index + 2 else { continue }
      return SourceSpan(words[index].start, words[end - 1].end)
    }
    return nil
  }

  /// Only “if” and “unless” open a condition in the middle of a clause.
  private func startsCondition(_ words: [OptionWord], _ index: Int) -> Bool {
    words[index].isA(.clauseBreak) && !words[index - 1].isA([.question, .preposition])
  }
}
