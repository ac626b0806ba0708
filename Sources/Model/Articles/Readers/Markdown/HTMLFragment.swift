import TextSafety

/// The words of HTML that stands inside other text.
enum HTMLFragment {
  /// Whether a tag breaks the line.
  static func isLineBreak(_ tag: [UInt8]) -> Bool {
    tag.prefix(3).map(ByteClass.lowercased) == Array("<br".utf8)
  }

  /// The name that a tag gives to its place, `id="…"` or `name="…"`; nil for a tag without one.
  static func targetName(_ tag: [UInt8]) -> [UInt8]? {
    guard tag.count <= 1000 else { return nil }
    let letters = tag.map(ByteClass.lowercased)
    for attribute in ["id", "name"] {
      let sign = Array(" \(attribute)=".utf8)
      guard tag.count > sign.count,
        let start = (0..<tag.count - sign.count).first(where: { letters[$0...].starts(with: sign) })
      else { continue }
      var value = tag[(start + sign.count)...]
      let mark =
        value.first == .quotationMark || value.first == .apostrophe
        ? value.removeFirst() : nil
      let name = value.prefix { byte in
        mark.map { byte != $0 } ?? !(ByteClass.isSpace(byte) || byte == .greaterThanSign)
      }
      if !name.isEmpty { return Array(name) }
    }
    return nil
  }

  /// The words between the tags, without comments, scripts and styles.
  static func words(_ html: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var cursor = ByteCursor(html)
    while let byte = cursor.current {
      guard byte == .lessThanSign else {
        if !ByteClass.isSpace(byte) {
          words.append(byte)
        } else if words.last != .space {
          words.append(.space)
        }
        cursor.skip()
        continue
      }
      if cursor.matches("<!--") {
        skip(&cursor, past: "-->")
      } else if let end = hiddenElementEnd(cursor.rest) {
        skip(&cursor, past: end)
        skip(&cursor, past: ">")
      } else {
        if !isInline(cursor.rest), words.last != .space { words.append(.space) }
        skip(&cursor, past: ">")
      }
    }
    return CharacterReferences.decode(trimmed(words)[...])
  }

  /// What ends an element whose content is no text, if one starts here.
  private static func hiddenElementEnd(_ html: ArraySlice<UInt8>) -> StaticString? {
    switch elementName(html) {
    case "script": "</script"
    case "style": "</style"
    default: nil
    }
  }

  /// Whether the tag stands inside a word or a line.
  private static func isInline(_ html: ArraySlice<UInt8>) -> Bool {
    ["a", "b", "i", "u", "s", "em", "strong", "span", "sup", "sub", "mark", "abbr", "cite", "code"]
      .contains(elementName(html))
  }

  private static func elementName(_ html: ArraySlice<UInt8>) -> String {
    let rest = html.dropFirst().drop { $0 == .slash }
    let name = rest.prefix(12).prefix { ByteClass.isLetter($0) }.map(ByteClass.lowercased)
    return String(decoding: name, as: UTF8.self)
  }

  /// Moves past the next place of a mark; to the end where there is none.
  private static func skip(_ cursor: inout ByteCursor, past mark: StaticString) {
    while !cursor.isAtEnd, !cursor.skip(mark) { cursor.skip() }
  }

  private static func trimmed(_ words: [UInt8]) -> [UInt8] {
    var slice = words[...]
    while let first = slice.first, ByteClass.isSpace(first) { slice.removeFirst() }
    while let last = slice.last, ByteClass.isSpace(last) { slice.removeLast() }
    return Array(slice)
  }
}
