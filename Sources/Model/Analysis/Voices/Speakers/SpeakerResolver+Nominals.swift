import Articles
import Language
import TextSafety

extension SpeakerResolver {
  /// This many voices back a noun is looked for.
  private static let recentVoices = 50

  /// Who spoke that many sentences ago is still meant by the noun for what they are.
  private static let near = 4

  /// Whom a phrase without a name means: somebody who spoke or was named before.
  mutating func nominal(_ phrase: SpeakerPhrase) -> Resolution? {
    switch phrase.article {
    case .indefinite: return nil
    case .definite, .none: break
    }
    let isGeneral = phrase.article == .none && !phrase.isPlural
    guard !isGeneral || phrase.modifiers.isEmpty else { return nil }
    // "The president", after what one hears of a president: the one who is named with that office.
    if phrase.article == .definite, Self.sole.contains(phrase.head), phrase.modifiers.isEmpty,
      let holder = named(phrase) ?? mentioned(phrase), known[holder.voice].entity != nil
    {
      return holder
    }
    if let found = sameNoun(phrase) { return found }
    // "The Republican" is not whoever works for one.
    guard phrase.article == .definite, !phrase.isPlural, !Self.partisans.contains(phrase.head)
    else { return nil }
    return named(phrase) ?? mentioned(phrase) ?? body(phrase)
  }

  /// Offices of which there is one at a time.
  private static let sole: Set<String> = [
    "president", "pope", "king", "queen", "chancellor", "premier",
  ]

  /// "The officials" after "two officials in Varna": the same noun, and nothing that says otherwise.
  private func sameNoun(_ phrase: SpeakerPhrase) -> Resolution? {
    // "Another 38 percent" are others each time.
    if phrase.head == "percent" || phrase.head == "%" { return nil }
    // "The interior ministry", "Arland's interior ministry": of one body, one tells more.
    let isBody =
      !phrase.isPlural && text.tokens[phrase.headToken].classes.contains(.organisation)
    let found = voices.indices.suffix(Self.recentVoices).filter { index in
      let other = known[index]
      return other.entity == nil && other.head == phrase.head
        && other.traits.isPlural == phrase.isPlural
        && (other.owner == phrase.owner || other.owner == nil || phrase.owner == nil)
        && (phrase.modifiers.isSubset(of: other.modifiers)
          || isBody && !other.modifiers.isEmpty && other.modifiers.isSubset(of: phrase.modifiers))
    }
    guard let best = found.max(by: { known[$0].sentence < known[$1].sentence }) else { return nil }
    return Resolution(voice: best, confidence: found.count == 1 ? .certain : .likely)
  }

  /// "One of the officials", "one said": one of those who spoke together, told with them.
  func oneOfMany(_ source: Range<Int>) -> Resolution? {
    guard text.isWord(source.lowerBound, Self.one) else { return nil }
    if source.count == 1 {
      guard case .voice(let voice)? = antecedents.lastSpeaker, known[voice].traits.isPlural,
        sentence - known[voice].spoke <= Self.near
      else { return nil }
      return Resolution(voice: voice, confidence: .likely)
    }
    guard source.count > 2, text.isWord(source.lowerBound + 1, Self.of),
      let phrase = SpeakerPhrase(source.lowerBound + 2..<source.upperBound, in: text),
      phrase.isPlural
    else { return nil }
    return sameNoun(phrase).map { Resolution(voice: $0.voice, confidence: .likely) }
  }

  static let one = Array("one".utf8)

  /// "The professor" is the person whose role has the word, "the ministry" the body whose name ends in it.
  private func named(_ phrase: SpeakerPhrase) -> Resolution? {
    let isPerson = namesPerson(phrase)
    let speakers = voices.indices.suffix(Self.recentVoices).compactMap { index in
      known[index].entity.flatMap { fit(phrase, $0, isPerson: isPerson) }
        .map { (voice: index, fit: $0) }
    }
    let best = speakers.max {
      ($0.fit, known[$0.voice].sentence) < ($1.fit, known[$1.voice].sentence)
    }
    guard let best else { return nil }
    if let entity = known[best.voice].entity, isPerson, isAnother(phrase, than: entity) {
      return nil
    }
    let isNear =
      sentence - known[best.voice].sentence <= Self.near && !Self.bodyNouns.contains(phrase.head)
    return Resolution(
      voice: best.voice, confidence: speakers.count == 1 && isNear ? .certain : .likely)
  }

  /// "The governor" is the person who was named last with that role, though nothing was heard of him yet.
  private mutating func mentioned(_ phrase: SpeakerPhrase) -> Resolution? {
    guard namesPerson(phrase), let found = lastNamed(phrase), !isAnother(phrase, than: found) else {
      return nil
    }
    return Resolution(voice: voice(of: found), confidence: .likely)
  }

  /// "The Varna lawmaker" after what a senator said: the senator, whom the text does not name twice.
  mutating func epithet(_ phrase: SpeakerPhrase) -> Resolution? {
    guard let roles = Self.epithets[phrase.head] else { return nil }
    if case .name(let entity)? = antecedents.lastSpeaker, holds(entity, oneOf: roles),
      isFrom(phrase, entity)
    {
      let voice = voice(of: entity)
      if sentence - known[voice].spoke <= Self.near {
        return Resolution(voice: voice, confidence: .likely)
      }
    }
    // Else the only one named near who may be called so.
    let isParty = phrase.head == "republican" || phrase.head == "democrat"
    guard isParty, !hasJustSpoken || !phrase.modifiers.isEmpty else { return nil }
    let named = Set(
      antecedents.mentions.suffix(Antecedents.memory).compactMap { mention -> Int? in
        guard case .name(let entity) = mention.who, sentence - mention.sentence <= Self.near,
          holds(entity, oneOf: roles)
        else { return nil }
        return entity
      })
    guard let only = named.first, named.count == 1 else { return nil }
    return Resolution(voice: voice(of: only), confidence: .likely)
  }

  /// "The longtime Norvish leader" is no president of Arland.
  private func isFrom(_ phrase: SpeakerPhrase, _ entity: Int) -> Bool {
    guard phrase.head == "leader", let role = names.entities[entity].role else { return true }
    let told = phrase.modifiers.filter { word in
      Self.demonyms.contains { word.hasSuffix($0) } && word.utf8.count > 4
    }
    return told.isSubset(of: words(of: role))
  }

  /// Endings of adjectives for where somebody is from.
  private static let demonyms = [
    "ian", "ean", "ish", "ese", "eli", "aqi", "ani", "can", "ench", "man",
  ]

  /// Whether somebody spoke so near that a noun may mean them.
  private var hasJustSpoken: Bool {
    guard let last = last.resolution else { return false }
    return sentence - known[last.voice].spoke <= Self.near
  }

  /// Whether somebody's role has one of some words.
  private func holds(_ entity: Int, oneOf roles: Set<String>) -> Bool {
    let bearer = names.entities[entity]
    guard bearer.kind == .person || bearer.kind == .unknown, let role = bearer.role else {
      return false
    }
    return words(of: role).contains(where: roles.contains)
  }

  /// "The RSA Director": an office with the name of its body, of one who was named with it.
  mutating func holder(of phrase: SpeakerPhrase) -> Resolution? {
    let head = text.tokens[phrase.headToken]
    guard head.isCapital, head.classes.contains(.title) || head.classes.contains(.person),
      !phrase.modifiers.isEmpty
    else { return nil }
    guard let found = named(phrase) ?? mentioned(phrase), let entity = known[found.voice].entity,
      names.entities[entity].words > 1
    else { return nil }
    return found
  }

  /// What somebody may be called who has one of some roles.
  private static let epithets: [String: Set<String>] = {
    let lawmaker: Set<String> = [
      "sen", "senator", "rep", "representative", "congressman", "congresswoman", "mp", "member",
      "legislator",
    ]
    let leader: Set<String> = [
      "president", "premier", "minister", "chancellor", "chairman", "chairwoman", "king", "queen",
    ]
    let member = lawmaker.union([
      "leader", "whip", "speaker", "governor", "gov", "mayor", "candidate", "nominee", "chairman",
      "chairwoman", "delegate",
    ])
    return [
      "lawmaker": lawmaker, "legislator": lawmaker, "republican": member, "democrat": member,
      "leader": leader,
    ]
  }()

  /// The speakers with a role, by each word of it, in the order in which they are first named.
  func roleHolders() -> [String: [Int]] {
    var holders: [String: [Int]] = [:]
    for entity in byEntity.keys.sorted(by: { names.entities[$0].best < names.entities[$1].best }) {
      guard let role = names.entities[entity].role else { continue }
      for word in Set(words(of: role)) { holders[word, default: []].append(entity) }
    }
    return holders
  }

  /// The words of a role in small letters.
  func words(of role: SourceSpan) -> [String] {
    text.article.text[role].lowercased().split { !$0.isLetter }.map(String.init)
  }

  /// Who was named last of those whose role a phrase fits best.
  private func lastNamed(_ phrase: SpeakerPhrase) -> Int? {
    var best: (entity: Int, fit: Int)?
    for mention in antecedents.mentions.suffix(Antecedents.memory) {
      guard case .name(let entity) = mention.who, names.entities[entity].kind == .person,
        let fit = fit(phrase, entity, isPerson: true), fit >= best?.fit ?? 0
      else { continue }
      best = (entity, fit)
    }
    return best?.entity
  }

  /// Whom a phrase names that says nothing itself: "the president went home".
  func bearer(of range: Range<Int>) -> Antecedents.Referent? {
    guard let phrase = SpeakerPhrase(range, in: text), !phrase.isPlural else { return nil }
    return lastNamed(phrase).map { .name($0) }
  }

  /// How well a phrase fits who bears a name; nil if it does not.
  private func fit(_ phrase: SpeakerPhrase, _ entity: Int, isPerson: Bool) -> Int? {
    let bearer = names.entities[entity]
    if bearer.kind != .person {
      let isNamed =
        bearer.key.hasSuffix(phrase.head) || bearer.key.hasPrefix(phrase.head + " of ")
      let words = Set(bearer.key.cut(at: " ").map(String.init))
      // "The administration" is the government's and no Port Safety Administration.
      if phrase.head == "administration", words.count > 2 { return nil }
      return isNamed && phrase.modifiers.isSubset(of: words) ? 1 : nil
    }
    guard isPerson else { return nil }
    if let gender = PersonWords.gender(of: phrase.head), let other = bearer.gender, gender != other
    {
      return nil
    }
    return bearer.role.flatMap {
      fit(phrase.head, modifiers: phrase.modifiers, isOfPlace: phrase.isOfPlace, role: $0)
    }
  }

  /// Whether somebody has the role that a speaker without a name is called by.
  func holds(_ speaker: Known, _ bearer: NameTable.Entity) -> Bool {
    guard bearer.kind == .person, let role = bearer.role else { return false }
    if let gender = speaker.traits.gender, let other = bearer.gender, gender != other {
      return false
    }
    return fit(
      speaker.head, modifiers: speaker.modifiers, isOfPlace: speaker.isOfPlace, role: role) != nil
  }

  /// Whether a noun is one for people: "the company" is nobody who works for one.
  private func namesPerson(_ phrase: SpeakerPhrase) -> Bool {
    let classes = text.tokens[phrase.headToken].classes
    if !classes.isDisjoint(with: [.person, .title]) { return true }
    return !Self.bodyNouns.contains(phrase.head)
      && classes.isDisjoint(with: [.organisation, .media])
      && phrase.head.utf8.count > 2
  }

  /// What a word in a role is written as when it stands before a name.
  static let short = [
    "senator": "sen", "governor": "gov", "representative": "rep", "congressman": "rep",
    "congresswoman": "rep", "general": "gen", "professor": "prof", "colonel": "col",
    "captain": "capt", "sergeant": "sgt", "lieutenant": "lt",
  ]

  /// How well a noun with its adjectives fits a role: 3 where it is nearly all of it, 2 where it is its noun; nil if
  /// it is not, or the role is another: "the mayor" is no deputy mayor.
  private func fit(
    _ word: String, modifiers: Set<String>, isOfPlace: Bool, role: SourceSpan
  ) -> Int? {
    let words = words(of: role)
    // Who held the office before is not who holds it.
    if words.first == "former" || words.first == "ex" { return nil }
    let short = Self.short[word] ?? word
    let told = Set(modifiers.flatMap { $0.split { !$0.isLetter }.map(String.init) })
    guard let place = words.firstIndex(where: { $0 == word || $0 == short }),
      // "The president of Sund" is not whoever is called "President Holm".
      told.isSubset(of: Self.neutral.union(words))
        || words.count == 1 && !(isOfPlace && Self.sole.contains(word))
    else { return nil }
    if place > 0, Self.lesser.contains(words[place - 1]), !modifiers.contains(words[place - 1]) {
      return nil
    }
    // "The head of the army" is no army.
    if words[..<place].contains(where: Self.links.contains) { return nil }
    if words.count < 3 { return 3 }
    let isNoun = place + 1 == words.count || Self.links.contains(words[place + 1])
    return isNoun ? 2 : nil
  }

  /// What comes after the noun of a role: "head of the port".
  private static let links: Set<String> = ["of", "for", "at", "in", "to", "and", "on", "with"]
  /// Who is below the one whose office is named.
  private static let lesser: Set<String> = [
    "vice", "deputy", "assistant", "associate", "former", "under",
  ]
  /// Adjectives that tell nobody from another.
  private static let neutral: Set<String> = [
    "top", "senior", "same", "new", "chief", "veteran", "own", "current", "late", "nation",
    "country", "city", "town", "state", "victim",
  ]
}
