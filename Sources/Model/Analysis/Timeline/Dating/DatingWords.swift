/// Words that tell how a mention, or a date beside it, stands to the story.
enum DatingWords {
  /// A date behind one of these bounds or compares what is told and does not date it: "since 1992",
  /// "compared to 2008", "by March".
  static let bounds = EventLexicon.hashes(
    of: "since until till by before after than to with over from for")
  /// An infinitive behind one of these is only intended, owed or made possible; behind other words
  /// ("agreed to buy", "a contract to supply") it belongs to what is told.
  static let intentions = EventLexicon.hashes(
    of:
      """
      plan plans planned planning prepare prepares prepared preparing intend intends intended hope
      hopes hoped hoping want wants wanted need needs needed have has had having aim aims aimed seek
      seeks sought try tries tried trying attempt attempts enable enables enabled us them him her it
      ordered urge urges urged ask asks asked expect expects decision begun begin begins
      """)
  /// A perfect with one of these looks back to some time that is not told.
  static let sometime = EventLexicon.hashes(
    of: "already ever since previously formerly once yet long twice")
  /// What is somebody's is taken as known, not told.
  static let owners = EventLexicon.hashes(of: "its their his her our my your")
  /// What stands for some other time than the story's.
  static let otherTimes = EventLexicon.hashes(
    of: "previously formerly previous original recently initially former")

  /// It looks back from the time that the text is at.
  static let had = EventLexicon.hash("had".utf8)
  /// They tell news in a lead, and something at no certain time elsewhere.
  static let having = EventLexicon.hashes(of: "has have")
  /// A date behind it is only compared.
  static let compared = EventLexicon.hash("compared".utf8)
  /// A date before it dates the clause that it opens.
  static let when = EventLexicon.hash("when".utf8)
  /// Behind a verb of saying it opens what is said.
  static let that = EventLexicon.hash("that".utf8)
}
