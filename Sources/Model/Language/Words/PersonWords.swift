import TextSafety

/// Words for people that tell their gender.
package enum PersonWords {
  private static let women = names(
    """
    woman girl mother mom wife sister daughter queen princess actress spokeswoman chairwoman \
    congresswoman councilwoman businesswoman policewoman servicewoman girlfriend grandmother aunt \
    widow nun duchess lady waitress mrs mrs. ms ms. miss dame fiancée heroine baroness niece \
    granddaughter stepmother anchorwoman saleswoman firewoman housewife
    """)
  private static let men = names(
    """
    man boy father dad husband brother son king prince actor spokesman chairman congressman \
    councilman businessman policeman serviceman boyfriend grandfather uncle widower monk priest pope \
    sheikh imam lord sir bishop gentleman mr mr. fireman cleric ayatollah emir sultan nephew \
    grandson stepfather anchorman salesman duke baron archbishop cardinal
    """)

  /// Words for what somebody is to somebody else, who may have the same surname: "his daughter".
  package static let relatives = names(
    """
    wife husband daughter son sister brother mother father widow widower niece nephew \
    stepdaughter stepson daughter-in-law son-in-law
    """)

  private static func names(_ row: String) -> Set<String> {
    Set(row.cut(at: " ").map(String.init))
  }

  /// The gender of whom one addresses by a word in small letters before a surname; nil if the word is another.
  package static func address(_ word: String) -> Gender? {
    switch word {
    case "mr.", "mr": .male
    case "mrs.", "mrs", "ms.", "ms", "miss": .female
    default: nil
    }
  }

  /// The gender of whom a word in small letters names; nil if it does not tell.
  package static func gender(of word: String) -> Gender? {
    if women.contains(word) { return .female }
    return men.contains(word) ? .male : nil
  }
}
