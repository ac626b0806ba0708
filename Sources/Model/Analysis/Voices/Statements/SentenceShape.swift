/// Questions about the shape of a sentence that stand in for a parser.
struct SentenceShape: Sendable {
  /// The text that is asked about.
  let text: VoiceText

  private var tokens: [VoiceToken] { text.tokens }

  /// The words that close off what stands between two commas or a clause.
  static let clauseWords: VoiceWordClass = [.that, .subordinator, .wh]
  private static let articles: [[UInt8]] = ["the", "a", "an", "that"].map { Array($0.utf8) }
  /// A noun phrase is not looked for further than this.
  static let longestPhrase = 40

  /// Whether a token is a finite verb or an auxiliary, as far as that can be told without a parser.
  func looksFinite(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return token.kind == .possessive && token.classes != [] }
    if let isTensed = text.isTensed(index) { return isTensed }
    if !token.classes.isDisjoint(with: [.auxiliary, .verb]) {
      return token.classes.isDisjoint(with: [.time, .title]) || !token.isCapital
    }
    let entry = text.lexicon.entries[token.entry]
    if !entry.verbs.isEmpty, !token.isCapital, entry.nouns.isEmpty,
      entry.form == .past || entry.form == .third
    {
      return !modifiesNoun(index)
    }
    return token.ending == .ed && !token.isCapital && !modifiesNoun(index)
  }

  /// Whether a word stands where an adjective or a noun stands: after "the", "his", "of".
  private func modifiesNoun(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    return before.kind == .possessive && before.classes == []
      || !before.classes.isDisjoint(with: [.determiner, .possessive, .preposition])
        && before.classes.isDisjoint(with: [.that, .subject])
  }

  /// The start of the verb group that ends with the verb at an index.
  func groupStart(_ verb: Int, from low: Int) -> Int {
    var start = verb
    let inside: VoiceWordClass = [.auxiliary, .negation, .adverb, .to]
    while start > low {
      let token = tokens[start - 1]
      let isAdverb = token.ending == .ly && !token.isCapital
      if token.kind == .possessive, token.classes != [] {
        start -= 1
      } else if token.kind == .word, isAdverb || !token.classes.isDisjoint(with: inside),
        !token.classes.contains(.conjunction), !token.isCapital || token.classes.contains(.be)
      {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  /// The noun phrase that ends before an index.
  func phrase(endingBefore end: Int, from low: Int) -> Range<Int>? {
    var start = end
    let limit = max(low, end - Self.longestPhrase)
    while start > limit, continuesPhrase(start - 1, end: end) { start -= 1 }
    start = withoutLead(start, end)
    guard start < end else { return nil }
    return end - start == 1 && isBareArticle(start) ? nil : start..<end
  }

  private func isBareArticle(_ index: Int) -> Bool {
    Self.articles.contains { text.isWord(index, $0) }
  }

  private func continuesPhrase(_ index: Int, end: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .comma, .stop, .colon, .semicolon, .dash, .openQuote, .closeQuote, .open, .other:
      return false
    case .close, .number: return true
    case .possessive: return token.classes == []
    case .word:
      if token.classes.contains(.conjunction) { return joinsNames(index, end) }
      if token.classes.contains(.that), !token.isCapital { return false }
      if token.classes.contains(.subject) { return index == end - 1 }
      // "They sound like one of those": after "they" stands a verb.
      if index > 0, !token.isCapital, tokens[index - 1].classes.contains(.subject),
        tokens[index - 1].classes.isDisjoint(with: [.relative, .object]),
        !text.lexicon.entries[token.entry].verbs.isEmpty
      {
        return false
      }
      if token.classes.contains(.subordinator), !token.classes.contains(.preposition) {
        return false
      }
      if token.classes.contains(.wh) || token.classes.contains(.negation) { return false }
      if text.tag(index) == .vb, !token.isCapital { return false }
      if token.ending == .ing, !token.isCapital, !text.lexicon.entries[token.entry].verbs.isEmpty {
        return false
      }
      return token.isCapital || !looksFinite(index)
    }
  }

  /// "Clinton and Trump" is one phrase; "it rained and Trump" is not.
  private func joinsNames(_ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, index > 0, text.isWord(index, Array("and".utf8)) else { return false }
    return tokens[index - 1].isCapital && tokens[index + 1].isCapital
  }

  /// Skips "On Tuesday", "In an interview" and adverbs before the phrase itself.
  private func withoutLead(_ from: Int, _ end: Int) -> Int {
    var start = from
    while start < end {
      let token = tokens[start]
      let isAdverb = token.ending == .ly && !token.isCapital
      // "May said": who is called like a month.
      let isNamed = token.isCapital && token.classes.contains(.modal)
      let isTime =
        token.classes.contains(.time) && !isNamed || token.classes.contains(.adverb)
      if token.kind == .close || isAdverb
        || isTime && !token.classes.contains(.determiner) || token.classes.contains(.conjunction)
      {
        start += 1
      } else if !token.classes.isDisjoint(with: [.preposition, .subordinator]) {
        return tail(start, end)
      } else {
        break
      }
    }
    return start
  }

  private func tail(_ from: Int, _ end: Int) -> Int {
    var start = end
    while start > from + 1, !tokens[start - 1].classes.contains(.preposition) {
      if tokens[start - 1].classes.contains(.time), start < end { break }
      start -= 1
    }
    return start
  }

  /// The noun phrase that starts at an index, for "said Smith" and "told reporters".
  func phrase(startingAt start: Int, to high: Int) -> Range<Int>? {
    var end = start
    let limit = min(high, start + Self.longestPhrase)
    while end < limit {
      let token = tokens[end]
      let isJoined = token.kind == .word || token.kind == .number || token.kind == .possessive
      if !isJoined || token.quotation >= 0 { break }
      if end > start {
        if token.classes.contains(.conjunction) || token.classes.contains(.that) { break }
        if !token.classes.isDisjoint(with: [.wh, .subordinator, .subject, .to]) { break }
        if token.classes.contains(.preposition), !text.isWord(end, Array("of".utf8)) { break }
        if token.classes.contains(.time), !token.isCapital || tokens[end - 1].isCapital { break }
        if tokens[end - 1].classes.contains(.subject) { break }
        if !token.isCapital, looksFinite(end) || token.ending == .ing { break }
      } else if !token.classes.isDisjoint(with: [.preposition, .conjunction, .that, .adverb, .to]) {
        break
      }
      end += 1
    }
    return start < end ? start..<end : nil
  }

  /// Whether a clause without "that" starts at an index: a subject and then a finite verb.
  func startsClause(_ start: Int, to high: Int) -> Bool {
    guard start < high else { return false }
    let first = tokens[start]
    if first.classes.contains(.preposition) || first.kind == .comma || first.kind == .stop {
      return false
    }
    if !first.classes.isDisjoint(with: [.that, .to, .conjunction]),
      !first.classes.contains(.determiner)
    {
      return false
    }
    var index = start + 1
    while index < min(high, start + 14) {
      let token = tokens[index]
      if token.kind == .comma || token.kind == .stop || token.kind == .semicolon { return false }
      if !token.classes.isDisjoint(with: [.relative, .wh]) { return false }
      if token.kind == .openQuote || looksFinite(index) { return true }
      index += 1
    }
    return false
  }

  /// Whether a subject, what is put between two commas, and a finite verb start at an index: "the guard, a man of fifty,
  /// had left".
  func startsParted(_ start: Int, to high: Int) -> Bool {
    guard start < high, tokens[start].classes.isDisjoint(with: [.preposition, .that, .to, .time])
    else { return false }
    var commas: [Int] = []
    for index in start..<min(high, start + Self.longestPhrase) {
      let token = tokens[index]
      if token.kind == .comma { commas.append(index) }
      if commas.count == 2 { break }
      if token.kind == .stop || token.kind == .openQuote || commas.isEmpty && looksFinite(index) {
        return false
      }
    }
    guard commas.count == 2, let first = commas.first, let second = commas.last, second + 1 < high
    else { return false }
    let opening: VoiceWordClass = [.relative, .wh, .determiner, .preposition, .subordinator]
    return !tokens[first + 1].classes.isDisjoint(with: opening) && looksFinite(second + 1)
  }
}
