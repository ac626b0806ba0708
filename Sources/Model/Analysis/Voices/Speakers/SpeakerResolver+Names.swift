import Articles
import Language
import TextSafety

/// Which name in the words that name a speaker is the speaker's.
extension SpeakerResolver {
  /// What a bearer of a name is as a speaker: a place speaks for those who govern it.
  static func kind(of entity: NamedEntity.Kind) -> Voice.Kind {
    switch entity {
    case .person: .person
    case .organisation, .place: .organisation
    case .unknown: .unknown
    }
  }

  /// The name that heads a source: the last one, unless a common noun before a preposition heads it.
  func mention(in source: Range<Int>) -> EntityMention? {
    var head = source.upperBound
    if let named = holder(in: source) { return named }
    if isBeforeNoun(source) { return nil }
    // "Secretary of State Mira Holt" is headed by its last words, "Maj. Mira Holt of the Guard" and "the office of
    // Senator Mira Holt" are not.
    for index in source.dropFirst() {
      let token = text.tokens[index]
      let isBodys =
        !text.tokens[index - 1].isCapital
        && text.tokens[index - 1].classes.contains(.organisation)
      let isLink = text.isWord(index, Self.of) && !isBodys && isInTitle(index)
      if token.classes.contains(.preposition) && !isLink || token.kind == .comma {
        head = index
        break
      }
    }
    while head - 1 > source.lowerBound,
      text.tokens[head - 1].classes.contains(.time) && mentions(in: head - 1..<head).isEmpty
        || EntityFinder.legalForms.contains(text.key(of: head - 1..<head))
    {
      head -= 1
    }
    return mentions(in: source.lowerBound..<head).last { $0.tokens.upperBound >= head }
  }

  /// "Gun control Democrats", "the Oster navy divers": small words before a plural with a capital say which.
  func isPartOfNoun(_ mention: EntityMention, _ source: Range<Int>) -> Bool {
    guard mention.tokens.count == 1, mention.title.isEmpty,
      source.lowerBound < mention.tokens.lowerBound,
      mention.tokens.upperBound == source.upperBound
    else { return false }
    // "The chamber's top Republican": one of a party, and no name.
    if Self.partisans.contains(names.entities[mention.entity].key) {
      return !text.tokens[mention.tokens.lowerBound - 1].isCapital
    }
    guard
      text.tag(mention.tokens.lowerBound) == .nnps
        || text.tokens[mention.tokens.lowerBound].ending == .s
    else { return false }
    let before = text.tokens[mention.tokens.lowerBound - 1]
    return before.kind == .word && !before.isCapital
      && text.tag(mention.tokens.lowerBound - 1) == .nn
      && before.classes.isDisjoint(with: [.person, .title])
  }

  static let partisans: Set<String> = ["republican", "democrat"]

  /// "Sociology tells us", "Polling shows": a noun with the capital of its sentence.
  func isNoun(_ mention: EntityMention) -> Bool {
    guard mention.tokens.count == 1, mention.title.isEmpty,
      names.entities[mention.entity].kind == .unknown,
      names.entities[mention.entity].readings.isEmpty,
      let tag = text.tag(mention.tokens.lowerBound)
    else { return false }
    return tag == .nn || tag == .nns || tag == .vbg || tag == .jj
  }

  /// "The court in Varna, which found": where something is, and no speaker.
  func isWhere(_ mention: EntityMention) -> Bool {
    let start = mention.tokens.lowerBound
    return start > 0 && mention.title.isEmpty && text.tokens[start - 1].kind == .word
      && text.tokens[start - 1].classes.contains(.preposition)
      && !text.isWord(start - 1, StatementFinder.to)
  }

  /// "The state sent a message: “…”": what nothing marks but a colon is a person's more often than a body's.
  func isBehindColon(_ draft: StatementDraft) -> Bool {
    guard draft.cue == nil, !draft.isTurn, !draft.inheritsSpeaker,
      let start = draft.content.first?.lowerBound, start > 0
    else { return false }
    return text.tokens[start - 1].kind == .colon
  }

  /// "Hours after the ministry announced": the ministry did.
  func withoutTime(_ source: Range<Int>) -> Range<Int> {
    guard source.count > 2 else { return source }
    let (first, last) = (text.tokens[source.lowerBound], text.tokens[source.upperBound - 1])
    if first.classes.contains(.time),
      text.tokens[source.lowerBound + 1].classes.contains(.subordinator)
    {
      return source.lowerBound + 2..<source.upperBound
    }
    // "The judges on Wednesday, July 18, 2018".
    let day = source.dropFirst().dropLast().first { index in
      text.tokens[index].classes.contains(.preposition)
        && text.tokens[index + 1].classes.contains(.time) && text.tokens[index + 1].isCapital
    }
    if let day { return source.lowerBound..<day }
    // "Senator Li Wen in a statement".
    let document = source.dropFirst().dropLast().first { index in
      text.isWord(index, Self.in) && text.tokens[source.upperBound - 1].classes.contains(.document)
        && text.tokens[index + 1].classes.contains(.determiner)
        && index > source.lowerBound + 1 && text.tokens[index - 1].isCapital
    }
    if let document { return source.lowerBound..<document }
    // "Two candidates on Sunday".
    if last.classes.contains(.time), last.isCapital,
      text.tokens[source.upperBound - 2].classes.contains(.preposition)
    {
      return source.lowerBound..<source.upperBound - 2
    }
    return source
  }

  /// "Norvik Inc": a name, though no name was found there.
  func isName(_ index: Int) -> Bool {
    text.tokens[index].isCapital && (text.tag(index) == .nnp || text.tag(index) == .nnps)
  }

  /// "The University of Varna expert": the name says which expert.
  func isBeforeNoun(_ source: Range<Int>) -> Bool {
    guard let last = source.last, !text.tokens[last].isCapital,
      !text.tokens[last].classes.isDisjoint(with: [.person, .group]),
      let phrase = SpeakerPhrase(source, in: text)
    else { return false }
    return phrase.headToken == last && mentions(in: last..<last + 1).isEmpty
  }

  /// The voice of a label: the person whom it names, else whoever bears it.
  mutating func voice(ofLabel label: Range<Int>) -> Int {
    let place = place(of: label.lowerBound)
    (sentence, paragraph) = (place.sentence, place.paragraph)
    if let named = mentions(in: label).last, named.tokens.upperBound == label.upperBound,
      isPerson(named) || named.tokens.count > 1 && named.tokens == label
    {
      return voice(of: named.entity)
    }
    return voice(key: "#" + text.key(of: label), name: text.span(label), kind: .person)
  }

  /// "Department of Works spokesman Li Wen" is headed by the name after the word for what he is.
  private func holder(in source: Range<Int>) -> EntityMention? {
    guard let last = mentions(in: source).last, last.tokens.upperBound == source.upperBound,
      last.tokens.lowerBound > source.lowerBound, last.tokens.count > 1,
      names.entities[last.entity].kind == .person
    else { return nil }
    if isBehindPlace(last, in: source) { return last }
    // "An aide to Minister Li Wen" is an aide, "the office of Minister Li Wen" is an office.
    let others: VoiceWordClass = [.person, .group, .organisation]
    let isAnothers = (source.lowerBound + 1..<last.tokens.lowerBound).contains { index in
      text.tokens[index].classes.contains(.preposition)
        && !text.tokens[index - 1].classes.isDisjoint(with: others)
        && (!text.tokens[index - 1].isCapital
          // "Aides to Minister Li Wen", with the capital of the sentence.
          || index - 1 == source.lowerBound && text.tag(index - 1) == .nns)
    }
    if isAnothers { return nil }
    let before = text.tokens[last.tokens.lowerBound - 1]
    let isHolder = !before.classes.isDisjoint(with: [.person, .title])
    return isHolder && before.kind == .word ? last : nil
  }

  /// "Former envoy to Arland | Li Wen": a name right behind where somebody has an office.
  private func isBehindPlace(_ name: EntityMention, in source: Range<Int>) -> Bool {
    let offices: VoiceWordClass = [.person, .title]
    guard let first = name.title.first, first > source.lowerBound + 1,
      name.title.allSatisfy({ text.tokens[$0].classes.isDisjoint(with: offices) })
    else { return false }
    let link = text.tokens[first - 1].classes.contains(.determiner) ? first - 2 : first - 1
    guard link > source.lowerBound else { return false }
    return [Self.of, StatementFinder.to].contains { text.isWord(link, $0) }
      && !text.tokens[link - 1].classes.isDisjoint(with: offices)
      && text.tokens[link - 1].ending != .s
  }

  /// "A spokesman for Norvik, Li Wen, said", "Li Wen, the top Democrat there, said": the name beside the noun.
  func apposed(to source: Range<Int>, cue: Range<Int>?) -> EntityMention? {
    let end = source.upperBound
    let isNoun = source.first.map { text.tokens[$0].classes.contains(.determiner) } ?? false
    // "The top Democrat" is no name, "the Rev. Li Wen" has one.
    let isNamed =
      mention(in: source).map { isPerson($0) && !(isNoun && $0.tokens.count == 1) } ?? false
    if !isNamed, let beside = bearer(before: source) ?? ending(source) ?? closing(source, cue) {
      return beside
    }
    guard !isNamed, end < text.tokens.count, text.tokens[end].kind == .comma else { return nil }
    if end + 1 < text.tokens.count,
      let behind = mentions(in: end + 1..<min(text.tokens.count, end + 6)).first,
      min(behind.tokens.lowerBound, behind.title.first ?? behind.tokens.lowerBound) == end + 1,
      isPerson(behind), isSetOff(behind)
    {
      return behind
    }
    if let behind = described(behind: end) { return behind }
    guard let cue, cue.lowerBound > end, text.tokens[cue.lowerBound - 1].kind == .comma,
      source.lowerBound > 1, text.tokens[source.lowerBound - 1].kind == .comma,
      text.tokens[source.lowerBound].classes.contains(.determiner),
      let before = mentions(in: source.lowerBound - 2..<source.lowerBound - 1).last,
      isPerson(before)
    else { return nil }
    return before
  }

  /// What a noun says of whose name comes after it: "one of his lawyers, | Li Wen".
  func role(_ source: Range<Int>, beside name: EntityMention) -> SourceSpan? {
    let end = min(source.upperBound, name.tokens.lowerBound - 1)
    guard source.lowerBound < end, let phrase = SpeakerPhrase(source.lowerBound..<end, in: text)
    else { return nil }
    let offices: VoiceWordClass = [.person, .title, .group]
    return text.tokens[phrase.headToken].classes.isDisjoint(with: offices)
      && !text.isWord(source.lowerBound, Self.one)
      ? nil : text.span(source.lowerBound..<end)
  }

  /// "One of his lawyers, Li Wen": a noun and its bearer's name with a comma between them.
  private func ending(_ source: Range<Int>) -> EntityMention? {
    guard let last = mentions(in: source).last, last.tokens.upperBound == source.upperBound,
      isPerson(last),
      last.tokens.count > 1, last.title.isEmpty, last.tokens.lowerBound > source.lowerBound + 1,
      text.tokens[last.tokens.lowerBound - 1].kind == .comma,
      source.filter({ text.tokens[$0].kind == .comma }).count == 1,
      !text.tokens[source.lowerBound].isCapital
    else { return nil }
    return last
  }

  /// "At the Oster Hospital, the largest in Arland, researcher Li Wen said", "its editor in chief Li Wen said": a name
  /// right before the verb speaks, whatever stands before the comma.
  private func closing(_ source: Range<Int>, _ cue: Range<Int>?) -> EntityMention? {
    guard let cue, cue.lowerBound > source.upperBound,
      let last = mentions(in: cue.lowerBound - 1..<cue.lowerBound).last,
      last.tokens.upperBound == cue.lowerBound, isPerson(last), last.tokens.count > 1
    else { return nil }
    let start = last.title.isEmpty ? last.tokens.lowerBound : last.title.lowerBound
    guard start > source.upperBound, start - source.upperBound < 5 else { return nil }
    let gap = source.upperBound..<start
    if gap.count == 2, text.tokens[gap.lowerBound].classes.contains(.preposition),
      Self.ends.contains(text.key(of: gap.lowerBound + 1..<gap.upperBound))
    {
      return last
    }
    return text.tokens[gap.lowerBound].kind == .comma
      && gap.dropFirst().allSatisfy {
        text.tokens[$0].kind == .word || text.tokens[$0].kind == .dash
      }
      && gap.dropFirst().allSatisfy {
        text.tokens[$0].classes.isDisjoint(with: [.preposition, .conjunction])
      }
      ? last : nil
  }

  /// How an office may end: "in chief", "at large".
  private static let ends: Set<String> = ["chief", "large"]

  /// "One of his friends, | the former guard Li Wen, said": a name with what its bearer is, between two commas.
  private func described(behind comma: Int) -> EntityMention? {
    let high = min(text.tokens.count, comma + 10)
    guard comma + 2 < high,
      let name = mentions(in: comma + 2..<high).first(where: { isPerson($0) && $0.tokens.count > 1 }
      ),
      isSetOff(name), let (reading, node) = text.node(at: name.tokens.lowerBound),
      reading.tokens[node].relation == .apposition
    else { return nil }
    let words = comma + 1..<name.tokens.lowerBound
    let isDescribed =
      words.contains { !text.tokens[$0].classes.isDisjoint(with: [.person, .title]) }
      || !name.title.isEmpty
    return isDescribed
      && words.allSatisfy {
        (text.tokens[$0].kind == .word || text.tokens[$0].kind == .possessive)
          && text.tokens[$0].classes.isDisjoint(with: [.preposition, .relative, .conjunction])
      } ? name : nil
  }

  /// "“…,” said Li Wen, a member who said": the name that a noun with "who" behind it stands beside.
  private func bearer(before source: Range<Int>) -> EntityMention? {
    let end = source.upperBound
    guard end + 1 < text.tokens.count, source.lowerBound > 1,
      text.isWord(text.tokens[end].kind == .comma ? end + 1 : end, Self.who)
        && text.tokens[source.lowerBound].classes.contains(.determiner)
        || isBareOffice(source.lowerBound),
      text.tokens[source.lowerBound - 1].kind == .comma,
      let before = mentions(in: source.lowerBound - 2..<source.lowerBound - 1).last,
      before.tokens.upperBound == source.lowerBound - 1, isPerson(before),
      before.tokens.count > 1, !isListed(source)
    else { return nil }
    return before
  }

  /// "Li Wen, | chief executive of Norvik, told": an office without an article.
  private func isBareOffice(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return !token.isCapital && token.kind == .word
      && (!token.classes.isDisjoint(with: [.person, .title]) && token.ending != .s
        || Self.ranks.contains(text.key(of: index..<index + 1)))
  }

  private static let ranks: Set<String> = [
    "former", "chief", "vice", "deputy", "senior", "assistant", "executive", "managing",
    "associate",
    "acting", "co-founder", "co-chair", "head",
  ]

  /// "Li Wen, a guard who said it, and": one of several, or a name before which another comma stands.
  private func isListed(_ source: Range<Int>) -> Bool {
    guard let (reading, node) = text.node(at: source.upperBound - 1) else { return true }
    return reading.tokens[node].relation != .apposition
  }

  private static let who = Array("who".utf8)

  /// "The Circuit Attorney's | Office": a body that is named by whose it is.
  func isOwnedBody(_ mention: EntityMention, _ source: Range<Int>) -> Bool {
    let first = mention.tokens.lowerBound
    return mention.tokens.count == 1 && first > source.lowerBound + 1
      && first == source.upperBound - 1 && text.tokens[first - 1].kind == .possessive
      && text.tokens[first].classes.contains(.organisation)
  }

  /// Whether a comma ends a name, or the place after it: "Li Wen of Varna,".
  private func isSetOff(_ mention: EntityMention) -> Bool {
    var end = mention.tokens.upperBound
    if end + 1 < text.tokens.count, text.isWord(end, Self.of), text.tokens[end + 1].isCapital {
      let last = min(text.tokens.count, end + 5)
      end += 2
      while end < last, text.tokens[end].isCapital { end += 1 }
    }
    return end < text.tokens.count && text.tokens[end].kind == .comma
  }

  func isPerson(_ mention: EntityMention) -> Bool {
    names.entities[mention.entity].kind == .person
  }

  static let of = Array("of".utf8)
  static let `in` = Array("in".utf8)
  private static let staff = Array("staff".utf8)

  /// Whether a word stands in the office before a name, or right before what is left of it: "Speaker of the | House".
  private func isInTitle(_ index: Int) -> Bool {
    // "Supporters of Mr. Li".
    if text.tokens[index - 1].ending == .s, text.tag(index - 1) == .nns { return false }
    let near = mentions(in: index..<min(text.tokens.count, index + 6)).first
    return near.map {
      $0.title.contains(index) || !$0.title.isEmpty && $0.title.lowerBound < index + 3
        || $0.tokens.lowerBound == index + 2 && text.isWord(index + 1, Self.staff) && isPerson($0)
    }
      ?? false
  }

  /// "The harbour master said that … “…,” Karl Lund said": a name that nothing explains is whoever spoke by the office.
  mutating func noteIntroduction(of voice: Int, by source: Range<Int>?) {
    let before = untitled
    let isOffice =
      known[voice].entity == nil && known[voice].isDefinite && !known[voice].traits.isPlural
      && known[voice].traits.kind == .person
    untitled = isOffice ? (voice, sentence) : nil
    guard let before, let source, let entity = known[voice].entity, sentence - before.sentence < 4,
      let mention = mention(in: source), mention.entity == entity, mention.tokens.count > 1,
      text.span(mention.tokens) == names.entities[entity].best,
      names.entities[entity].role == nil || names.entities[entity].hasWeakRole,
      names.entities[entity].kind == .person, names.isReadAsPerson(entity)
    else { return }
    let gender = names.entities[entity].gender
    if let told = known[before.voice].traits.gender, let gender, told != gender { return }
    introduced[before.voice] = entity
  }

  /// Who is named in some words, but for those of whom something is: "Li Wen's plan".
  func named(in content: [Range<Int>]) -> Set<Antecedents.Referent> {
    var found: Set<Antecedents.Referent> = []
    for part in content {
      for mention in mentions(in: part).prefix(Antecedents.memory) {
        let end = mention.tokens.upperBound
        let isOwner = end < text.tokens.count && text.tokens[end].kind == .possessive
        if !isOwner { found.insert(.name(mention.entity)) }
      }
    }
    return found
  }

  /// The names that share a token with a range.
  func mentions(in range: Range<Int>) -> ArraySlice<EntityMention> {
    let first = mentions.partitioningIndex { $0.tokens.upperBound > range.lowerBound }
    return mentions[first...].prefix { $0.tokens.lowerBound < range.upperBound }
  }
}
