import Language

/// Where what is said begins after its verb.
extension StatementFinder {
  /// Where the content starts after a verb, nil when no complement of the verb's row follows.
  func complement(
    _ from: Int, cue: Cue, source: Range<Int>?, sentence: Range<Int>, isPassive: Bool
  ) -> Int? {
    let start = opening(
      from, cue: cue, source: source, sentence: sentence, isPassive: isPassive)
    // "Urged them not | to vote": the words without the "not" say the reverse.
    guard let start, start > from, start < text.tokens.count,
      text.tokens[start].classes.contains(.to),
      text.tokens[start - 1].classes.contains(.negation)
    else { return start }
    return start - 1
  }

  private func opening(
    _ from: Int, cue: Cue, source: Range<Int>?, sentence: Range<Int>, isPassive: Bool
  ) -> Int? {
    let high = sentence.upperBound
    var index = from
    // "Warned Bakary Sow that …": the speaker stands between.
    if let source, source.lowerBound >= from, source.lowerBound < from + 3 {
      index = source.upperBound
      if index < high, text.tokens[index].kind == .comma, let behind = behindInsertion(index, high)
      {
        index = behind
      }
      return index < high
        ? marked(index, cue: cue, high: high) ?? markedFurther(index, cue: cue, high: high) : nil
    }
    while index < high,
      text.tokens[index].classes.contains(.adverb)
        || text.tokens[index].ending == .ly && !text.tokens[index].isCapital,
      !Self.counting.contains(where: { text.isWord(index, $0) })
    {
      index += 1
    }
    guard index < high else { return nil }
    if let start = marked(index, cue: cue, high: high) { return start }
    if let behind = behindTime(index, high),
      let start = marked(behind, cue: cue, high: high) ?? clause(at: behind, cue: cue, high: high)
    {
      return start
    }
    if cue.complements.contains(.whom), let whom = syntax.phrase(startingAt: index, to: high),
      whom.count < 8,
      let start = marked(whom.upperBound, cue: cue, high: high)
        ?? markedFurther(whom.upperBound, cue: cue, high: high)
        ?? bare(whom.upperBound, cue: cue, high: high)
    {
      // "Told officers the mayor “was right”": what is quoted is said of the mayor.
      if start + 1 < high, text.tokens[start].kind == .openQuote, !text.tokens[start + 1].isCapital,
        syntax.looksFinite(start + 1),
        let whole = clause(of: from - 1 - cue.particles.count, pastWhomAt: index, high)
      {
        return whole
      }
      return start
    }
    if cue.complements.contains(.that) || cue.complements.contains(.quote),
      let start = markedFurther(index, cue: cue, high: high)
    {
      return start
    }
    let verb = from - 1 - cue.particles.count
    if cue.complements.contains(.whom), let start = clause(of: verb, pastWhomAt: index, high) {
      return start
    }
    if cue.complements.contains(.that), let start = that(of: verb, from: index, high) {
      return start
    }
    return unmarked(index, cue: cue, high: high, verb: verb, isPassive: isPassive)
  }

  /// "Found that only ten had": what says how many is a part of what is said.
  private static let counting = ["only", "just", "nearly", "almost", "even", "about", "roughly"]
    .map { Array($0.utf8) }

  /// "Told the council of the port earlier this month that …": the "that" which opens the verb's clause by the tree,
  /// behind whom it is told to and when.
  private func that(of verb: Int, from index: Int, _ high: Int) -> Int? {
    guard let (reading, node) = text.node(at: verb),
      let clause = reading.dependent(of: node, .clausalComplement), reading.isFinite(clause)
    else { return nil }
    let start = (index..<min(high, index + Self.longestAddressee)).first {
      text.isWord($0, Self.that) && text.tag($0) == .in
    }
    guard let start, let (other, mark) = text.node(at: start), other.range == reading.range,
      reading.head(of: mark) == clause,
      !(index..<start).contains(where: {
        text.tokens[$0].quotation >= 0 || text.tokens[$0].kind == .comma || syntax.looksFinite($0)
      })
    else { return nil }
    return start
  }

  /// Whom something is told to, and when, are no more words.
  private static let longestAddressee = 16

  /// "Told the paper a guard had left": where the content clause begins that comes right after whom it is told to, by
  /// the tree.
  private func clause(of verb: Int, pastWhomAt index: Int, _ high: Int) -> Int? {
    guard let (reading, node) = text.node(at: verb) else { return nil }
    // "Told Li Wen several times the gate was shut".
    let often = reading.dependent(of: node, .bareOblique)
    guard
      let clause = reading.dependent(of: node, .clausalComplement)
        ?? often.flatMap({ reading.dependent(of: $0, .clausalComplement) }),
      reading.isFinite(clause),
      let whom = reading.dependents(of: node).first(where: {
        $0 > node && $0 < clause && Self.addressed.contains(reading.tokens[$0].relation)
      })
    else { return nil }
    let first = reading.subtree(of: clause).lowerBound
    let end = reading.subtree(of: whom).upperBound
    guard first == end || often.map({ (end..<first).contains($0) && first == $0 + 1 }) ?? false,
      let start = text.tokens(of: first..<first + 1, in: reading)?.lowerBound,
      start > index, start < high,
      !(index..<start).contains(where: { text.tokens[$0].quotation >= 0 })
    else { return nil }
    return start
  }

  private static let addressed: Set<DependencyRelation> = [.indirectObject, .object]

  /// "Told the court he was ill": a clause that a pronoun opens after whom it is told to.
  private func bare(_ index: Int, cue: Cue, high: Int) -> Int? {
    guard index < high, cue.complements.contains(.bare),
      text.tokens[index].classes.contains(.subject),
      text.tokens[index].classes.isDisjoint(with: [.relative, .wh]),
      syntax.startsClause(index, to: high)
    else { return nil }
    return index
  }

  /// After what is put between commas: ", a lawyer, …".
  private func behindInsertion(_ comma: Int, _ high: Int) -> Int? {
    var index = comma + 1
    while index < min(high, comma + SentenceShape.longestPhrase), text.tokens[index].kind != .comma
    {
      if text.tokens[index].kind == .openQuote { return nil }
      index += 1
    }
    return index + 1 < high && text.tokens[index].kind == .comma ? index + 1 : nil
  }

  /// Content that a word or a mark opens: a quotation, "that", a question word, "to", a preposition.
  private func marked(_ from: Int, cue: Cue, high: Int) -> Int? {
    var index = from
    guard index < high else { return nil }
    let complements = cue.complements
    let isMark = text.tokens[index].kind == .comma || text.tokens[index].kind == .colon
    if complements.contains(.quote), isMark, index + 1 < high {
      if text.tokens[index + 1].kind == .openQuote || text.tokens[index].kind == .colon {
        return index + 1
      }
    }
    if isMark { index += 1 }
    guard index < high else { return nil }
    let token = text.tokens[index]
    if token.kind == .openQuote, !isMark {
      // No quotation mark stands behind the name of a work, so this is done once.
      guard let end = workEnd(index), end < high else { return index }
      return marked(end, cue: cue, high: high) ?? markedFurther(end, cue: cue, high: high)
        ?? bare(end, cue: cue, high: high)
    }
    // "Announced that move": no clause.
    if complements.contains(.that), token.classes.contains(.that), text.tag(index) != .dt {
      return index
    }
    if isMark { return nil }
    if complements.contains(.wh), token.classes.contains(.wh) { return index }
    if complements.contains(.to), token.classes.contains(.to) {
      return index + 1 < high && !text.tokens[index + 1].isCapital
        && text.tokens[index + 1].classes.isDisjoint(with: [.determiner, .possessive, .object])
        ? index : nil
    }
    guard cue.prepositions.contains(where: { text.isWord(index, $0) }),
      !isTime(index + 1, to: high)
    else { return nil }
    return quotation(behind: index, cue: cue, high: high) ?? index + 1
  }

  /// "Said of the court: “…”": the quotation that a colon opens after what it is about.
  private func quotation(behind preposition: Int, cue: Cue, high: Int) -> Int? {
    guard cue.complements.contains(.quote) else { return nil }
    var index = preposition + 1
    while index + 1 < min(high, preposition + 16) {
      let token = text.tokens[index]
      if token.kind == .colon { return text.tokens[index + 1].kind == .openQuote ? index + 1 : nil }
      // "Replied to the letter in part, “I welcome it”".
      if token.kind == .comma, text.tokens[index + 1].kind == .openQuote,
        text.quotations[text.tokens[index + 1].quotation].tokens.count > Self.shortestSpeech
      {
        return index + 1
      }
      if token.kind == .openQuote || token.kind == .comma { return nil }
      index += 1
    }
    return nil
  }

  /// Quoted words of a sentence are more, marks among them.
  private static let shortestSpeech = 5

  /// "said in an interview on Tuesday that …": the content after a few phrases that belong to the verb.
  private func markedFurther(_ from: Int, cue: Cue, high: Int) -> Int? {
    guard from < high else { return nil }
    let first = text.tokens[from]
    // A preposition with a capital opens the title of a work: "who wrote After the Flood: …".
    let isPhrase = first.classes.contains(.preposition) && !first.isCapital
    guard isPhrase || first.classes.contains(.time) else { return nil }
    var index = from + 1
    while index < min(high, from + 16) {
      let token = text.tokens[index]
      if token.quotation >= 0 && token.kind != .openQuote || token.kind == .semicolon { return nil }
      if token.classes.contains(.that), cue.complements.contains(.that) {
        let isRelative =
          text.tag(index) == .wdt && !isBehindOccasion(index, high) && !leadsWholeClause(index)
        return isRelative || belongsToNoun(index) || isParticipleOfSaying(index - 1) ? nil : index
      }
      if token.kind == .openQuote, let end = workEnd(index) {
        index = end
        continue
      }
      if token.kind == .openQuote || token.kind == .colon, cue.complements.contains(.quote) {
        return token.kind == .colon ? index + 1 : index
      }
      if cue.complements.contains(.bare), token.classes.contains(.subject),
        !token.classes.contains(.relative), syntax.startsClause(index, to: high)
      {
        return index
      }
      if token.kind == .word, syntax.looksFinite(index) { return nil }
      index += 1
    }
    return nil
  }

  /// "Told the crew in a letter that he had chosen a captain": the clause has its object, and nothing is missing that
  /// the letter could be.
  private func leadsWholeClause(_ that: Int) -> Bool {
    guard let (reading, node) = text.node(at: that), reading.tokens[node].relation == .object,
      let verb = reading.head(of: node), reading.ownSubject(of: verb) != nil
    else { return false }
    return reading.dependents(of: verb).contains {
      $0 > verb && reading.tokens[$0].relation == .object
    }
  }

  /// "Said at a news conference that two had left": the clause is what is said, and does not describe the conference.
  private func isBehindOccasion(_ that: Int, _ high: Int) -> Bool {
    that + 1 < high && Self.occasions.contains(text.key(of: that - 1..<that))
      && !syntax.looksFinite(that + 1)
  }

  /// Where a quotation ends that is the name of a programme or a paper: "told NBC’s “Meet the Press” | that".
  private func workEnd(_ open: Int) -> Int? {
    guard open > 0, text.tokens[open].quotation >= 0 else { return nil }
    let before = text.tokens[open - 1]
    let inner = text.quotations[text.tokens[open].quotation].tokens
    let isOwner =
      before.kind == .possessive
      || before.kind == .other && open > 1 && text.tokens[open - 2].isCapital
    guard
      isOwner || before.classes.contains(.preposition)
        || before.isCapital && before.kind == .word,
      inner.lowerBound == open, inner.count < 9, inner.count > 2,
      text.tokens[inner.upperBound - 1].kind == .closeQuote
    else { return nil }
    let words = inner.dropFirst().dropLast().filter { text.tokens[$0].kind == .word }
    let isName =
      words.first.map { text.tokens[$0].isCapital } ?? false
      && words.last.map { text.tokens[$0].isCapital } ?? false
      && words.count > 1 && words.allSatisfy { text.tokens[$0].isCapital || isSmall($0) }
    let next = inner.upperBound
    let goesOn =
      next < text.tokens.count
      && (text.tokens[next].kind == .comma
        || !text.tokens[next].classes.isDisjoint(with: [.time, .that, .preposition, .subject]))
    return isName && goesOn ? inner.upperBound : nil
  }

  /// Whether a word is written small in the names of works.
  private func isSmall(_ index: Int) -> Bool {
    !text.tokens[index].classes.isDisjoint(with: [.determiner, .preposition, .conjunction])
  }

  private static let occasions: Set<String> = [
    "conference", "briefing", "interview", "hearing", "speech", "rally", "meeting", "debate",
    "appearance", "broadcast", "podcast", "call",
  ]

  /// "Decided against it out of concerns that it rains": the clause is what the concerns are.
  private func belongsToNoun(_ that: Int) -> Bool {
    let before = text.tokens[that - 1]
    return !text.lexicon.entries[before.entry].nouns.isEmpty
      && before.classes.isDisjoint(with: [.document, .person])
      && !text.isWord(that - 1, Self.question)
  }

  private static let question = Array("question".utf8)

  /// "Protested at the station on Sunday, saying that …": the clause is what another verb says.
  private func isParticipleOfSaying(_ index: Int) -> Bool {
    index > 0 && text.tokens[index].ending == .ing && text.tokens[index - 1].kind == .comma
      && text.lexicon.entries[text.tokens[index].entry].verbs.contains {
        text.lexicon.cues[$0].complements.contains(.that)
      }
  }

  /// Content that nothing opens: a clause without "that", a noun phrase, a gerund.
  private func unmarked(
    _ index: Int, cue: Cue, high: Int, verb: Int, isPassive: Bool
  ) -> Int? {
    let token = text.tokens[index]
    if isPassive || isTaken(by: verb, cue) || isSummons(verb, cue) { return nil }
    if cue.complements.contains(.bare), token.kind == .word || token.kind == .number,
      syntax.startsClause(index, to: high) || opensContent(index, of: verb)
        || syntax.startsParted(index, to: high)
    {
      return index
    }
    if cue.complements.contains(.ing), token.ending == .ing { return index }
    let isNominal =
      token.kind == .number
      || token.kind == .word
        && token.classes.isDisjoint(with: [
          .preposition, .conjunction, .subordinator, .to, .be, .modal, .have, .time, .negation,
        ])
    guard isNominal else { return nil }
    if cue.complements.contains(.np) {
      return isTime(index, to: high) ? nil : index
    }
    return cue.complements.contains(.as) && hasAs(index, high) ? index : nil
  }

  /// "Said the guard, a man of fifty, had left": whether the tree has a content clause that begins with a word.
  private func opensContent(_ index: Int, of verb: Int) -> Bool {
    guard let (reading, node) = text.node(at: verb), let clause = reading.contentClause(of: node),
      clause > node, reading.isFinite(clause), reading.ownSubject(of: clause) != nil,
      let (other, first) = text.node(at: index), other.range == reading.range
    else { return false }
    return reading.subtree(of: clause).lowerBound == first
  }

  /// "describes him as a friend": "as" after an object.
  private func hasAs(_ start: Int, _ high: Int) -> Bool {
    var index = start
    while index < min(high, start + 14) {
      if text.tokens[index].kind == .comma || text.tokens[index].kind == .semicolon { return false }
      if text.isWord(index, Self.asWord) { return true }
      index += 1
    }
    return false
  }
}
