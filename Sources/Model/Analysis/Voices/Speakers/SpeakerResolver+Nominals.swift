import Articles
import TextSafety

extension SpeakerResolver {
  /// So many voices back a noun is looked for.
  private static let recentVoices = 50

  /// Who spoke so many sentences ago is still meant by the noun for what they are.
  private static let near = 4

  /// Whom a phrase without a name means: somebody who spoke or was named before.
  mutating func nominal(_ phrase: SpeakerPhrase) -> Resolution? {
    switch phrase.article {
    case .indefinite: return nil
    case .definite, .none: break
    }
    let isGeneral = phrase.article == .none && !phrase.isPlural
    guard !isGeneral || phrase.modifiers.isEmpty else { return nil }
    if let found = sameNoun(phrase) { return found }
    guard phrase.article == .definite, !phrase.isPlural else { return nil }
    return named(phrase) ?? mentioned(phrase) ?? body(phrase)
  }

  /// "The officials" behind "two officials in Varna": the same noun, and nothing that says otherwise.
  private func sameNoun(_ phrase: SpeakerPhrase) -> Resolution? {
    let found = voices.indices.suffix(Self.recentVoices).filter { index in
      let other = known[index]
      return other.entity == nil && other.head == phrase.head
        && other.traits.isPlural == phrase.isPlural
        && phrase.modifiers.isSubset(of: other.modifiers)
    }
    guard let best = found.max(by: { known[$0].sentence < known[$1].sentence }) else { return nil }
    return Resolution(voice: best, confidence: found.count == 1 ? .certain : .likely)
  }

  /// "The professor" is the person whose role has the word, "the ministry" the body whose name ends in it.
  private func named(_ phrase: SpeakerPhrase) -> Resolution? {
    let gender = PersonWords.gender(of: phrase.head)
    let isPerson = namesPerson(phrase)
    let speakers = voices.indices.suffix(Self.recentVoices).filter { index in
      guard let entity = known[index].entity else { return false }
      let bearer = names.entities[entity]
      if let gender, let other = bearer.gender, gender != other { return false }
      return bearer.kind == .organisation
        ? bearer.key.hasSuffix(phrase.head)
        : isPerson
          && (bearer.role ?? voices[index].role).map { has(phrase.head, in: $0) } ?? false
    }
    guard let best = speakers.max(by: { known[$0].sentence < known[$1].sentence }) else {
      return nil
    }
    let isNear =
      sentence - known[best].sentence <= Self.near && !Self.bodies.contains(phrase.head)
    return Resolution(voice: best, confidence: speakers.count == 1 && isNear ? .certain : .likely)
  }

  /// "The governor" is the person who was named last with that role, though nothing was heard of him yet.
  private mutating func mentioned(_ phrase: SpeakerPhrase) -> Resolution? {
    guard namesPerson(phrase) else { return nil }
    let found = antecedents.mentions.suffix(Antecedents.memory).last { mention in
      guard case .name(let entity) = mention.who else { return false }
      let bearer = names.entities[entity]
      return bearer.kind == .person && bearer.role.map { has(phrase.head, in: $0) } ?? false
    }
    return found.map { Resolution(voice: voice(of: $0.who), confidence: .likely) }
  }

  /// Whether a noun is one for people: "the company" is nobody who works for one.
  private func namesPerson(_ phrase: SpeakerPhrase) -> Bool {
    let classes = text.tokens[phrase.headToken].classes
    if !classes.isDisjoint(with: [.person, .title]) { return true }
    return !Self.bodies.contains(phrase.head) && classes.isDisjoint(with: [.organisation, .media])
      && phrase.head.utf8.count > 2
  }

  /// "The airline" is the body that was named last.
  private mutating func body(_ phrase: SpeakerPhrase) -> Resolution? {
    guard Self.bodies.contains(phrase.head), phrase.modifiers.isEmpty else { return nil }
    var bodies: [(entity: Int, count: Int)] = []
    for mention in antecedents.mentions.suffix(Antecedents.memory) {
      guard case .name(let entity) = mention.who, names.entities[entity].kind == .organisation,
        sentence - mention.sentence <= Antecedents.reach, isBody(names.entities[entity].key)
      else { continue }
      // Whoever is speaking goes on, else the one that the text is about.
      if antecedents.lastSpeaker == mention.who { return likely(entity) }
      bodies.append((entity, names.entities[entity].mentions.count))
    }
    return bodies.max { $0.count < $1.count }.map { likely($0.entity) }
  }

  private mutating func likely(_ entity: Int) -> Resolution {
    Resolution(voice: voice(of: entity), confidence: .likely)
  }

  /// Capitals with a figure or a hyphen among them are the sign of a thing, two letters may be a time zone.
  private func isBody(_ key: String) -> Bool {
    key.utf8.count > 2 && !key.utf8.contains { ByteClass.isDigit($0) || $0 == 0x2D }
  }

  private static let bodies: Set<String> = [
    "company", "firm", "airline", "carrier", "group", "organisation", "organization", "agency",
    "bank", "retailer", "automaker", "carmaker", "union", "party", "network", "charity", "club",
    "university", "manufacturer", "utility", "operator", "watchdog", "nonprofit",
  ]

  /// What a word in a role is written as when it stands before a name.
  private static let short = [
    "senator": "sen", "governor": "gov", "representative": "rep", "congressman": "rep",
    "congresswoman": "rep", "general": "gen", "professor": "prof", "colonel": "col",
    "captain": "capt", "sergeant": "sgt", "lieutenant": "lt",
  ]

  private func has(_ word: String, in role: SourceSpan) -> Bool {
    let words = text.article.text[role].lowercased().split { !$0.isLetter }
    // Who held the office before is not who holds it.
    if words.first == "former" || words.first == "ex" { return false }
    let short = Self.short[word] ?? word
    return words.contains { $0 == word || $0 == short }
  }
}
