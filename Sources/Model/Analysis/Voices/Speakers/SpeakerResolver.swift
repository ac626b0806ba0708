import Articles
import Language
import TextSafety

/// Joins the statements of one speaker under the fullest name that the text has.
struct SpeakerResolver {
  private let places: PlaceNames
  /// The chunk of text that is being read.
  private(set) var text: VoiceText
  /// The names so far.
  private(set) var names = NameTable()
  /// The names of the chunk in reading order.
  private(set) var mentions: [EntityMention] = []
  /// The speakers so far.
  private(set) var voices: [Voice] = []
  /// What is known of each of them.
  private(set) var known: [Known] = []
  private(set) var byEntity: [Int: Int] = [:]
  /// The bearers of names who are told to have died.
  private(set) var dead: Set<Int> = []
  private var byKey: [String: Int] = [:]
  private var nextMention = 0
  /// The phrases that may stand for somebody with a name: "the president".
  private var nominals: [Range<Int>] = []
  private var nextNominal = 0
  /// The places of "he" and "she" that a verb is said of.
  private var pronouns: [Int] = []
  private var nextPronoun = 0
  private(set) var antecedents = Antecedents()
  /// The sentences of the stretches before.
  private var sentencesBefore = 0
  /// The sentence of the source that is being read, counted from the start of the article.
  var sentence = 0
  var paragraph = 0
  /// Who said something in a document, by the noun for it.
  var documents: [String: Int] = [:]
  /// The last sentence in which a document is said to say something.
  var documentSentence = -9
  /// The voices that were given statements of others, out of order.
  private var mixed: Set<Int> = []
  /// Who spoke last, where an office names them and no name, and in which sentence.
  var untitled: (voice: Int, sentence: Int)?
  /// Whose name came right after what an office said, by the voice of the office.
  var introduced: [Int: Int] = [:]
  /// Who is named in the content of the statement that is being read: nobody calls himself by name.
  private(set) var told: Set<Antecedents.Referent> = []
  /// The speaker of the last statement, with the words that name him there.
  private(set) var last: (resolution: Resolution?, source: SourceSpan?)

  /// What somebody is called instead of a name has fewer words: "the 61-year-old Varna Republican".
  private static let longestEpithet = 7

  /// Makes a resolver for an article.
  init(_ article: Article, places: PlaceNames) {
    self.places = places
    text = VoiceText(article, [])
  }

  /// Takes in the statements of the next chunk.
  mutating func read(_ drafts: [StatementDraft], of chunk: VoiceText) {
    sentencesBefore += text.sentences.count
    text = chunk
    nextMention = 0
    nominals = NominalFinder(text: chunk).nominals()
    nextNominal = 0
    pronouns = chunk.tokens.indices.filter(isPersonalSubject)
    nextPronoun = 0
    var known = NameTable()
    swap(&known, &names)
    let finder = EntityFinder(chunk, adding: known, places: places)
    names = finder.names
    mentions = finder.mentions
    let builder = StatementBuilder(text: text)
    for draft in StatementNesting(text: text).flat(drafts) { resolve(draft, builder) }
    followNames(to: text.tokens.count)
  }

  private mutating func resolve(_ draft: StatementDraft, _ builder: StatementBuilder) {
    var draft = draft
    let pair = couple(before: draft.source)
    if let pair { (draft.source, draft.others) = (pair.first, pair.others) }
    var statement = builder.statement(of: draft)
    let isSpoken = statement.form != .indirect
    var resolution: Resolution?
    told = named(in: draft.content)
    defer { told = [] }
    if draft.inheritsSpeaker || draft.cue == nil && statement.source == last.source {
      // What goes on without a cue is the last speaker's, whom nothing names here.
      if var going = last.resolution {
        going.confidence = going.confidence.and(.likely)
        resolution = going
      }
      statement.source = last.source
    } else if draft.isTurn, let label = draft.source {
      resolution = Resolution(voice: voice(ofLabel: label))
    } else if draft.source != nil || isSpoken {
      resolution = self.resolution(
        for: draft.source, cue: draft.cue, isReport: isSpoken || builder.isReport(draft),
        isClause: isSpoken || !statement.needsCue)
    }
    if resolution == nil, isSpoken { resolution = nameless() }
    if let found = resolution, isBehindColon(draft), voices[found.voice].kind != .person {
      resolution?.confidence = .doubtful
    }
    if pair != nil { resolution?.confidence = .likely }
    last = (resolution, statement.source)
    guard var resolution else { return }
    if let rival = resolution.rival {
      // Two remain: a guess would put words into somebody's mouth.
      statement.candidates = [referent(of: resolution.voice), rival].compactMap(span)
      resolution = nameless()
    }
    let trust = StatementTrust(text: text)
    statement.confidence =
      draft.isTurn
      ? .certain
      : resolution.confidence.and(
        trust.confidence(of: draft, form: statement.form, needsCue: statement.needsCue))
    voices[resolution.voice].statements.append(statement)
    for other in draft.others {
      guard let joined = self.resolution(for: other, isReport: true),
        joined.voice != resolution.voice
      else { continue }
      statement.source = text.span(other)
      voices[joined.voice].statements.append(statement)
    }
    if let cue = draft.cue {
      noteDocument(behind: cue, of: resolution.voice)
      noteReport(draft.source, cue, of: resolution.voice)
    }
    noteIntroduction(of: resolution.voice, by: draft.source)
    // Whoever decides or hopes goes on with nothing.
    if isSpoken || builder.isReport(draft), draft.factuality != .open, draft.act != .believes {
      antecedents.speaks(
        referent(of: resolution.voice), sentence: sentence, paragraph: paragraph,
        isSure: resolution.confidence == .certain)
    }
    self.known[resolution.voice].sentence = sentence
    self.known[resolution.voice].spoke = sentence
  }

  mutating func resolution(
    for source: Range<Int>?, cue: Range<Int>? = nil, isReport: Bool, isClause: Bool = true
  ) -> Resolution? {
    guard let source = source.map(withoutTime), !source.isEmpty else { return nil }
    followNames(to: source.lowerBound)
    let place = place(of: source.lowerBound)
    sentence = place.sentence
    paragraph = place.paragraph
    if source.count == 1, let pronoun = pronoun(source.lowerBound) {
      if let cue, refersToThings(pronoun, cue) || isIdle(pronoun, at: source) { return nil }
      return whom(pronoun, saying: cue)
    }
    if source.count == 1,
      !text.tokens[source.lowerBound].classes.isDisjoint(with: [.subject, .possessive])
    {
      return nil
    }
    if let several = oneOfMany(source) { return several }
    // "One often hears that": anybody.
    if source.count == 1, text.isWord(source.lowerBound, Self.one) { return nil }
    if let beside = apposed(to: source, cue: cue) {
      if let role = role(source, beside: beside) {
        names.setRole(role, isWeak: false, of: beside.entity)
      }
      return Resolution(voice: voice(of: beside.entity))
    }
    // "The Varna Republican": one who spoke, and no name.
    if source.count < Self.longestEpithet, let phrase = SpeakerPhrase(source, in: text),
      phrase.article == .definite,
      !phrase.isPlural, let known = epithet(phrase) ?? holder(of: phrase)
    {
      return known
    }
    if let mention = mention(in: source), isOwnedBody(mention, source),
      let phrase = SpeakerPhrase(source, in: text),
      let body = common(source, phrase, isReport: true)
    {
      return body
    }
    if let mention = mention(in: source), !isPartOfNoun(mention, source), !isNoun(mention) {
      let bearer = names.entities[mention.entity]
      let isMute =
        names.namesWork(mention.entity)
        || bearer.kind == .place && isWhere(mention) && !StateNames.contains(bearer.key)
      return Resolution(
        voice: voice(of: mention.entity), confidence: isMute ? .doubtful : .certain)
    }
    guard let phrase = SpeakerPhrase(source, in: text) else { return nil }
    if text.tokens[phrase.headToken].classes.contains(.document) {
      return isFromMedia(source)
        ? common(source, phrase, isReport: isReport) : issuer(source, phrase, isReport: isReport)
    }
    guard SpeakerTest(text: text).canSpeak(phrase, isReport: isReport, isClause: isClause) else {
      return nil
    }
    if let cue, SpeakerTest(text: text).isThing(phrase, source, saying: cue) { return nil }
    return nominal(phrase) ?? common(source, phrase, isReport: isReport)
  }

  func place(of token: Int) -> (sentence: Int, paragraph: Int) {
    let next = text.sentences.partitioningIndex { $0.tokens.lowerBound > token }
    guard next > 0 else { return (sentencesBefore, paragraph) }
    return (sentencesBefore + next - 1, text.sentences[next - 1].paragraph)
  }

  /// Notes who is named before a place, for the words that stand for them.
  private mutating func followNames(to index: Int) {
    while true {
      let name = nextMention < mentions.count ? mentions[nextMention].tokens.lowerBound : Int.max
      let noun = nextNominal < nominals.count ? nominals[nextNominal].lowerBound : Int.max
      let pronoun = nextPronoun < pronouns.count ? pronouns[nextPronoun] : Int.max
      guard min(name, noun, pronoun) < index else { return }
      if pronoun < min(name, noun) {
        if let who = bearer(of: pronoun) { note(who, at: pronoun..<pronoun + 1) }
        nextPronoun += 1
      } else if name <= noun {
        let mention = mentions[nextMention]
        // "Russian hackers": an adjective is meant by nothing.
        let isAdjective = mention.tokens.count == 1 && text.tag(mention.tokens.lowerBound) == .jj
        if !isAdjective { note(.name(mention.entity), at: mention.tokens) }
        nextMention += 1
      } else {
        if let who = bearer(of: nominals[nextNominal]) { note(who, at: nominals[nextNominal]) }
        nextNominal += 1
      }
    }
  }

  private mutating func note(_ who: Antecedents.Referent, at tokens: Range<Int>) {
    let place = place(of: tokens.lowerBound)
    let end = tokens.upperBound
    let isOwner = end < text.tokens.count && text.tokens[end].kind == .possessive
    if case .name(let entity) = who, text.dies(tokens) { dead.insert(entity) }
    antecedents.add(
      Antecedents.Mention(
        who: who, sentence: place.sentence, paragraph: place.paragraph,
        isSubject: text.isSubject(tokens),
        isAside: isOwner || text.tokens[tokens.lowerBound].quotation >= 0,
        isQuoted: text.tokens[tokens.lowerBound].quotation >= 0))
  }

  private func referent(of voice: Int) -> Antecedents.Referent {
    known[voice].entity.map { .name($0) } ?? .voice(voice)
  }

  private func span(of who: Antecedents.Referent) -> SourceSpan? {
    switch who {
    case .voice(let voice): voices[voice].name
    case .name(let entity): names.entities[entity].best
    }
  }

  mutating func voice(of who: Antecedents.Referent) -> Int {
    switch who {
    case .voice(let voice): voice
    case .name(let entity): voice(of: entity)
    }
  }

  mutating func voice(of entity: Int) -> Int {
    names.markPerson(entity)
    let bearer = names.entities[entity]
    let kind = Self.kind(of: bearer.kind)
    let voice = byEntity[entity] ?? voices.count
    if voice == voices.count {
      byEntity[entity] = voice
      voices.append(Voice(name: bearer.best, role: bearer.role, kind: kind))
      known.append(Known(entity: entity))
    }
    // The last place is all that is asked for before the end.
    voices[voice].mentions = [bearer.last]
    known[voice].sentence = sentence
    return voice
  }

  /// A speaker without a name; one that is neither a person nor a group must be reported to speak.
  mutating func common(
    _ source: Range<Int>, _ phrase: SpeakerPhrase, isReport: Bool
  ) -> Resolution? {
    var start = source.lowerBound
    if source.count > 1, text.tokens[start].classes.contains(.determiner) { start += 1 }
    let kind = SpeakerTest(text: text).kind(of: phrase, source)
    guard isReport || kind == .group || kind == .person else { return nil }
    let span = text.span(source)
    let voice = voice(key: "~" + text.key(of: start..<source.upperBound), name: span, kind: kind)
    voices[voice].mentions.append(span)
    known[voice].head = phrase.head
    known[voice].modifiers = phrase.modifiers
    known[voice].isOfPlace = phrase.isOfPlace
    known[voice].owner = phrase.owner
    known[voice].isDefinite = phrase.article == .definite
    known[voice].sentence = sentence
    known[voice].traits = Antecedents.Traits(
      gender: PersonWords.gender(of: phrase.head),
      kind: kind == .organisation ? .thing : kind == .unknown ? .unknown : .person,
      isNameless: true, isPlural: phrase.isPlural)
    // What is neither people nor a body may be a thing, and is not meant by "she" either.
    guard kind != .unknown else {
      return Resolution(voice: voice, confidence: isName(phrase.headToken) ? .likely : .doubtful)
    }
    antecedents.add(
      Antecedents.Mention(
        who: .voice(voice), sentence: sentence, paragraph: paragraph, isSubject: true,
        isAside: false))
    // "The official" whom the text has not told of before may be somebody whom it has.
    let isNew = phrase.article == .definite && kind == .person
    return Resolution(voice: voice, confidence: isNew ? .likely : .certain)
  }

  mutating func voice(key: String, name: SourceSpan?, kind: Voice.Kind) -> Int {
    if let known = byKey[key] { return known }
    guard byKey.count < NameTable.limit || key.isEmpty else {
      return self.voice(key: "", name: nil, kind: .unknown)
    }
    byKey[key] = voices.count
    voices.append(Voice(name: name, kind: kind))
    known.append(Known())
    return voices.count - 1
  }

  /// Notes whether "she" or "he" stands for a bearer of a name.
  mutating func set(_ gender: Gender, of entity: Int) { names.setGender(gender, of: entity) }

  /// Whether there were more names than are kept.
  var isCut: Bool { names.isCut }

  /// The speakers with their statements, not yet compared, and the names; nothing can be read any more.
  mutating func finish() -> (voices: [Voice], entities: [NamedEntity]) {
    names.finish()
    joinVoices()
    joinRoles()
    joinNames()
    for voice in mixed { voices[voice].statements.sort { $0.hull < $1.hull } }
    for (entity, voice) in byEntity {
      voices[voice].mentions = names.entities[entity].mentions
      // "Northern Pumps, a maker of pumps": only people have roles.
      let isBody =
        names.entities[entity].kind == .organisation || names.entities[entity].kind == .place
      voices[voice].role = isBody ? nil : names.entities[entity].role
      voices[voice].kind = Self.kind(of: names.entities[entity].kind)
    }
    voices.removeAll { $0.statements.isEmpty }
    return (voices, names.named)
  }

  /// Gives what a short form said before its full name was read to the bearer of that name.
  private mutating func joinVoices() {
    for (short, full) in names.joined.sorted(by: { $0.key < $1.key }) {
      guard let early = byEntity.removeValue(forKey: short) else { continue }
      let name = names.entities[full].best
      if let late = byEntity[full] { give(late, to: early) }
      byEntity[full] = early
      voices[early].name = name
    }
  }

  /// "The harbour minister said", and the minister's name further on: gives what was said to the one who has the role.
  private mutating func joinRoles() {
    let holders = roleHolders()
    for voice in voices.indices where known[voice].entity == nil && !known[voice].head.isEmpty {
      guard let place = voices[voice].name, !known[voice].traits.isPlural, known[voice].isDefinite
      else { continue }
      let head = known[voice].head
      let named = holders[head] ?? holders[Self.short[head] ?? head] ?? []
      let first = named.partitioningIndex { names.entities[$0].best > place }
      let bearers = named[first...].prefix(Self.mostBearers).filter {
        holds(known[voice], names.entities[$0])
      }
      if let nearest = bearers.first, let bearer = byEntity[nearest],
        bearers.count == 1 || names.entities[nearest].best.start - place.end < Self.nearby
      {
        give(voice, to: bearer)
      } else if bearers.isEmpty, let entity = introduced[voice], let other = byEntity[entity] {
        names.setRole(place, isWeak: false, of: entity)
        give(voice, to: other)
      }
    }
  }

  /// Of several who have a role, the one who is named within that many bytes is meant.
  private static let nearby = 600
  /// No more of those who have a role are looked at after a place.
  private static let mostBearers = 16

  /// Joins voices that are called the same: "Police" as a name and "the police".
  private mutating func joinNames() {
    for (entity, voice) in byEntity.sorted(by: { $0.key < $1.key }) {
      guard let other = byKey["~" + names.entities[entity].key] else { continue }
      give(other, to: voice)
    }
  }

  private mutating func give(_ voice: Int, to other: Int) {
    guard voice != other else { return }
    voices[other].statements += voices[voice].statements
    voices[voice].statements = []
    mixed.insert(other)
  }
}
