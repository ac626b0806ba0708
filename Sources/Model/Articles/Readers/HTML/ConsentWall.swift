import TextSafety

extension HTMLBlocks {
  /// Sets everything aside if a page is nothing but the question whether its visitor may be tracked; true if it is.
  mutating func setAsideConsentWall() -> Bool {
    let paragraphs = all.indices.filter {
      isTextOrLegal(all[$0].role) && !isButton(pool[all[$0].text])
    }
    let length = paragraphs.reduce(0) { $0 + all[$1].text.count }
    guard length > 0, length <= ConsentWall.longest else { return false }
    var (others, speaksForSite) = (0, false)
    for index in paragraphs {
      let text = pool[all[index].text]
      if ConsentWall.asks(text) {
        speaksForSite = speaksForSite || ConsentWall.speaksForSite(text)
      } else {
        others += text.count
        if others * 10 > length * 3 { return false }
      }
    }
    guard speaksForSite else { return false }
    for index in all.indices { all[index].role = .setAside(.legal) }
    return true
  }

  /// Whether a block is text, or was set aside for speaking of cookies.
  private func isTextOrLegal(_ role: HTMLBlock.Role) -> Bool {
    role == .paragraph(.text) || role == .setAside(.legal)
  }

  /// Whether a line is what one may click on: "Accept and continue".
  private func isButton(_ line: ArraySlice<UInt8>) -> Bool {
    line.count < ConsentWall.longestButton && line.last != .period
  }
}

/// Tells the words of a page that asks for consent before it shows its text.
///
/// Known are walls in English, German, French, Spanish, Italian, Portuguese and Dutch.
enum ConsentWall {
  /// A longer text is an article, in bytes.
  static let longest = 6000
  /// A longer line is none to click on, in bytes.
  static let longestButton = 80
  /// What a wall quotes is no longer than a button's words, in bytes.
  private static let longestLabel = 40

  /// Whether a paragraph asks its reader for consent: it addresses the reader or speaks for the site, quotes nobody
  /// and has two words for what consent is asked for.
  static func asks(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let isOnConsent =
      subjects.lazy.filter { ASCII.contains(paragraph, $0) }.prefix(2).count == 2
    guard isOnConsent, !quotesSomebody(paragraph) else { return false }
    let text = [.space] + paragraph
    return speakers.contains { ASCII.contains(text[...], $0) }
      || addresses.contains { ASCII.contains(text[...], $0) }
  }

  /// Whether a paragraph is said by those whose page it is: an article about consent is not.
  static func speaksForSite(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let text = [.space] + paragraph
    return speakers.contains { ASCII.contains(text[...], $0) }
  }

  /// Whether a quotation stands in a paragraph that is longer than the label of a button.
  private static func quotesSomebody(_ paragraph: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(paragraph)
    return quotes.contains { quote in
      bytes.indices.contains { open in
        guard ASCII.matches(bytes, at: open, quote.open), bytes.count - open > longestLabel else {
          return false
        }
        return !bytes[(open + 1)...].prefix(longestLabel).indices.contains {
          ASCII.matches(bytes, at: $0, quote.close)
        }
      }
    }
  }

  private static let quotes: [(open: StaticString, close: StaticString)] = [
    ("\"", "\""), ("“", "”"), ("„", "“"), ("«", "»"),
  ]

  private static let speakers: [StaticString] = [
    " we ", " our ", " wir ", " unsere", " nous ", " nos ", " notre ", " nosotros ", " nuestr",
    " noi ", " nostr", " nós ", " noss", " wij ", " onze ",
  ]

  private static let addresses: [StaticString] = [
    " you ", " your ", " sie ", " ihre", " vos ", " votre ", " vous ", " sus ", " tus ",
    " puede", " usted", " puoi ", " tuoi ", " tue ", " può ", " você", " seus ", " suas ", " uw ",
    " je ",
  ]

  /// The words for what consent is asked for, a row for each language.
  private static let subjects: [StaticString] =
    ["cookie", "consent", "partners", "partner ", "personal data", "your choices", "privacy"]
    + ["vendors", "legitimate interest", "geolocation", "device", "tracking", "accept all"]
    + ["reject all", "personalised", "personalized", "advertising"]
    + ["personenbezogene", "datenschutz", "einwilligung", "zustimm", "stimmen sie"]
    + ["akzeptieren", "werbung"]
    + ["partenaires", "données personnelles", "accepter", "acceptez", "refuser", "traceurs"]
    + ["publicité", "intérêt légitime", "confidentialité", "vos choix", "vos données"]
    + ["socios", "datos personales", "aceptar", "rechazar", "publicidad", "dispositivo"]
    + ["interés legítimo", "privacidad", "tus datos", "sus datos", "preferencias"]
    + ["fornitori", "dati personali", "acconsent", "accett", "rifiut", "pubblicit", "annunci"]
    + ["interesse legittimo", "tuoi dati", "tue scelte", "preferenze", "informativa"]
    + ["parceiros", "dados pessoais", "aceitar", "rejeitar", "publicidade", "seus dados"]
    + ["persoonsgegevens", "toestemming", "accepteren", "advertenties"]
}
