/// Finds the names of a text and joins those of one bearer.
struct EntityFinder {
  /// What is known of one bearer.
  struct Entity {
    var key: String
    var words: Int
    var kind: NamedEntity.Kind
    var best: Range<Int>
    var mentions: [Range<Int>]
  }

  /// The text.
  let text: VoiceText
  /// The places that the system knows.
  let places: PlaceNames
  /// The bearers in the order in which they are first named.
  private(set) var entities: [Entity] = []
  /// The names in reading order.
  private(set) var mentions: [NameMention] = []
  private var byKey: [String: Int] = [:]
  private var bySurname: [String: Int] = [:]

  /// A name has no more words than this.
  static let longestName = 9
  /// A word of a name is no longer than this, in bytes.
  static let longestWord = 60

  /// Finds the names of a text.
  init(_ text: VoiceText, places: PlaceNames) {
    self.text = text
    self.places = places
    for paragraph in text.paragraphs { scan(paragraph) }
    joinSurnames()
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
    let key = key(of: name)
    let kind = kind(of: name, hasTitle: !title.isEmpty, key: key)
    let entity: Int
    if let known = byKey[key] {
      entity = known
      entities[known].mentions.append(name)
      if entities[known].kind == .unknown || kind == .person { entities[known].kind = kind }
    } else {
      entity = entities.count
      byKey[key] = entity
      entities.append(
        Entity(key: key, words: name.count, kind: kind, best: name, mentions: [name]))
    }
    mentions.append(NameMention(tokens: name, title: title, entity: entity))
  }

  /// The words of a range in small letters.
  func key(of range: Range<Int>) -> String {
    var key: [UInt8] = []
    for index in range {
      if index > range.lowerBound { key.append(0x20) }
      let token = text.tokens[index]
      key += text.article.text.bytes[token.start..<token.end].lazy.map(ByteClass.lowercased)
    }
    let name = String(decoding: key, as: UTF8.self)
    return name.utf8.allSatisfy { $0 < 0x80 } ? name : name.lowercased()
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
    let bytes = text.article.text.bytes[token.start..<token.end]
    return bytes.count > 1 && bytes.allSatisfy { !ByteClass.isLower($0) }
  }

  /// A surname alone is the person whose full name is in the text.
  private mutating func joinSurnames() {
    for (index, entity) in entities.enumerated() {
      let canBePerson = entity.kind == .person || entity.kind == .unknown
      guard entity.words > 1, entity.words < 5, canBePerson, let last = entity.best.last,
        !entity.best.contains(where: { text.isWord($0, Self.of) })
      else { continue }
      let surname = key(of: last..<(last + 1))
      if bySurname[surname] == nil { bySurname[surname] = index }
    }
    for index in mentions.indices {
      let short = mentions[index].entity
      guard entities[short].words == 1, let full = bySurname[entities[short].key] else { continue }
      if entities[short].kind == .place { continue }
      mentions[index].entity = full
      entities[full].mentions.append(mentions[index].tokens)
      entities[full].kind = entities[full].kind == .organisation ? .organisation : .person
      entities[short].mentions = []
    }
    for index in entities.indices {
      entities[index].mentions.sort { $0.lowerBound < $1.lowerBound }
    }
  }

  /// Endings of adjectives that start the names of bodies ("Baltic Fund", "Polish Guard").
  private static let adjectives: Set<[UInt8]> = [
    Array("ic".utf8), Array("sh".utf8), Array("al".utf8),
  ]

  /// Records that an entity speaks as a person does.
  mutating func markPerson(_ entity: Int) {
    let first = text.tokens[entities[entity].best.lowerBound]
    let word = text.article.text.bytes[first.start..<first.end].suffix(2)
    if Self.adjectives.contains(Array(word)) { return }
    if entities[entity].kind == .unknown, entities[entity].words > 1 {
      entities[entity].kind = .person
    }
  }

  /// The entities for the briefing.
  var named: [NamedEntity] {
    entities.filter { !$0.mentions.isEmpty }.map { entity in
      NamedEntity(
        name: text.span(entity.best), kind: entity.kind,
        mentions: entity.mentions.map { text.span($0) })
    }
  }
}
