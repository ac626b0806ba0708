import TextSafety

/// Finds who a verb is said of.
struct SubjectFinder: Sendable {
  /// The sentence's shape.
  let syntax: SentenceShape

  private var tokens: [VoiceToken] { syntax.text.tokens }

  /// The subject of the verb group that starts at an index, nil when it has none of its own there.
  func subject(before group: Int, from low: Int) -> Range<Int>? {
    guard group > low else { return nil }
    let last = tokens[group - 1]
    if !last.classes.isDisjoint(with: [.relative, .that]),
      last.classes.isDisjoint(with: .determiner)
    {
      return antecedent(group - 1, low)
    }
    switch last.kind {
    case .comma, .dash: return acrossInsertion(group - 1, low)
    case .close: return beforeParenthesis(group - 1, low)
    case .closeQuote, .openQuote, .stop, .colon, .semicolon, .open, .other: return nil
    case .word, .number, .possessive:
      return syntax.phrase(endingBefore: group, from: low)
    }
  }

  /// "Smith, who said", "the man that said".
  private func antecedent(_ relative: Int, _ low: Int) -> Range<Int>? {
    var end = relative
    while end > low, tokens[end - 1].kind == .comma { end -= 1 }
    if let found = syntax.phrase(endingBefore: end, from: low) { return found }
    return end < relative ? acrossInsertion(end, low) : nil
  }

  /// "Smith, a professor in Ohio, said": the phrase before the first of the two commas.
  private func acrossInsertion(_ comma: Int, _ low: Int) -> Range<Int>? {
    var index = comma - 1
    let limit = max(low, comma - SentenceShape.longestPhrase)
    if let relative = listing(before: comma, from: limit) { return antecedent(relative, low) }
    var last: Range<Int>?
    while index >= limit {
      let token = tokens[index]
      if token.kind == .openQuote || token.kind == .semicolon { break }
      if token.kind == tokens[comma].kind, token.quotation < 0 {
        last = syntax.phrase(endingBefore: index, from: low)
        if let found = last, isNameLike(found) { return found }
      }
      index -= 1
    }
    if let last { return last }
    return syntax.phrase(endingBefore: comma, from: low)
  }

  /// The relative pronoun of a clause that lists names before a comma: "the states, which are A, B and C, argue".
  private func listing(before comma: Int, from limit: Int) -> Int? {
    var index = comma - 1
    var commas = 0
    while index > limit {
      let token = tokens[index]
      switch token.kind {
      case .comma: commas += 1
      case .word:
        if token.classes.contains(.relative) {
          let isBeing = tokens[index + 1].classes.contains(.be)
          return isBeing && commas > 0 && index > limit ? index : nil
        }
      case .stop, .semicolon, .openQuote, .closeQuote, .dash: return nil
      case .number, .colon, .open, .close, .possessive, .other: break
      }
      index -= 1
    }
    return nil
  }

  private func isNameLike(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    let isPlace =
      range.lowerBound > 0 && tokens[range.lowerBound - 1].classes.contains(.preposition)
    return !isPlace
      && (tokens[last].isCapital || !tokens[last].classes.isDisjoint(with: [.person, .group]))
  }

  /// The phrase before a parenthesis: "Senator Smith (R-Ohio) said".
  private func beforeParenthesis(_ close: Int, _ low: Int) -> Range<Int>? {
    var index = close
    let limit = max(low, close - SentenceShape.longestPhrase)
    while index > limit, tokens[index].kind != .open { index -= 1 }
    guard index > limit else { return nil }
    return syntax.phrase(endingBefore: index, from: low)
  }

  /// The subject of the nearest finite verb before an index that has one.
  func nearestSubject(before end: Int, from low: Int) -> Range<Int>? {
    var index = end - 1
    let limit = max(low, end - SentenceShape.longestPhrase)
    while index >= limit {
      if tokens[index].quotation < 0, syntax.looksFinite(index) {
        let group = syntax.groupStart(index, from: low)
        if let found = subject(before: group, from: low) { return found }
        index = min(index, group)
      }
      index -= 1
    }
    return nil
  }
}
