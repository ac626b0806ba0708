import Language
import TextSafety

/// Finds the role that the text gives a person where it names them.
struct RoleFinder {
  /// The text.
  let text: VoiceText

  /// A role has no more words than this.
  static let longestRole = 40

  /// The role beside a name: after it ("Smith, a professor at …,") or before it ("President Smith", "the
  /// union's treasurer, Li Wen").
  func role(at mention: EntityMention) -> SourceSpan? {
    let test = RoleTest(text: text)
    func sound(_ words: Range<Int>?) -> SourceSpan? {
      words.flatMap { test.role(in: beforeRelative($0)) }.map { text.span($0) }
    }
    let behind = sound(isBehindAccording(mention) ? nil : behind(mention.tokens.upperBound))
    // "Minister Li Wen, who led the talks": the office says more than what was done.
    let isClause = behind.map { text.bytes[$0.range].starts(with: "who".utf8) } ?? false
    if let behind, !isWeak(behind), !isClause { return behind }
    return sound(before(mention)) ?? sound(beforeComma(mention.tokens)) ?? behind
      ?? affiliation(mention.tokens.upperBound)
  }

  /// "According to Lund, the mill's editor, Bo Holm, wrote": what stands between the commas is said of the next name.
  private func isBehindAccording(_ mention: EntityMention) -> Bool {
    let (start, comma) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    guard start > 1, text.isWord(start - 1, StatementFinder.to),
      text.isWord(start - 2, StatementFinder.according), comma + 1 < text.tokens.count,
      text.tokens[comma].kind == .comma
    else { return false }
    let stop = roleEnd(comma + 1)
    guard stop + 1 < text.tokens.count, text.tokens[stop].kind == .comma else { return false }
    let next = text.tokens[stop + 1]
    return next.isCapital && next.kind == .word
      && next.classes.isDisjoint(with: [.title, .determiner])
  }

  /// Words without a "who" at their end, whose clause an insertion cuts off: "the Republican who, along with others, led".
  private func beforeRelative(_ words: Range<Int>) -> Range<Int> {
    var end = words.upperBound
    while end > words.lowerBound + 1, text.tokens[end - 1].classes.contains(.relative) { end -= 1 }
    return words.lowerBound..<end
  }

  /// Whether a role is one word alone, a rank or a party: "Gen.", "a Republican".
  func isWeak(_ role: SourceSpan) -> Bool {
    let words = text.bytes[role.range].split(separator: 0x20)
    let isParty = words.count == 2 && (words[0].count == 1 || words[0].elementsEqual("an".utf8))
    return words.count == 1 && role.count < Self.shortestOffice || isParty
  }

  /// Whether a role has a word in it that only a person is called by.
  func isRoleOfPerson(_ role: SourceSpan) -> Bool {
    text.bytes[role.range].split { !VoiceSelection.isWordByte($0) }.contains { word in
      let entry = text.lexicon.entries[text.lexicon.lookUp(text.bytes, word.indices)]
      return !entry.classes.isDisjoint(with: [.person, .title])
    }
  }

  /// Ranks are shorter than the shortest offices: "Sen.", but "president".
  private static let shortestOffice = 7

  /// "Li Wen of the Northern Times": the body after "of".
  private func affiliation(_ end: Int) -> SourceSpan? {
    guard end + 2 < text.tokens.count, text.isWord(end, Self.of) else { return nil }
    var last = end + 1
    if text.tokens[last].classes.contains(.determiner) { last += 1 }
    let first = last
    while last < min(text.tokens.count, first + 7), text.tokens[last].kind == .word,
      text.tokens[last].isCapital || goesOn(last), text.tokens[last].classes.isDisjoint(with: .time)
    {
      last += 1
    }
    let isBody = (first..<last).contains {
      !text.tokens[$0].classes.isDisjoint(with: [.organisation, .media])
    }
    return isBody ? text.span(end..<last) : nil
  }

  /// "Of the University | of Varna", "the Centre | for Works": whether a small word joins a body with what it is of.
  private func goesOn(_ index: Int) -> Bool {
    (text.isWord(index, Self.of) || text.isWord(index, Self.for)) && index + 1 < text.tokens.count
      && text.tokens[index + 1].isCapital && text.tokens[index + 1].kind == .word
  }

  private func behind(_ end: Int) -> Range<Int>? {
    guard end + 1 < text.tokens.count, text.tokens[end].kind == .comma else { return nil }
    var start = end + 1
    // "Smith, 45, a farmer".
    if text.tokens[start].kind == .number, start + 2 < text.tokens.count,
      text.tokens[start + 1].kind == .comma
    {
      start += 2
    }
    let isClause = text.tokens[start].classes.contains(.relative)
    if isClause {
      guard let found = servedAs(start) else { return nil }
      start = found
    }
    let stop = roleEnd(start)
    guard stop > start, isClause || namesRole(start, stop) else { return nil }
    return start..<stop
  }

  /// "Who serves as X", "who is X": where X begins.
  ///
  /// A role of the past is the whole clause,
  /// which says so: "who previously served as X", "who was X".
  private func servedAs(_ relative: Int) -> Int? {
    if relative + 1 < text.tokens.count,
      Self.holding.contains(text.key(of: relative + 1..<relative + 2))
    {
      return relative
    }
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

  /// Verbs of what somebody does for a living: "who runs the port".
  private static let holding: Set<String> = [
    "works", "worked", "runs", "ran", "leads", "led", "heads", "headed", "teaches", "taught",
    "studies", "studied", "chairs", "chaired", "represents", "represented", "oversees", "oversaw",
    "manages", "managed", "owns", "founded", "directs", "directed", "covers",
  ]
  private static let asWord = Array("as".utf8)
  private static let over: [[UInt8]] = [
    "was", "were", "been", "had", "previously", "formerly", "once", "served", "led",
  ].map { Array($0.utf8) }

  private func roleEnd(_ start: Int) -> Int {
    var index = start
    while index < min(text.tokens.count, start + Self.longestRole) {
      let token = text.tokens[index]
      switch token.kind {
      case .comma:
        // "Head of the regional, low-cost carrier": the noun comes after the comma.
        let goesOn =
          index > start && index + 1 < text.tokens.count && text.tag(index - 1) == .jj
          && (text.tag(index + 1) == .jj || text.tag(index + 1) == .nn)
        if !goesOn { return index }
        index += 1
      case .dash where isHyphen(index): index += 1
      case .stop, .semicolon, .dash, .openQuote, .closeQuote: return index
      case .word, .number, .colon, .open, .close, .possessive, .other: index += 1
      }
      if token.end > text.bytes.count { break }
    }
    return index
  }

  /// "The owner of the 4-star hotel": a dash that joins a number and a word.
  private func isHyphen(_ dash: Int) -> Bool {
    guard dash > 0, dash + 1 < text.tokens.count else { return false }
    let (before, after) = (text.tokens[dash - 1], text.tokens[dash + 1])
    return before.kind == .number && after.kind == .word
      && before.end == text.tokens[dash].start && text.tokens[dash].end == after.start
  }

  /// A role's first words have a word for a person in them and are no clause.
  private func namesRole(_ start: Int, _ stop: Int) -> Bool {
    let first = text.tokens[start]
    if first.kind != .word || first.classes.contains(.conjunction) { return false }
    if first.ending == .ing && !first.isCapital || first.classes.contains(.preposition) {
      return false
    }
    // "Smith, 47, is charged with" and "Smith, repeatedly attacks": a clause, and no role.
    let verb = (start..<stop).first { text.tokens[$0].ending != .ly } ?? start
    if SentenceShape(text: text).looksFinite(verb) { return false }
    let isNominal =
      !first.classes.isDisjoint(with: [.determiner, .possessive]) || text.isWord(start, Self.former)
      || (start + 1..<min(stop, start + 4)).contains {
        text.tokens[$0].kind == .possessive && text.tokens[$0].classes == []
      }
    for index in start..<min(stop, start + 8) {
      let token = text.tokens[index]
      if token.classes.contains(.subject) || token.classes.contains(.modal) { return false }
      if !token.classes.isDisjoint(with: [.person, .title]) { return true }
      // "Director of works" needs no article, "however" is nobody.
      let isHead = index + 1 < stop && text.tokens[index + 1].classes.contains(.preposition)
      if isAgent(index), isNominal || isHead { return true }
    }
    guard isNominal, stop < text.tokens.count, first.classes.isDisjoint(with: [.that, .time]) else {
      return false
    }
    // "Smith, a Democrat from Ohio,": no clause, and what follows is over with it.
    let syntax = SentenceShape(text: text)
    return text.tokens[stop].kind == .comma
      && !(start..<stop).contains { syntax.looksFinite($0) }
      && text.tokens[stop].end - text.tokens[start].start < Self.longestNominal
  }

  /// A role that no word for people is in has no more bytes.
  private static let longestNominal = 120

  private static let former = Array("former".utf8)
  /// Endings of words for people who do something: maker, director, scientist, assistant, head.
  private static let agents: Set<[UInt8]> = [
    Array("er".utf8), Array("or".utf8), Array("st".utf8), Array("an".utf8), Array("nt".utf8),
    Array("ad".utf8),
  ]

  private func isAgent(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if !token.classes.isDisjoint(with: [.person, .title]) { return true }
    guard token.kind == .word, token.end - token.start > 3 else { return false }
    return Self.agents.contains(Array(text.bytes[(token.end - 2)..<token.end]))
      || PersonWords.gender(of: text.key(of: index..<index + 1)) != nil
  }

  private func before(_ mention: EntityMention) -> Range<Int>? {
    let end =
      mention.title.contains { !isHonorific($0) }
      ? mention.title.upperBound : mention.tokens.lowerBound
    var start = min(mention.title.lowerBound, end)
    if mention.title.isEmpty || end != mention.title.upperBound { start = end }
    start = behindHonorific(phraseStart(start, end), end)
    // "Speaker of the House Li Wen".
    if start > 2, !mention.title.isEmpty, text.isWord(start - 1, Self.the),
      text.isWord(start - 2, Self.of), text.tokens[start - 3].classes.contains(.title)
    {
      start -= 3
    }
    guard start < end, isAgent(end - 1) || !mention.title.isEmpty else { return nil }
    // "what a President Lund would do": nobody has that office yet.
    let title = mention.title.lowerBound
    if !mention.title.isEmpty, title > 0, text.isWord(title - 1, Self.a) { return nil }
    // "Officials Li Wen and Ana Ruiz": two have the role, and each is one of them.
    if mention.title.isEmpty, text.tag(end - 1) == .nns { return nil }
    return start..<end
  }

  private func behindHonorific(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, isHonorific(start) { start += 1 }
    return start
  }

  /// Where the words that belong to a noun begin: "Northern Radio's | reporter".
  private func phraseStart(_ from: Int, _ end: Int) -> Int {
    let blocked: VoiceWordClass = [
      .determiner, .preposition, .conjunction, .that, .wh, .auxiliary, .adverb, .verb,
      .subordinator,
      .subject, .object, .time, .to,
    ]
    let syntax = SentenceShape(text: text)
    var start = from
    while start > 0, end - start < 9 {
      let token = text.tokens[start - 1]
      if token.kind == .possessive, token.classes == [] {
        start -= 1
        continue
      }
      if let opening = initials(before: start) {
        start = opening
        continue
      }
      let joins = text.isWord(start - 1, Self.of) && start > 1 && text.tokens[start - 2].isCapital
      guard token.kind == .word, joins || token.classes.isDisjoint(with: blocked),
        token.ending != .ly, !isBreak(token.end, text.tokens[start].start),
        !isVerb(start - 1), token.isCapital || !syntax.looksFinite(start - 1),
        token.quotation == text.tokens[from].quotation
      else { break }
      start -= 1
    }
    while start < end, text.tokens[start].kind == .possessive { start += 1 }
    return start
  }

  /// Where "(RSA)" begins that ends before a word: "River Safety Agency (RSA) | Director".
  private func initials(before index: Int) -> Int? {
    guard index > 3, text.tokens[index - 1].kind == .close, text.tokens[index - 3].kind == .open,
      text.tokens[index - 2].isCapital, text.tokens[index - 4].isCapital,
      // "Varna (RNS) President Holm": no initials of the town.
      text.bytes[text.tokens[index - 2].end - 1] == text.bytes[text.tokens[index - 4].start]
    else { return nil }
    return index - 3
  }

  private static let ofOffice: Set<String> = [
    "managing", "acting", "founding", "presiding", "governing", "ruling", "operating",
  ]

  /// "Arrests undercut President Li": a verb is no part of a role.
  private func isVerb(_ index: Int) -> Bool {
    guard !text.tokens[index].isCapital, let tag = text.tag(index) else { return false }
    // "A letter calling President Li": what the letter does, but "the managing editor".
    if tag == .vbg, index > 0, let before = text.tag(index - 1) {
      let isNoun = before == .nn || before == .nns || before == .nnp || before == .nnps
      return isNoun && !Self.ofOffice.contains(text.key(of: index..<index + 1))
    }
    return tag == .vb || tag == .vbd || tag == .vbp || tag == .vbz
  }

  /// Whether a line ends between two words: a heading is no part of a role.
  private func isBreak(_ end: Int, _ start: Int) -> Bool {
    end < start && text.bytes[end..<start].contains(0x0A)
  }

  private static let of = Array("of".utf8)
  private static let `for` = Array("for".utf8)
  private static let a = Array("a".utf8)
  private static let the = Array("the".utf8)

  /// "The union's treasurer, Li Wen,": a noun for people with a determiner, a comma and the name.
  ///
  /// "He spoke through a lawyer, and so on": the name is set beside the noun only where a mark ends it or the tree
  /// says so.
  private func beforeComma(_ words: Range<Int>) -> Range<Int>? {
    let name = words.lowerBound
    guard name > 2, isSetOff(words) || isApposed(words), text.tokens[name - 1].kind == .comma,
      isAgent(name - 2),
      !text.tokens[name - 2].isCapital
    else { return nil }
    var start = phraseStart(name - 1, name - 1)
    guard start > 0 else { return nil }
    let first = text.tokens[start - 1]
    let isOpen = !first.classes.isDisjoint(with: [.determiner, .possessive]) && first.kind == .word
    if isOpen { start -= 1 }
    guard isOpen || text.tokens[start].classes.contains(.possessive) else { return nil }
    return start..<name - 1
  }

  /// Whether a mark ends a name.
  private func isSetOff(_ name: Range<Int>) -> Bool {
    guard name.upperBound < text.tokens.count else { return true }
    switch text.tokens[name.upperBound].kind {
    case .comma, .stop, .semicolon, .dash, .open, .close: return true
    case .word, .number, .colon, .openQuote, .closeQuote, .possessive, .other: return false
    }
  }

  /// Whether the tree sets a name beside the noun before it.
  private func isApposed(_ name: Range<Int>) -> Bool {
    name.contains { index in
      text.node(at: index).map { $0.reading.tokens[$0.node].relation == .apposition } ?? false
    }
  }

  private func isHonorific(_ index: Int) -> Bool {
    Self.honorifics.contains { text.isWord(index, $0) }
  }

  private static let honorifics: [[UInt8]] = [
    "mr.", "mrs.", "ms.", "dr.", "mr", "mrs", "ms", "dr", "sir", "prof.",
  ].map { Array($0.utf8) }
}
