/// Words that tell how a mention, or a date beside it, stands to the story.
enum DatingWords {
  /// A date behind one of these bounds or compares what is told and does not date it: "since 1992",
  /// "compared to 2008", "by March".
  static let bounds = set("since until till by before after than to with over from for")
  /// An infinitive behind one of these is only intended, owed or made possible; behind other words
  /// ("agreed to buy", "a contract to supply") it belongs to what is told.
  static let intentions = set(
    """
    plan plans planned planning prepare prepares prepared preparing intend intends intended hope
    hopes hoped hoping want wants wanted need needs needed have has had having aim aims aimed seek
    seeks sought try tries tried trying attempt attempts enable enables enabled us them him her it
    ordered urge urges urged ask asks asked expect expects decision begun begin begins
    """)
  /// A perfect with one of these looks back to some time that is not told.
  static let sometime = set("already ever since previously formerly once yet long twice")
  /// What is somebody's is taken as known, not told.
  static let owners = set("its their his her our my your")
  /// What stands for some other time than the story's.
  static let otherTimes = set("previously formerly previous original recently initially former")

  static let had = EventLexicon.hash("had".utf8)
  static let having = set("has have")
  static let compared = EventLexicon.hash("compared".utf8)
  static let when = EventLexicon.hash("when".utf8)
  static let that = EventLexicon.hash("that".utf8)

  private static func set(_ words: StaticString) -> Set<UInt64> {
    words.withUTF8Buffer { buffer in
      Set(
        buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { EventLexicon.hash($0) })
    }
  }
}
