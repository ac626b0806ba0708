extension StatementFinder {
  /// The end of content that starts at an index: the end of its clause, or the start where the sentence is over.
  func contentEnd(from start: Int, to sentenceEnd: Int) -> Int {
    // "Critics warn of" may be all that there is.
    guard start < sentenceEnd else { return start }
    let high = min(sentenceEnd, start + Self.longestContent)
    if text.tokens[start].kind == .openQuote { return quotedEnd(from: start, to: sentenceEnd) }
    var index = start
    var depth = 0
    while index < high {
      let token = text.tokens[index]
      if token.quotation >= 0 {
        index = min(text.quotations[token.quotation].tokens.upperBound, sentenceEnd)
        continue
      }
      switch token.kind {
      case .open: depth += 1
      case .close:
        if depth == 0 { return index }
        depth -= 1
      case .semicolon: return index
      case .comma: if index > start, closesContent(index, start: start, high: high) { return index }
      case .colon: if index > start + 1, leadsToReport(index, high) { return index }
      case .stop, .dash, .openQuote, .closeQuote, .possessive, .number, .other: break
      case .word:
        // "“… we left,” according to the guard": the comma is in the quotation.
        let isOver =
          opensNextStatement(index, high)
          || text.tokens[index - 1].kind == .closeQuote && text.isWord(index, Self.according)
        if index > start + 1, isOver { return index }
      }
      index += 1
    }
    return max(high, min(index, sentenceEnd))
  }

  /// A quotation, and the next one after "and" or a dash.
  private func quotedEnd(from start: Int, to high: Int) -> Int {
    let end = min(text.quotations[text.tokens[start].quotation].tokens.upperBound, high)
    guard end < high, text.tokens[end - 1].kind == .closeQuote else { return end }
    let isWhole = end - start > 3 && endsLikeSentence(end - 2)
    if isWhole { return end }
    var index = end
    let limit = min(high, end + Self.longestContent)
    while index < limit,
      text.tokens[index].kind == .word || text.tokens[index].kind == .openQuote
        || text.tokens[index].quotation >= 0 || text.tokens[index].kind == .possessive
        || text.tokens[index].kind == .number
    {
      let token = text.tokens[index]
      if token.quotation < 0, opensNextStatement(index, high) { break }
      if token.quotation < 0, token.classes.contains(.subordinator), !token.classes.contains(.that)
      {
        break
      }
      index += 1
    }
    return index
  }

  private func endsLikeSentence(_ index: Int) -> Bool {
    let kind = text.tokens[index].kind
    return kind == .stop || kind == .comma
  }

  /// A comma ends content before a participle cue, a source, or a new main clause.
  private func closesContent(_ comma: Int, start: Int, high: Int) -> Bool {
    var next = comma + 1
    guard next < high else { return true }
    if text.tokens[next].classes.contains(.conjunction) { next += 1 }
    guard next < high else { return true }
    let token = text.tokens[next]
    if token.kind == .openQuote { return false }
    if text.isWord(next, Self.according) { return true }
    let entry = text.lexicon.entries[token.entry]
    if token.ending == .ing, !entry.verbs.isEmpty, !isNoun(next) { return true }
    let isTensed = text.isTensed(next) ?? false
    if next > comma + 1 || isTensed, !entry.verbs.isEmpty,
      entry.form == .past || entry.form == .third
    {
      return true
    }
    let isSubject = token.classes.contains(.subject) && !token.classes.contains(.relative)
    return isSubject && namesSpeaker(next + 1, high) || namesReporter(next, high)
  }

  /// "Says it would help: “The ports will be open,” she told": the quotation ends in a comma and has a report of its own.
  private func leadsToReport(_ colon: Int, _ high: Int) -> Bool {
    guard colon + 1 < high, text.tokens[colon + 1].kind == .openQuote else { return false }
    let end = text.quotations[text.tokens[colon + 1].quotation].tokens.upperBound
    return end < high && end > colon + 3 && text.tokens[end - 2].kind == .comma
  }

  /// "Voting in the north is watched": a noun that could be a participle.
  private func isNoun(_ index: Int) -> Bool {
    guard let (reading, node) = text.node(at: index) else { return false }
    return reading.tokens[node].upos.isNominal
  }

  /// ", the minister said.": all before it is what the minister said.
  private func namesReporter(_ start: Int, _ high: Int) -> Bool {
    let blocked: VoiceWordClass = [
      .relative, .that, .wh, .subordinator, .conjunction, .auxiliary, .subject,
    ]
    for index in start..<min(high, start + 9) {
      let token = text.tokens[index]
      let isPart = token.kind == .word || token.kind == .possessive && token.classes == []
      guard isPart, token.quotation < 0 else { return false }
      let entry = text.lexicon.entries[token.entry]
      let isPastOrThird = entry.form == .past || entry.form == .third
      if index > start, isPastOrThird, !token.isCapital,
        entry.verbs.contains(where: { text.lexicon.cues[$0].complements.contains(.quote) }),
        text.isTensed(index) ?? true
      {
        return endsHere(index + 1, start..<high)
      }
      if !token.isCapital, !token.classes.isDisjoint(with: blocked) || syntax.looksFinite(index) {
        return false
      }
    }
    return false
  }

  /// ", he said": a subject with a verb of saying after it.
  private func namesSpeaker(_ index: Int, _ high: Int) -> Bool {
    var next = index
    while next < high, !text.tokens[next].classes.isDisjoint(with: [.have, .adverb]) { next += 1 }
    guard next < high else { return false }
    let entry = text.lexicon.entries[text.tokens[next].entry]
    return entry.verbs.contains { text.lexicon.cues[$0].complements.contains(.quote) }
  }

  /// "and said", "but insisted": the next statement of the same speaker.
  private func opensNextStatement(_ index: Int, _ high: Int) -> Bool {
    let token = text.tokens[index]
    guard token.classes.contains(.conjunction), index + 1 < high else { return false }
    var next = index + 1
    while next + 1 < high, !text.tokens[next].classes.isDisjoint(with: [.adverb, .have]) {
      next += 1
    }
    let entry = text.lexicon.entries[text.tokens[next].entry]
    guard entry.form == .past || entry.form == .third else { return false }
    return entry.verbs.contains { text.lexicon.cues[$0].complements.contains(.quote) }
  }
}
