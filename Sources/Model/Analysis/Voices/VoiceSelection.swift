import Articles
import TextSafety

/// What of the statements found is shown to a reader: what somebody is plainly said to say.
///
/// The finder also takes what attribution corpora count: attitudes, indications, hearsay of things and of
/// nobody in particular. A reader who asks "who said what" wants the statements of people and bodies.
package struct VoiceSelection {
  private let article: Article
  /// The voices that are still to be looked at.
  private var rest: ArraySlice<Voice>
  /// The voices with the statements that pass, without those that are left with none.
  package private(set) var kept: [Voice] = []
  /// The voice of whoever is named by no name, as an index into `kept`.
  private var nameless: Int?

  /// This many statements are looked at before a key may be read.
  private static let mostStatements = 2048
  /// Of so many voices a sentence may be read anew.
  private static let mostVoices = 24

  /// Starts before the first voice.
  package init(_ voices: [Voice], in article: Article) {
    self.article = article
    rest = voices[...]
  }

  /// Looks at the next voices; returns whether there are more.
  package mutating func advance(_ readings: inout Readings) -> Bool {
    var count = 0
    var told = 0
    while count < Self.mostStatements, told < Self.mostVoices, let voice = rest.popFirst() {
      count += voice.statements.count
      told += 1
      if let voice = select(voice) { keep(voice, &readings) }
    }
    return !rest.isEmpty
  }

  /// Whoever is named by no name is one voice.
  private mutating func keep(_ voice: Voice, _ readings: inout Readings) {
    guard voice.name == nil else {
      return kept.append(VoiceGist(bytes: article.text.bytes).told(voice, &readings))
    }
    // Words of nobody tell a reader nothing; of one of two they do.
    var voice = voice
    voice.statements.removeAll { $0.candidates.isEmpty }
    if voice.statements.isEmpty { return }
    guard let nameless else {
      nameless = kept.count
      return kept.append(voice)
    }
    kept[nameless].statements += voice.statements
    kept[nameless].statements.sort { $0.hull < $1.hull }
  }

  private func select(_ voice: Voice) -> Voice? {
    let isNamed = voice.name.map { Self.namesSomebody($0, in: article) } ?? false
    // Whoever wrote the article says all of it.
    if isNamed, voice.kind == .person, voice.role == nil, let name = voice.name, isAuthor(name) {
      return nil
    }
    var kept = voice
    if !isNamed {
      kept.name = nil
      kept.role = nil
      kept.mentions = []
    }
    kept.statements = Self.once(voice.statements.filter { Self.isTold($0, in: article) })
    return kept.statements.isEmpty ? nil : kept
  }

  /// Whether a name is that of the article's author.
  private func isAuthor(_ name: SourceSpan) -> Bool {
    let name = article.text[name].lowercased()
    // A first name alone may be anybody's.
    guard name.contains(" ") else { return false }
    if let byline = article.byline, article.text[byline].lowercased().hasSuffix(name) {
      return true
    }
    return article.metadata.authors.contains { $0.value.lowercased() == name }
  }

  /// Each content once: of "replied by claiming that it rains" the words are said once, and the surest, then the
  /// longest of two tells them.
  private static func once(_ statements: [Statement]) -> [Statement] {
    var kept: [Statement] = []
    for statement in statements {
      guard let last = kept.last, holds(last, statement) || holds(statement, last) else {
        kept.append(statement)
        continue
      }
      let isBetter =
        statement.confidence < last.confidence
        || statement.confidence == last.confidence && statement.hull.count > last.hull.count
      if isBetter { kept[kept.count - 1] = statement }
    }
    return kept
  }

  /// Whether the content of a statement holds all of another one's.
  private static func holds(_ statement: Statement, _ other: Statement) -> Bool {
    other.content.allSatisfy { part in statement.content.contains { $0.contains(part) } }
  }

  /// Whether the statement is one that was said: quoted, or reported in a clause of its own.
  private static func isTold(_ statement: Statement, in article: Article) -> Bool {
    if isNothingSaid(statement, in: article) { return false }
    switch statement.form {
    case .direct: if statement.factuality != .open || statement.cue == nil { return true }
    case .mixed:
      // "Hoped to see “the bright side”": nothing was said.
      if statement.factuality != .open, statement.act != .believes,
        !statement.isNoun || statement.cue.map({ isOwned(statement, $0) }) ?? false,
        carriesWords(statement, in: article),
        quotesAtLength(statement, in: article)
      {
        return true
      }
    case .indirect: break
    }
    guard let first = statement.content.first, let cue = statement.cue else { return false }
    if statement.isNoun, !isOwned(statement, cue) { return false }
    let bytes = article.text.bytes
    if startsWith(sourceCues, bytes[cue.range]) { return true }
    if statement.factuality == .open || isNegated(bytes[cue.range]) { return false }
    // What the author says that somebody sees, knows or feels was not said by them.
    var isUttered = false
    var isSaying = false
    var tellsObjects = false
    let lexicon = VoiceLexicon.english
    for word in bytes[cue.range].split(whereSeparator: { !isWordByte($0) }) {
      let entry = lexicon.entries[lexicon.lookUp(bytes, word.indices)]
      // "to decide", "would hope", "does not prove": nothing was said yet, or not so.
      let isOpen =
        statement.factuality == .unknown && !entry.classes.isDisjoint(with: [.to, .modal])
      if isOpen || entry.classes.contains(.negation) { return false }
      if entry.verbs.contains(where: {
        lexicon.cues[$0].act != .believes && !feelings.contains(lexicon.cues[$0].lemma)
          || utteredBeliefs.contains(lexicon.cues[$0].lemma)
      }) || !entry.nouns.isEmpty && entry.verbs.isEmpty {
        isUttered = true
      }
      if entry.verbs.contains(where: {
        lexicon.cues[$0].complements.contains(.bare)
          || first.end <= cue.start && lexicon.cues[$0].complements.contains(.quote)
      }) {
        isSaying = true
      }
      // "Called elections" calls nothing anything.
      if entry.verbs.contains(where: {
        let lemma = lexicon.cues[$0].lemma
        return spokenObjects.contains(lemma) && (lemma != "call" || first.count > shortestName)
      }) {
        tellsObjects = true
      }
    }
    if !isUttered { return false }
    // A question asks and says nothing.
    if statement.act == .asks { return false }
    let isClause = startsWith(clauseWords, bytes[first.range])
    if isClause || tellsObjects || isAdmitted(cue, first, in: article) { return true }
    if statement.needsCue && statement.form == .indirect || statement.isObject { return false }
    // Without "that" a clause is reported if it has room for a subject and a verb.
    let length = statement.content.reduce(0) { count, part in
      count + bytes[part.range].split(whereSeparator: { !isWordByte($0) }).count
    }
    return isSaying && length >= 3
  }

  /// Whether the words between quotation marks, or the object of a verb, are nobody's statement: the title of a work
  /// ("says in his book “Tides of the North”"), or what somebody found, felt or means.
  private static func isNothingSaid(_ statement: Statement, in article: Article) -> Bool {
    let bytes = article.text.bytes
    if statement.form == .direct, statement.content.count == 1,
      let quoted = statement.content.first,
      isTitle(bytes[quoted.range]), isLedAsTitle(quoted, in: article)
    {
      return true
    }
    guard let cue = statement.cue else { return false }
    // "Her vows to leave, it is told": where that ends is hard to tell, and a plan is no statement.
    if statement.isNoun, let first = statement.content.first,
      startsWith(infinitive, bytes[first.range])
    {
      return true
    }
    let lexicon = VoiceLexicon.english
    let lemmas = bytes[cue.range].split(whereSeparator: { !isWordByte($0) }).flatMap {
      lexicon.entries[lexicon.lookUp(bytes, $0.indices)].verbs.map { lexicon.cues[$0].lemma }
    }
    if lemmas.contains(where: meanings.contains) { return true }
    return statement.needsCue && lemmas.contains(where: findings.contains)
  }

  /// "Doesn't call for": whether a verb is negated by its auxiliary.
  private static func isNegated(_ cue: ArraySlice<UInt8>) -> Bool {
    cue.split(separator: .space).contains { word in
      word.suffix(3).elementsEqual("n't".utf8) || word.suffix(5).elementsEqual("n’t".utf8)
    }
  }

  private static let infinitive = [Array("to".utf8)]
  /// Verbs of what is so or shall be, whoever says it.
  private static let meanings: Set<String> = ["mean", "decide", "determine"]
  /// Verbs that say nothing with an object alone: "finds fame".
  private static let findings: Set<String> = [
    "find", "show", "prove", "see", "feel", "know", "discover", "notice", "read", "learn", "hear",
    "begin",
  ]

  /// Whether words are written as titles are: all but the small ones with a capital, and two of these at least.
  private static func isTitle(_ bytes: ArraySlice<UInt8>) -> Bool {
    let long = bytes.split { !isWordByte($0) }.filter { $0.count > longestSmallWord }
    return long.count > 1 && long.count < mostTitleWords
      && long.allSatisfy { $0.first.map { !ByteClass.isLower($0) } ?? false }
  }

  /// Articles and prepositions in titles have no more bytes.
  private static let longestSmallWord = 3
  /// A title has fewer words.
  private static let mostTitleWords = 10

  /// Whether a work, a place or a preposition stands right before quoted words: "in his book “…”", "on “…”".
  private static func isLedAsTitle(_ quoted: SourceSpan, in article: Article) -> Bool {
    let bytes = article.text.bytes
    let before = bytes[max(0, quoted.start - longestGap)..<quoted.start]
    guard let word = before.split(whereSeparator: { !isWordByte($0) || $0 >= 0x80 }).last,
      quoted.start - word.endIndex <= 2
    else { return false }
    let known = VoiceLexicon.english.entries[VoiceLexicon.english.lookUp(bytes, word.indices)]
    return !known.classes.isDisjoint(with: [.preposition, .document, .thing])
  }

  /// "Acknowledged having met him": whether words begin with a gerund that one admits.
  private static func isAdmitted(
    _ cue: SourceSpan, _ words: SourceSpan, in article: Article
  ) -> Bool {
    let bytes = article.text.bytes
    let first = bytes[words.range].prefix(while: isWordByte)
    guard first.count > 4, first.suffix(3).elementsEqual("ing".utf8) else { return false }
    let lexicon = VoiceLexicon.english
    return bytes[cue.range].split(whereSeparator: { !isWordByte($0) }).contains { word in
      lexicon.entries[lexicon.lookUp(bytes, word.indices)].verbs.contains {
        admissions.contains(lexicon.cues[$0].lemma)
      }
    }
  }

  private static let admissions: Set<String> = [
    "acknowledge", "admit", "report", "recall", "mention",
  ]

  /// Whether a noun that marks a statement is somebody's: "the mayor's claim that", not "talk of a claim that".
  private static func isOwned(_ statement: Statement, _ cue: SourceSpan) -> Bool {
    guard let source = statement.source, source.end <= cue.start else { return false }
    return cue.start - source.end <= longestGap
  }

  /// What is called something has more bytes than this.
  private static let shortestName = 12
  /// An owner and a noun have no more bytes between them.
  private static let longestGap = 24

  /// Beliefs that one hears of from those who hold them.
  private static let utteredBeliefs: Set<String> = [
    "predict", "forecast", "estimate",
  ]
  /// Hopes and fears are felt, unlike what one warns of.
  private static let feelings: Set<String> = ["fear", "hope", "worry", "fret"]
  /// Verbs whose object alone is what was said: "accused Ukraine of", "denied the report".
  private static let spokenObjects: Set<String> = [
    "accuse", "blame", "deny", "warn", "threaten", "urge", "promise", "vow", "pledge", "propose",
    "recommend",
    "describe", "explain", "confirm", "suggest", "allege", "claim", "take", "call",
  ]

  /// Whether a verb can have somebody's words as what it tells: "said", "called", unlike "rebuked".
  private static func carriesWords(_ statement: Statement, in article: Article) -> Bool {
    guard let cue = statement.cue else { return true }
    let bytes = article.text.bytes
    let lexicon = VoiceLexicon.english
    let verbs = bytes[cue.range].split { !isWordByte($0) }.flatMap {
      lexicon.entries[lexicon.lookUp(bytes, $0.indices)].verbs
    }
    return verbs.isEmpty
      || verbs.contains { row in
        let cue = lexicon.cues[row]
        if feelings.contains(cue.lemma) { return false }
        return !cue.complements.isDisjoint(with: [.quote, .that, .bare, .as])
          || spokenObjects.contains(cue.lemma)
      }
  }

  /// Whether enough words stand between quotation marks to be somebody's: a word or two may be the author's irony.
  private static func quotesAtLength(_ statement: Statement, in article: Article) -> Bool {
    let bytes = article.text.bytes
    return statement.content.contains { part in
      var longest = 0
      var start: Int?
      var index = part.start
      while index < part.end {
        let scalar = bytes.scalar(at: index)
        if let open = start, [0x22, 0x201D, 0xBB].contains(scalar.value) {
          longest = max(longest, index - open)
          start = nil
        } else if [0x22, 0x201C, 0x2018, 0xAB].contains(scalar.value) {
          start = start ?? index
        }
        index += max(1, scalar.length)
      }
      if let start { longest = max(longest, part.end - start) }
      return longest >= fewestQuoted
    }
  }

  /// A quotation of fewer bytes may be irony.
  private static let fewestQuoted = 25
  /// The words that open a reported clause.
  private static let clauseWords = ["that", "whether", "how", "why", "if", "what"].map {
    Array($0.utf8)
  }
  /// Cues that make any words after or before them a report.
  static let sourceCues = ["according", "in the view", "in his view", "in her view"]
    .map { Array($0.utf8) }

  static func startsWith(_ words: [[UInt8]], _ bytes: ArraySlice<UInt8>) -> Bool {
    words.contains { word in
      bytes.count >= word.count
        && bytes.prefix(word.count).elementsEqual(word) { ByteClass.lowercased($0) == $1 }
        && (bytes.count == word.count || !isWordByte(bytes[bytes.startIndex + word.count]))
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ByteClass.isLetter(byte)
  }
}
