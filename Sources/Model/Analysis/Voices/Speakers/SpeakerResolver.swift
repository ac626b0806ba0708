import Articles
import TextSafety

/// Joins the statements of one speaker under the fullest name that the text has.
struct SpeakerResolver {
  private let places: PlaceNames
  /// The stretch of text that is being read.
  private var text: VoiceText
  /// The names so far.
  private var names = NameTable()
  /// The names of the stretch in reading order.
  private var mentions: [NameMention] = []
  private var voices: [Voice] = []
  private var byEntity: [Int: Int] = [:]
  private var byKey: [String: Int] = [:]
  private var nextMention = 0
  /// The person named last: who, where, and at which token of the stretch.
  private var lastPerson: (entity: Int, span: SourceSpan, token: Int)?
  private var lastPersonVoice: Int?
  private var lastGroupVoice: Int?
  /// The speaker of the last statement, with the words that name him there.
  private var lastSpeaker: (voice: Int?, source: SourceSpan?)

  /// "The professor" is looked for among so many voices.
  private static let recentVoices = 50

  /// Makes a resolver for an article.
  init(_ article: Article, places: PlaceNames) {
    self.places = places
    text = VoiceText(article, [])
  }

  /// Takes in the statements of the next stretch.
  mutating func read(_ drafts: [Draft], of stretch: VoiceText) {
    if let person = lastPerson { lastPerson?.token = person.token - text.tokens.count }
    text = stretch
    nextMention = 0
    var known = NameTable()
    swap(&known, &names)
    let finder = EntityFinder(stretch, adding: known, places: places)
    names = finder.names
    mentions = finder.mentions
    let builder = StatementBuilder(text: text)
    for draft in drafts { resolve(draft, builder) }
    followNames(to: text.tokens.count)
  }

  private mutating func resolve(_ draft: Draft, _ builder: StatementBuilder) {
    var statement = builder.statement(of: draft)
    if draft.inheritsSpeaker {
      statement.source = lastSpeaker.source
      let voice = lastSpeaker.voice ?? voice(key: "", name: nil, kind: .unknown)
      voices[voice].statements.append(statement)
      return
    }
    let isSpoken = statement.form != .indirect
    let isSaid = draft.source != nil || isSpoken
    let voice =
      isSaid ? voice(for: draft.source, isReport: isSpoken || builder.isReport(draft)) : nil
    lastSpeaker = (voice, statement.source)
    if let voice { voices[voice].statements.append(statement) }
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
    if let mention = mention(in: source) { return voice(of: mention.entity) }
    if let known = nominal(source) { return known }
    return common(source, isReport: isReport)
  }

  /// Remembers the last person named before a place, for the pronouns.
  private mutating func followNames(to index: Int) {
    while nextMention < mentions.count, mentions[nextMention].tokens.lowerBound < index {
      let mention = mentions[nextMention]
      if names.entities[mention.entity].kind == .person {
        lastPerson = (mention.entity, text.span(mention.tokens), mention.tokens.lowerBound)
      }
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
      if let lastPerson { return voice(of: lastPerson.entity) }
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
    return lastPerson.span.start <= name.start || lastPerson.token + 80 < index
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
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= source.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var found: NameMention?
    while low < mentions.count, mentions[low].tokens.lowerBound < head {
      if mentions[low].tokens.upperBound >= head { found = mentions[low] }
      low += 1
    }
    return found
  }

  private mutating func voice(of entity: Int) -> Int {
    names.markPerson(entity)
    let known = names.entities[entity]
    let kind = Self.kind(of: known.kind)
    let voice = byEntity[entity] ?? voices.count
    if voice == voices.count {
      byEntity[entity] = voice
      voices.append(Voice(name: known.best, role: known.role, kind: kind))
    }
    // The last place is all that is asked for before the end.
    voices[voice].mentions = [known.last]
    if kind == .person || kind == .unknown {
      lastPersonVoice = voice
    } else {
      lastGroupVoice = voice
    }
    return voice
  }

  /// What a bearer of a name is as a speaker: a place speaks for those who govern it.
  private static func kind(of entity: NamedEntity.Kind) -> Voice.Kind {
    switch entity {
    case .person: .person
    case .organisation, .place: .organisation
    case .unknown: .unknown
    }
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
    let voice = voice(key: "~" + text.key(of: start..<source.upperBound), name: span, kind: kind)
    voices[voice].mentions.append(span)
    if kind == .person { lastPersonVoice = voice } else { lastGroupVoice = voice }
    return voice
  }

  private mutating func voice(key: String, name: SourceSpan?, kind: Voice.Kind) -> Int {
    if let known = byKey[key] { return known }
    guard byKey.count < NameTable.limit || key.isEmpty else {
      return self.voice(key: "", name: nil, kind: .unknown)
    }
    byKey[key] = voices.count
    voices.append(Voice(name: name, kind: kind))
    return voices.count - 1
  }

  /// Whether there were more names than are kept.
  var isCut: Bool { names.isCut }

  /// The speakers with their statements, not yet compared, and the names; nothing can be read any more.
  mutating func finish() -> (voices: [Voice], entities: [NamedEntity]) {
    names.finish()
    joinVoices()
    for (entity, voice) in byEntity {
      voices[voice].mentions = names.entities[entity].mentions
      voices[voice].role = names.entities[entity].role
      voices[voice].kind = Self.kind(of: names.entities[entity].kind)
    }
    voices.removeAll { $0.statements.isEmpty }
    return (voices, names.named)
  }

  /// Gives what a surname alone said before its full name was read to the bearer of that name.
  private mutating func joinVoices() {
    for (short, full) in names.joined.sorted(by: { $0.key < $1.key }) {
      guard let early = byEntity.removeValue(forKey: short) else { continue }
      let name = names.entities[full].best
      if let late = byEntity[full] {
        voices[early].statements += voices[late].statements
        voices[early].statements.sort { $0.hull < $1.hull }
        voices[late].statements = []
      }
      byEntity[full] = early
      voices[early].name = name
    }
  }
}
