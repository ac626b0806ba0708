/// A part-of-speech tag of the Penn Treebank, with the additions of English UD treebanks.
public enum PennTag: String, Sendable, CaseIterable {
  /// Not told.
  case unknown = "_"
  /// Coordinating conjunction.
  case cc = "CC"
  /// Cardinal number.
  case cd = "CD"
  /// Determiner.
  case dt = "DT"
  /// Existential "there".
  case ex = "EX"
  /// Foreign word.
  case fw = "FW"
  /// Preposition or subordinating conjunction.
  case `in` = "IN"
  /// Adjective.
  case jj = "JJ"
  /// Comparative adjective.
  case jjr = "JJR"
  /// Superlative adjective.
  case jjs = "JJS"
  /// List marker.
  case ls = "LS"
  /// Modal.
  case md = "MD"
  /// Noun, singular or mass.
  case nn = "NN"
  /// Noun, plural.
  case nns = "NNS"
  /// Proper noun, singular.
  case nnp = "NNP"
  /// Proper noun, plural.
  case nnps = "NNPS"
  /// Predeterminer.
  case pdt = "PDT"
  /// Possessive ending.
  case pos = "POS"
  /// Personal pronoun.
  case prp = "PRP"
  /// Possessive pronoun.
  case prpPossessive = "PRP$"
  /// Adverb.
  case rb = "RB"
  /// Comparative adverb.
  case rbr = "RBR"
  /// Superlative adverb.
  case rbs = "RBS"
  /// Particle of a verb.
  case rp = "RP"
  /// Symbol.
  case sym = "SYM"
  /// "to" before an infinitive.
  case to = "TO"
  /// Interjection.
  case uh = "UH"
  /// Verb, base form.
  case vb = "VB"
  /// Verb, past tense.
  case vbd = "VBD"
  /// Verb, gerund or present participle.
  case vbg = "VBG"
  /// Verb, past participle.
  case vbn = "VBN"
  /// Verb, present, not third person singular.
  case vbp = "VBP"
  /// Verb, present, third person singular.
  case vbz = "VBZ"
  /// Determiner that asks or relates.
  case wdt = "WDT"
  /// Pronoun that asks or relates.
  case wp = "WP"
  /// "whose".
  case wpPossessive = "WP$"
  /// Adverb that asks or relates.
  case wrb = "WRB"
  /// Sentence-final mark.
  case stop = "."
  /// Comma and its like.
  case comma = ","
  /// Colon, dash, ellipsis.
  case colon = ":"
  /// Opening bracket.
  case openBracket = "-LRB-"
  /// Closing bracket.
  case closeBracket = "-RRB-"
  /// Opening quotation mark.
  case openQuote = "``"
  /// Closing quotation mark.
  case closeQuote = "''"
  /// Hyphen in a word.
  case hyphen = "HYPH"
  /// Superfluous punctuation.
  case ornament = "NFP"
  /// Address of the web or of mail.
  case address = "ADD"
  /// Affix that stands alone.
  case affix = "AFX"
  /// Sign of a currency.
  case currency = "$"
  /// Part of a word that was written apart.
  case goesWith = "GW"
  /// What cannot be told.
  case uncertain = "XX"
}
