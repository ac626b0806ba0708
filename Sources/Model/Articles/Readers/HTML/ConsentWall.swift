import TextSafety

extension HTMLBlocks {
  /// Sets everything aside if a page is nothing but the question whether its visitor may be tracked; true if it is.
  mutating func setAsideConsentWall() -> Bool {
    let paragraphs = all.indices.filter { all[$0].role == .paragraph(.text) }
    let length = paragraphs.reduce(0) { $0 + all[$1].text.count }
    guard length > 0, length <= ConsentWall.longest else { return false }
    let asking = paragraphs.filter { ConsentWall.asks(pool[all[$0].text]) }
    guard asking.reduce(0, { $0 + all[$1].text.count }) * 10 >= length * 7 else { return false }
    guard asking.contains(where: { ConsentWall.speaksForSite(pool[all[$0].text]) }) else {
      return false
    }
    for index in all.indices { all[index].role = .setAside(.legal) }
    return true
  }
}

/// Tells the words of a page that asks for consent before it shows its text.
enum ConsentWall {
  /// A longer text is an article, in bytes.
  static let longest = 6000

  /// Whether a paragraph asks its reader for consent: it addresses the reader, quotes nobody and has two words for
  /// what consent is asked for.
  static func asks(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let text = [.space] + paragraph
    guard !quotes.contains(where: { ASCII.contains(text[...], $0) }) else { return false }
    return addresses.contains { ASCII.contains(text[...], $0) }
      && subjects.count { ASCII.contains(text[...], $0) } >= 2
  }

  /// Whether a paragraph is said by those whose page it is: an article about consent is not.
  static func speaksForSite(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let text = [.space] + paragraph
    return speakers.contains { ASCII.contains(text[...], $0) }
  }

  private static let speakers: [StaticString] = [
    " we ", " our ", " wir ", " unsere", " nous ", " nos ", " nuestros ", " nostri ", " onze ",
  ]

  private static let quotes: [StaticString] = ["\"", "“", "„", "«"]

  private static let addresses: [StaticString] = [
    " you ", " your ", " our ", " wir ", " sie ", " ihre", " unsere", " nous ", " vos ", " votre ",
    " vous ",
    " nos ", " sus ", " nuestros ", " tus ", " nostri ", " tuoi ", " onze ", " uw ", " je ",
  ]

  private static let subjects: [StaticString] = [
    "cookie", "consent", "partners", "partner ", "partenaires", "socios", "personal data",
    "personenbezogene",
    "données personnelles", "datos personales", "dati personali", "persoonsgegevens",
    "your choices", "privacy",
    "vendors", "legitimate interest", "geolocation", "device", "tracking", "datenschutz",
    "einwilligung", "zustimm",
    "stimmen sie", "akzeptieren", "accepter", "aceptar", "accept all", "reject all", "personalised",
    "personalized",
    "advertising", "werbung", "publicité", "publicidad",
  ]
}
