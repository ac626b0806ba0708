import Articles
import Language
import TextSafety

/// What the tree of the announcing sentence says of whose the options are and who names them.
struct OptionTree {
  /// The reading of the sentence that announces.
  let reading: SentenceReading
  /// The announcement.
  let announcement: OptionAnnouncement

  private var noun: Int? {
    guard announcement.words.indices.contains(announcement.noun) else { return nil }
    let token = reading.token(endingAfter: announcement.words[announcement.noun].start)
    return reading.tokens.indices.contains(token) ? token : nil
  }

  /// Whose the options are.
  func actor() -> SourceSpan? {
    guard reading.hasTree, let noun else { return nil }
    switch announcement.strength {
    case .options, .ways:
      return owner(of: noun) ?? user(of: noun) ?? holder(of: noun) ?? user(beside: noun)
    case .question, .list:
      guard let predicate = reading.predicate(of: noun) else { return nil }
      // "The senate must decide whether to approve it": who decides has the choice.
      for verb in [predicate] + Array(reading.heads(above: predicate).prefix(2)) {
        if let subject = reading.subject(of: verb).flatMap(phrase) { return subject }
      }
      return nil
    }
  }

  /// "Two measures were announced", "two things that were in the law": what was done already.
  var isAboutThePast: Bool {
    guard announcement.strength == .ways, let noun, let predicate = reading.predicate(of: noun)
    else { return false }
    let isPast = { (verb: Int) in
      reading.tense(of: verb) == .past
        && (reading.isPassive(verb) || !Self.having.contains(reading.tokens[verb].word))
    }
    let clauses = reading.dependents(of: noun).filter {
      [.relative, .acl].contains(reading.tokens[$0].relation)
    }
    if clauses.contains(where: isPast) { return true }
    return clauses.isEmpty && isPast(predicate)
  }

  /// "Nobody has to choose between working and resting", "a false choice between".
  var deniesChoice: Bool {
    guard announcement.strength == .list, let mark = noun,
      reading.tokens[mark].word == WordID("between"), let phrase = reading.head(of: mark),
      let choice = reading.head(of: phrase) ?? reading.predicate(of: phrase)
    else { return false }
    if reading.dependents(of: choice).contains(where: {
      reading.tokens[$0].word == WordID("false")
    }) {
      return true
    }
    return ([choice] + reading.heads(above: choice).prefix(2)).contains(where: reading.isNegated)
  }

  /// Verbs whose past leaves a choice open: "had two ways out".
  private static let having: Set<WordID> = Set(
    "had faced saw left offered considered weighed".split(separator: " ").map { WordID($0.utf8) })

  /// "For the city, two ways out could be a loan and a levy".
  private func user(beside noun: Int) -> SourceSpan? {
    guard let predicate = reading.head(of: noun) else { return nil }
    for child in reading.dependents(of: predicate)
    where child < noun && reading.tokens[child].relation == .oblique {
      guard let mark = reading.preposition(of: child), reading.tokens[mark].word == WordID("for")
      else { continue }
      return phrase(child)
    }
    return nil
  }

  /// Who names the options: the subject of a verb of saying above them.
  func proposer() -> SourceSpan? {
    guard reading.hasTree, let noun, let predicate = reading.predicate(of: noun) else { return nil }
    for verb in [predicate] + Array(reading.heads(above: predicate).prefix(3))
    where OutlookWords.standard.speaks(reading.tokens[verb].word)
      || Self.naming.contains(reading.tokens[verb].word)
    {
      guard reading.tokens[verb].upos == .verb, !reading.isPassive(verb) else { continue }
      return reading.subject(of: verb).map { reading.antecedent(of: $0) }.flatMap(phrase)
    }
    for child in reading.dependents(of: predicate)
    where reading.tokens[child].relation == .parataxis
      && OutlookWords.standard.speaks(reading.tokens[child].word)
    {
      return reading.subject(of: child).flatMap(phrase)
    }
    return nil
  }

  /// "Kyiv's options".
  private func owner(of noun: Int) -> SourceSpan? {
    reading.possessor(of: noun).flatMap(phrase)
  }

  /// "Options for Kyiv", "open to Kyiv", "facing Kyiv", "ways in which Kyiv could respond".
  private func user(of noun: Int) -> SourceSpan? {
    let clauses: [DependencyRelation] = [.relative, .acl, .adverbialRelative]
    for child in reading.dependents(of: noun) {
      let relation = reading.tokens[child].relation
      if relation == .nominalModifier, let mark = reading.preposition(of: child),
        Self.before.contains(reading.tokens[mark].word)
      {
        return phrase(child)
      }
      guard clauses.contains(relation) else { continue }
      if reading.tokens[child].word == WordID("facing") {
        return reading.object(of: child).flatMap(phrase)
      }
      guard let subject = reading.ownSubject(of: child), !reading.isRelativePronoun(subject)
      else { continue }
      return phrase(subject)
    }
    return nil
  }

  /// "Kyiv has two options", "left Kyiv with two options", "Kyiv is left with two options".
  private func holder(of noun: Int) -> SourceSpan? {
    guard let verb = reading.head(of: noun), reading.tokens[verb].upos == .verb,
      !Self.naming.contains(reading.tokens[verb].word),
      !OutlookWords.standard.speaks(reading.tokens[verb].word)
    else { return nil }
    let relation = reading.tokens[noun].relation
    if relation == .object {
      let receiver = reading.dependent(of: verb, .indirectObject) ?? reading.subject(of: verb)
      return receiver.flatMap(phrase)
    }
    guard relation == .oblique else { return nil }
    if reading.isPassive(verb) { return reading.patient(of: verb).flatMap(phrase) }
    return (reading.object(of: verb) ?? reading.subject(of: verb)).flatMap(phrase)
  }

  private func phrase(_ head: Int) -> SourceSpan? {
    let token = reading.tokens[head]
    guard token.upos == .noun || token.upos == .properNoun else { return nil }
    // "The choice between …" belongs to nobody; "a number of donors" are donors.
    let isCount = Self.many.contains(token.word)
    guard isCount || Self.canAct(token) else { return nil }
    let noun = reading.nounPhrase(of: head, withModifiers: isCount)
    let name = reading.nameRange(of: head)
    let range = min(noun.lowerBound, name.lowerBound)..<max(noun.upperBound, name.upperBound)
    return reading.range(of: range).map { SourceSpan($0) }
  }

  /// Verbs whose subject names options and need not have them.
  private static let naming: Set<WordID> = Set(
    ("see sees saw list lists listed outline outlines outlined identify identifies identified name"
      + " names named offer offers offered propose proposes proposed set sets lay lays laid present"
      + " presents presented describe describes described suggest suggests suggested compare"
      + " compares compared").split(separator: " ").map { WordID($0.utf8) })

  /// Whether a noun is none for things that do nothing.
  static func canAct(_ token: Token) -> Bool {
    let classes = OptionLexicon.standard.entry(token.word.hash).classes
    let things: OptionWordClass = [.thing, .optionNoun, .optionNouns, .wayNoun, .wayNouns]
    return classes.isDisjoint(with: things) || classes.contains(.agent)
  }

  /// Nouns that say how many, and not who.
  private static let many: Set<WordID> = [
    WordID("number"), WordID("group"), WordID("majority"), WordID("handful"), WordID("couple"),
  ]

  /// Prepositions before the one whose options they are.
  private static let before: Set<WordID> = [
    WordID("for"), WordID("before"), WordID("facing"), WordID("of"),
  ]
}
