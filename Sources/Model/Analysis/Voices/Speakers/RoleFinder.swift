import TextSafety

/// Finds the role that the text gives a person where it names them.
struct RoleFinder {
  /// The text.
  let text: VoiceText

  /// A role has no more words than this.
  static let longestRole = 40

  /// The role beside a name: behind it ("Smith, a professor at …,") or before it ("President Smith").
  func role(at mention: NameMention) -> SourceSpan? {
    behind(mention.tokens.upperBound) ?? before(mention)
  }

  private func behind(_ end: Int) -> SourceSpan? {
    guard end + 1 < text.tokens.count, text.tokens[end].kind == .comma else { return nil }
    var start = end + 1
    let isClause = text.tokens[start].classes.contains(.relative)
    if isClause {
      guard let found = servedAs(start) else { return nil }
      start = found
    }
    let stop = roleEnd(start)
    guard stop > start, isClause || namesRole(start, stop) else { return nil }
    return text.span(start..<stop)
  }

  /// "Who serves as X", "who is X": where X begins.
  ///
  /// A role of the past is the whole clause,
  /// which says so: "who previously served as X", "who was X".
  private func servedAs(_ relative: Int) -> Int? {
    let limit = min(text.tokens.count, relative + 6)
    var index = relative + 1
    while index < limit {
      let isNamed =
        text.isWord(index, Self.asWord)
        || text.tokens[index].classes.contains(.be) && index + 1 < limit
          && text.tokens[index + 1].classes.contains(.determiner)
      if isNamed { return isPast(relative + 1..<index + 1) ? relative : index + 1 }
      index += 1
    }
    return nil
  }

  /// Whether one of the words before a role says that it is over.
  private func isPast(_ words: Range<Int>) -> Bool {
    words.contains { index in
      let entry = text.lexicon.entries[text.tokens[index].entry]
      return Self.over.contains { text.isWord(index, $0) } || text.tokens[index].ending == .ed
        || entry.form == .past && !entry.verbs.isEmpty
    }
  }

  private static let asWord = Array("as".utf8)
  private static let over: [[UInt8]] = [
    "was", "were", "been", "had", "previously", "formerly", "once", "served", "led",
  ].map { Array($0.utf8) }

  private func roleEnd(_ start: Int) -> Int {
    var index = start
    while index < min(text.tokens.count, start + Self.longestRole) {
      let token = text.tokens[index]
      switch token.kind {
      case .comma, .stop, .semicolon, .dash, .openQuote, .closeQuote: return index
      case .word, .number, .colon, .open, .close, .possessive, .other: index += 1
      }
      if token.end > text.bytes.count { break }
    }
    return index
  }

  /// A role's first words have a word for a person in them and are no clause.
  private func namesRole(_ start: Int, _ stop: Int) -> Bool {
    let first = text.tokens[start]
    if first.kind != .word || first.classes.contains(.conjunction) { return false }
    if first.ending == .ing || first.classes.contains(.preposition) { return false }
    let head = start..<min(stop, start + 8)
    for index in head {
      let token = text.tokens[index]
      if token.classes.contains(.subject) || token.classes.contains(.modal) { return false }
      if !token.classes.isDisjoint(with: [.person, .title]) { return true }
    }
    let isNominal =
      !first.classes.isDisjoint(with: [.determiner]) || text.isWord(start, Self.former)
    return isNominal && head.contains { Self.agents.contains(suffix(text.tokens[$0])) }
  }

  private static let former = Array("former".utf8)
  /// Endings of words for people who do something: maker, director, scientist, assistant, head.
  private static let agents: Set<[UInt8]> = [
    Array("er".utf8), Array("or".utf8), Array("st".utf8), Array("an".utf8), Array("nt".utf8),
  ]

  private func suffix(_ token: VoiceToken) -> [UInt8] {
    guard token.kind == .word, !token.isCapital, token.end - token.start > 4 else { return [] }
    return Array(text.bytes[(token.end - 2)..<token.end])
  }

  private func before(_ mention: NameMention) -> SourceSpan? {
    var start = mention.tokens.lowerBound
    if mention.title.contains(where: { !isHonorific($0) }) {
      start = mention.title.lowerBound
      return text.span(start..<mention.title.upperBound)
    }
    while start > 0, mention.tokens.lowerBound - start < 6 {
      let token = text.tokens[start - 1]
      let blocked: VoiceWordClass = [
        .determiner, .preposition, .conjunction, .that, .wh, .auxiliary, .adverb, .verb,
        .subordinator,
        .possessive,
      ]
      guard token.kind == .word, !token.isCapital, token.classes.isDisjoint(with: blocked),
        token.ending != .ly, token.ending != .ing
      else { break }
      start -= 1
    }
    let range = start..<mention.tokens.lowerBound
    guard let last = range.last, text.tokens[last].classes.contains(.person) else { return nil }
    return text.span(range)
  }

  private func isHonorific(_ index: Int) -> Bool {
    Self.honorifics.contains { text.isWord(index, $0) }
  }

  private static let honorifics: [[UInt8]] = [
    "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "sir", "prof.",
  ].map { Array($0.utf8) }
}
