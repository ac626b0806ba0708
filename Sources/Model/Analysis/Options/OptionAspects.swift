import TextSafety

/// Finds what the text says for and against an option, about its cost, risk, actors and consequences.
struct OptionAspects {
  /// The article.
  let text: OptionText
  /// The whole of the option's text.
  let option: SourceSpan

  /// How many aspects an option has at most.
  static let mostAspects = 24

  /// The aspects in reading order.
  func find(label: SourceSpan) -> [CourseOfAction.Aspect] {
    var found: [CourseOfAction.Aspect] = []
    if let actor = actor(label: label) { found.append(.init(.actor, at: actor)) }
    for clause in clauses() {
      for kind in kinds(of: clause, without: label) where found.count < Self.mostAspects {
        found.append(.init(kind, at: clause))
      }
    }
    return found
  }

  /// Sentences, cut at semicolons and at “but”, so that a point for and one against stand apart.
  func clauses() -> [SourceSpan] {
    let words = OptionWordScanner.words(of: text.bytes, in: option)
    var clauses: [SourceSpan] = []
    guard var start = words.first?.start else { return [] }
    for index in words.indices.dropFirst() {
      let before = words[index].before
      if isParted(words[index - 1].end, words[index].start) {
        clauses.append(SourceSpan(start, words[index - 1].end))
        start = words[index].start
        continue
      }
      let turns =
        before.contains(.comma) && words[index].isA([.and]) && words[index].isA(.clauseBreak)
      let but = before.contains(.comma) && isBut(words[index])
      if before.contains(.stop), words[index].isCapital {
        clauses.append(SourceSpan(start, words[index - 1].end))
        start = words[index].start
      } else if before.contains(.semicolon) || turns || but {
        clauses.append(SourceSpan(start, words[index - 1].end))
        start = words[index].start
      }
    }
    clauses.append(text.trimmed(start, option.end))
    return clauses
  }

  /// Whether a blank line stands between two words: a heading and the paragraph below it.
  private func isParted(_ end: Int, _ start: Int) -> Bool {
    text.bytes[end..<max(end, start)].count { $0 == .lineFeed } > 1
  }

  private func isBut(_ word: OptionWord) -> Bool {
    text.bytes[word.start..<word.end].elementsEqual("but".utf8)
      || text.bytes[word.start..<word.end].elementsEqual("although".utf8)
  }

  /// What a clause says: one thing, the most telling, so that no sentence is shown twice.
  ///
  /// For and against may stand in one. What an option is called ("pay for taxis") says nothing of it.
  func kinds(of clause: SourceSpan, without label: SourceSpan) -> [CourseOfAction.Aspect.Kind] {
    let words = OptionWordScanner.words(of: text.bytes, in: clause).filter {
      !label.contains($0.start)
    }
    let classes = words.reduce(into: OptionWordClass()) { $0.formUnion($1.classes) }
    let isOpen = !classes.isDisjoint(with: [.modal, .foretells])
    let isPaid = classes.contains(.money) || words.contains(where: isMoney)
    // "No advantage", "nobody would save": against it or beside it, and not for it.
    let speaksFor =
      !classes.contains(.negation)
      && (classes.contains(.inFavour) || isOpen && !isPaid && classes.contains(.good))
    let speaksAgainst = classes.contains(.against) || isOpen && classes.contains(.bad)
    if speaksFor, speaksAgainst { return [.inFavour, .against] }
    if classes.contains(.risk) || isOpen && classes.contains(.peril) { return [.risk] }
    if classes.contains(.cost) || isPaid && classes.contains(.outlay) { return [.cost] }
    if speaksFor { return [.inFavour] }
    if speaksAgainst { return [.against] }
    return classes.contains(.consequence) && isOpen ? [.consequence] : []
  }

  private func isMoney(_ word: OptionWord) -> Bool {
    let bytes = text.bytes
    if bytes[word.start] == .dollarSign { return true }
    if word.start > 1, bytes[word.start - 1] == 0xA3 { return true }
    return bytes[word.start] == 0xE2 && word.start + 2 < word.end && bytes[word.start + 2] == 0xAC
  }

  /// Who would act: a name that opens the label, or the subject of the verb before it.
  private func actor(label: SourceSpan) -> SourceSpan? {
    let words = OptionWordScanner.words(of: text.bytes, in: label)
    if words.count > 1, words[0].isCapital, text.isGerund(words[1]), label.start > option.start {
      return SourceSpan(words[0].start, words[0].end)
    }
    let before = OptionWordScanner.words(of: text.bytes, in: SourceSpan(option.start, label.start))
    guard let verb = before.lastIndex(where: { $0.isA([.modal, .to]) }), verb > 0 else {
      return nil
    }
    var start = verb
    while start > 0, before[start].before.isEmpty, verb - start < 4,
      !before[start - 1].isA([.forWord, .be, .and, .or, .adverb])
    { start -= 1 }
    let subject = before[start..<verb]
    let acts = subject.contains {
      $0.isA(.agent) || ($0.isCapital && !$0.isA([.determiner, .pronoun]))
    }
    guard acts, let first = subject.first, let last = subject.last,
      !subject.contains(where: { $0.isA([.optionNoun, .wayNoun, .ordinal, .final]) })
    else { return nil }
    return SourceSpan(first.start, last.end)
  }
}
