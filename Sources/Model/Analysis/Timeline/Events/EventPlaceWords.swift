/// Words that tell a place from other names.
enum EventPlaceWords {
  /// The prepositions that open the name of a place.
  static let all = EventLexicon.hashes(of: "in at near inside outside across throughout within")
  /// The words after a comma that open an example.
  static let examples = EventLexicon.hashes(of: "as including like namely")
  /// What ends the name of an occasion, a paper or a text, which is no place.
  static let occasions = EventLexicon.hashes(
    of:
      """
      olympics paralympics games cup fair war summit conference festival championship championships
      convention forum league series tournament times post journal news herald gazette treaty act award
      prize
      """)
  /// In these something is said, not done.
  static let languages = EventLexicon.hashes(
    of: """
      arabic english spanish french german russian hebrew persian farsi pashto dari urdu hindi chinese mandarin
      cantonese japanese korean turkish kurdish ukrainian polish italian portuguese dutch swahili latin greek
      """)
  /// After an attack it names the target.
  static let on = EventLexicon.hash("on".utf8)
  /// It names a place, or where somebody works.
  static let at = EventLexicon.hash("at".utf8)
  /// It points at something that was told.
  static let the = EventLexicon.hash("the".utf8)
}
