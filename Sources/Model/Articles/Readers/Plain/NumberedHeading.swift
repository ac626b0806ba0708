import TextSafety

/// The number in front of a heading.
enum NumberedHeading {
  /// How many parts the number has ("2.1 Aims" has two); nil if no number or nothing else is there.
  static func depth(_ bytes: [UInt8], _ span: SourceSpan) -> Int? {
    if let depth = byWord(bytes, span) { return depth }
    var index = span.start
    let first = index
    if ByteClass.isDigit(bytes[index]) {
      var parts = 1
      while index < span.end, ByteClass.isDigit(bytes[index]) || bytes[index] == .period {
        if bytes[index] == .period, index + 1 < span.end,
          ByteClass.isDigit(bytes[index + 1])
        {
          parts += 1
        }
        index += 1
      }
      // Longer numbers are years and amounts.
      guard index - first <= parts * 3 else { return nil }
      return titleFollows(bytes, index: index, end: span.end) ? parts : nil
    }
    while index < span.end, ByteClass.isUpper(bytes[index]), index - first < 6 { index += 1 }
    guard index > first, index < span.end,
      bytes[index] == .period || bytes[index] == .rightParenthesis
    else {
      return nil
    }
    let body = Array(bytes[first..<index])
    guard body.count == 1 || RomanNumeral.value(body) != nil else { return nil }
    let isRoman = RomanNumeral.value(body) != nil
    return titleFollows(bytes, index: index + 1, end: span.end) ? (isRoman ? 1 : 2) : nil
  }

  /// Whether a space and a capital come next, as in a title and not in "5 people".
  private static func titleFollows(_ bytes: [UInt8], index: Int, end: Int) -> Bool {
    var next = index
    while next < end,
      bytes[next] == .space || bytes[next] == .rightParenthesis || bytes[next] == .tab
    {
      next += 1
    }
    guard next > index, next + 2 < end else { return false }
    return NextWord.isCapital(bytes.scalar(at: next).value)
  }

  /// "Chapter 3", "Part II: The Coast", "Annex B".
  private static func byWord(_ bytes: [UInt8], _ span: SourceSpan) -> Int? {
    guard span.count <= 120 else { return nil }
    let words = bytes[span.range].split(separator: .space, maxSplits: 2)
    guard words.count >= 2,
      let level = level(of: String(decoding: words[0], as: UTF8.self).lowercased())
    else { return nil }
    let number = words[1].filter {
      $0 != .period && $0 != .colon && $0 != .hyphen
    }
    let isNumber = !number.isEmpty && number.allSatisfy(ByteClass.isDigit)
    let isLetter = number.count == 1 && number.allSatisfy(ByteClass.isUpper)
    return isNumber || isLetter || RomanNumeral.value(Array(number)) != nil ? level : nil
  }

  /// The level of a heading that begins with a word in small letters and a number.
  private static func level(of word: String) -> Int? {
    switch word {
    case "part", "book", "chapter", "annex", "appendix", "section", "article", "title", "lesson",
      "act", "option", "scenario", "phase", "step":
      1
    case "scene": 2
    default: nil
    }
  }
}
