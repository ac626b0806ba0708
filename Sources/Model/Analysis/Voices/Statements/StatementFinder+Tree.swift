import Language

extension StatementFinder {
  /// What a cue verb is at its place.
  struct Verb {
    /// The words that name the speaker.
    var source: Range<Int>?
    /// The relative pronoun that stands for the speaker.
    var relative: Range<Int>?
    /// The further speakers that "and" joins.
    var others: [Range<Int>] = []
    /// Whether what it tells is done to its subject.
    var isPassive = false
    /// Whether it has no tense.
    var isParticiple = false
    /// Whether it is said to have happened.
    var factuality = Statement.Factuality.unknown
    /// Where the words that name the speaker begin, with the noun that his name comes after.
    var opening: Int?
    /// Where the clause of a verb ends that is not the sentence's own.
    var end: Int?
  }

  /// What a verb is by the tree of its sentence; nil if it is no verb that can mark a statement.
  mutating func verb(
    _ index: Int, group: Int, form: VerbForm, sentence: Range<Int>
  ) -> Verb? {
    guard let (reading, node) = text.node(at: index) else { return nil }
    let token = reading.tokens[node]
    guard token.upos == .verb, !Self.modifiers.contains(token.relation) else { return nil }
    // "Ruiz's 2012 claims": whose they are is told right before.
    let owner = group > 1 && text.tokens[group - 1].kind == .number ? group - 2 : group - 1
    if form == .third, owner > sentence.lowerBound, group == index,
      text.tokens[owner].kind == .possessive,
      !text.lexicon.entries[text.tokens[index].entry].nouns.isEmpty
    {
      return nil
    }
    var verb = Verb(
      isPassive: isPassive(index, group: group, form: form), isParticiple: token.tag == .vbg)
    let isPerfect = (group..<index).contains { text.tokens[$0].classes.contains(.have) }
    if token.tag == .vbn, !isPerfect, reading.isPassive(node) {
      verb.isPassive = true
      verb.isParticiple = !reading.isFinite(node)
    }
    if isName(behind: node, at: index, in: reading) {
      verb.isPassive = true
      verb.isParticiple = true
    }
    let isFirst = index == sentence.lowerBound
    if isFirst, token.tag == .vbn || token.tag == .vbd, reading.ownSubject(of: node) == nil {
      verb.isPassive = true
      verb.isParticiple = true
    }
    if refersToThings(node, reading) {
      verb.source = nil
    } else if let subject = reading.speaker(
      of: node, isPassive: verb.isPassive, canSpeak: canSpeak)
    {
      let phrase = reading.phrase(of: reading.named(subject.head))
      verb.source = text.tokens(of: phrase, in: reading).map {
        upToVerb($0, group: group, sentence: sentence)
      }
      verb.opening = text.tokens(of: reading.phrase(of: subject.head), in: reading)?.lowerBound
      verb.relative = subject.relative.flatMap { text.tokens(of: $0..<$0 + 1, in: reading) }
      if reading.isRelativePronoun(subject.head), let pronoun = verb.source {
        verb.relative = pronoun
        verb.source = subjects.subject(before: pronoun.upperBound, from: sentence.lowerBound)
      }
      if let nearer = people(in: verb.source, before: verb.relative) { verb.source = nearer }
      joinSpeakers(&verb, head: subject.head, reading: reading)
      if let near = besideVerb(
        verb.source, group: group, sentence: sentence, head: subject.head, reading: reading)
      {
        verb.source = near
        verb.opening = nil
      } else if let beside = named(before: group, sentence), isFar(verb.source, from: beside) {
        verb.source = beside.name
        verb.opening = beside.noun.lowerBound
      } else if let whole = acrossInsertion(verb.source, group: group, sentence: sentence) {
        verb.source = whole
        verb.opening = nil
      }
    } else if !verb.isPassive {
      let isLedParticiple =
        verb.isParticiple && group > sentence.lowerBound
        && text.tokens[group - 1].classes.contains(.preposition)
      verb.source =
        isLedParticiple
        ? nil
        : speaker(index, group: group, form: form, sentence: sentence).flatMap {
          isLed($0) ? nil : $0
        }
      verb.relative = relative
    }
    // "“…,” said Li Wen, noting": the noun that the quotation tells of notes nothing.
    if verb.isParticiple, let lastSource, let source = verb.source, let head = source.last,
      let (_, place) = text.node(at: head), !canSpeak(reading.tokens[place])
    {
      verb.source = lastSource
    }
    if let source = verb.source, let whole = antecedent(of: source, sentence) {
      verb.source = whole
      verb.opening = nil
    }
    verb.source = verb.source.map(beforeOpenBracket).map { withPeople($0, sentence) }
    // "OSLO (AP) — The crane fell, a guard said, adding": the town adds nothing.
    if let source = verb.source, source.lowerBound < sentence.lowerBound {
      let isOutside = source.upperBound <= sentence.lowerBound
      verb.source =
        isOutside
        ? lastSource ?? subjects.subject(before: group, from: sentence.lowerBound)
        : sentence.lowerBound..<source.upperBound
      verb.opening = nil
    }
    // "Asked whether to mend ties with Riga, said that": what something is done to says nothing.
    if let source = verb.source, group > source.upperBound, let last = source.first,
      text.tokens[group - 1].kind == .comma, let (other, place) = text.node(at: last),
      other.range == reading.range, reading.tokens[place].relation == .object,
      let infinitive = reading.head(of: place), reading.tokens[infinitive].tag == .vb,
      let lastSource
    {
      verb.source = lastSource
      verb.opening = nil
    }
    if token.tag == .vbg, group == index, !verb.isPassive,
      let company = accompanying(index, sentence),
      verb.source.map({
        $0.upperBound <= company.lowerBound
          || company.contains($0.lowerBound) && $0.count < company.count
      })
        ?? true
    {
      verb.source = company
      verb.opening = nil
    }
    if let named = inverted(behind: index, group: group, form: form, verb.source, sentence) {
      verb.source = named
      verb.opening = nil
      verb.relative = nil
      verb.others = []
    }
    let hasModal = (group..<index).contains { text.tokens[$0].classes.contains(.modal) }
    let isSaid =
      !hasModal && !isWhichOnes(node, verb, reading) && reading.isTold(node)
      && !isNaming(verb.source, index)
      && !isRestrictive(index, at: node, in: reading)
    verb.factuality = isSaid ? .said : .open
    if reading.isInside(node) {
      verb.end = text.tokens(of: reading.subtree(of: node), in: reading)?.upperBound
    }
    return verb
  }

  /// The word of a phrase that something is done to; nil if there is none.
  private func object(in phrase: Range<Int>, _ reading: SentenceReading) -> Int? {
    for index in phrase {
      guard let (other, place) = text.node(at: index), other.range == reading.range else {
        continue
      }
      if reading.tokens[place].relation == .object { return place }
    }
    return nil
  }

  /// "Judges in Arland, Norland | and Varna said": the people who are in all these places.
  private func withPeople(_ source: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var start = source.lowerBound
    guard text.name(endingAt: source.upperBound)?.kind == .place, start > sentence.lowerBound + 3,
      text.tokens[start - 1].classes.contains(.conjunction) || text.tokens[start - 1].kind == .comma
    else { return source }
    while start > sentence.lowerBound + 1, source.lowerBound - start < Self.longestList,
      text.tokens[start - 1].isCapital || text.tokens[start - 1].kind == .comma
        || text.tokens[start - 1].classes.contains(.conjunction)
    {
      start -= 1
    }
    guard text.isWord(start - 1, Self.inWord), start - 1 > sentence.lowerBound,
      let people = syntax.phrase(endingBefore: start - 1, from: sentence.lowerBound),
      let last = people.last, !text.tokens[last].isCapital,
      !text.tokens[last].classes.isDisjoint(with: [.person, .group]) || text.tag(last) == .nns
    else { return source }
    return people.lowerBound..<source.upperBound
  }

  /// "A group called the Port Committee", "a group called the Port Committee used": whether a name comes after "called".
  private func isName(behind node: Int, at verb: Int, in reading: SentenceReading) -> Bool {
    guard text.isWord(verb, Self.called) else { return false }
    let token = reading.tokens[node]
    if token.relation == .acl { return token.tag == .vbd || token.tag == .vbn }
    guard let subject = reading.ownSubject(of: node), subject == node - 1,
      let article = reading.dependent(of: subject, .determiner),
      reading.tokens[article].word == Self.a,
      verb + 2 < text.tokens.count,
      text.tokens[verb + (text.tokens[verb + 1].classes.contains(.determiner) ? 2 : 1)].isCapital
    else { return false }
    return !canSpeak(reading.tokens[subject]) || isBody(verb - 1)
  }

  private func isBody(_ index: Int) -> Bool { text.tokens[index].classes.contains(.organisation) }

  private static let a = WordID("a".utf8)
  private static let called = Array("called".utf8)
  private static let inWord = Array("in".utf8)
  /// A list of places has no more words.
  private static let longestList = 12

  /// "Ana Ruiz | (D., Varna) left, saying": no bracket opens in the words for a speaker that does not close in them.
  private func beforeOpenBracket(_ source: Range<Int>) -> Range<Int> {
    guard let open = source.dropFirst().first(where: { text.tokens[$0].kind == .open }),
      !(open..<source.upperBound).contains(where: { text.tokens[$0].kind == .close })
    else { return source }
    return source.lowerBound..<open
  }

  /// "In the crosshairs of farmers, who say": the people, where the noun that they belong to is a thing.
  private func people(in source: Range<Int>?, before relative: Range<Int>?) -> Range<Int>? {
    guard let source, let relative, text.isWord(relative.lowerBound, Self.who),
      let link = source.last(where: { text.tokens[$0].classes.contains(.preposition) }),
      link > source.lowerBound, link + 1 < source.upperBound
    else { return nil }
    let people: VoiceWordClass = [.person, .group, .title]
    let head = text.tokens[link - 1]
    guard head.classes.isDisjoint(with: people), !head.isCapital,
      !text.tokens[source.upperBound - 1].classes.isDisjoint(with: people)
        || text.tokens[source.upperBound - 1].isCapital
    else { return nil }
    return link + 1..<source.upperBound
  }

  private static let who = Array("who".utf8)

  /// "A deal promising a withdrawal": a participle right after a thing is said of the thing, unless it is a document.
  private func refersToThings(_ verb: Int, _ reading: SentenceReading) -> Bool {
    guard reading.tokens[verb].tag == .vbg, reading.tokens[verb].relation == .acl, verb > 0,
      reading.tokens[verb - 1].kind != .comma, let head = reading.head(of: verb),
      !canSpeak(reading.tokens[head])
    else { return false }
    let word = reading.tokens[head].range
    let entry = text.lexicon.entries[text.lexicon.lookUp(text.bytes, word)]
    return !entry.classes.contains(.document)
  }

  /// Whether a noun is one for somebody, a name or a pronoun: nobody else goes on to say something.
  func canSpeak(_ token: Token) -> Bool {
    if token.upos == .properNoun || token.upos == .pronoun { return true }
    let entry = text.lexicon.entries[text.lexicon.lookUp(text.bytes, token.start..<token.end)]
    if !entry.classes.isDisjoint(with: [.person, .group, .organisation, .title, .media]) {
      return true
    }
    let word = String(decoding: text.bytes[token.start..<token.end], as: UTF8.self)
    return PersonWords.gender(of: word) != nil || Self.agents.contains { word.hasSuffix($0) }
  }

  /// Endings of nouns for people who do something.
  private static let agents = ["er", "ers", "or", "ors", "ist", "ists", "ian", "ians"]

  /// "What guards call the gate": what something is called by is not said.
  private func isNaming(_ source: Range<Int>?, _ verb: Int) -> Bool {
    guard let source, source.lowerBound > 0, source.upperBound <= verb else { return false }
    return text.isWord(source.lowerBound - 1, Self.what)
  }

  private static let what = Array("what".utf8)

  /// "The share of voters who say that prices rise fell": which voters they are.
  private func isWhichOnes(_ node: Int, _ verb: Verb, _ reading: SentenceReading) -> Bool {
    guard let relative = verb.relative?.lowerBound,
      let (other, pronoun) = text.node(at: relative), other.range == reading.range, pronoun > 0
    else { return false }
    let antecedent = reading.tokens[pronoun - 1]
    if antecedent.word == Self.those { return true }
    return reading.tokens[node].tag == .vbp && (antecedent.tag == .nns || antecedent.tag == .nnps)
  }

  private static let those = WordID("those".utf8)

  /// "Voters saying that prices rise sided with him": which voters they are, and no statement.
  private func isRestrictive(_ verb: Int, at node: Int, in reading: SentenceReading) -> Bool {
    // "Most reporting told of fires": a noun.
    if reading.tokens[node].tag == .vbg, node > 0,
      Self.determiners.contains(reading.tokens[node - 1].word)
    {
      return true
    }
    guard reading.tokens[node].tag == .vbg, reading.tokens[node].relation == .acl, node > 0,
      let head = reading.head(of: node), head == node - 1, reading.tokens[head].tag == .nns,
      reading.tokens[head].relation == .subject, verb + 1 < text.tokens.count
    else { return false }
    return text.tokens[verb + 1].kind != .openQuote && text.tokens[verb + 1].kind != .comma
  }

  private static let determiners = Set(
    ["most", "much", "all", "any", "more"].map { WordID($0.utf8) })

  /// "On Sunday, said the ministry": what a preposition leads speaks as little as a time does.
  private func isLed(_ phrase: Range<Int>) -> Bool {
    let first = text.tokens[phrase.lowerBound]
    return !first.isCapital && !first.classes.isDisjoint(with: [.preposition, .time])
      && first.classes.isDisjoint(with: [.determiner, .subject])
  }

  /// A speaker with the words between it and the verb: "Secretary | of State Li Wen said".
  private func upToVerb(_ phrase: Range<Int>, group: Int, sentence: Range<Int>) -> Range<Int> {
    guard let last = phrase.last else { return phrase }
    var end = phrase.upperBound
    if end < group, group - end < 7,
      (end..<group).allSatisfy({ isInName($0) }),
      text.tokens[group - 1].isCapital, !text.tokens[group - 1].classes.contains(.time)
    {
      return phrase.lowerBound..<group
    }
    let speaking: VoiceWordClass = [.title, .person]
    let isFollowed =
      end < sentence.upperBound && !text.tokens[end].classes.isDisjoint(with: speaking)
    guard isFollowed || !text.tokens[last].classes.isDisjoint(with: speaking) else { return phrase }
    // "Said DHS spokeswoman Li Wen": the word for what she is stands between.
    if isFollowed { end += 1 }
    while end < sentence.upperBound, text.tokens[end].kind == .word, text.tokens[end].isCapital,
      text.tokens[end].classes.isDisjoint(with: [.time, .preposition]), end - last < 6
    {
      end += 1
    }
    return phrase.lowerBound..<end
  }

  /// Whether a noun names several.
  func isGroup(_ noun: Int, _ reading: SentenceReading) -> Bool {
    reading.tokens[noun].tag == .nns || reading.tokens[noun].tag == .nnps
  }

  private func isInName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    let isLink = token.classes.contains(.preposition) && !text.isWord(index, Self.of)
    return token.kind == .word && !isLink && !token.classes.contains(.conjunction)
      && !syntax.looksFinite(index)
  }

  /// A participle before a noun says nothing: "the said report".
  private static let modifiers: Set<DependencyRelation> = [
    .adjectivalModifier, .compound, .fixed, .caseMarker, .marker,
  ]
}
