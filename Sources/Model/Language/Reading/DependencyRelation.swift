/// A dependency relation of Universal Dependencies, with the subtypes that English treebanks use.
public enum DependencyRelation: UInt8, Sendable, CaseIterable {
  /// Not told.
  case unknown
  /// The head of the sentence.
  case root
  /// Clause that modifies a noun.
  case acl
  /// Relative clause.
  case relative
  /// Clause that modifies a verb.
  case adverbialClause
  /// Relative clause that modifies a clause.
  case adverbialRelative
  /// Adverb that modifies.
  case adverbialModifier
  /// Adjective that modifies a noun.
  case adjectivalModifier
  /// Apposition.
  case apposition
  /// Auxiliary.
  case auxiliary
  /// Auxiliary of the passive.
  case passiveAuxiliary
  /// Preposition or possessive ending.
  case caseMarker
  /// "and", "or", "but".
  case coordination
  /// "both", "either".
  case preconjunction
  /// Content clause.
  case clausalComplement
  /// Noun in front of a noun.
  case compound
  /// Particle of a verb.
  case phrasalParticle
  /// What is joined by "and".
  case conjunct
  /// "be" before its predicate.
  case copula
  /// Clause as subject.
  case clausalSubject
  /// Clause as subject of a predicate that is a clause.
  case outerClausalSubject
  /// Clause as subject of a passive.
  case passiveClausalSubject
  /// Dependency that has no name.
  case dependent
  /// Determiner.
  case determiner
  /// "all" in "all the people".
  case predeterminer
  /// "well", "yes".
  case discourse
  /// What is named before or after its clause.
  case dislocated
  /// "there" and "it" that mean nothing.
  case expletive
  /// Word of a fixed expression.
  case fixed
  /// Further word of a name.
  case flat
  /// Part of a word that was written apart.
  case goesWith
  /// Indirect object.
  case indirectObject
  /// Item of a list.
  case list
  /// Subordinating word.
  case marker
  /// Noun that modifies a noun.
  case nominalModifier
  /// Title or description of a name.
  case description
  /// Possessor.
  case possessive
  /// Noun phrase that modifies without a preposition.
  case bareNominalModifier
  /// Subject.
  case subject
  /// Subject of a predicate that is a clause.
  case outerSubject
  /// Subject of a passive.
  case passiveSubject
  /// Number that counts a noun.
  case numericModifier
  /// Object.
  case object
  /// Noun phrase with a preposition that modifies a verb.
  case oblique
  /// "by" phrase of a passive.
  case agent
  /// Noun phrase that modifies a verb without a preposition.
  case bareOblique
  /// What is left where a verb is left out.
  case orphan
  /// Clause beside a clause.
  case parataxis
  /// Punctuation.
  case punctuation
  /// What a speaker corrected.
  case reparandum
  /// Person spoken to.
  case vocative
  /// Predicate whose subject stands outside.
  case openComplement
}

extension DependencyRelation {
  /// The relation with a name of Universal Dependencies: "nsubj:pass".
  ///
  /// A subtype that is not told apart counts as its relation.
  public init?(code: some StringProtocol) {
    for name in [String(code), String(code.prefix { $0 != ":" })] {
      if let place = Self.codes.firstIndex(of: name),
        let relation = DependencyRelation(rawValue: UInt8(place))
      {
        self = relation
        return
      }
    }
    return nil
  }

  /// The name in Universal Dependencies.
  public var code: String { Self.codes[Int(rawValue)] }

  /// The names in the order of the cases.
  static let codes = [
    "_", "root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux",
    "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop",
    "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated",
    "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
    "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
    "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp",
  ]
}

/// A set of relations.
public struct RelationSet: Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  /// The set of some relations.
  public init(arrayLiteral relations: DependencyRelation...) {
    for relation in relations { bits |= 1 << UInt64(relation.rawValue) }
  }

  /// Whether a relation is one of them.
  public func contains(_ relation: DependencyRelation) -> Bool {
    bits >> UInt64(relation.rawValue) & 1 == 1
  }

  /// The subjects of all kinds.
  public static let subjects: RelationSet = [
    .subject, .passiveSubject, .outerSubject, .clausalSubject, .passiveClausalSubject,
    .outerClausalSubject,
  ]

  /// The auxiliaries and the copula.
  public static let auxiliaries: RelationSet = [.auxiliary, .passiveAuxiliary, .copula]

  /// What a clause hangs from its head by.
  public static let clauses: RelationSet = [
    .acl, .relative, .adverbialClause, .adverbialRelative, .clausalComplement, .clausalSubject,
    .passiveClausalSubject, .outerClausalSubject, .parataxis,
  ]
}
