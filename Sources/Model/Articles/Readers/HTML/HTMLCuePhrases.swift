import TextSafety

/// Phrases that short blocks begin with when they are not the article.
enum HTMLCuePhrases {
  /// The longest block that a phrase is looked for in, in bytes.
  static let limit = 220

  /// The reason that a block's beginning gives, and whether the phrase is most of the block.
  static func match(_ text: ArraySlice<UInt8>) -> (reason: ExcludedText.Reason, isWhole: Bool)? {
    guard text.count <= limit else { return nil }
    var folded: [UInt8] = []
    for byte in text {
      let small = ASCII.lower(byte)
      if folded.isEmpty, !(ASCII.isLetter(small) || small >= 0xC3 || small == UInt8(ascii: "(")) {
        continue
      }
      folded.append(small)
    }
    for row in rows {
      for phrase in row.phrases where ASCII.matches(folded, at: 0, phrase) {
        let length = phrase.utf8CodeUnitCount
        let next = folded.count > length ? folded[length] : .space
        let last = folded[length - 1]
        guard !ASCII.isLetter(next) && next < 0x80 || !ASCII.isLetter(last) else { continue }
        return (row.reason, folded.count <= length + 16)
      }
    }
    return nil
  }

  private static let rows: [(reason: ExcludedText.Reason, phrases: [StaticString])] = [
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
        "foto:", "fotos:", "(foto:", "bild:", "bilder:", "bildquelle", "bildnachweis", "bild via",
        "photo:", "photos:", "photo by", "photo credit", "photograph:", "image:", "image credit",
        "image source", "images:", "picture:", "fot.", "source:", "quelle:", "quellen:", "fuente:",
        "share this", "share on", "share:", "teilen", "tweet this", "tags:", "tagged", "posted in",
        "filed under", "topics:", "schlagwörter", "schlagworte", "leave a comment",
        "leave a reply", "skip to", "loading", "print this", "drucken", "artikel drucken",
        "click to share", "share via", "compartir", "partager", "condividi", "etiquetas:",
        "kommentare", "comments", "add a comment", "post a comment", "view comments",
        "crédito", "crédit photo", "play video", "watch:", "watch now", "listen to this",
      ]
    ),
  ]
}
