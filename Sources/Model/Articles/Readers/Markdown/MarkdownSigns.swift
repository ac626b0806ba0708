import TextSafety

/// Tells Markdown from plain text by its marks.
enum MarkdownSigns {
  /// Whether the lines of a text have the marks of Markdown: a head, or several marks that plain text
  /// hardly has.
  static func areIn(_ bytes: [UInt8], _ lines: [PlainLine]) -> Bool {
    let head = FrontMatter(bytes)
    if head.end > 0, !head.entries.isEmpty,
      head.index(of: .title) != nil || bytes[0] != .leftBrace
    {
      return true
    }
    var score = 0
    for line in lines where !line.isBlank {
      score += weight(bytes, line)
      if score >= 3 { return true }
    }
    return false
  }

  private static func weight(_ bytes: [UInt8], _ line: PlainLine) -> Int {
    let text = bytes[line.span.range]
    switch text.first {
    case .numberSign:
      let marks = text.prefix { $0 == .numberSign }.count
      if marks <= 6, text.dropFirst(marks).first == .space { return 2 }
    case .graveAccent, .tilde:
      if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { return 2 }
    case .verticalBar, .colon, .hyphen:
      let isDelimiter = text.allSatisfy { "|-: ".utf8.contains($0) }
      if isDelimiter, text.contains(.verticalBar), text.contains(.hyphen) { return 3 }
    case .leftBracket:
      if text.contains(.rightBracket), NormalizedLine.contains(Array(text.prefix(80)), "]: http") {
        return 2
      }
    default: break
    }
    return links(text)
  }

  /// Links and strong words: "](", "**".
  private static func links(_ text: ArraySlice<UInt8>) -> Int {
    var found = 0
    var strong = 0
    var before: UInt8 = 0
    for byte in text {
      if byte == .leftParenthesis, before == .rightBracket { found += 1 }
      if byte == .asterisk, before == .asterisk { strong += 1 }
      before = byte
    }
    return min(2, found) + (strong >= 2 ? 1 : 0)
  }
}
