import TextSafety

/// Tells names of authors from what stands around them.
enum AuthorName {
  /// Words that announce a name, language by language, in lower case.
  private static let announcements: [StaticString] = [
    "show all articles of", "all articles by", "written by", "posted by", "published by",
    "words by", "story by", "text by", "submitted by",
    "reviewed by", "article by", "author:", "authors:", "by:", "by ", "von:", "von ", "autor:",
    "autor ", "autorin:", "text:", "ein beitrag von", "geschrieben von", "verfasst von", "por:",
    "por ", "par:", "par ", "publié par", "door ", "di ", "autore:", "auteur:", "av ", "af ",
    "escrito por", "publicado por", "redactor:", "posted on", "автор:",
  ]

  /// What ends a name: a new piece of the byline.
  private static let stops: [StaticString] = [
    " | ", " – ", " — ", " • ", " · ", ", staff", ", reporter", ", editor", ", correspondent",
    " follow ", " @", " (@", " am ", " on ", " in: ", ", updated", " updated", " published",
    " posted", " kommentare",
  ]

  /// The name in some text of a byline; nil when there is none.
  static func clean(_ text: [UInt8]) -> String? {
    var name = Array(HTMLReader.safeLine(text.prefix(400)).utf8)
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

  /// Whether a line begins with words that announce a name.
  static func isAnnounced(_ line: [UInt8]) -> Bool {
    announcements.contains { ASCII.matches(line, at: 0, $0) }
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    guard name.count > 1, name.count < 120 else { return false }
    if ASCII.contains(name[...], "http") || ASCII.contains(name[...], "www.facebook") {
      return false
    }
    // "Follow @ada" asks the reader to do something.
    if name.first == UInt8(ascii: "@") || name.elementsEqual("Follow".utf8) { return false }
    let words = name.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) }
    let digits = name.reduce(0) { $0 + (ASCII.isDigit($1) ? 1 : 0) }
    guard words <= 12, digits <= 4 else { return false }
    return !nobody.contains { WordHash.of($0) == WordHash.of(name.map(ASCII.lower)) }
  }

  /// What stands in place of a name when there is none.
  private static let nobody: [StaticString] = [
    "admin", "administrator", "author", "authors", "redaktion", "editor", "staff", "user",
    "anonymous", "unknown", "null", "none", "undefined", "autor", "webmaster", "guest",
  ]
}
