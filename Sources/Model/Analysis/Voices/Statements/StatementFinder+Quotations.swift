extension StatementFinder {
  /// Gives the quotations of a sentence that no cue took to the speaker who is speaking.
  mutating func takeQuotations(_ sentence: Range<Int>, _ paragraph: Int, since first: Int) {
    guard let opening = sentence.first(where: { text.tokens[$0].kind == .openQuote }) else {
      return
    }
    var index = text.tokens[opening].quotation
    while index < text.quotations.count,
      text.quotations[index].tokens.lowerBound < sentence.upperBound
    {
      let quotation = text.quotations[index]
      if !quotation.isTaken {
        take(index, quotation: quotation, sentence: sentence, paragraph: paragraph, since: first)
      }
      index += 1
    }
  }

  private mutating func take(
    _ index: Int, quotation: Quotation, sentence: Range<Int>, paragraph: Int,
    since first: Int
  ) {
    guard isSpeech(quotation) else { return }
    if takeTold(index, quotation: quotation, sentence: sentence, paragraph: paragraph) { return }
    if takeSigned(index, quotation: quotation, sentence: sentence, paragraph: paragraph) { return }
    let startsHere = quotation.tokens.lowerBound == sentence.lowerBound
    if startsHere, takeLed(index, quotation: quotation, sentence: sentence, paragraph: paragraph) {
      return
    }
    // What the sentence says after the quotation is not what it goes on with.
    let last = startsHere ? speaking(before: first, paragraph) : drafts.last
    guard let before = last?.paragraph ?? lastParagraph else { return }
    let hasQuotation =
      last?.content.contains { part in part.contains { text.tokens[$0].quotation >= 0 } } ?? false
    var draft = StatementDraft(
      content: [quotation.tokens], source: last?.source, cue: nil, act: .says,
      paragraph: paragraph)
    draft.inheritsSpeaker = last.map(\.inheritsSpeaker) ?? true
    if before == paragraph, hasQuotation, startsHere, drafts.count == first,
      last?.content.first == drafts.last?.content.first
    {
      drafts[drafts.count - 1].content.append(quotation.tokens)
    } else if before == paragraph, startsHere {
      drafts.append(draft)
    } else if startsHere, quotation.fillsParagraph, before + 1 == paragraph {
      draft.continues = true
      drafts.append(draft)
    } else if followsColon(quotation), paragraph - before < 3 {
      if drafts.count == first,
        let subject = subject(
          before: quotation.tokens.lowerBound - 1, from: sentence.lowerBound)
      {
        draft.source = subject
        draft.inheritsSpeaker = false
      }
      drafts.append(draft)
    } else {
      return
    }
    text.quotations[index].isTaken = true
  }

  /// "“…,” he sighed", "“…,” sighed Li Wen": whoever does anything after a quotation that a comma ends says it.
  private mutating func takeTold(
    _ index: Int, quotation: Quotation, sentence: Range<Int>, paragraph: Int
  ) -> Bool {
    let end = quotation.tokens.upperBound
    guard quotation.isClosed, end + 1 < sentence.upperBound,
      let start = leadingOn(end, sentence.upperBound),
      let told = teller(start, sentence.upperBound),
      !drafts.suffix(Self.recent).contains(where: { $0.cue?.contains(told.verb) ?? false })
    else { return false }
    let first = max(clauseStart, sentence.lowerBound)
    let opening = quotation.tokens.lowerBound
    let content = first < opening || first >= end ? opening : first
    factuality = .said
    add(
      [content..<end], source: told.source, cue: told.verb..<told.verb + 1, act: .says,
      paragraph: paragraph)
    factuality = .unknown
    text.quotations[index].isTaken = true
    lastSource = told.source
    clauseStart = max(clauseStart, told.verb + 1)
    return true
  }

  /// "Ana Ruiz tweeted that": the quotation in the next paragraph is what she tweeted.
  private mutating func takeLed(
    _ index: Int, quotation: Quotation, sentence: Range<Int>, paragraph: Int
  ) -> Bool {
    let that = sentence.lowerBound - 1
    let place = text.sentences.partitioningIndex { $0.tokens.lowerBound >= sentence.lowerBound }
    guard place > 0, text.sentences[place - 1].tokens.dropFirst(2).contains(that),
      text.isWord(that, Self.that),
      text.sentences[place - 1].paragraph < paragraph,
      text.lexicon.entries[text.tokens[that - 1].entry].verbs.contains(where: {
        text.lexicon.cues[$0].complements.contains(.quote)
      }),
      let source = subjects.subject(
        before: syntax.groupStart(that - 1, from: text.sentences[place - 1].tokens.lowerBound),
        from: text.sentences[place - 1].tokens.lowerBound)
    else { return false }
    factuality = .said
    add(
      [quotation.tokens], source: source, cue: that - 1..<that, act: .says, paragraph: paragraph)
    factuality = .unknown
    text.quotations[index].isTaken = true
    return true
  }

  /// "“…” — Ana Ruiz, a diver": a quotation that is set apart and signed.
  private mutating func takeSigned(
    _ index: Int, quotation: Quotation, sentence: Range<Int>, paragraph: Int
  ) -> Bool {
    let dash = quotation.tokens.upperBound
    guard quotation.isClosed, dash + 1 < sentence.upperBound, text.tokens[dash].kind == .dash,
      quotation.tokens.lowerBound == sentence.lowerBound
    else { return false }
    var end = dash + 1
    while end < min(sentence.upperBound, dash + 7), text.tokens[end].isCapital,
      text.tokens[end].kind == .word
    {
      end += 1
    }
    let isOver =
      end == sentence.upperBound || text.tokens[end].kind == .comma
      || text.tokens[end].kind == .open
    guard end > dash + 2, isOver else { return false }
    drafts.append(
      StatementDraft(
        content: [quotation.tokens], source: dash + 1..<end, act: .says, paragraph: paragraph))
    text.quotations[index].isTaken = true
    return true
  }

  /// This many statements back a verb is looked for that marks another one.
  private static let recent = 4

  /// Where the sentence goes on after a quotation that it is not over with.
  private func leadingOn(_ end: Int, _ high: Int) -> Int? {
    if text.tokens[end].kind == .comma { return end + 1 < high ? end + 1 : nil }
    let last = text.tokens[end - 2]
    if last.kind == .comma { return end }
    // "“Why?” he sighed" goes on, "“Why not.” He left" does not.
    let isCall = last.kind == .stop && text.bytes[last.start] != .period
    return isCall && !text.tokens[end].isCapital ? end : nil
  }

  /// Who does what from a place on, and the verb: "he sighed", "sighed the guard".
  private func teller(_ start: Int, _ high: Int) -> (source: Range<Int>, verb: Int)? {
    if isDeed(start), start + 1 < high,
      let source = syntax.phrase(startingAt: start + 1, to: high)
    {
      return (source, start)
    }
    guard let source = syntax.phrase(startingAt: start, to: high) else { return nil }
    var verb = source.upperBound
    while verb < high, text.tokens[verb].ending == .ly { verb += 1 }
    if verb < high, isDeed(verb) { return (source, verb) }
    // "“…,” a guard working in the port, told the paper".
    let limit = min(high, source.upperBound + SentenceShape.longestPhrase)
    guard let comma = (source.upperBound..<limit).first(where: { text.tokens[$0].kind == .comma }),
      comma + 1 < high, isDeed(comma + 1)
    else { return nil }
    return (source, comma + 1)
  }

  /// Whether a word is a verb with a tense that is no auxiliary.
  private func isDeed(_ index: Int) -> Bool {
    // "Seems" and "believes" tell of no words.
    let isThought = text.lexicon.entries[text.tokens[index].entry].verbs.contains {
      text.lexicon.cues[$0].act == .believes
    }
    guard text.tokens[index].classes.isDisjoint(with: .auxiliary), !isThought else { return false }
    return text.tag(index) == .vbd || text.tag(index) == .vbz
  }

  /// The statement that a quotation at the start of a sentence goes on with: the last quoted one of its paragraph,
  /// else the last one.
  private func speaking(before first: Int, _ paragraph: Int) -> StatementDraft? {
    let before = drafts[..<first]
    let quoted = before.suffix(4).last { draft in
      draft.paragraph == paragraph
        && draft.content.contains { part in part.contains { text.tokens[$0].quotation >= 0 } }
    }
    return quoted ?? before.last { last in !isInside(last, before) } ?? before.last
  }

  /// "Ruiz believes the guards know it": what the guards know stands in what Ruiz believes.
  private func isInside(_ draft: StatementDraft, _ others: ArraySlice<StatementDraft>) -> Bool {
    guard let cue = draft.cue else { return false }
    return others.suffix(Self.recent).contains { other in
      other.paragraph == draft.paragraph
        && other.content.contains {
          $0.lowerBound <= cue.lowerBound && cue.upperBound <= $0.upperBound
        }
    }
  }

  /// A colon before a quotation hands the word to who is speaking.
  private func followsColon(_ quotation: Quotation) -> Bool {
    let start = quotation.tokens.lowerBound
    return start > 0 && text.tokens[start - 1].kind == .colon
  }

  /// "The mayor, a farmer, was blunter: “…”": whom the words before a colon tell of.
  private func subject(before colon: Int, from low: Int) -> Range<Int>? {
    guard let (reading, node) = text.node(at: colon - 1), let root = reading.root else {
      return nil
    }
    let subject = root <= node ? reading.ownSubject(of: root) : nil
    let named = subject.flatMap {
      text.tokens(of: reading.phrase(of: reading.named($0)), in: reading)
    }
    let introduced = reading.names.last { $0.kind == .person && $0.tokens.upperBound <= node + 1 }
      .flatMap { text.tokens(of: $0.tokens, in: reading) }
    let speaking: VoiceWordClass = [.person, .group, .subject]
    return [named, introduced, subjects.nearestSubject(before: colon, from: low)].lazy
      .compactMap { $0 }.first { found in
        guard let last = found.last, found.upperBound <= colon else { return false }
        return text.tokens[last].isCapital || !text.tokens[last].classes.isDisjoint(with: speaking)
      }
  }

  /// Words in marks are speech when they are a sentence: long enough, with a stop at the end.
  private func isSpeech(_ quotation: Quotation) -> Bool {
    let range = quotation.tokens
    if range.count < 5 { return false }
    if !quotation.isClosed { return true }
    let last = text.tokens[range.upperBound - 2].kind
    let behind = range.upperBound < text.tokens.count ? text.tokens[range.upperBound].kind : .stop
    return last == .stop || last == .comma || behind == .stop
      || text.tokens[range.lowerBound + 1].isCapital && range.count > 8
  }
}
