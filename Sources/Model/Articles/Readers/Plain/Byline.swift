import TextSafety

/// A line that names the authors.
struct Byline {
  /// The names in order.
  private(set) var authors: [String] = []
  /// A date on the same line.
  private(set) var date: DateLine?

  /// Reads a line that starts with "By" or a like label; nil if it is none.
  init?(_ bytes: [UInt8], _ line: SourceSpan) {
    // "BY MR. ADLER:" stands above what he asks.
    guard line.count >= 6, line.count <= 200, bytes[line.end - 1] != .colon else { return nil }
    let key = NormalizedLine.make(bytes, SourceSpan(line.start, min(line.end, line.start + 24)))
    guard let label = Self.labels.first(where: { key.starts(with: $0.utf8) }) else { return nil }
    read(bytes, SourceSpan(line.start + label.utf8.count, line.end))
    if authors.isEmpty { return nil }
  }

  /// Reads a line that is nothing but names.
  init?(bareName bytes: [UInt8], _ line: SourceSpan) {
    guard line.count >= 5, line.count <= 80, !bytes[line.range].contains(.period) else {
      return nil
    }
    read(bytes, line)
    let words = LineShape(bytes, line).words
    if authors.isEmpty || date != nil || words > 8 { return nil }
  }

  private static let labels = [
    "by ", "by: ", "written by ", "story by ", "reported by ", "analysis by ", "opinion by ",
    "author: ", "authors: ", "text by ", "words by ", "article by ", "posted by ", "published by ",
    "par ", "von ", "por ", "di ",
  ]

  private mutating func read(_ bytes: [UInt8], _ span: SourceSpan) {
    var start = span.start
    var cursor = ByteCursor(bytes[span.range])
    while let byte = cursor.current {
      if let length = Self.separator(bytes, byte: byte, index: cursor.index) {
        readPart(bytes, SourceSpan(start, cursor.index))
        cursor.skip(length)
        start = cursor.index
      } else {
        cursor.skip()
      }
    }
    readPart(bytes, SourceSpan(start, span.end))
  }

  /// The length of a bar, bullet or dash between spaces; nil if there is none.
  private static func separator(_ bytes: [UInt8], byte: UInt8, index: Int) -> Int? {
    if byte == .verticalBar || byte == .lineFeed { return 1 }
    if byte < 0x80 { return nil }
    let (value, length) = bytes.scalar(at: index)
    switch value {
    case 0xB7, 0x2013, 0x2014, 0x2022: return length
    default: return nil
    }
  }

  private mutating func readPart(_ bytes: [UInt8], _ part: SourceSpan) {
    if let line = DateLine(bytes, part) {
      date = date ?? line
      return
    }
    // After the first part stands what the authors are or where they write from.
    guard authors.isEmpty else { return }
    let text = String(decoding: bytes[part.range], as: UTF8.self)
    let spaced = text.replacingWord("and", by: ",").replacingWord("&", by: ",")
    for piece in spaced.split(separator: ",") {
      let name = piece.trimmingSpaces()
      if Self.isName(name) { authors.append(name) } else { break }
    }
  }

  /// Two to five words, each with a capital but for the small words inside names.
  private static func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard (2...5).contains(words.count), !name.utf8.contains(where: ByteClass.isDigit) else {
      return false
    }
    return words.enumerated().allSatisfy { place, word in
      guard let first = word.unicodeScalars.first else { return false }
      if NextWord.isCapital(first.value) { return true }
      return place > 0 && particles.contains(String(word))
    }
  }

  private static let particles: Set<String> = [
    "de", "la", "van", "von", "der", "den", "al", "el", "bin", "ibn", "da", "di", "dos", "du", "le",
    "del", "af", "av", "ben", "y", "e", "ter", "ten", "zu",
  ]
}

extension String {
  /// The string with a word that stands between spaces replaced.
  fileprivate func replacingWord(_ word: String, by other: String) -> String {
    split(separator: " ").map { $0 == word ? other : String($0) }.joined(separator: " ")
  }
}

extension Substring {
  /// The string without the spaces at its ends.
  fileprivate func trimmingSpaces() -> String {
    var slice = self
    while slice.first?.isWhitespace == true { slice.removeFirst() }
    while slice.last?.isWhitespace == true { slice.removeLast() }
    return String(slice)
  }
}
