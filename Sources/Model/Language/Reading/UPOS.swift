/// A part of speech of Universal Dependencies.
public enum UPOS: String, Sendable, CaseIterable {
  /// Not told.
  case unknown = "_"
  /// ADJ: adjective.
  case adjective = "ADJ"
  /// ADP: preposition and its like.
  case adposition = "ADP"
  /// ADV: adverb.
  case adverb = "ADV"
  /// AUX: auxiliary, modal and copula.
  case auxiliary = "AUX"
  /// CCONJ: "and", "or", "but".
  case coordinator = "CCONJ"
  /// DET: determiner.
  case determiner = "DET"
  /// INTJ: interjection.
  case interjection = "INTJ"
  /// NOUN: common noun.
  case noun = "NOUN"
  /// NUM: numeral.
  case numeral = "NUM"
  /// PART: "not", "to", "'s".
  case particle = "PART"
  /// PRON: pronoun.
  case pronoun = "PRON"
  /// PROPN: proper noun.
  case properNoun = "PROPN"
  /// PUNCT: punctuation.
  case punctuation = "PUNCT"
  /// SCONJ: "that", "if", "because".
  case subordinator = "SCONJ"
  /// SYM: symbol.
  case symbol = "SYM"
  /// VERB: full verb.
  case verb = "VERB"
  /// X: what is none of these.
  case other = "X"

  /// Whether it is a noun of either kind.
  public var isNoun: Bool { self == .noun || self == .properNoun }

  /// Whether it is a noun or stands for one.
  public var isNominal: Bool { isNoun || self == .pronoun || self == .numeral }
}
