import TextSafety

/// Finds the note about the author below an article.
enum AuthorNote {
  /// How many paragraphs from the end it can stand.
  private static let reach = 3

  /// Sets the notes at the end of the blocks aside.
  static func mark(_ bytes: [UInt8], _ blocks: inout [PlainBlock], authors: [String]) {
    guard blocks.count > 3 else { return }
    let candidates = blocks.indices.filter { blocks[$0].kind == .text }.suffix(reach)
    for index in candidates {
      let span = blocks[index].span
      guard span.count <= 700, let name = name(bytes, span) else { continue }
      let text = String(decoding: bytes[name.range], as: UTF8.self)
      let isAuthor = authors.contains { $0.hasSuffix(text) || text.hasSuffix($0) }
      if isAuthor
        || (introducesAuthor(bytes, start: name.end, end: span.end) && !isNamed(bytes, name))
      {
        blocks[index].kind = .aside(.authorNote)
      }
    }
  }

  /// The two to four capitalised words at the start, before a verb that says what one is or does.
  private static func name(_ bytes: [UInt8], _ span: SourceSpan) -> SourceSpan? {
    var start = span.start
    let key = NormalizedLine.make(bytes, SourceSpan(start, min(span.end, start + 8)))
    for title in ["dr. ", "prof. "] where key.starts(with: title.utf8) { start += title.utf8.count }
    var end = start
    var words = 0
    var index = start
    while index < span.end, words < 5 {
      var wordEnd = index
      while wordEnd < span.end, !ByteClass.isSpace(bytes[wordEnd]),
        bytes[wordEnd] != .comma
      {
        wordEnd += 1
      }
      guard NextWord.isCapital(bytes.scalar(at: index).value) else { break }
      words += 1
      end = wordEnd
      if wordEnd < span.end, bytes[wordEnd] == .comma { break }
      index = wordEnd + 1
    }
    return (2...4).contains(words) ? SourceSpan(start, end) : nil
  }

  private static func introducesAuthor(_ bytes: [UInt8], start: Int, end: Int) -> Bool {
    let tail = NormalizedLine.make(bytes, SourceSpan(start, min(end, start + 160)))
    guard verbs.contains(where: { tail.starts(with: $0.utf8) }) else { return false }
    return professions.contains { NormalizedLine.contains(tail, $0) }
  }

  /// Whether the name stands anywhere before, as that of somebody whom the article is about does.
  private static func isNamed(_ bytes: [UInt8], _ name: SourceSpan) -> Bool {
    // The last word of the name, as later mentions give it.
    let words = bytes[name.range].split(separator: .space)
    guard let last = words.last, let lead = last.first, last.count > 2 else { return true }
    var index = 0
    while index + last.count <= name.start {
      if bytes[index] == lead, bytes[index...].starts(with: last) { return true }
      index += 1
    }
    return false
  }

  private static let verbs = [
    " is a ", " is an ", " is the ", " was a ", " was the ", " covers ", " writes ", " teaches ",
    " serves ", " is senior ", " is director ", " is professor ", " is co", ", a ", ", an ",
  ]

  private static let professions = [
    "professor", "fellow", "journalist", "writer", "reporter", "analyst", "editor", "correspondent",
    "author", "researcher", "lecturer", "columnist", "director", "scholar", "historian",
    "consultant",
    "student", "expert", "economist", "covers ", "writes ",
  ]
}
