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
  private static let labels: WordSet = [
    "by", "author", "authors", "written by", "posted by",
    "von", "autor", "autorin", "autoren", "verfasst von",
    "geschrieben von", "par", "auteur", "auteurs",
    "auteur s", "author s", "écrit par", "rédigé par",
    "por", "autores", "escrito por", "publicado por",
    "scritto da", "autore", "geschreven door", "autor tekstu",
    "автор",
  ]

  /// What stands before the preposition in "posted on 4 May by Ada Berg", beside dates.
  private static let leads: WordSet = [
    "posted", "published", "written", "submitted",
    "created", "last", "edited", "on", "at", "pm",
    "am", "um", "uhr", "den", "gespeichert",
    "geschrieben", "verfasst", "veröffentlicht", "erstellt",
    "publiziert", "eingestellt", "beitrag", "artikel",
    "ein", "le", "publié", "rédigé", "écrit", "à",
    "article", "un", "el", "publicado", "escrito",
    "de", "del", "a", "las", "geplaatst", "op",
    "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag",
    "sonntag", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "lunes", "martes",
    "miércoles", "jueves", "viernes", "sábado", "domingo",
  ]

  private static let prepositions: WordSet = [
    "by", "von", "par", "por", "door", "przez",
  ]

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
        while let first = name.first, first <= .space || first == .colon {
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
      last <= .space || last == .comma || last == .colon
        || last == .verticalBar
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
      if !isFirst, prepositions.contains(hash) {
        let rest = name[word.endIndex...].drop { $0 == .space }
        return rest.isEmpty ? nil : Array(rest)
      }
      let isLead =
        folded.isEmpty || folded.contains(where: ByteClass.isDigit) || leads.contains(hash)
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
    line.count < 24 && labels.contains(WordHash.hash(FoldedText.fold(line)))
  }

  /// Whether a name is written like that of a person: two to five words, each with a capital or short.
  static func isPersonal(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return (2...5).contains(words.count)
      && !name.utf8.contains { ByteClass.isDigit($0) || $0 == .colon }
      && words.first?.first?.isUppercase == true
      && words.allSatisfy {
        $0.first?.isUppercase == true || particles.contains(WordHash.hash($0.utf8))
      }
  }

  /// Short words inside names.
  private static let particles: WordSet = [
    "von", "van", "der", "den", "de", "del",
    "della", "di", "da", "du", "des", "la",
    "le", "dos", "bin", "ibn", "al", "el",
    "ter", "ten", "af", "av", "y", "e",
    "i", "et", "and", "und", "&", "en",
    "v.", "och", "og",
  ]

  /// Whether a name stands for all who write for a site.
  static func isStaff(_ name: String) -> Bool {
    staff.contains(WordHash.hash(FoldedText.fold(name.utf8)))
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    guard name.count > 1, name.count < 120 else { return false }
    if ASCII.contains(name[...], "http") || ASCII.contains(name[...], "www.facebook") {
      return false
    }
    guard let first = name.first,
      ByteClass.isLetter(first) || first >= 0xC3 || ByteClass.isDigit(first)
    else {
      return false
    }
    // "Follow @ada" asks the reader to do something.
    if name.elementsEqual("Follow".utf8) { return false }
    let words = name.reduce(1) { $0 + ($1 == .space ? 1 : 0) }
    let digits = name.reduce(0) { $0 + (ByteClass.isDigit($1) ? 1 : 0) }
    guard words <= 12, digits <= 4, !isLabel(name), !isMonth(name) else { return false }
    let hash = WordHash.hash(FoldedText.fold(name))
    return !nobody.contains(hash) && !leads.contains(hash)
  }

  /// Whether the name is a month with its year.
  private static func isMonth(_ name: [UInt8]) -> Bool {
    let parts = FoldedText.fold(name).split(separator: .space)
    return parts.count == 2 && parts[1].count == 4 && parts[1].allSatisfy(ByteClass.isDigit)
      && MonthName.number(ofHash: WordHash.hash(parts[0])) != nil
  }

  /// What stands in place of a name when there is none.
  private static let nobody: WordSet = [
    "admin", "administrator", "author", "authors",
    "editor", "user", "anonymous", "unknown", "null",
    "none", "undefined", "autor", "webmaster", "guest",
    "no author", "publiziert am", "veröffentlicht am",
    "posted on", "published on", "view my complete profile",
    "afficher mon profil complet", "mein profil vollständig anzeigen",
    "ver todo mi perfil", "agencies", "staff",
  ]

  /// Names of those who write for a site together.
  private static let staff: WordSet = [
    "redaktion", "die redaktion", "online redaktion",
    "redaktionsteam", "rédaction", "la rédaction", "redacción",
    "redazione", "la redazione", "redactie", "de redactie",
    "redakcja", "redação", "editorial staff", "staff writer",
    "editorial team", "newsroom", "редакция",
  ]
}
