import TextSafety

/// The words that say what a date on a page is the date of.
enum DateLabels {
  /// Words before the date of publication.
  private static let published: [StaticString] = [
    "published", "published on", "published at", "date published", "publication date",
    "first published", "posted", "posted on", "date", "release date", "issued",
    "veröffentlicht", "veröffentlicht am", "publiziert", "publiziert am", "erschienen",
    "erschienen am", "erstellt", "erstellt am", "eingestellt am", "datum", "pressemitteilung vom",
    "meldung vom", "publié", "publié le", "mis en ligne le", "paru le", "date de publication",
    "publicado", "publicado el", "publicado em", "fecha", "fecha de publicación",
    "data de publicação", "pubblicato", "pubblicato il", "data di pubblicazione", "opublikowano",
    "data publikacji", "data dodania", "gepubliceerd", "gepubliceerd op", "geplaatst op",
    "опубликовано", "дата публикации", "udgivet", "publicerad", "julkaistu", "yayınlanma tarihi",
  ]

  /// Words after it.
  private static let verbs: [StaticString] = [
    "veröffentlicht", "publiziert", "gepubliceerd", "gepostet",
  ]

  /// Words before the day of something else: when a member joined, what day it is.
  private static let others: [StaticString] = [
    "registriert", "joined", "anmeldedatum", "angemeldet", "mitglied seit", "member since",
    "aktuelles datum", "current date", "inscrit", "beigetreten", "dabei seit", "heute ist",
  ]

  /// Words before the day of the last change.
  private static let changed: [StaticString] = [
    "updated", "updated on", "last updated", "last update", "last modified", "last changed",
    "last edited", "last reviewed", "aktualisiert", "aktualisiert am", "zuletzt aktualisiert",
    "zuletzt geändert", "letzte änderung", "letzte aktualisierung", "stand", "stand vom",
    "mis à jour", "mis à jour le", "dernière mise à jour", "actualizado", "actualizado el",
    "última actualización", "atualizado em", "aggiornato il", "ultimo aggiornamento",
    "laatst gewijzigd", "laatst bijgewerkt", "aktualizacja", "обновлено",
  ]

  private static let changeLabels = WordSet(hashes: changed.map { WordHash.hash($0) })
  private static let labels = WordSet(hashes: published.map { WordHash.hash($0) })

  /// Whether a line is only a label.
  static func isLabel(_ line: [UInt8], ofChange: Bool = false) -> Bool {
    (ofChange ? changeLabels : labels).contains(WordHash.hash(lowered(line[...])))
  }

  /// Whether the text before a date is a label, or ends with one of several words.
  static func ends(_ before: ArraySlice<UInt8>, ofChange: Bool = false) -> Bool {
    let words = lowered(before.suffix(60)).split(separator: .space)
    if words.isEmpty { return false }
    return (1...4).contains { count in
      guard count > 1 || words.count == 1, words.count >= count else { return false }
      let label = WordHash.hash(words.suffix(count).joined(separator: [.space]))
      return (ofChange ? changeLabels : labels).contains(label)
    }
  }

  /// Whether the text after a date says that something was published then.
  static func follows(_ after: ArraySlice<UInt8>) -> Bool {
    let text = after.prefix(60)
    return verbs.contains { ASCII.contains(text, $0) }
  }

  /// Whether the text before a date says that it is that of something else.
  static func isOther(_ before: ArraySlice<UInt8>) -> Bool {
    let text = before.suffix(60)
    return others.contains { ASCII.contains(text, $0) }
  }

  /// Whether the text before a date is a label that tells of no publication: "Opening night: ".
  static func isOfOther(_ before: ArraySlice<UInt8>) -> Bool {
    let text = before.reversed().drop(while: ByteClass.isSpace)
    return text.first == .colon && text.count > 1 && !ends(before)
  }

  /// Whether the words before a date begin as those below a picture do.
  static func opensCaption(_ before: ArraySlice<UInt8>) -> Bool {
    let start = Array(before.drop(while: ByteClass.isSpace).prefix(24))
    return captions.contains { ASCII.matches(start, at: 0, $0) }
  }

  private static let captions: [StaticString] = [
    "abbildung", "abb.", "foto:", "bild:", "photo:", "image:", "picture:", "grafik:",
  ]

  /// Whether the text before a date governs it, so that it tells when something happened: "the party meets on".
  static func governs(_ before: ArraySlice<UInt8>) -> Bool {
    FoldedText.fold(before.suffix(24)).split(separator: .space).suffix(2).contains {
      governing.contains(WordHash.hash($0))
    }
  }

  private static let governing: WordSet = [
    "on", "until", "since", "from", "am", "bis",
    "seit", "ab", "dem", "el", "hasta", "desde",
    "le", "du", "au", "jusqu", "il", "al",
    "dal", "op", "tot", "dnia", "em", "até",
  ]

  private static func lowered(_ text: ArraySlice<UInt8>) -> [UInt8] { FoldedText.fold(text) }
}
