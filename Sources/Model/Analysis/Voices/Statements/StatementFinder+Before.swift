extension StatementFinder {
  /// "“…,” said Smith" and "“…,” Smith said".
  mutating func readQuotationBefore(
    _ site: CueSite, subject: Range<Int>?, isParticiple: Bool
  ) -> Bool {
    let (cue, group, after, sentence) = (site.cue, site.group, site.after, site.sentence)
    guard cue.complements.contains(.quote), group > sentence.lowerBound else { return false }
    var source = subject
    var rest = after
    var end = quotationEnd(before: group, sentence.lowerBound)
    if end != nil {
      // "“…,” Ruiz, author of “The Quay,” told Holt": Holt is told it.
      if cue.lemma == "tell" {
        guard let (speech, teller) = speech(before: group) else { return false }
        (end, source, rest) = (speech, teller, after)
      } else {
        if source.map({ $0.lowerBound < after }) ?? true {
          // "Left the “fiscal cliff,” saying farmers would pay": nobody comes after a participle.
          if isParticiple || opensReport(after, sentence) { return false }
          source = syntax.phrase(startingAt: after, to: sentence.upperBound)
        }
        if let named = source { source = upToName(named, sentence) }
        guard let source, !isSubject(source, sentence) else { return false }
        rest = source.upperBound
      }
    } else if let named = source, named.upperBound <= group {
      let first = min(named.lowerBound, opening ?? named.lowerBound)
      let start = phraseStart(first, sentence.lowerBound)
      end = quotationEnd(before: start, sentence.lowerBound)
      if end != nil, first == named.lowerBound { source = start..<named.upperBound }
      if end == nil { end = quotationEnd(beforeRole: start, sentence.lowerBound) }
    }
    guard let end, let source, end > clauseStart, !isTaken(end - 1),
      !isFragment(before: end, rest, sentence)
    else { return false }
    var content = [speechStart(before: end)..<end]
    if let next = continuation(from: rest, sentence) { content.append(next) }
    if add(content, source: source, at: site) { lastSource = source }
    clauseStart = max(content.last?.upperBound ?? rest, rest)
    return true
  }

  /// "Ruiz, calling it “a mess,” said he'd leave": a pronoun with a verb behind is no speaker.
  private func opensReport(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index + 1 < sentence.upperBound, text.tokens[index].classes.contains(.subject),
      text.tokens[index].classes.isDisjoint(with: [.wh, .relative])
    else { return false }
    let next = text.tokens[index + 1]
    return next.kind == .possessive || syntax.looksFinite(index + 1)
  }

  /// "A book about “Ports,” says Lund told the council": whoever does something there has said nothing.
  private func isSubject(_ source: Range<Int>, _ sentence: Range<Int>) -> Bool {
    source.upperBound < sentence.upperBound && text.tokens[source.upperBound].kind == .word
      && text.isTensed(source.upperBound) == true
  }

  /// "“…,” said Council on | Works President Li Wen,": with the name that the words for what he is lead to.
  private func upToName(_ source: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var end = source.lowerBound
    var isLed = false
    while end < sentence.upperBound, end < source.lowerBound + Self.longestRole {
      let token = text.tokens[end]
      // "University of Oster, Varna law school professor": the town where it is.
      let isTown =
        token.kind == .comma && text.tokens[end - 1].isCapital && end + 1 < sentence.upperBound
        && text.tokens[end + 1].isCapital && end < source.lowerBound + 5
      let isPart =
        token.kind == .possessive
        || token.kind == .word && token.quotation < 0
          && (token.isCapital || !token.classes.isDisjoint(with: [.title, .person, .organisation])
            || token.classes.contains(.preposition) || text.tag(end) == .nn)
      guard isTown || isPart else { break }
      if !token.classes.isDisjoint(with: [.title, .person]) { isLed = true }
      end += 1
    }
    guard isLed, end > source.upperBound, let name = text.name(endingAt: end), name.kind == .person,
      name.tokens.lowerBound > source.lowerBound,
      !text.tokens[name.tokens.lowerBound - 1].classes.isDisjoint(with: [.title, .person])
    else { return source }
    return source.lowerBound..<end
  }

  /// The end of a quotation before a long role: "“…,” former Food and Port Agency (FPA) Commissioner | Li Wen said".
  private func quotationEnd(beforeRole name: Int, _ low: Int) -> Int? {
    guard name < text.tokens.count, text.tokens[name].isCapital else { return nil }
    var start = name
    while start > low, name - start < Self.longestRole {
      let token = text.tokens[start - 1]
      if token.quotation >= 0 || token.kind == .closeQuote { break }
      let isPart =
        token.kind == .open || token.kind == .close || token.kind == .possessive
        || token.kind == .word
          && (token.isCapital || token.classes.contains(.conjunction)
            || !syntax.looksFinite(start - 1) && token.classes.isDisjoint(with: Self.openings))
      guard isPart else { return nil }
      start -= 1
    }
    return start < name ? quotationEnd(before: start, low) : nil
  }

  private static let longestRole = 16

  /// The end of the first quotation of a clause and whoever is named right behind it, with more about them between commas.
  private func speech(before group: Int) -> (end: Int, teller: Range<Int>)? {
    guard text.tokens[clauseStart].kind == .openQuote else { return nil }
    let end = text.quotations[text.tokens[clauseStart].quotation].tokens.upperBound
    guard end < group, text.tokens[end].kind == .word,
      let teller = syntax.phrase(startingAt: end, to: group), teller.upperBound < group,
      text.tokens[teller.upperBound].kind == .comma
    else { return nil }
    return (end, teller)
  }

  /// Where the words begin that a quotation ends: right after "he says it is late:", else at the clause.
  private func speechStart(before end: Int) -> Int {
    let open = text.quotations[text.tokens[end - 1].quotation].tokens.lowerBound
    guard open > clauseStart + 2, text.tokens[open - 1].kind == .colon,
      (clauseStart..<open).contains(where: syntax.looksFinite)
    else { return clauseStart }
    return open
  }

  /// "With its policy on “open carry,” Holt noted that …": a word or two in marks, and the content after.
  private func isFragment(before end: Int, _ rest: Int, _ sentence: Range<Int>) -> Bool {
    guard text.tokens[clauseStart].kind != .openQuote,
      text.quotations[text.tokens[end - 1].quotation].tokens.count < 7
    else { return false }
    // "On the broadcast of “Good Morning,” Holt said": the name of a programme.
    if text.tokens[clauseStart].classes.contains(.preposition),
      !(clauseStart..<end).contains(where: syntax.looksFinite)
    {
      return true
    }
    var index = rest
    while index < min(sentence.upperBound, rest + 8) {
      let token = text.tokens[index]
      if token.kind != .word { return false }
      if token.classes.contains(.that) {
        return text.tag(index) != .wdt || text.tokens[clauseStart].classes.contains(.preposition)
      }
      index += 1
    }
    return false
  }

  /// Where a phrase after a quotation begins, where the tree has cut off its first words: "“…,” one | guard".
  private func phraseStart(_ from: Int, _ low: Int) -> Int {
    var start = from
    while start > low, from - start < 4, text.tokens[start - 1].kind == .word,
      text.tokens[start - 1].classes.isDisjoint(with: Self.openings),
      text.tokens[start - 1].quotation < 0, !syntax.looksFinite(start - 1)
    {
      start -= 1
    }
    let before = start > low ? text.tokens[start - 1].kind : .other
    return before == .closeQuote || before == .comma || before == .dash ? start : from
  }

  /// What opens a clause and is no part of whoever speaks.
  private static let openings: VoiceWordClass = [
    .relative, .wh, .conjunction, .subordinator, .preposition,
  ]

  /// Whether a statement before has the quotation that a closing mark ends.
  private func isTaken(_ close: Int) -> Bool {
    let quotation = text.tokens[close].quotation
    return quotation >= 0 && text.quotations[quotation].isTaken
  }

  /// The end of a quotation that stands right before an index, a comma or a dash between.
  private func quotationEnd(before index: Int, _ low: Int) -> Int? {
    var end = index
    while end > low, text.tokens[end - 1].kind == .comma || text.tokens[end - 1].kind == .dash,
      text.tokens[end - 1].quotation < 0
    {
      end -= 1
    }
    guard end > low, text.tokens[end - 1].kind == .closeQuote else { return nil }
    // "A lawyer for the “Red Hand” said": a name in marks is no quotation.
    let first = text.quotations[text.tokens[end - 1].quotation].tokens.lowerBound
    let inner = end > low + 1 ? text.tokens[end - 2].kind : .other
    let isSpeech = end < index || inner == .comma || inner == .stop || first <= clauseStart + 1
    return isSpeech ? end : nil
  }

  /// The quotation that goes on after "he said," in the same sentence.
  private func continuation(from start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var index = start
    while index < min(sentence.upperBound, start + SentenceShape.longestPhrase) {
      let token = text.tokens[index]
      if token.kind == .openQuote {
        let before = text.tokens[index - 1].kind
        guard before == .comma || before == .colon || before == .dash else { return nil }
        let end = text.quotations[token.quotation].tokens.upperBound
        return index..<min(end, sentence.upperBound)
      }
      index += 1
    }
    return nil
  }

  /// "…, Smith said." and "…, Smith said, …" without quotation marks.
  mutating func readContentBefore(
    _ site: CueSite, source: Range<Int>?
  ) -> Bool {
    let (cue, group, after, sentence) = (site.cue, site.group, site.after, site.sentence)
    // "A society which said so" tells nothing of the sentence before it.
    guard cue.complements.contains(.quote), relative == nil else { return false }
    var named = source
    // "…, Harbour Board spokeswoman Li Wen said", of which the tree has the last words.
    var end = phraseStart(
      min(source?.lowerBound ?? group, opening ?? group), sentence.lowerBound)
    if group > sentence.lowerBound, text.tokens[group - 1].kind == .comma,
      isInverted(after, cue: cue, source: source, group: group)
    {
      guard let inverted = syntax.phrase(startingAt: after, to: sentence.upperBound) else {
        return false
      }
      named = inverted
      end = group
    }
    guard let named, end > clauseStart + 1, text.tokens[end - 1].kind == .comma else {
      return false
    }
    // "And, she added, the pumps failed."
    let isLed = end == clauseStart + 2
    if isLed, text.tokens[clauseStart].classes.isDisjoint(with: [.conjunction, .adverb]) {
      return false
    }
    // "…, the mayor told reporters on Monday."
    let told =
      cue.complements.contains(.whom)
      ? syntax.phrase(startingAt: after, to: sentence.upperBound)?.upperBound ?? after : after
    guard endsHere(max(told, named.upperBound), sentence) else { return false }
    var content = isLed ? [] : [clauseStart..<(end - 1)]
    if goesOnToDo(after) { return false }
    let rest = max(told, named.upperBound)
    if rest < sentence.upperBound, text.tokens[rest].kind == .comma,
      rest + 1 < sentence.upperBound, text.tokens[rest + 1].ending != .ing
    {
      let stop = contentEnd(from: rest + 1, to: sentence.upperBound)
      if stop > rest + 3, named.upperBound <= after || syntax.startsClause(rest + 1, to: stop) {
        content.append((rest + 1)..<stop)
      }
    }
    if content.isEmpty { return false }
    // "For example, she claimed in a speech that …": a few words without a verb are not what was said.
    if content.count == 1, isSubordinate(content[0]) { return false }
    if content.count == 1, !isLed, content[0].count < Self.longestPhrase,
      !content[0].contains(where: { syntax.looksFinite($0) || text.tokens[$0].quotation >= 0 })
    {
      return false
    }
    if add(content, source: named, at: site) { lastSource = named }
    clauseStart = max(rest, content.last?.upperBound ?? rest)
    return true
  }

  /// Words without a verb are not what was said if they are fewer: "one of the great societies of its day, the union
  /// boasted".
  private static let longestPhrase = 24

  /// "While few come, the warden …": a clause that only leads to the sentence's own.
  private func isSubordinate(_ content: Range<Int>) -> Bool {
    var first = content.lowerBound
    if text.tokens[first].classes.contains(.conjunction) { first += 1 }
    return first < content.upperBound && text.tokens[first].classes.contains(.subordinator)
      && !content.contains { text.tokens[$0].kind == .comma || text.tokens[$0].quotation >= 0 }
  }

  /// "Continues to watch": what follows is done, and nothing before it was said.
  private func goesOnToDo(_ after: Int) -> Bool {
    guard after + 1 < text.tokens.count, text.tokens[after].classes.contains(.to) else {
      return false
    }
    return text.tag(after + 1) == .vb
  }

  /// Whether who speaks can come after a verb that a comma stands before: not after "told", and not where
  /// "Li Wen, a guard, said early today" has its subject already.
  private func isInverted(_ after: Int, cue: Cue, source: Range<Int>?, group: Int) -> Bool {
    guard after < text.tokens.count, !cue.complements.contains(.whom) else { return false }
    let next = text.tokens[after]
    // "The agents, under a plan, allowed the sale": the verb has its subject before it and its object behind.
    if let (reading, verb) = text.node(at: after - 1 - cue.particles.count),
      let subject = reading.ownSubject(of: verb), subject < verb,
      let object = reading.dependent(of: verb, .object), object > verb,
      !canSpeak(reading.tokens[object])
    {
      return false
    }
    if !next.classes.isDisjoint(with: [.time, .adverb, .preposition]) { return false }
    guard let source, source.upperBound < group, source.lowerBound > clauseStart + 2,
      text.tokens[source.lowerBound - 1].kind == .comma
    else { return true }
    return text.tokens[source.upperBound].kind != .comma
  }

  /// Whether nothing that could be content follows a verb: its clause or its sentence ends.
  func endsHere(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound else { return true }
    let token = text.tokens[index]
    switch token.kind {
    case .comma, .stop, .semicolon, .dash, .colon: return true
    case .word:
      return !token.classes.isDisjoint(with: [.preposition, .time, .subordinator, .adverb])
    case .number, .open, .close, .openQuote, .closeQuote, .possessive, .other: return false
    }
  }
}
