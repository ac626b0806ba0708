import TextSafety

/// Phrases that short blocks begin with when they are not the article.
enum HTMLCuePhrases {
  /// The longest block that a phrase is looked for in, in bytes.
  static let longestBlock = 220

  /// The reason that a block's beginning gives, and whether the phrase is most of the block.
  static func match(_ text: ArraySlice<UInt8>) -> (reason: ExcludedText.Reason, isWhole: Bool)? {
    guard text.count <= longestBlock else { return nil }
    if text.starts(with: "©".utf8) { return (.legal, false) }
    let folded = folded(text)
    if folded.count < 60, let reason = whole[WordHash.hash(FoldedText.fold(folded))] {
      return (reason, true)
    }
    return anywhere.find(folded).map { ($0.reason, folded.count <= $0.length + 16) }
  }

  /// The longest block below the text that a phrase is looked for in, in bytes.
  static let tailLimit = 700

  /// The reason that the beginning of a block below the text gives.
  static func matchBelow(_ text: ArraySlice<UInt8>) -> ExcludedText.Reason? {
    guard text.count <= tailLimit else { return nil }
    if text.starts(with: "©".utf8) { return .legal }
    let folded = folded(text)
    guard let found = underneath.find(folded) else { return anywhere.find(folded)?.reason }
    return found.reason != .promotion || speaksToReader(text) ? found.reason : nil
  }

  /// Whether a text speaks to its reader or of those who publish it: "Support us" does, "Support has grown" does not.
  private static func speaksToReader(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(.atSign)
      || FoldedText.fold(text).split(separator: .space).contains {
        persons.contains(WordHash.hash($0))
      }
  }

  private static let persons: WordSet = [
    "us", "our", "you", "your", "newsletter",
    "app", "apps", "facebook", "instagram", "twitter",
    "telegram", "whatsapp", "youtube", "uns", "unser",
    "unsere", "unseren", "unserem", "unserer", "dir",
    "dich", "dein", "deine", "deinen", "euch",
    "euer", "ihr", "ihnen", "ihre", "abo",
    "nous", "notre", "nos", "vous", "votre", "te",
    "tu", "tus", "nuestro", "nuestra", "nuestros",
    "nuestras", "miembro", "noi", "nostra", "nostro",
    "nas", "nasz", "naszą", "naszej", "naszego",
    "nam", "subskrypcji", "ons", "onze", "je",
  ]

  /// The text from its first letter on, in lower case as far as ASCII goes.
  private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in text {
      let small = ByteClass.lowercased(byte)
      if folded.isEmpty, !(ByteClass.isLetter(small) || small >= 0xC3 || small == .leftParenthesis)
      {
        continue
      }
      folded.append(small)
    }
    return folded
  }

  private typealias Rows = [(reason: ExcludedText.Reason, phrases: [StaticString])]

  /// The phrases of some rows by their first byte.
  private struct Index: Sendable {
    private var phrases = [[(reason: ExcludedText.Reason, phrase: StaticString)]](
      repeating: [], count: 256)

    init(_ rows: Rows) {
      for row in rows {
        for phrase in row.phrases {
          let first = phrase.withUTF8Buffer { $0.first } ?? 0
          phrases[Int(first)].append((row.reason, phrase))
        }
      }
    }

    func find(_ folded: [UInt8]) -> (reason: ExcludedText.Reason, length: Int)? {
      guard let first = folded.first else { return nil }
      for (reason, phrase) in phrases[Int(first)] where ASCII.matches(folded, at: 0, phrase) {
        let length = phrase.utf8CodeUnitCount
        let next = folded.count > length ? folded[length] : .space
        let last = folded[length - 1]
        guard !ByteClass.isLetter(next) && next < 0x80 || !ByteClass.isLetter(last) else {
          continue
        }
        return (reason, length)
      }
      return nil
    }
  }

  private static let anywhere = Index(rows)
  private static let underneath = Index(below)

  /// Lines that are nothing but a label.
  private static let whole = WordTable<ExcludedText.Reason>([
    ("kontakt", .boilerplate), ("contact", .boilerplate), ("contacto", .boilerplate),
    ("ansprechpartner", .boilerplate), ("pressekontakt", .boilerplate),
    ("press contact", .boilerplate), ("quellen", .boilerplate), ("quellenangaben", .boilerplate),
    ("inhaltsverzeichnis", .navigation), ("inhalt", .navigation), ("contents", .navigation),
    ("table of contents", .navigation), ("sommaire", .navigation), ("índice", .navigation),
    ("externer inhalt", .boilerplate), ("bild anzeigen", .boilerplate),
    ("bild anzeigen bild schließen", .boilerplate), ("bild vergrößern", .boilerplate),
    ("über den autor", .authorNote), ("über die autorin", .authorNote),
    ("über die autoren", .authorNote), ("zum autor", .authorNote), ("zur autorin", .authorNote),
    ("about the author", .authorNote), ("about the authors", .authorNote),
    ("à propos de l auteur", .authorNote), ("sobre el autor", .authorNote),
    ("sobre la autora", .authorNote), ("o autorze", .authorNote), ("sull autore", .authorNote),
    ("over de auteur", .authorNote), ("unsere quellen", .boilerplate),
    ("related information", .relatedLinks),
    ("end of article", .boilerplate), ("related coverage", .relatedLinks),
    ("topics", .navigation), ("categories", .navigation),
    ("skip past newsletter promotion", .promotion), ("after newsletter promotion", .promotion),
    ("click to hide", .navigation), ("click to enlarge", .navigation),
    ("remove ads", .navigation), ("view more", .navigation), ("hauptinhalt", .navigation),
    ("neuer bereich", .navigation),
    ("media playback is unsupported on your device", .navigation),
    ("this video can not be played", .navigation), ("caption", .navigation),
    ("weitere videos", .relatedLinks), ("lest auch", .relatedLinks),
    ("meistgelesen", .relatedLinks),
    ("kommentarer", .comments), ("permalink", .boilerplate), ("permalien", .boilerplate),
  ])

  /// Whether a line that is a link begins with a word that sends the reader there: "Read: The old ferry".
  static func isPointer(_ text: ArraySlice<UInt8>) -> Bool {
    guard let colon = text.prefix(24).firstIndex(of: .colon) else { return false }
    return pointers.contains(WordHash.hash(FoldedText.fold(text[..<colon])))
  }

  private static let pointers: WordSet = [
    "read", "see", "watch", "listen", "more",
    "lesen", "mehr", "dazu", "siehe", "video",
    "podcast", "lire", "voir", "lea", "lee", "mira",
    "mire", "vea", "ver", "leia", "veja", "leggi",
    "guarda", "lees", "czytaj", "zobacz", "więcej",
    "читайте", "смотрите",
  ]

  /// Whether a line tells its reader that the site uses cookies.
  static func isOnCookies(_ text: ArraySlice<UInt8>) -> Bool {
    ASCII.contains(text, "cookies") && cookieVerbs.contains { ASCII.contains(text, $0) }
  }

  private static let cookieVerbs: [StaticString] = [
    "we use", "uses cookies", "use of cookies", "wir verwenden", "verwendet cookies",
    "nutzt cookies", "korzystamy", "korzysta z", "używa", "utilizamos", "utiliza cookies",
    "usamos", "nous utilisons", "utilise des", "utilizziamo", "gebruikt cookies", "gebruiken",
  ]

  /// Phrases that only count below the text, where nothing of it follows.
  private static let below: Rows = [
    (
      .promotion,
      [
        "follow", "please follow", "for the latest", "for more stories", "for more news",
        "get the latest",
        "advertise",
        "sign up", "subscribe", "support", "donate", "download", "become a member", "have a tip",
        "have a story", "got a tip", "contact reporter", "contact the reporter",
        "we'd love to", "get the best", "stay up to date", "never miss", "únete", "ya sabías",
        "hazte", "suscrib", "síguenos", "recibe las", "sigue a", "zapraszamy", "wesprzyj",
        "zachęcamy", "lust auf mehr", "gefällt dir", "gefällt ihnen", "kennt ihr schon",
        "kennst du schon", "die aktuelle ausgabe", "immer auf dem laufenden",
        "nichts mehr verpassen",
        "abonnieren", "abonnier", "melde dich", "jetzt anmelden", "unterstütze", "folge",
        "folgt uns",
        "soutenez", "suivez", "inscrivez", "abonne", "iscriviti", "seguici", "meld je aan",
      ]
    ),
    (
      .legal,
      [
        "the views expressed", "the opinions expressed", "views expressed", "opinions expressed",
        "les opinions exprimées", "las opiniones expresadas", "die hier geäußerten",
        "this article was originally published", "this story was originally published",
        "this article first appeared", "republished", "nachdruck", "veröffentlichung und nachdruck",
        "suggested citation", "zitiervorschlag", "cite this", "we may earn", "we may receive",
      ]
    ),
    (
      .boilerplate,
      [
        "dieser eintrag wurde", "dieser beitrag wurde", "this entry was posted",
        "this entry is filed",
        "zuletzt aktualisiert", "letzte aktualisierung", "letzte änderung", "last updated",
        "last modified", "aktualisiert am", "aktualisiert:", "publiziert:", "publiziert am",
        "źródło", "fuente", "telefon", "tel.", "e-mail", "hinterlasse", "comments are closed",
        "kommentieren ist", "die kommentarfunktion",
        "this feature is not available", "über dieses thema berichtete", "schreibe einen kommentar",
      ]
    ),
  ]

  private static let rows: Rows = [
    (
      .relatedLinks,
      [
        "read more", "read also", "read next", "also read", "see also:", "related:",
        "related articles", "related stories", "related posts", "related content", "more on this",
        "more from", "more stories", "you may also like", "you might also like", "recommended",
        "continue reading", "keep reading", "full story", "don't miss", "most read", "up next",
        "mehr zum thema", "lesen sie auch", "lesen sie mehr", "lesen sie hier", "auch interessant",
        "auch lesenswert", "weiterlesen", "das könnte sie auch interessieren", "siehe auch:",
        "das könnte dich auch interessieren", "weitere artikel", "weitere informationen",
        "weitere themen", "weitere aktuelle themen", "weitere beiträge", "mehr dazu",
        "mehr lesen", "lire aussi", "à lire aussi", "a lire aussi", "voir aussi",
        "sur le même sujet",
        "lea también", "lee también", "lea más", "lee más", "le puede interesar",
        "te puede interesar", "podría interesarte", "mira también", "mira:", "ver también",
        "además:", "leia também", "leia mais", "veja também", "leggi anche", "lees ook",
        "lees verder", "czytaj też", "czytaj także", "zobacz też", "zobacz także",
        "czytaj więcej", "читайте также", "читайте также:", "смотрите также", "zum weiterlesen",
        "ähnliche artikel", "ähnliche beiträge", "passend dazu", "zum thema", "[więcej",
        "verwandte themen", "verwandte themenbereiche", "verwandte beiträge", "mehr themen",
        "ähnliche themen",
        "vorschau auf den nächsten", "vorheriger beitrag", "vorheriger artikel", "nächster beitrag",
        "nächster artikel", "previous article", "next article", "previous post", "next post",
        "das thema könnte", "das könnte euch", "lea además", "puedes ver", "puede leer",
        "también puede leer", "te recomendamos", "dowiedz się więcej", "przeczytaj także",
        "[czytaj", "[read", "lees meer", "ook interessant", "potrebbe interessarti",
        "articles liés", "pour aller plus loin", "lue myös", "baca juga", "läs också", "les også",
        "læs også",
      ]
    ),
    (
      .promotion,
      [
        "sign up for", "sign up to", "subscribe to", "subscribe now", "subscribe for", "get our",
        "advertisement", "anzeige", "werbung", "publicidad", "publicité", "sponsored", "reklama",
        "advertising", "follow us on", "follow us", "like us on", "folgen sie uns", "folge uns",
        "newsletter", "download our app", "download the app", "join our", "support our",
        "suscríbete", "suscríbase", "abonnez-vous", "inscrivez-vous", "abonniere", "abonnieren sie",
        "jetzt abonnieren", "newsletter abonnieren", "melden sie sich", "síguenos", "*werbung",
        "donate to", "buy now", "jetzt kaufen", "scroll to continue", "story continues below",
        "article continues", "continue below", "contact us at", "this article contains affiliate",
        "this post contains affiliate", "enthält affiliate", "watch more of our videos",

        "if you buy something using", "at no extra cost to you", "abonnieren sie unsere",
        "abonnieren sie unseren",
      ]
    ),
    (
      .legal,
      [
        "copyright", "(c) ", "all rights reserved", "alle rechte vorbehalten", "tous droits",
        "todos los derechos", "this material may not be", "this article is the copyrighted",
        "written permission", "this website uses cookies", "wir verwenden cookies",
        "we use cookies", "sofern nicht anders",
      ]
    ),
    (
      .boilerplate,
      [
        "foto:", "fotos:", "(foto:", "(bild:", "(image:", "(photo:", "(credits:", "bild:",
        "bilder:", "bildquelle", "bildnachweis", "bild via",
        "photo:", "photo :", "photos:", "photo by", "photo credit", "photograph:", "image:",
        "image credit",
        "image source", "images:", "picture:", "fot.", "source:", "quelle:", "quellen:", "fuente:",
        "share this", "share on", "share:", "teilen", "tweet this", "tags:", "tagged", "posted in",
        "filed under", "topics:", "schlagwörter", "schlagworte", "leave a comment",
        "leave a reply", "skip to", "loading", "print this", "drucken", "artikel drucken",
        "click to share", "share via", "compartir", "partager", "condividi", "etiquetas:",
        "media playback is", "this video can", "please enable javascript",
        "you need to enable javascript",
        "you have full access to this", "please refresh the page",
        "kommentare", "comments", "add a comment", "post a comment", "view comments",
        "crédito", "crédit photo", "play video", "watch:", "watch now", "listen to this",
        "beitragsbild", "titelbild:", "(credit", "credit:", "źródło:", "fonte:", "bron:",
      ]
    ),
  ]
}
