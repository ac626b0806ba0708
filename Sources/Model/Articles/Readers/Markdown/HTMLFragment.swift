import TextSafety

/// The words of HTML that stands inside other text.
enum HTMLFragment {
  /// Whether a tag breaks the line.
  static func isLineBreak(_ tag: [UInt8]) -> Bool {
    tag.prefix(3).map(ByteClass.lowercased) == Array("<br".utf8)
  }

  /// The words between the tags, without comments, scripts and styles.
  static func words(_ html: [UInt8]) -> [UInt8] {
    var words: [UInt8] = []
    var index = 0
    while index < html.count {
      guard html[index] == 0x3C else {
        if !ByteClass.isSpace(html[index]) {
          words.append(html[index])
        } else if words.last != 0x20 {
          words.append(0x20)
        }
        index += 1
        continue
      }
      if html[index...].starts(with: "<!--".utf8) {
        index = end(of: "-->", in: html, from: index)
      } else if let name = hiddenElement(html[index...]) {
        index = end(of: ">", in: html, from: end(of: "</" + name, in: html, from: index))
      } else {
        if !isInline(html[index...]), words.last != 0x20 { words.append(0x20) }
        index = end(of: ">", in: html, from: index)
      }
    }
    return CharacterReferences.decode(trimmed(words)[...])
  }

  private static func hiddenElement(_ html: ArraySlice<UInt8>) -> String? {
    let name = elementName(html)
    return name == "script" || name == "style" ? name : nil
  }

  /// Whether the tag stands inside a word or a line.
  private static func isInline(_ html: ArraySlice<UInt8>) -> Bool {
    ["a", "b", "i", "u", "s", "em", "strong", "span", "sup", "sub", "mark", "abbr", "cite", "code"]
      .contains(elementName(html))
  }

  private static func elementName(_ html: ArraySlice<UInt8>) -> String {
    let rest = html.dropFirst().drop { $0 == 0x2F }
    let name = rest.prefix(12).prefix { ByteClass.isLetter($0) }.map(ByteClass.lowercased)
    return String(decoding: name, as: UTF8.self)
  }

  /// The byte behind the next place of a mark; the end where there is none.
  private static func end(of mark: String, in html: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= html.count {
      if html[index..<(index + mark.count)].map(ByteClass.lowercased) == mark {
        return index + mark.count
      }
      index += 1
    }
    return html.count
  }

  private static func trimmed(_ words: [UInt8]) -> [UInt8] {
    var slice = words[...]
    while let first = slice.first, ByteClass.isSpace(first) { slice.removeFirst() }
    while let last = slice.last, ByteClass.isSpace(last) { slice.removeLast() }
    return Array(slice)
  }
}
