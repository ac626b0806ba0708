import Language
import TextSafety

/// Remembers who and what was spoken of, so that a label need not begin with a pronoun.
struct EventDiscourse {
  /// What a sentence spoke of.
  private struct Referent {
    var span: SourceSpan
    /// The hash of its last word, by which one who is named twice is known.
    var word: UInt64
    var isPerson: Bool
    var isPlural: Bool
    var gender: Gender?
    var sentence: Int
  }

  private var referents: [Referent] = []
  /// Whether "she" or "he" stands for who has a surname, by its hash, where a first name before it told.
  private var genders: [UInt64: Gender] = [:]

  /// More are not kept.
  private static let room = 12
  /// More surnames are not kept.
  private static let mostGenders = 500
  /// This many sentences back a pronoun points.
  private static let reach = 2
  /// A longer phrase is no name for what it means.
  private static let longest = 70

  /// Takes in the subjects of a sentence.
  mutating func read(_ tree: EventTree, sentence: Int) {
    for name in tree.reading.names where name.kind == .person && name.tokens.count > 1 {
      guard let surname = name.tokens.last, genders.count < Self.mostGenders,
        let gender = FirstNames.gender(
          of: tree.reading.text(of: name.tokens.lowerBound).lowercased())
      else { continue }
      genders[tree.hash(surname)] = gender
    }
    for at in tree.indices where tree.isSubject(at) {
      if let referent = referent(at, tree: tree, sentence: sentence) { referents.append(referent) }
    }
    if referents.count > Self.room { referents.removeFirst(referents.count - Self.room) }
  }

  private func referent(_ at: Int, tree: EventTree, sentence: Int) -> Referent? {
    guard tree.isNoun(at) else { return nil }
    let isPlural = tree.tokens[at].tag == .nns || tree.child(of: at, .conjunct) != nil
    let name = tree.reading.name(at: at)
    let isPerson = name.map { $0.kind == .person } ?? EventPeople.singles.contains(tree.hash(at))
    // A bare noun is part of a name that was cut: "the attorney general".
    if name == nil, !tree.isName(at), !isPlural, tree.child(of: at, .determiner, .possessive) == nil
    {
      return nil
    }
    // What is not named has to be known: "the ministry", not "a ministry".
    if name == nil, !tree.isName(at), !isPerson, !isPlural,
      tree.child(of: at, .possessive) == nil,
      tree.child(of: at, .determiner).map({ tree.hash($0) }) != EventWords.the
    {
      return nil
    }
    let range = tree.isName(at) ? tree.reading.nameRange(of: at) : tree.reading.nounPhrase(of: at)
    guard let bytes = tree.reading.range(of: range), bytes.count <= Self.longest else { return nil }
    return Referent(
      span: SourceSpan(bytes), word: range.last.map(tree.hash) ?? 0, isPerson: isPerson,
      isPlural: isPlural, gender: gender(of: at, range, tree), sentence: sentence)
  }

  /// Whether "she" or "he" stands for a noun or a name; nil if nothing tells.
  private func gender(of noun: Int, _ phrase: Range<Int>, _ tree: EventTree) -> Gender? {
    let word = tree.reading.text(of: noun).lowercased()
    if !tree.isName(noun) {
      if let told = PersonWords.gender(of: word) { return told }
      return word.hasSuffix("woman") ? .female : word.hasSuffix("man") ? .male : nil
    }
    let before = phrase.lowerBound - 1
    for at in [before, phrase.lowerBound] where tree.indices.contains(at) {
      let word = tree.reading.text(of: at).lowercased()
      if let told = PersonWords.gender(of: word) { return told }
    }
    if phrase.count > 1,
      let told = FirstNames.gender(of: tree.reading.text(of: phrase.lowerBound).lowercased())
    {
      return told
    }
    return phrase.last.flatMap { genders[tree.hash($0)] }
  }

  /// What a pronoun in a sentence stands for; nil if nothing near fits.
  func antecedent(of token: Int, in tree: EventTree, sentence: Int) -> SourceSpan? {
    let hash = tree.hash(token)
    let isPerson = Self.persons.contains(hash)
    let gender: Gender? = !isPerson ? nil : Self.women.contains(hash) ? .female : .male
    let isPlural = Self.plurals.contains(hash)
    guard isPerson || isPlural || Self.things.contains(hash) else { return nil }
    if isEmpty(token, tree) { return nil }
    if let speaker = speaker(
      of: token, tree, sentence: sentence, isPerson: isPerson, isPlural: isPlural)
    {
      return speaker.span
    }
    let here = tree.indices.prefix(token).reversed().filter { tree.isSubject($0) }
      .compactMap { referent($0, tree: tree, sentence: sentence) }
    if tree.tokens[token].tag == .prpPossessive {
      // "Mr. Holm left, but his party stayed". Where nobody or two are named before, "their school" may be anybody's.
      let isFirst = tree.indices.prefix(token).allSatisfy {
        tree.expression[$0] >= 0 || !tree.tokens[$0].upos.isNoun
      }
      if isFirst, isPerson { return ownerBefore(sentence, gender) }
      let owners = here.filter { fits($0, isPlural: isPlural, isPerson: isPerson, gender) }
      guard let owner = owners.first, owners.allSatisfy({ $0.word == owner.word }) else {
        return nil
      }
      return owner.span
    }
    let found =
      here.first { fits($0, isPlural: isPlural, isPerson: isPerson, gender) }
      ?? referents.last {
        sentence - $0.sentence <= Self.reach
          && fits($0, isPlural: isPlural, isPerson: isPerson, gender)
      }
    // "Ford says Holm left. She": where a sentence speaks of two persons, nothing tells which one is meant.
    guard let found, !isPerson || !hasRival(found, gender) else { return nil }
    return found.span
  }

  /// The one person whom the sentence before speaks of.
  private func ownerBefore(_ sentence: Int, _ gender: Gender?) -> SourceSpan? {
    guard
      let owner = referents.last(where: {
        sentence - $0.sentence == 1 && fits($0, isPlural: false, isPerson: true, gender)
      }), !hasRival(owner, gender)
    else { return nil }
    return owner.span
  }

  /// Whether "it" stands for nothing: "it is likely that more were killed".
  private func isEmpty(_ token: Int, _ tree: EventTree) -> Bool {
    guard Self.things.contains(tree.hash(token)), let clause = tree.clause(of: token) else {
      return false
    }
    // "It took the party a year to pass the plan"
    let isEmptyVerb =
      tree.tokens[clause].upos == .adjective || Self.taking.contains(tree.hash(clause))
    return isEmptyVerb
      && tree.child(of: clause) {
        switch tree.relation($0) {
        case .clausalComplement, .clausalSubject, .openComplement: true
        case .adverbialClause: tree.tokens[$0].tag == .vb
        default: false
        }
      } != nil
  }

  private static let taking = EventLexicon.hashes(of: "take takes took taken")

  private func hasRival(_ found: Referent, _ gender: Gender?) -> Bool {
    referents.contains {
      $0.sentence == found.sentence && $0.word != found.word
        && fits($0, isPlural: false, isPerson: true, gender)
    }
  }

  /// Who says what the pronoun is the subject of: "Nordbank said it would close".
  private func speaker(
    of token: Int, _ tree: EventTree, sentence: Int, isPerson: Bool, isPlural: Bool
  ) -> Referent? {
    guard let clause = tree.clause(of: token), tree.relation(clause) == .clausalComplement,
      tree.tokens.indices.contains(tree.head(clause)),
      let subject = tree.subject(of: tree.head(clause)), subject < token, tree.isNoun(subject)
    else { return nil }
    let isMany =
      tree.tokens[subject].tag == .nns || tree.tokens[subject].tag == .nnps
      || tree.child(of: subject, .conjunct) != nil
    guard isMany == isPlural else { return nil }
    if let kind = tree.reading.name(at: subject)?.kind {
      let isHuman = kind == .person
      guard isPlural || isHuman == isPerson || kind == .other else { return nil }
    } else if !isPlural, !tree.isName(subject) {
      // "the campaign revealed that she was ill": she is no campaign; and no president is "it".
      let isOne =
        isPerson
        ? EventPeople.maybeOne(tree.hash(subject), tree.reading.text(of: subject))
        : !EventPeople.singles.contains(tree.hash(subject))
      guard isOne else { return nil }
    }
    let range =
      tree.isName(subject)
      ? tree.reading.nameRange(of: subject) : tree.reading.nounPhrase(of: subject)
    guard let bytes = tree.reading.range(of: range), bytes.count <= Self.longest else { return nil }
    return Referent(
      span: SourceSpan(bytes), word: range.last.map(tree.hash) ?? 0, isPerson: isPerson,
      isPlural: isPlural, gender: nil, sentence: sentence)
  }

  private func fits(
    _ referent: Referent, isPlural: Bool, isPerson: Bool, _ gender: Gender?
  ) -> Bool {
    if isPlural { return referent.isPlural }
    guard !referent.isPlural, referent.isPerson == isPerson else { return false }
    return gender == nil || referent.gender == nil || referent.gender == gender
  }

  private static let persons = EventLexicon.hashes(of: "he she him her his")
  private static let women = EventLexicon.hashes(of: "she her")
  private static let plurals = EventLexicon.hashes(of: "they them their")
  private static let things = EventLexicon.hashes(of: "it its")
}
