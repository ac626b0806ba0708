/// Joins the statements of one speaker under the fullest name that the text has.
struct SpeakerResolver {
  /// The text.
  let text: VoiceText
  /// The names in it.
  var names: EntityFinder
  private let roles: RoleFinder
  private var voices: [Voice] = []
  private var byKey: [String: Int] = [:]
  private var mentionsOf: [Int: [Int]] = [:]
  private var nextMention = 0
  private var lastPerson: Int?
  private var lastPersonVoice: Int?
  private var lastGroupVoice: Int?

  /// A role is looked for at no more mentions of one name than this.
  private static let mostMentions = 20
  /// "The professor" is looked for among so many voices.
  private static let recentVoices = 50

  /// Makes a resolver for a text and its names.
  init(_ text: VoiceText, names: EntityFinder) {
    self.text = text
    self.names = names
    roles = RoleFinder(text: text)
    for (index, mention) in names.mentions.enumerated() {
      if mentionsOf[mention.entity, default: []].count < Self.mostMentions {
        mentionsOf[mention.entity, default: []].append(index)
      }
    }
  }

  /// The speakers of the statements with their statements.
  mutating func resolve(_ drafts: [Draft]) -> [Voice] {
    let builder = StatementBuilder(text: text)
    for draft in drafts {
      let statement = builder.statement(of: draft)
      let isSpoken = statement.form != .indirect
      guard draft.source != nil || isSpoken,
        let voice = voice(for: draft.source, isReport: isSpoken || builder.isReport(draft))
      else { continue }
      voices[voice].statements.append(statement)
    }
    finish()
    return voices
  }

  private mutating func voice(for source: Range<Int>?, isReport: Bool) -> Int? {
    guard let source, !source.isEmpty else { return voice(key: "", name: nil, kind: .unknown) }
    followNames(to: source.lowerBound)
    if source.count == 1, let known = pronoun(source.lowerBound) { return known }
    if source.count == 1,
      !text.tokens[source.lowerBound].classes.isDisjoint(with: [.subject, .possessive])
    {
      return isReport ? voice(key: "", name: nil, kind: .unknown) : nil
    }
    if let mention = mention(in: source) { return voice(of: mention) }
    if let known = nominal(source) { return known }
    return common(source, isReport: isReport)
  }

  /// Remembers the last person named before a place, for the pronouns.
  private mutating func followNames(to index: Int) {
    while nextMention < names.mentions.count, names.mentions[nextMention].tokens.lowerBound < index
    {
      let entity = names.mentions[nextMention].entity
      if names.entities[entity].kind == .person { lastPerson = nextMention }
      nextMention += 1
    }
  }

  private static let singular: [[UInt8]] = ["he", "she", "his", "her", "him", "i"].map {
    Array($0.utf8)
  }
  private static let plural: [[UInt8]] = ["they", "their", "them", "we", "it", "its", "our"].map {
    Array($0.utf8)
  }

  private mutating func pronoun(_ index: Int) -> Int? {
    if Self.singular.contains(where: { text.isWord(index, $0) }) {
      if let lastPersonVoice, isSubject(index) { return lastPersonVoice }
      if let lastPerson { return voice(of: names.mentions[lastPerson]) }
      return lastPersonVoice
    }
    return Self.plural.contains { text.isWord(index, $0) } ? lastGroupVoice : nil
  }

  /// "He" at the start of a sentence goes on with who spoke last, unless a person was named since.
  private func isSubject(_ index: Int) -> Bool {
    guard let lastPerson, let lastPersonVoice, let name = voices[lastPersonVoice].mentions.last
    else {
      return true
    }
    let named = text.span(names.mentions[lastPerson].tokens)
    return named.start <= name.start || names.mentions[lastPerson].tokens.lowerBound + 80 < index
  }

  /// The name that heads a source: the last one, unless a common noun before a preposition heads it.
  private func mention(in source: Range<Int>) -> NameMention? {
    var head = source.upperBound
    for index in source.dropFirst() {
      let token = text.tokens[index]
      if token.classes.contains(.preposition) || token.kind == .comma {
        head = index
        break
      }
    }
    var low = 0
    var high = names.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if names.mentions[middle].tokens.upperBound <= source.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: NameMention?
    while low < names.mentions.count, names.mentions[low].tokens.lowerBound < head {
      if names.mentions[low].tokens.upperBound >= head { found = names.mentions[low] }
      low += 1
    }
    return found
  }

  private mutating func voice(of mention: NameMention) -> Int {
    names.markPerson(mention.entity)
    let entity = names.entities[mention.entity]
    let kind: Voice.Kind =
      switch entity.kind {
      case .person: .person
      case .organisation: .organisation
      case .place: .organisation
      case .unknown: .unknown
      }
    let voice = voice(key: "\(mention.entity)", name: text.span(entity.best), kind: kind)
    if voices[voice].mentions.isEmpty {
      voices[voice].mentions = entity.mentions.map { text.span($0) }
    }
    if kind == .person || kind == .unknown {
      lastPersonVoice = voice
    } else {
      lastGroupVoice = voice
    }
    return voice
  }

  /// "The professor" is the person whose role has the word.
  private func nominal(_ source: Range<Int>) -> Int? {
    guard source.count == 2, text.isWord(source.lowerBound, Array("the".utf8)),
      text.tokens[source.lowerBound + 1].classes.contains(.person)
    else { return nil }
    let noun = text.article.text[text.tokens[source.lowerBound + 1].span].lowercased()
    return voices.indices.suffix(Self.recentVoices).last { index in
      let voice = voices[index]
      guard voice.kind == .person, let role = voice.role else { return false }
      return text.article.text[role].lowercased().split(separator: " ").contains { $0 == noun }
    }
  }

  /// A speaker without a name; one that is neither a person nor a group must be reported to speak.
  private mutating func common(_ source: Range<Int>, isReport: Bool) -> Int? {
    var start = source.lowerBound
    if source.count > 1, text.tokens[start].classes.contains(.determiner) { start += 1 }
    let isGroup = source.contains { text.tokens[$0].classes.contains(.group) }
    let isOrganisation = source.contains { text.tokens[$0].classes.contains(.organisation) }
    let isPerson = source.contains { text.tokens[$0].classes.contains(.person) }
    let kind: Voice.Kind =
      isGroup ? .group : isOrganisation ? .organisation : isPerson ? .person : .unknown
    guard isReport || kind == .group || kind == .person else { return nil }
    let span = text.span(source)
    let voice = voice(key: "~" + names.key(of: start..<source.upperBound), name: span, kind: kind)
    voices[voice].mentions.append(span)
    if kind == .person { lastPersonVoice = voice } else { lastGroupVoice = voice }
    return voice
  }

  private mutating func voice(key: String, name: SourceSpan?, kind: Voice.Kind) -> Int {
    if let known = byKey[key] { return known }
    byKey[key] = voices.count
    voices.append(Voice(name: name, role: role(key), kind: kind))
    return voices.count - 1
  }

  /// The first role that the text gives at any mention of an entity.
  private func role(_ key: String) -> SourceSpan? {
    guard let entity = Int(key), let places = mentionsOf[entity] else { return nil }
    return places.lazy.compactMap { roles.role(at: names.mentions[$0]) }.first
  }

  private mutating func finish() {
    for index in voices.indices { voices[index].mentions.sort() }
    Opposition(text: text.article.text).link(&voices)
  }
}
