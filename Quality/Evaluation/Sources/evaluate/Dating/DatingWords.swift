import Language

/// Words that tell how a mention, or a date beside it, stands to the story.
enum DatingWords {
  /// A date after one of these bounds or compares what is told and does not date it: "since 1992",
  /// "compared to 2008", "by March".
  static let bounds = words("since until till by before after than to with over from for")
  /// An infinitive after one of these is only intended, owed or made possible; after other words
  /// ("agreed to buy", "a contract to supply") it belongs to what is told.
  static let intentions = words(
    """
    plan plans planned planning prepare prepares prepared preparing intend intends intended hope
    hopes hoped hoping want wants wanted need needs needed have has had having aim aims aimed seek
    seeks sought try tries tried trying attempt attempts enable enables enabled us them him her it
    ordered urge urges urged ask asks asked expect expects decision begun begin begins
    """)
  /// What follows is only considered.
  static let considered = words(
    """
    would could might may should can cannot 'd possible potentially perhaps threat threats risk
    risks danger fear fears feared possibility prospect likelihood prevent avert deter thwart
    thwarted foil foiled plot plots plotted plotting able capable poised prepared ready willing
    if unless
    """)
  /// What follows is still to come.
  static let coming = words(
    """
    will shall wo 'll plan plans planned planning expected expects expect scheduled upcoming likely
    due intends intend intended vows vow pledges aims aim aiming prepares preparing
    """)
  /// What stands for some other time than the story's.
  static let otherTimes = words(
    "previously formerly once previous original recently initially former")
  /// A perfect with one of these looks back to some time that is not told.
  static let sometime = words("already ever since previously formerly once yet long twice")
  /// Verbs and nouns that report a statement.
  static let reports = words(
    """
    say says said saying tell tells told add adds added announce announces announced report reports
    reported warn warns warned state states stated declare declares declared claim claims claimed
    condemn condemns condemned deny denies denied promise promises promised explain explains
    explained note notes noted
    """)
  /// They tell news in a lead, and something at no certain time elsewhere.
  static let having = words("has have")
  /// It looks back from the time that the text is at.
  static let had = WordID("had")
  /// A date after it is only compared.
  static let compared = WordID("compared")
  /// A date before it dates the clause that it opens.
  static let when = WordID("when")
  /// After a verb of saying it opens what is said.
  static let that = WordID("that")
  /// Words that open a clause.
  static let joints = words(
    "and but or which who whom whose after before while because although though since until when as"
  )

  private static func words(_ list: String) -> Set<WordID> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { WordID(Array($0.utf8)) })
  }
}
