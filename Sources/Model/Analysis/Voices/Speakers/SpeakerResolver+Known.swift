import Articles
import Language

/// What a resolver keeps of a speaker, and what it answers.
extension SpeakerResolver {
  /// What is known of a speaker besides what the voice says.
  struct Known {
    /// The bearer of a name, as an index; nil for a speaker without one.
    var entity: Int?
    /// Gender and number.
    var traits = Antecedents.Traits()
    /// The noun that a speaker without a name is called by, in the singular.
    var head = ""
    /// Whose a speaker without a name is, where a pronoun says so: "his lawyer".
    var owner: String?
    /// The words that say which one.
    var modifiers: Set<String> = []
    /// Whether a place among them says of what.
    var isOfPlace = false
    /// Whether the text says "the" of a speaker without a name, or whose.
    var isDefinite = false
    /// The sentence in which the speaker was last named or spoke.
    var sentence = 0
    /// The sentence in which the speaker last spoke.
    var spoke = -9
  }

  /// Whom a source names, and how sure that is.
  struct Resolution {
    /// The voice, as an index.
    var voice: Int
    /// How sure it is.
    var confidence = Confidence.certain
    /// The other one it could be.
    var rival: Antecedents.Referent?
  }

  /// Whoever is named by no name.
  mutating func nameless() -> Resolution {
    Resolution(voice: voice(key: "", name: nil, kind: .unknown), confidence: .doubtful)
  }
}
