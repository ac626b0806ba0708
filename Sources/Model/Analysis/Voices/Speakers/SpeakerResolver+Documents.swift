import Articles
import Language

/// Whose a document is that "says" something.
extension SpeakerResolver {
  /// "Local news reports" speak for themselves.
  func isFromMedia(_ source: Range<Int>) -> Bool {
    source.contains { text.tokens[$0].classes.contains(.media) }
  }

  /// Whose a document is that "says" something: its owner's, who it is from, else the last speaker's.
  mutating func issuer(
    _ source: Range<Int>, _ phrase: SpeakerPhrase, isReport: Bool
  ) -> Resolution? {
    let reach = source.lowerBound..<min(text.tokens.count, source.upperBound + 6)
    let isFollowed =
      source.upperBound < text.tokens.count
      && Self.issuing.contains(text.key(of: source.upperBound..<source.upperBound + 1))
    let owned = mentions(in: isFollowed ? reach : source).first { mention in
      let end = mention.tokens.upperBound
      let isOwner = end < text.tokens.count && text.tokens[end].kind == .possessive
      var start = mention.title.isEmpty ? mention.tokens.lowerBound : mention.title.lowerBound
      // "A memo by the company's director, Li Wen": small nouns before the name.
      while start > source.lowerBound, text.tokens[start - 1].kind == .word,
        !text.tokens[start - 1].classes.contains(.preposition),
        mention.tokens.lowerBound - start < 6
      {
        start -= 1
      }
      if isOwner && ownsBody(end) || describesIssuer(end) { return false }
      // "Exit polls show": a noun with the capital of its sentence.
      if isNoun(mention), mention.tokens.lowerBound == source.lowerBound { return false }
      // "A statement by the ministry of Varna": the ministry's.
      let isOfBody =
        start > source.lowerBound + 2 && text.isWord(start - 1, Self.of)
        && text.tokens[start - 2].classes.contains(.organisation)
      if isOfBody { return false }
      // "A report for Arland": of Arland, which says nothing.
      let isFrom =
        start > source.lowerBound
        && (Self.issuing.contains(text.key(of: start - 1..<start))
          || text.tokens[start - 1].classes.contains(.preposition) && isPerson(mention))
      let isBeside =
        end == phrase.headToken
        || end == phrase.headToken - 1 && !text.tokens[end].isCapital && text.tag(end) == .nn
          && names.entities[mention.entity].kind == .organisation
      return isOwner || isFrom || isBeside
    }
    documentSentence = sentence
    if owned == nil, phrase.article == .definite, let issuer = documents[phrase.head] {
      return Resolution(voice: issuer, confidence: .likely)
    }
    if let owned { return Resolution(voice: voice(of: owned.entity), confidence: .likely) }
    if isFollowed,
      let body = SentenceShape(text: text).phrase(
        startingAt: source.upperBound + 1, to: min(text.tokens.count, source.upperBound + 8)),
      let last = body.last, isIssuer(last)
    {
      return resolution(for: body, isReport: true).map {
        Resolution(voice: $0.voice, confidence: .likely)
      }
    }
    if phrase.article == .definite, let writer = writer(of: phrase.head, before: source.lowerBound)
    {
      return Resolution(voice: voice(of: writer), confidence: .likely)
    }
    if let sender = sender(of: phrase.headToken) {
      return resolution(for: sender, isReport: true)
    }
    if isReport, phrase.article == .definite, !phrase.isPlural, Self.inquiries.contains(phrase.head)
    {
      return common(source, phrase, isReport: true)
    }
    // "Documents show", "a survey of voters": of whose they are nothing is said.
    guard isReport, phrase.article == .definite, !phrase.isPlural, let speaker = last.resolution,
      sentence - known[speaker.voice].sentence <= 2,
      voices[speaker.voice].name != nil
    else {
      let isNamed = source.contains { text.tokens[$0].isCapital && $0 > source.lowerBound }
      return isReport && isNamed ? common(source, phrase, isReport: true) : nil
    }
    return Resolution(voice: speaker.voice, confidence: .likely)
  }

  /// "A statement from German prosecutors": whether a name only says where those are from who issued it.
  private func describesIssuer(_ end: Int) -> Bool {
    end < text.tokens.count && text.tokens[end].kind == .word && !text.tokens[end].isCapital
      && isIssuer(end)
  }

  /// Whether a word is one for people or a body.
  private func isIssuer(_ index: Int) -> Bool {
    let issuers: VoiceWordClass = [.organisation, .person, .group]
    let isNoun = text.tag(index).map { $0 == .nn || $0 == .nns || $0 == .nnp } ?? true
    return isNoun && !text.tokens[index].classes.isDisjoint(with: issuers)
      && !text.tokens[index].classes.contains(.document)
  }

  /// Whether what a possessive leads to is a body: "Holm's campaign", and not "Holm's campaign chairman".
  private func ownsBody(_ possessive: Int) -> Bool {
    guard possessive + 2 < text.tokens.count else { return false }
    let (body, next) = (text.tokens[possessive + 1], text.tokens[possessive + 2])
    let isLast =
      next.kind != .word || text.tag(possessive + 2).map { $0 != .nn && $0 != .nns } ?? false
    return isLast && body.classes.contains(.organisation) && !body.classes.contains(.document)
  }

  /// Notes the document in which somebody says something: "said in a memo".
  mutating func noteDocument(behind cue: Range<Int>, of voice: Int) {
    noteDocument(before: cue, of: voice)
    for index in cue.upperBound..<min(text.tokens.count, cue.upperBound + 6) {
      let token = text.tokens[index]
      guard token.kind == .word, token.quotation < 0 else { return }
      if token.classes.contains(.document), index > cue.upperBound + 1 {
        // "Pointed to the report": somebody else's.
        guard (cue.upperBound..<index).contains(where: { text.isWord($0, Self.in) }) else {
          return
        }
        documents[text.key(of: index..<index + 1)] = voice
        return
      }
      let isLed = !token.classes.isDisjoint(with: [.preposition, .determiner, .possessive, .time])
      if !isLed, index < cue.upperBound + 2 { return }
    }
  }

  /// "In a statement on Tuesday, the office said": the office's.
  private mutating func noteDocument(before cue: Range<Int>, of voice: Int) {
    let next = text.sentences.partitioningIndex { $0.tokens.lowerBound > cue.lowerBound }
    guard next > 0, let first = text.sentences[next - 1].tokens.first, first + 2 < cue.lowerBound,
      text.isWord(first, Self.in), text.tokens[first + 1].classes.contains(.determiner),
      let document = (first + 2..<min(first + 5, cue.lowerBound)).first(where: {
        text.tokens[$0].classes.contains(.document)
      })
    else { return }
    documents[text.key(of: document..<document + 1)] = voice
  }

  /// "According to a Port Office report": what "the report" says later is the office's.
  mutating func noteReport(_ source: Range<Int>?, _ cue: Range<Int>, of voice: Int) {
    guard let source, let first = cue.first, text.isWord(first, StatementFinder.according),
      let phrase = SpeakerPhrase(source, in: text),
      text.tokens[phrase.headToken].classes.contains(.document), let entity = known[voice].entity,
      mentions(in: source).contains(where: { $0.entity == entity })
    else { return }
    documents[phrase.head] = voice
  }

  /// Who a document is from by the words that brought it in: "a letter from Ada Lund".
  private func writer(of document: String, before index: Int) -> Int? {
    let near = max(0, index - Self.reachOfDocument)..<index
    guard
      let known = near.reversed().first(where: { at in
        text.tokens[at].classes.contains(.document) && text.key(of: at..<at + 1) == document
          && at + 2 < index && Self.issuing.contains(text.key(of: at + 1..<at + 2))
      })
    else { return nil }
    return mentions(in: known + 2..<min(index, known + 8)).first { mention in
      // A name may begin before: "the Report of Sund Council".
      mention.tokens.lowerBound >= known + 2 && !describesIssuer(mention.tokens.upperBound)
        && (known + 2..<mention.tokens.lowerBound).allSatisfy {
          text.tokens[$0].kind == .word && text.tokens[$0].classes.isDisjoint(with: .preposition)
        }
    }?.entity
  }

  /// A document is still in mind that many tokens later.
  private static let reachOfDocument = 120

  /// "The navy issued a statement saying": who does something with a document.
  private func sender(of document: Int) -> Range<Int>? {
    guard let (reading, node) = text.node(at: document),
      reading.tokens[node].relation == .object || reading.tokens[node].relation == .oblique,
      let verb = reading.predicate(of: node),
      // "The bank expects rents to fall, according to its survey".
      verb < node && Self.sending.contains(reading.tokens[verb].word)
        || reading.dependent(of: node, .possessive).map({ reading.tokens[$0].tag == .prpPossessive }
        ) ?? false,
      let subject = reading.subject(of: verb),
      subject != node
    else { return nil }
    return text.tokens(of: reading.phrase(of: reading.named(subject)), in: reading)
  }

  /// What is not the last speaker's where nothing tells whose it is: it speaks for itself.
  private static let inquiries: Set<String> = [
    "report", "study", "survey", "poll", "indictment", "complaint", "lawsuit", "suit", "audit",
    "bill", "ruling",
  ]

  /// Verbs of whoever a document comes from.
  private static let sending = Set(
    """
    issue issues issued issuing release releases released releasing publish publishes published publishing send sends
    sent sending write writes wrote written writing post posts posted posting file files filed filing sign signs signed
    signing submit submits submitted submitting share shared circulate circulated deliver delivers delivered delivering
    make makes made making put puts give gives gave giving draft drafted tweet tweeted unveil unveiled launch launched
    run ran air aired produce produced offer offered provide provided compile compiled prepare prepared conduct
    conducted commission commissioned have has had say said
    """.split { $0 == " " || $0 == "\n" }.map { WordID($0.utf8) })

  /// What stands between a document and whoever wrote it.
  private static let issuing: Set<String> = ["from", "by", "of"]

  /// "It said" after "the statement said": whoever issued that goes on.
  func goesOn(_ pronoun: Antecedents.Pronoun) -> Resolution? {
    guard pronoun == .it, sentence - documentSentence <= 2, let speaker = last.resolution else {
      return nil
    }
    return Resolution(voice: speaker.voice, confidence: .likely)
  }
}
