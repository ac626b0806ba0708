import Language
import TextSafety

/// Finds the names of a chunk of text and adds them to those of the chunks before it.
struct EntityFinder {
  /// The text.
  let text: VoiceText
  /// The places that the system knows.
  let places: PlaceNames
  private let roles: RoleFinder
  /// The names so far.
  private(set) var names: NameTable
  /// The names of the chunk in reading order.
  private(set) var mentions: [EntityMention] = []

  /// A name has no more words than this.
  static let longestName = 9
  /// A word of a name is no longer than this, in bytes.
  static let longestWord = 60

  /// Finds the names of a text.
  init(_ text: VoiceText, adding names: consuming NameTable, places: PlaceNames) {
    self.text = text
    self.places = places
    self.names = names
    roles = RoleFinder(text: text)
    for piece in text.pieces { scan(piece) }
    self.names.joinShortForms(of: &mentions, in: text) { text.speaks($0.tokens) }
  }

  private mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isNameWord(index, range.lowerBound) else {
        index += 1
        continue
      }
      let end = personEnd(index..<runEnd(index, range.upperBound))
      addRun(index..<end)
      index = end
    }
  }

  /// A capital in the middle of a sentence, or at its start where no other word of the language.
  private func isNameWord(_ index: Int, _ low: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.end - token.start <= Self.longestWord, !isLettered(token)
    else { return false }
    if !token.isCapital { return text.isArabicName(index) }
    let function: VoiceWordClass = [
      .subject, .object, .possessive, .determiner, .preposition, .conjunction, .subordinator, .that,
      .wh, .auxiliary, .negation, .adverb, .time,
    ]
    if !token.classes.isDisjoint(with: function) {
      return isMonthlyName(index) || isTimeInName(index) && opensName(index, low)
    }
    let isAdverb = token.ending == .ly && text.tag(index) == .rb && !isKnownSubject(index)
    if isBase(token) || isAdverb { return false }
    if index > 0, text.isPartyMark(index), isBehindName(index) { return false }
    // "READ MORE" is left over from a page.
    if text.bytes[token.start..<token.end].elementsEqual(Self.more) { return false }
    guard startsClause(index, low), !isKnownSubject(index) else { return true }
    if let tag = text.tag(index), !Self.nameTags.contains(tag) { return false }
    let next = index + 1 < text.tokens.count ? text.tokens[index + 1] : token
    if next.isCapital, next.kind == .word { return !isOpeningAdjective(index) }
    // "New documents show": an adjective.
    if text.tag(index) == .jj { return false }
    if token.classes.contains(.title), text.isWord(index + 1, Self.of) { return true }
    let isKnown =
      token.classes != [] || token.entry != 0 || token.ending == .ly || token.ending == .ing
    return !isKnown && (next.kind == .possessive || next.kind == .comma || next.kind == .word)
  }

  /// "D-Day" is a name, "Li Wen, D-Texas" and "Li Wen (D-Texas)" have none for the second.
  private func isBehindName(_ index: Int) -> Bool {
    text.tokens[index - 1].kind == .comma || text.tokens[index - 1].kind == .open
  }

  /// "Kelly said" at the start of a sentence, where a Karin Kelly is known and a verb or a mark follows.
  private func isKnownSubject(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, names.knows(text.key(of: index..<index + 1)) else {
      return false
    }
    if text.tag(index) == .nnp { return true }
    let next = text.tokens[index + 1]
    if next.kind == .comma || next.kind == .possessive || next.kind == .dash { return true }
    guard next.kind == .word, let tag = text.tag(index + 1) else { return false }
    return tag == .vbd || tag == .vbz || tag == .md
  }

  /// What a word at the start of a sentence can be read as if it is a name's.
  private static let nameTags: Set<PennTag> = [.nnp, .nnps, .nn, .nns, .jj, .fw]

  /// Whether the name of a month is a person's: "Theresa May", or "May" alone where she is known and no date is meant.
  func isMonthlyName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard index > 0, token.isCapital, token.classes.contains(.time),
      !Self.weekdays.contains(text.key(of: index..<index + 1)),
      text.tokens[index].start - text.tokens[index - 1].end <= 1
    else { return false }
    let before = text.tokens[index - 1]
    if before.isCapital, before.kind == .word {
      return before.classes.contains(.title)
        || FirstNames.gender(of: text.key(of: index - 1..<index)) != nil
    }
    guard names.knows(text.key(of: index..<index + 1)), index + 1 < text.tokens.count else {
      return false
    }
    return before.classes.isDisjoint(with: [.preposition, .time]) && before.kind != .number
      && text.tokens[index + 1].kind != .number
  }

  /// "Arland Today", "Norland Week": a word for a time that has no capital elsewhere.
  func isTimeInName(_ index: Int) -> Bool {
    text.tokens[index].isCapital
      && Self.timesInNames.contains(text.key(of: index..<index + 1))
  }

  private static let timesInNames: Set<String> = ["today", "week", "tonight", "morning"]

  /// "The latest Morning Guard": in a sentence, with a further word of the name behind.
  private func opensName(_ index: Int, _ low: Int) -> Bool {
    !startsClause(index, low) && index + 1 < text.tokens.count
      && text.tokens[index + 1].kind == .word && text.tokens[index + 1].isCapital
  }

  /// "Said Haley Monday": a day is nobody's name.
  private static let weekdays = Set("\(CommonWords.weekdays)".cut(at: " ").map(String.init))

  private func startsClause(_ index: Int, _ low: Int) -> Bool {
    guard index > low else { return true }
    switch text.tokens[index - 1].kind {
    case .stop, .colon, .openQuote: return true
    case .word, .number, .comma, .semicolon, .dash, .open, .close, .closeQuote, .possessive, .other:
      return false
    }
  }

  /// "The Varna-based retailer": an adjective, however it begins.
  private func isBase(_ token: VoiceToken) -> Bool {
    let bytes = text.bytes[token.start..<token.end]
    return Self.bases.contains {
      bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0)
    }
  }

  private static let bases = ["-based", "-backed", "-led", "-born", "-owned", "-run", "-speaking"]
    .map { Array($0.utf8) }

  static let the = Array("the".utf8)
  private static let more = Array("MORE".utf8)
  static let of = Array("of".utf8)
  private mutating func addRun(_ run: Range<Int>) {
    var start = run.lowerBound
    // "Mom Ana Ruiz": a word for kin leads a name as a title does.
    let isKin = PersonWords.gender(of: text.key(of: run.lowerBound..<run.lowerBound + 1)) != nil
    if run.count > 2, isKin { start += 1 }
    for index in run.dropLast() where isTitle(index) {
      // "Karl King Jr.".
      let isSurname = NameTable.suffixes.contains(text.key(of: index + 1..<index + 2))
      if !text.isWord(index + 1, Self.of), !isSurname { start = index + 1 }
    }
    let holder = holderStart(in: run)
    if let holder { start = holder }
    let read = holder == nil ? text.name(endingAt: run.upperBound) : nil
    if read?.kind != .person, isOffice(run) { return }
    // "Choe Son Hui": a word for kin inside a name is a part of it.
    if let read, read.kind == .person, run.contains(read.tokens.lowerBound),
      read.tokens.lowerBound < start - 1,
      PersonWords.relatives.contains(text.key(of: start - 1..<start))
    {
      start = read.tokens.lowerBound
    }
    if holder == nil { start = behindOffice(run, start) }
    // "Justice Department", "Workers' Party": a title in the name of a body is a word of it.
    if holder == nil,
      (start..<run.upperBound).contains(where: { text.tokens[$0].classes.contains(.organisation) })
    {
      start = run.lowerBound
    }
    if let read, read.kind == .person, start < read.tokens.lowerBound,
      run.contains(read.tokens.lowerBound), !isFirstName(read.tokens.lowerBound - 1),
      // "Chairman Arne Holt": what stands between an office and one word of a name is the rest of it.
      !(read.tokens.count == 1 && read.tokens.lowerBound == start + 1 && start > run.lowerBound
        && isTitle(start - 1))
    {
      start = beforeInitials(firstWord(of: read.tokens, from: start), from: start)
      while start < run.upperBound - 1, isTitle(start) { start += 1 }
    }
    // "Mother Jones" is a paper and nobody's mother.
    if let read, read.kind == .organisation, read.tokens.lowerBound == run.lowerBound {
      start = run.lowerBound
    }
    var end = run.upperBound
    while end - 1 > start, Self.legalForms.contains(text.key(of: end - 1..<end)) { end -= 1 }
    // "The navy's 7th Fleet".
    if start == run.lowerBound, start > 0, read?.kind != .person, isOrdinal(start - 1) {
      start -= 1
    }
    let name = start..<end
    let title = min(start, run.lowerBound)..<start
    // "Governor Justice" is read as a person, "Attorney General" is not.
    // "King said" is Wayne King, where he is known and it is no "the King".
    let isTitled =
      !title.isEmpty && read?.kind == .person
      || name.count == 1 && names.knows(text.key(of: name)) && !isLedByArticle(start)
    if name.count == 1, text.tokens[start].classes.contains(.title), !isTitled { return }
    let address =
      name.count == 1 && title.count == 1 ? PersonWords.address(text.key(of: title)) : nil
    let key = address.map { names.key(ofAddressed: text.key(of: name), $0) } ?? text.key(of: name)
    let kind = kind(of: name, hasTitle: !title.isEmpty, key: key, read?.kind)
    // "Mr. Ruiz" beside Ana Ruiz is called so.
    let whole =
      key.hasPrefix("mr.") || key.hasPrefix("ms.") ? title.lowerBound..<name.upperBound : name
    guard let entity = names.add(key, text.span(whole), words: name.count, kind: kind) else {
      return
    }
    if address == nil { names.markUnaddressed(entity) }
    names.setGender(gender(of: name, title, kind), of: entity)
    let isRelative =
      start > 0 && PersonWords.relatives.contains(text.key(of: start - 1..<start))
      || start > 1 && text.key(of: start - 2..<start) == "first lady"
    if isRelative { names.markRelative(entity) }
    names.registerShortForms(entity)
    let mention = EntityMention(tokens: name, title: title, entity: entity)
    if names.wantsRole(entity), let role = roles.role(at: mention) {
      names.setRole(role, isWeak: roles.isWeak(role), of: entity)
      if roles.isRoleOfPerson(role) { names.markBearer(entity) }
    }
    mentions.append(mention)
  }

  /// Where a name begins of which only what comes after initials was read, as "Ruiz" of "Speaker Ana B Ruiz".
  private func beforeInitials(_ start: Int, from first: Int) -> Int {
    func isInitial(_ index: Int) -> Bool {
      let token = text.tokens[index]
      let stops = text.bytes[token.start..<token.end].count { $0 == .period }
      let letters = token.end - token.start - stops
      return token.isCapital && (letters == 1 || letters == stops)
        && !Self.states.contains(text.key(of: index..<index + 1))
    }
    var index = start
    while index > first, isInitial(index - 1) { index -= 1 }
    let isNamed = index < start && index > first && !isTitle(index - 1) && start - index == 1
    return isNamed ? index - 1 : index
  }

  /// Initials that are no person's.
  private static let states: Set<String> = ["u.s.", "u.k.", "u.n.", "d.c.", "e.u."]

  private func isLedByArticle(_ index: Int) -> Bool {
    index > 0 && text.tokens[index - 1].kind == .word
      && !text.tokens[index - 1].classes.isDisjoint(with: [.determiner, .possessive])
  }

  /// Whether a word before a name says what its bearer is.
  func isTitle(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.classes.contains(.title) || token.classes.contains(.person) && token.ending != .s
  }

  /// After "Secretary of State" and its like: the office is no part of the name.
  private func behindOffice(_ run: Range<Int>, _ start: Int) -> Int {
    // "Speaker of the House Li Wen".
    if start == run.lowerBound, run.count > 2, start > 2, text.isWord(start - 1, Self.the),
      text.isWord(start - 2, Self.of), text.tokens[start - 3].classes.contains(.title),
      text.tokens[start].classes.contains(.organisation)
    {
      return start + 1
    }
    let office = (start..<max(start, run.upperBound - 3)).first {
      !text.tokens[$0].classes.isDisjoint(with: [.title, .person])
        && text.isWord($0 + 1, Self.of)
    }
    guard let office else { return start }
    var index = office + 2
    while index < run.upperBound - 1,
      Self.departments.contains(text.key(of: index..<index + 1))
    {
      index += 1
    }
    return index > office + 2 ? index : start
  }
}
