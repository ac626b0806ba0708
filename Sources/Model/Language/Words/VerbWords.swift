/// Words that questions about verbs are answered by.
enum VerbWords {
  /// Adverbs that deny.
  static let negators: WordIDSet = "not n't nt never neither nor hardly scarcely barely"
  /// Pronouns that deny where they are subject or object.
  static let nobody: WordIDSet = "nobody nothing none neither no-one"
  /// Determiners that deny.
  static let noDeterminers: WordIDSet = "no neither"
  /// "no" in front of what is said: "is no threat".
  static let no = WordID("no")
  /// "without" in front of a gerund.
  static let without = WordID("without")
  /// Modals of the future.
  static let future: WordIDSet = "will 'll wo shall sha"
  /// Modals of what would be.
  static let conditional: WordIDSet = "would 'd"
  /// Forms of "have".
  static let have: WordIDSet = "has have had 's 've 'd having"
  /// Verbs whose object does not do what follows: "promised them to leave".
  static let promise: WordIDSet = "promise promises promised promising vow vows vowed vowing"
  /// Words that relate a clause to a noun.
  static let relatives: WordIDSet = "who whom which that whose"
  /// Nouns after which a clause tells when or how, and has no gap for them.
  static let adverbialNouns: WordIDSet = """
    day days night nights week month year years time times moment hour minute morning evening
    afternoon way ways reason reasons place
    """
}
