import Dates
import TextSafety

/// Tells names of authors from what stands around them.
enum AuthorName {
  /// Words that announce a name, language by language, in lower case.
  private static let announcements: [StaticString] = [
    "show all articles of", "all articles by", "view all posts by", "all posts by", "more by",
    "written by", "posted by", "published by", "submitted by", "reported by",
    "words by", "story by", "text by", "reviewed by", "article by", "interview by",
    "author:", "authors:", "author(s):", "author ", "by:", "by ", "posted on",
    "zeige alle beiträge von", "alle beiträge von", "alle artikel von", "ein beitrag von",
    "ein artikel von", "ein gastbeitrag von", "ein kommentar von", "ein interview von",
    "gastbeitrag von", "beitrag von", "artikel von", "text von", "geschrieben von", "verfasst von",
    "gespeichert von", "von:", "von ", "vom ", "autor:", "autor ", "autorin:", "autorin ",
    "autoren:", "autoren ", "autor*in:", "autor:in:", "text:",
    "voir tous les articles de", "publié par", "écrit par", "rédigé par", "par:", "par ",
    "auteur:", "auteurs:", "auteur(s):", "auteur :", "auteurs :", "auteur(s) :",
    "ver todas las entradas de", "escrito por", "publicado por", "redactor:", "por:", "por ",
    "scritto da", "autore:", "di ", "geschreven door", "door ", "av ", "af ", "автор:",
  ]

  /// Words that announce a name in a line of their own, above or before it.
  private static let labels = WordTable<Bool>([
    ("by", true), ("author", true), ("authors", true), ("written by", true), ("posted by", true),
    ("von", true), ("autor", true), ("autorin", true), ("autoren", true), ("verfasst von", true),
    ("geschrieben von", true), ("par", true), ("auteur", true), ("auteurs", true),
    ("auteur s", true), ("author s", true), ("écrit par", true), ("rédigé par", true),
    ("por", true), ("autores", true), ("escrito por", true), ("publicado por", true),
    ("scritto da", true), ("autore", true), ("geschreven door", true), ("autor tekstu", true),
    ("автор", true),
  ])

  /// What stands before the preposition in "posted on 4 May by Ada Berg", beside dates.
  private static let leads = WordTable<Bool>([
    ("posted", true), ("published", true), ("written", true), ("submitted", true),
    ("created", true), ("last", true), ("edited", true), ("on", true), ("at", true), ("pm", true),
    ("am", true), ("um", true), ("uhr", true), ("den", true), ("gespeichert", true),
    ("geschrieben", true), ("verfasst", true), ("veröffentlicht", true), ("erstellt", true),
    ("publiziert", true), ("eingestellt", true), ("beitrag", true), ("artikel", true),
    ("ein", true), ("le", true), ("publié", true), ("rédigé", true), ("écrit", true), ("à", true),
    ("article", true), ("un", true), ("el", true), ("publicado", true), ("escrito", true),
    ("de", true), ("del", true), ("a", true), ("las", true), ("geplaatst", true), ("op", true),
    ("monday", true), ("tuesday", true), ("wednesday", true), ("thursday", true),
    ("friday", true), ("saturday", true), ("sunday", true), ("montag", true), ("dienstag", true),
    ("mittwoch", true), ("donnerstag", true), ("freitag", true), ("samstag", true),
    ("sonntag", true), ("lundi", true), ("mardi", true), ("mercredi", true), ("jeudi", true),
    ("vendredi", true), ("samedi", true), ("dimanche", true), ("lunes", true), ("martes", true),
    ("miércoles", true), ("jueves", true), ("viernes", true), ("sábado", true), ("domingo", true),
  ])

  private static let prepositions = WordTable<Bool>([
    ("by", true), ("von", true), ("par", true), ("por", true), ("door", true), ("przez", true),
  ])

  /// What ends a name: a new piece of the byline.
  private static let stops: [StaticString] = [
    " | ", " – ", " — ", " • ", " · ", " » ", ", staff", ", reporter", ", editor",
    ", correspondent", " follow ", " @", " (@", " am ", " on ", " in: ", ", updated", " updated",
    " published", " posted", " kommentare", ", datum", " um ", " date:", " datum:", " in ",
    " kategorie", " categor", " tags:",
  ]

  /// The name in some text of a byline; nil when there is none.
  static func clean(_ text: [UInt8]) -> String? {
    var name = line(text)
    if let rest = afterLead(name) { name = rest }
    var isChanged = true
    while isChanged {
      isChanged = false
      for word in announcements where ASCII.matches(name, at: 0, word) {
        name.removeFirst(word.utf8CodeUnitCount)
        while let first = name.first, first <= .space || first == UInt8(ascii: ":") {
          name.removeFirst()
        }
        isChanged = true
      }
    }
    for stop in stops {
      if let cut = name.indices.first(where: { $0 > 0 && ASCII.matches(name, at: $0, stop) }) {
        name.removeSubrange(cut...)
      }
    }
    while let last = name.last,
      last <= .space || last == UInt8(ascii: ",") || last == UInt8(ascii: ":")
        || last == UInt8(ascii: "|")
    {
      name.removeLast()
    }
    return isName(name) ? String(decoding: name, as: UTF8.self) : nil
  }

  /// One line of the text with plain spaces.
  private static func line(_ text: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    for byte in HTMLReader.safeLine(text.prefix(400)).utf8 {
      if byte == 0xA0, line.last == 0xC2 {
        line.removeLast()
        if line.last != .space, !line.isEmpty { line.append(.space) }
      } else if byte != .space || !line.isEmpty && line.last != .space {
        line.append(byte)
      }
    }
    return line
  }

  /// What follows the preposition after words and dates of publication: "Posted on 4 May by Ada Berg".
  private static func afterLead(_ name: [UInt8]) -> [UInt8]? {
    var isFirst = true
    for word in name.split(separator: .space) {
      let folded = FoldedText.fold(word)
      let hash = WordHash.hash(folded)
      if !isFirst, prepositions[hash] != nil {
        let rest = name[word.endIndex...].drop { $0 == .space }
        return rest.isEmpty ? nil : Array(rest)
      }
      let isLead =
        folded.isEmpty || folded.contains(where: ASCII.isDigit) || leads[hash] != nil
        || MonthName.number(ofHash: hash) != nil
      guard isLead else { return nil }
      isFirst = false
    }
    return nil
  }

  /// Whether a line begins with words that announce a name.
  static func isAnnounced(_ line: [UInt8]) -> Bool {
    announcements.contains { ASCII.matches(line, at: 0, $0) } || isSigned(line)
  }

  /// Whether a line says that somebody posted or wrote something: "Posted by ada", "4 May, by Ada".
  static func isSigned(_ line: [UInt8]) -> Bool { afterLead(line) != nil }

  /// Whether a line is nothing but words that announce a name.
  static func isLabel(_ line: [UInt8]) -> Bool {
    line.count < 24 && labels[WordHash.hash(FoldedText.fold(line))] != nil
  }

  /// Whether a name is written like that of a person: two to five words, each with a capital or short.
  static func isPersonal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...5).contains(words.count)
      && !name.utf8.contains { ASCII.isDigit($0) || $0 == .colon }
      && words.first?.first?.isUppercase == true
      && words.allSatisfy {
        $0.first?.isUppercase == true || particles[WordHash.hash($0.utf8)] != nil
      }
  }

  /// Short words inside names.
  private static let particles = WordTable<Bool>([
    ("von", true), ("van", true), ("der", true), ("den", true), ("de", true), ("del", true),
    ("della", true), ("di", true), ("da", true), ("du", true), ("des", true), ("la", true),
    ("le", true), ("dos", true), ("bin", true), ("ibn", true), ("al", true), ("el", true),
    ("ter", true), ("ten", true), ("af", true), ("av", true), ("y", true), ("e", true),
    ("i", true), ("et", true), ("and", true), ("und", true), ("&", true), ("en", true),
    ("v.", true), ("och", true), ("og", true),
  ])

  /// Whether a name stands for all who write for a site.
  static func isStaff(_ name: String) -> Bool {
    staff[WordHash.hash(FoldedText.fold(name.utf8))] != nil
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    guard name.count > 1, name.count < 120 else { return false }
    if ASCII.contains(name[...], "http") || ASCII.contains(name[...], "www.facebook") {
      return false
    }
    guard let first = name.first, ASCII.isLetter(first) || first >= 0xC3 || ASCII.isDigit(first)
    else {
      return false
    }
    // "Follow @ada" asks the reader to do something.
    if name.elementsEqual("Follow".utf8) { return false }
    let words = name.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) }
    let digits = name.reduce(0) { $0 + (ASCII.isDigit($1) ? 1 : 0) }
    guard words <= 12, digits <= 4, !isLabel(name), !isMonth(name) else { return false }
    let hash = WordHash.hash(FoldedText.fold(name))
    return nobody[hash] == nil && leads[hash] == nil
  }

  /// Whether the name is a month with its year.
  private static func isMonth(_ name: [UInt8]) -> Bool {
    let parts = FoldedText.fold(name).split(separator: .space)
    return parts.count == 2 && parts[1].count == 4 && parts[1].allSatisfy(ASCII.isDigit)
      && MonthName.number(ofHash: WordHash.hash(parts[0])) != nil
  }

  /// What stands in place of a name when there is none.
  private static let nobody = WordTable<Bool>([
    ("admin", true), ("administrator", true), ("author", true), ("authors", true),
    ("editor", true), ("user", true), ("anonymous", true), ("unknown", true), ("null", true),
    ("none", true), ("undefined", true), ("autor", true), ("webmaster", true), ("guest", true),
    ("no author", true), ("publiziert am", true), ("veröffentlicht am", true),
    ("posted on", true), ("published on", true), ("view my complete profile", true),
    ("afficher mon profil complet", true), ("mein profil vollständig anzeigen", true),
    ("ver todo mi perfil", true), ("agencies", true), ("staff", true),
  ])

  /// Names of those who write for a site together.
  private static let staff = WordTable<Bool>([
    ("redaktion", true), ("die redaktion", true), ("online redaktion", true),
    ("redaktionsteam", true), ("rédaction", true), ("la rédaction", true), ("redacción", true),
    ("redazione", true), ("la redazione", true), ("redactie", true), ("de redactie", true),
    ("redakcja", true), ("redação", true), ("editorial staff", true), ("staff writer", true),
    ("editorial team", true), ("newsroom", true), ("редакция", true),
  ])
}
