import TextSafety

/// Finds the statements of a text: for each cue outside a quotation its speaker and its content.
struct StatementFinder {
  /// The text; quotations that a statement has are marked as taken.
  var text: VoiceText
  /// The statements so far.
  var drafts: [StatementDraft] = []
  let syntax: SentenceShape
  let subjects: SubjectFinder
  /// The last speaker named in the sentence that is being read.
  var lastSource: Range<Int>?
  /// The first token of the sentence that no statement before has.
  var clauseStart = 0
  /// The relative pronoun between the speaker and the verb that is being read.
  var relative: Range<Int>?
  /// The further speakers of the verb that is being read: "A and B said".
  var others: [Range<Int>] = []
  /// Where the words that name its speaker begin, where that is before the name.
  var opening: Int?
  /// Whether what the verb that is being read marks was said.
  var factuality = Statement.Factuality.unknown

  /// The paragraph of the last statement of the chunk before.
  let lastParagraph: Int?

  /// Makes a finder for a text.
  ///
  /// - Parameter lastParagraph: that of the last statement before the text, if there was one.
  init(_ text: VoiceText, after lastParagraph: Int? = nil) {
    self.text = text
    self.lastParagraph = lastParagraph
    syntax = SentenceShape(text: text)
    subjects = SubjectFinder(syntax: syntax)
  }

  /// All statements in reading order.
  mutating func find() -> [StatementDraft] {
    for (whole, paragraph) in text.sentences {
      let range = withoutDateline(whole)
      let first = drafts.count
      lastSource = nil
      clauseStart = range.lowerBound
      readSentence(range, paragraph)
      takeQuotations(range, paragraph, since: first)
    }
    return drafts
  }

  private mutating func readSentence(_ range: Range<Int>, _ paragraph: Int) {
    var index = range.lowerBound
    while index < range.upperBound {
      let token = text.tokens[index]
      let canBeCue = !token.isCapital || index == range.lowerBound
      if token.kind == .word, token.quotation < 0 {
        if text.isWord(index, Self.according) {
          readAccording(index, sentence: range, paragraph: paragraph)
        } else if canBeCue, text.lexicon.isCue[token.entry] {
          readCue(index, range: range, paragraph: paragraph)
        }
      }
      index += 1
    }
  }

  private mutating func readCue(_ index: Int, range: Range<Int>, paragraph: Int) {
    let entry = text.lexicon.entries[text.tokens[index].entry]
    let isStatement =
      !entry.verbs.isEmpty && readVerb(index, entry: entry, sentence: range, paragraph: paragraph)
    if let (reading, node) = text.node(at: index), !reading.tokens[node].upos.isNoun { return }
    if !isStatement, !entry.nouns.isEmpty {
      readNoun(index, entry: entry, sentence: range, paragraph: paragraph)
    }
  }

  /// Content runs over no more tokens than this outside quotations.
  static let longestContent = 400
  static let according = Array("according".utf8)

  /// Adds the statement that a verb marks; returns whether somebody says it.
  @discardableResult
  mutating func add(_ content: [Range<Int>], source: Range<Int>?, at site: CueSite) -> Bool {
    add(
      content, source: source, cue: site.tokens, act: site.cue.act, paragraph: site.paragraph)
  }

  /// Adds a statement and marks its quotations as taken, by nobody too; returns whether somebody says it.
  @discardableResult
  mutating func add(
    _ content: [Range<Int>], source: Range<Int>?, cue: Range<Int>, act: Statement.Act,
    paragraph: Int
  ) -> Bool {
    let source = source.map(withoutRelative)
    let parts = content.filter { !text.span($0).isEmpty }
    // "No group claimed": what nobody says is said by nobody.
    guard !parts.isEmpty, !isDenied(source), !isAccordingTo(source) else { return false }
    for part in parts {
      guard let first = part.first(where: { text.tokens[$0].quotation >= 0 }) else { continue }
      var quotation = text.tokens[first].quotation
      while quotation < text.quotations.count,
        text.quotations[quotation].tokens.lowerBound < part.upperBound
      {
        text.quotations[quotation].isTaken = true
        quotation += 1
      }
    }
    if isNobody(source, saying: cue) { return false }
    drafts.append(
      StatementDraft(
        content: parts, source: source, others: others, relative: relative,
        cue: cue, act: act, paragraph: paragraph, factuality: factuality))
    return true
  }

  /// "A leak, which officials in Varna deny": the pronoun is what they deny and no part of who they are.
  private func withoutRelative(_ source: Range<Int>) -> Range<Int> {
    guard source.count > 1,
      !text.tokens[source.lowerBound].classes.isDisjoint(with: [.relative, .subordinator])
        || text.isWord(source.lowerBound, Self.whereWord)
    else { return source }
    return source.dropFirst()
  }

  /// "According to local news reports that …": a noun that could be a verb has no subject there.
  private func isAccordingTo(_ source: Range<Int>?) -> Bool {
    source.map { text.isWord($0.lowerBound, Self.according) } ?? false
  }

  private func isDenied(_ source: Range<Int>?) -> Bool {
    guard let source else { return false }
    return (max(0, source.lowerBound - 1)...source.lowerBound).contains {
      text.isWord($0, Self.no) || text.isWord($0, Self.neither)
    }
  }

  /// "Everyone says so", "your boss says", "whose family says", "#ferries", the state of "in Varna, GA telling": nobody who speaks.
  private func isNobody(_ source: Range<Int>?, saying cue: Range<Int>) -> Bool {
    guard let first = source?.lowerBound else { return false }
    if source?.count == 1, Self.anybody.contains(text.key(of: first..<first + 1)) { return true }
    if Self.nobodys.contains(text.key(of: first..<first + 1)) { return true }
    // "“… sheer evil,” according to Lund, who said": what is quoted says nothing itself.
    let quotation = text.tokens[first].quotation
    if !text.tokens[first].isCapital || text.tokens[first].classes.contains(.subject),
      quotation >= 0,
      cue.first.map({ text.tokens[$0].quotation != quotation }) ?? true
    {
      return true
    }
    if let source, isShareOfTime(source) { return true }
    guard first > 0 else { return false }
    let before = text.tokens[first - 1]
    let isGlued = before.end == text.tokens[first].start
    if isGlued, text.bytes[before.start] == .numberSign { return true }
    return source?.count == 1 && before.kind == .comma && first > 1
      && text.tokens[first - 2].isCapital
      && Self.stateCodes.contains(text.key(of: first..<first + 1))
  }

  /// "Spent most of his time on the floor clarifying".
  private func isShareOfTime(_ source: Range<Int>) -> Bool {
    guard source.count > 2, text.isWord(source.lowerBound + 1, Self.of),
      Self.shares.contains(text.key(of: source.lowerBound..<source.lowerBound + 1)),
      let noun = source.dropFirst(2).first(where: {
        text.tokens[$0].classes.isDisjoint(with: [.determiner, .possessive, .adverb])
      })
    else { return false }
    let isTime = text.tokens[noun].classes.contains(.time) || text.isWord(noun, Self.time)
    // "Some of Friday's marchers", "one of the day labourers".
    guard isTime, noun + 1 < source.upperBound else { return isTime }
    return text.tokens[noun + 1].classes.contains(.preposition)
  }

  static let of = Array("of".utf8)
  private static let time = Array("time".utf8)
  private static let shares: Set<String> = ["most", "much", "part", "some", "all", "half"]
  /// How words begin that name nobody.
  private static let nobodys: Set<String> = [
    "your", "whose", "there", "how", "why", "where", "when",
  ]
  /// The codes of the states that addresses end with: "in Varna, GA".
  private static let stateCodes = Set(
    """
    al ak az ar ca co ct de fl ga ia il ks ky la md ma mi mn ms mo mt nc nd ne nh nj nm nv ny oh pa ri sc sd tn tx ut
    va vt wa wi wv wy
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
  private static let anybody: Set<String> = [
    "everyone", "everybody", "anyone", "anybody", "nobody", "everything",
  ]
  private static let whereWord = Array("where".utf8)
  private static let no = Array("no".utf8)
  private static let neither = Array("neither".utf8)

  /// "According to X, …" and "…, according to X".
  private mutating func readAccording(_ index: Int, sentence: Range<Int>, paragraph: Int) {
    guard index + 2 < sentence.upperBound, text.isWord(index + 1, Array("to".utf8)),
      let named = syntax.phrase(startingAt: index + 2, to: sentence.upperBound)
    else { return }
    let source = withNoun(behind: named, sentence)
    let cue = index..<(index + 2)
    let isSaid: Bool
    if passesOn(index, from: source, sentence) { return }
    if index > clauseStart + 1 {
      let before = max(clauseStart, index - Self.longestContent)..<index
      isSaid = add(
        [before] + rest(after: source, of: sentence), source: source, cue: cue, act: .says,
        paragraph: paragraph)
    } else {
      let start = comma(after: source.upperBound, sentence.upperBound)
      isSaid = add(
        [start..<sentence.upperBound], source: source, cue: cue, act: .says, paragraph: paragraph)
    }
    if isSaid { lastSource = source }
  }

  /// "“…,” Ruiz joked with Lund in a call, according to an aide", "He said, according to the paper:": what says who
  /// speaks is no report of its own, but whoever is named passes the words on.
  private mutating func passesOn(
    _ index: Int, from source: Range<Int>, _ sentence: Range<Int>
  ) -> Bool {
    guard index > clauseStart + 1 else { return false }
    let before = clauseStart..<index
    guard !before.contains(where: { text.tokens[$0].quotation >= 0 }) else { return false }
    let verbs = before.filter(syntax.looksFinite)
    if clauseStart > sentence.lowerBound, verbs.isEmpty, let last = drafts.last,
      let place = last.content.first?.lowerBound, sentence.contains(place)
    {
      if last.via == nil { drafts[drafts.count - 1].via = source }
      return true
    }
    // "There, according to Holm.": nothing is told.
    if verbs.isEmpty, before.count < 4, rest(after: source, of: sentence).isEmpty { return true }
    return before.count < 5
      && verbs.allSatisfy { text.lexicon.isCue[text.tokens[$0].entry] } && !verbs.isEmpty
  }

  /// A source after "according to" with the noun that ends it and could be a verb: "the explanatory notes".
  private func withNoun(behind source: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let next = source.upperBound
    guard next < sentence.upperBound, text.tokens[next].kind == .word,
      !text.tokens[next].isCapital, !text.lexicon.entries[text.tokens[next].entry].verbs.isEmpty
    else { return source }
    guard next + 1 < sentence.upperBound else { return source.lowerBound..<(next + 1) }
    let behind = text.tokens[next + 1]
    let isOver =
      behind.kind == .comma || behind.kind == .stop
      || !behind.classes.isDisjoint(with: [.preposition, .that])
    return isOver ? source.lowerBound..<(next + 1) : source
  }

  /// What goes on after "With help, according to X, …"; nothing where the sentence ends with the source.
  private func rest(after source: Range<Int>, of sentence: Range<Int>) -> [Range<Int>] {
    guard source.upperBound < sentence.upperBound, text.tokens[source.upperBound].kind == .comma
    else { return [] }
    let start = comma(after: source.upperBound, sentence.upperBound)
    guard start < sentence.upperBound, !text.tokens[start].classes.contains(.relative),
      syntax.startsClause(start, to: sentence.upperBound)
    else { return [] }
    return [start..<min(sentence.upperBound, start + Self.longestContent)]
  }

  /// After an apposition that follows a name and its closing comma.
  private func comma(after index: Int, _ sentenceEnd: Int) -> Int {
    let high = min(sentenceEnd, index + Self.longestContent)
    var end = index
    while end < high, text.tokens[end].kind != .comma { end += 1 }
    guard end < high else { return index }
    let next = end + 1
    var close = next
    while close < high, text.tokens[close].kind != .comma { close += 1 }
    return close < high && isInsertion(next..<close) ? close + 1 : next
  }

  /// Whether the words between two commas only say more of the name before them: a relative clause, or
  /// "a former envoy to Arland", which has no verb.
  private func isInsertion(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    if text.tokens[first].classes.contains(.relative) { return true }
    return text.tokens[first].classes.contains(.determiner)
      && words.contains { !text.tokens[$0].classes.isDisjoint(with: [.person, .title]) }
      && !words.contains { syntax.looksFinite($0) }
  }
}
