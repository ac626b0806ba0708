import TextSafety

/// Finds the names of a stretch of text and adds them to those of the stretches before it.
struct EntityFinder {
  /// The text.
  private let text: VoiceText
  /// The places that the system knows.
  private let places: PlaceNames
  private let roles: RoleFinder
  /// The names so far.
  private(set) var names: NameTable
  /// The names of the stretch in reading order.
  private(set) var mentions: [NameMention] = []

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
    self.names.joinSurnames(of: &mentions)
  }

  private mutating func scan(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard isNameWord(index, range.lowerBound) else {
        index += 1
        continue
      }
      let end = runEnd(index, range.upperBound)
      addRun(index..<end)
      index = end
    }
  }

  /// A capital in the middle of a sentence, or at its start where no other word of the language.
  private func isNameWord(_ index: Int, _ low: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.isCapital, token.end - token.start <= Self.longestWord else {
      return false
    }
    let function: VoiceWordClass = [
      .subject, .object, .possessive, .determiner, .preposition, .conjunction, .subordinator, .that,
      .wh, .auxiliary, .negation, .adverb, .time,
    ]
    if !token.classes.isDisjoint(with: function) { return false }
    guard startsClause(index, low) else { return true }
    let next = index + 1 < text.tokens.count ? text.tokens[index + 1] : token
    if next.isCapital, next.kind == .word { return true }
    let isKnown =
      token.classes != [] || token.entry != 0 || token.ending == .ly || token.ending == .ing
    return !isKnown && (next.kind == .possessive || next.kind == .comma || next.kind == .word)
  }

  private func startsClause(_ index: Int, _ low: Int) -> Bool {
    guard index > low else { return true }
    switch text.tokens[index - 1].kind {
    case .stop, .colon, .openQuote: return true
    case .word, .number, .comma, .semicolon, .dash, .open, .close, .closeQuote, .possessive, .other:
      return false
    }
  }

  private func runEnd(_ start: Int, _ high: Int) -> Int {
    var end = start + 1
    let limit = min(high, start + Self.longestName)
    while end < limit {
      let token = text.tokens[end]
      let isClose = token.start - text.tokens[end - 1].end <= 1
      guard token.kind == .word, isClose, token.end - token.start <= Self.longestWord else { break }
      if token.isCapital,
        token.classes.isDisjoint(with: [.preposition, .time, .auxiliary, .subject])
      {
        end += 1
      } else if text.isWord(end, Self.of), end + 1 < limit, text.tokens[end + 1].isCapital {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static let of = Array("of".utf8)

  private mutating func addRun(_ run: Range<Int>) {
    var start = run.lowerBound
    for index in run.dropLast() where text.tokens[index].classes.contains(.title) {
      if !text.isWord(index + 1, Self.of) { start = index + 1 }
    }
    let name = start..<run.upperBound
    let title = run.lowerBound..<start
    if name.count == 1, text.tokens[start].classes.contains(.title) { return }
    let key = text.key(of: name)
    let kind = kind(of: name, hasTitle: !title.isEmpty, key: key)
    guard let entity = names.add(key, text.span(name), words: name.count, kind: kind) else {
      return
    }
    let mention = NameMention(tokens: name, title: title, entity: entity)
    if names.wantsRole(entity) { names.setRole(roles.role(at: mention), of: entity) }
    mentions.append(mention)
  }

  private func kind(of name: Range<Int>, hasTitle: Bool, key: String) -> NamedEntity.Kind {
    if hasTitle { return .person }
    if places.contains(key) { return .place }
    if name.contains(where: { !text.tokens[$0].classes.isDisjoint(with: [.organisation, .group]) })
    {
      return .organisation
    }
    if name.count == 1, isAcronym(text.tokens[name.lowerBound]) { return .organisation }
    let before = name.lowerBound > 0 ? text.tokens[name.lowerBound - 1] : nil
    if let before, name.count < 3, before.kind == .word, text.isWord(name.lowerBound - 1, Self.in),
      !premodifies(name.upperBound)
    {
      return .place
    }
    return .unknown
  }

  /// Whether a noun goes on behind a name: "in Russian hands".
  private func premodifies(_ end: Int) -> Bool {
    guard end < text.tokens.count, text.tokens[end].kind == .word else { return false }
    return text.tokens[end].classes == [] || text.tokens[end].classes == .person
  }

  private static let `in` = Array("in".utf8)

  private func isAcronym(_ token: VoiceToken) -> Bool {
    let bytes = text.bytes[token.start..<token.end]
    return bytes.count > 1 && bytes.allSatisfy { !ByteClass.isLower($0) }
  }
}
