extension StatementFinder {
  /// "As Smith put it, …", "…, as Smith says, …" and "…, as Smith noted": the clause that "as" belongs to is the
  /// content.
  mutating func readAsClause(
    _ site: CueSite, source: Range<Int>?
  ) -> Bool {
    let sentence = site.sentence
    guard let source, source.lowerBound > sentence.lowerBound,
      text.isWord(source.lowerBound - 1, Self.asWord),
      site.cue.complements.contains(.that) || !site.cue.particles.isEmpty,
      let end = insertionEnd(from: site.after, sentence)
    else { return false }
    let opening = source.lowerBound - 1
    var content: [Range<Int>] = []
    let rest = min(end + 1, sentence.upperBound)
    let restEnd = min(sentence.upperBound, rest + Self.longestContent)
    if opening > clauseStart, text.tokens[opening - 1].kind == .comma {
      content.append(max(clauseStart, opening - Self.longestContent)..<(opening - 1))
      // "The talks, as Holm explained, were late": one clause with him in its middle.
      let isHalf = !content[0].contains(where: syntax.looksFinite)
      if isHalf || syntax.startsClause(rest, to: restEnd) || content[0].count < 5 {
        content.append(rest..<restEnd)
      }
    } else if opening == sentence.lowerBound || opensClause(opening) {
      content.append(rest..<restEnd)
    }
    content.removeAll { $0.count < 3 && $0.lowerBound >= rest }
    guard content.contains(where: { $0.count > 2 }) else { return false }
    if add(content, source: source, at: site) { lastSource = source }
    clauseStart = max(clauseStart, content.last?.upperBound ?? 0)
    return true
  }

  /// "The attack was claimed by the Front": what is said is the subject, who says it comes after "by".
  mutating func readAgent(
    _ site: CueSite
  ) -> Bool {
    let (cue, after, sentence) = (site.cue, site.after, site.sentence)
    guard cue.complements.contains(.np), after + 1 < sentence.upperBound,
      text.isWord(after, Self.by),
      let agent = syntax.phrase(startingAt: after + 1, to: sentence.upperBound),
      let content = subjects.subject(before: site.group, from: sentence.lowerBound),
      content.lowerBound >= clauseStart
    else { return false }
    if add([content], source: agent, at: site) { drafts[drafts.count - 1].isObject = true }
    return true
  }

  private static let by = Array("by".utf8)

  private func opensClause(_ index: Int) -> Bool {
    switch text.tokens[index - 1].kind {
    case .stop, .semicolon, .colon, .dash, .openQuote, .open: true
    case .word:
      text.tokens[index - 1].classes.contains(.conjunction) && index - 1 == clauseStart
    case .number, .comma, .close, .closeQuote, .possessive, .other: false
    }
  }

  /// The comma or the end after a verb and the phrase that belongs to it: "put it on Monday, …".
  private func insertionEnd(from after: Int, _ sentence: Range<Int>) -> Int? {
    var index = after
    while index < min(sentence.upperBound, after + 12) {
      let token = text.tokens[index]
      switch token.kind {
      case .comma, .stop, .colon: return index
      case .word:
        if index == after,
          token.classes.isDisjoint(with: [.preposition, .time, .adverb]), token.ending != .ly
        {
          return nil
        }
        if syntax.looksFinite(index) { return nil }
      case .number, .possessive: break
      case .semicolon, .dash, .open, .close, .openQuote, .closeQuote, .other: return nil
      }
      index += 1
    }
    return index == sentence.upperBound ? index : nil
  }

  /// Where the content of a relative clause ends before the sentence's own verb: "Smith, who said the law was
  /// weak, resigned".
  func mainVerb(
    behind content: Range<Int>, _ source: Range<Int>?, _ sentence: Range<Int>
  ) -> Int? {
    guard let source, isInRelative(source),
      !(sentence.lowerBound..<source.lowerBound).contains(where: { syntax.looksFinite($0) })
    else { return nil }
    return content.dropLast().last { index in
      (text.tokens[index].kind == .comma || text.tokens[index].kind == .dash)
        && text.tokens[index].quotation < 0 && syntax.looksFinite(index + 1)
        && index > content.lowerBound
    }
  }

  /// Whether a speaker stands for a relative pronoun or right after one ("for which Smith claimed …").
  private func isInRelative(_ source: Range<Int>) -> Bool {
    if relative != nil { return true }
    guard source.lowerBound > 0 else { return false }
    let before = text.tokens[source.lowerBound - 1].classes
    return before.contains(.relative) && !before.contains(.determiner)
  }

  static let asWord = Array("as".utf8)
  static let that = Array("that".utf8)
  static let to = Array("to".utf8)
}
