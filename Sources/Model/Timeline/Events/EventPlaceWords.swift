/// Words that tell a place from other names.
enum EventPlaceWords {
  /// The prepositions that open the name of a place.
  static let all = set("in at near inside outside across throughout within")
  /// The words behind a comma that open an example.
  static let examples = set("as including like namely")
  /// Before "at" these tell where somebody works, not where something happened.
  static let offices = set(
    """
    professor lecturer teacher scholar fellow researcher scientist analyst expert economist historian
    specialist director spokesman spokeswoman spokesperson correspondent reporter editor student
    graduate adviser advisor consultant lawyer doctor engineer manager executive
    """)
  /// What ends the name of an occasion, a paper or a text, which is no place.
  static let occasions = set(
    """
    olympics paralympics games cup fair war summit conference festival championship championships
    convention forum league series tournament times post journal news herald gazette treaty act award
    prize
    """)
  static let on = EventLexicon.hash("on".utf8)
  static let at = EventLexicon.hash("at".utf8)
  static let the = EventLexicon.hash("the".utf8)

  static func set(_ words: StaticString) -> Set<UInt64> {
    words.withUTF8Buffer { buffer in
      let parts = buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
      return Set(parts.map { EventLexicon.hash($0) })
    }
  }
}
