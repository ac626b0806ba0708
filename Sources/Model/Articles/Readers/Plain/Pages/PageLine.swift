import TextSafety

/// A line of a page.
struct PageLine {
  /// What stands on it, without the space around it.
  var text: [UInt8]
  /// The columns of space before it.
  var indent: Int
  /// Whether it begins a page in the middle of a sentence.
  var isContinued = false

  /// A line with nothing on it.
  static let blank = PageLine(text: [], indent: 0)

  /// The lines of a page.
  static func lines(of page: ArraySlice<UInt8>) -> [PageLine] {
    page.split(separator: .lineFeed, omittingEmptySubsequences: false).map { line in
      let start = line.firstIndex { !ByteClass.isSpace($0) } ?? line.endIndex
      let end = line.lastIndex { !ByteClass.isSpace($0) }.map { $0 + 1 } ?? start
      return PageLine(text: Array(line[start..<max(start, end)]), indent: start - line.startIndex)
    }
  }

  /// Whether nothing stands on it.
  var isBlank: Bool { text.isEmpty }

  /// The line with its indent, which columns are found by.
  var indented: [UInt8] { [UInt8](repeating: .space, count: min(indent, 200)) + text }

  /// The line without its figures and spaces, which are all that differs in running heads.
  var key: [UInt8] {
    text.filter { !ByteClass.isDigit($0) && !ByteClass.isSpace($0) }.map(ByteClass.lowercased)
  }

  /// Whether it is a page number alone: "12", "- 12 -", "Page 12 of 40", "xii".
  var isPageNumber: Bool {
    guard !text.isEmpty, text.count <= 24 else { return false }
    let letters = text.filter(ByteClass.isLetter).map(ByteClass.lowercased)
    guard text.contains(where: ByteClass.isDigit) else {
      return letters.count == text.count && letters.count <= 6
        && letters.allSatisfy { "ivxlc".utf8.contains($0) }
    }
    let word = String(decoding: letters, as: UTF8.self)
    return ["", "page", "pageof", "of", "p", "pg"].contains(word)
  }

  /// Whether two things stand on it far from each other, as in a running head.
  var hasWideGap: Bool { ASCII.contains(text[...], "    ") }

  /// Whether it begins like a footnote: a small number, a space, a capital or a quotation mark.
  var isNote: Bool {
    let digits = text.prefix(while: ByteClass.isDigit)
    guard (1...3).contains(digits.count) else { return false }
    let rest = text.dropFirst(digits.count)
    guard rest.first == .space,
      let letter = rest.first(where: { $0 != .space })
    else { return false }
    return ByteClass.isUpper(letter) || letter == .quotationMark || letter == 0xE2
  }

  /// Whether it is the rest of a paragraph: the line before had no room for its first word.
  func isWrapped(from last: PageLine, width: Int) -> Bool {
    guard let start = text.first, let end = last.text.last, indent < last.indent + 2 else {
      return false
    }
    if ListMarker.read(text, SourceSpan(0, text.count)) != nil { return false }
    let word = text.prefix { !ByteClass.isSpace($0) }.count
    if last.text.count + 1 + word > width - 6 { return true }
    let isOpen = ByteClass.isLower(end) || ByteClass.isDigit(end) || end == .comma
    return ByteClass.isLower(start) && isOpen
  }

  /// Whether it goes on with the sentence of the page before.
  func goesOn(after last: PageLine) -> Bool {
    guard let end = last.text.last, let start = text.first else { return false }
    if end == .hyphen { return true }
    if [.period, .exclamationMark, .questionMark, .colon].contains(end) {
      return false
    }
    return ByteClass.isLower(start) || end == .comma || ByteClass.isLower(end)
  }
}
