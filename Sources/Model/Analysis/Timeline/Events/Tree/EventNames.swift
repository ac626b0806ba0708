import Language
import TextSafety

/// The places and actors of a clause, as its names say.
struct EventNames {
  let tree: EventTree

  /// More names of one event are not kept.
  private static let limit = 12

  /// The names after "in", "at", "near" and the like in a clause, lists of them included.
  func places(around clause: Int) -> [SourceSpan] {
    var result: [SourceSpan] = []
    for at in tree.reading.clause(of: clause) where tree.isName(at) && result.count < Self.limit {
      guard let preposition = preposition(of: at), EventPlaceWords.all.contains(preposition),
        !isOfAnother(at)
      else { continue }
      let range = tree.reading.nameRange(of: at)
      guard range.contains(at), tree.expression[at] < 0, !isInsideName(at),
        let bytes = tree.reading.range(of: range)
      else { continue }
      if tree.reading.name(at: at)?.kind == .person { continue }
      if let last = range.last, EventPlaceWords.occasions.contains(tree.hash(last)) { continue }
      if range.count == 1, EventPlaceWords.languages.contains(tree.hash(at)) { continue }
      result.append(SourceSpan(bytes))
    }
    return result
  }

  /// The places that tell where something happens though no preposition does: "Norvik's council", "the mayor of Norvik",
  /// "a Norvik school".
  func setting(of clause: Int) -> [SourceSpan] {
    var result: [SourceSpan] = []
    for at in tree.reading.clause(of: clause) where result.count < Self.limit {
      guard let name = tree.reading.name(at: at), name.kind == .place, tree.expression[at] < 0
      else { continue }
      let range = tree.reading.nameRange(of: at)
      guard range.last == at, isOwner(at), !isOfCountry(at),
        let bytes = tree.reading.range(of: range)
      else {
        continue
      }
      let span = SourceSpan(bytes)
      if !result.contains(span) { result.append(span) }
    }
    return result
  }

  /// Whether the noun that a name belongs to is of that place.
  private func isOwner(_ name: Int) -> Bool {
    switch tree.relation(name) {
    case .possessive, .compound: true
    case .nominalModifier: tree.preposition(of: name) == EventWords.of
    default: false
    }
  }

  /// Whether a country only says whose people act, and not where: "American senators".
  private func isOfCountry(_ name: Int) -> Bool {
    tree.relation(name) == .compound && EventCountries.names.contains(tree.hash(name))
  }

  /// The preposition of a name; of an example the one of what it is an example of: "in states such as Iran".
  private func preposition(of name: Int) -> UInt64? {
    var at = first(of: name)
    guard var word = tree.preposition(of: at) else { return nil }
    guard EventPlaceWords.examples.contains(word) || word == Self.such else { return word }
    for _ in 0..<4 where tree.tokens.indices.contains(tree.head(at)) {
      at = tree.head(at)
      guard tree.isNoun(at), let outer = tree.preposition(of: at) else { return word }
      word = outer
      if EventPlaceWords.all.contains(word) { return word }
    }
    return word
  }

  private static let such = EventLexicon.hash("such".utf8)

  /// Whether a name belongs to what came before or after: "before the raid in Oslo".
  private func isOfAnother(_ name: Int) -> Bool {
    var at = name
    for _ in 0..<8 where tree.tokens.indices.contains(tree.head(at)) {
      if let word = tree.preposition(of: at), EventWords.beforeAfter.contains(word) { return true }
      at = tree.head(at)
      if tree.isPredicate(at) { return false }
    }
    return false
  }

  /// The first of what is joined with a name: "in Iran, Pakistan and Turkey".
  private func first(of at: Int) -> Int {
    tree.relation(at) == .conjunct && tree.tokens.indices.contains(tree.head(at))
      ? tree.head(at) : at
  }

  private func isInsideName(_ at: Int) -> Bool {
    switch tree.relation(at) {
    case .flat, .compound, .possessive, .description: true
    default: false
    }
  }

  /// Who acted: the agent, or the subject of what has none, where a name is part of it.
  func actors(of word: Int, attack: EventAttack) -> [SourceSpan] {
    let verb = tree.isVerb(word) ? word : tree.clause(of: word) ?? word
    guard let agent = tree.agent(of: verb), !tree.isPronoun(agent) else { return [] }
    let phrase =
      tree.isName(agent) ? tree.reading.nameRange(of: agent) : tree.reading.nounPhrase(of: agent)
    // "In May 2018 voters elected a baker": a date that the tree hung from who did it.
    let date = phrase.last { $0 < agent && tree.expression[$0] >= 0 }
    let range = (date.map { $0 + 1 } ?? phrase.lowerBound)..<phrase.upperBound
    guard range.contains(where: { tree.isName($0) }), let bytes = tree.reading.range(of: range)
    else { return [] }
    return [SourceSpan(bytes)]
  }
}
