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
      if !quotation.isTaken { take(index, quotation, sentence, paragraph) }
      index += 1
    }
  }

  private mutating func take(
    _ index: Int, _ quotation: Quotation, _ sentence: Range<Int>, _ paragraph: Int
  ) {
    guard isSpeech(quotation) else { return }
    let last = drafts.last
    guard let before = last?.paragraph ?? lastParagraph else { return }
    let startsHere = quotation.tokens.lowerBound == sentence.lowerBound
    let hasQuotation =
      last?.content.contains { part in part.contains { text.tokens[$0].quotation >= 0 } } ?? false
    var draft = Draft(
      content: [quotation.tokens], source: last?.source, cue: nil, act: .says,
      paragraph: paragraph)
    draft.inheritsSpeaker = last.map(\.inheritsSpeaker) ?? true
    if before == paragraph, hasQuotation, startsHere {
      drafts[drafts.count - 1].content.append(quotation.tokens)
    } else if before == paragraph, startsHere {
      drafts.append(draft)
    } else if startsHere, quotation.fillsParagraph, before + 1 == paragraph {
      draft.continues = true
      drafts.append(draft)
    } else if followsColon(quotation), paragraph - before < 3 {
      drafts.append(draft)
    } else {
      return
    }
    text.quotations[index].isTaken = true
  }

  /// A colon before a quotation hands the word to who is speaking.
  private func followsColon(_ quotation: Quotation) -> Bool {
    let start = quotation.tokens.lowerBound
    return start > 0 && text.tokens[start - 1].kind == .colon
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
