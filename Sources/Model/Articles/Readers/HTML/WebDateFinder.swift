import Dates
import TextSafety

/// Finds dates in the text of bylines, datelines, attributes and addresses, in many languages.
struct WebDateFinder {
  /// A date and where its text stands.
  struct Found {
    var date: WebDate
    var range: Range<Int>
  }

  /// Whether "3/4/2020" is a day in March, as in the United States.
  var isMonthFirst = false

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
    case filler
    case mark(UInt8)
    case word
  }

  private struct Token {
    var part: Part
    var range: Range<Int>
  }

  init(isMonthFirst: Bool = false) {
    self.isMonthFirst = isMonthFirst
  }

  /// The first date of a text.
  func first(in text: ArraySlice<UInt8>) -> WebDate? {
    let text = text.prefix(400)
    return all(in: text, limit: 1).first?.date
  }

  /// The dates of a text in order.
  func all(in text: ArraySlice<UInt8>, limit: Int = 100) -> [Found] {
    let tokens = Self.tokens(of: text)
    var found: [Found] = []
    var at = 0
    while at < tokens.count, found.count < limit {
      if let (date, count) = date(tokens, at) {
        let range = tokens[at].range.lowerBound..<tokens[at + count - 1].range.upperBound
        found.append(Found(date: date, range: range))
        at += count
      } else {
        at += 1
      }
    }
    return found
  }

  // MARK: - Patterns

  private func date(_ tokens: [Token], _ at: Int) -> (WebDate, Int)? {
    switch tokens[at].part {
    case .number(let value, 8):
      return WebDate(year: value / 10000, month: value / 100 % 100, day: value % 100).map {
        ($0, 1)
      }
    case .number(let value, 10) where value > 800_000_000 && value < 2_200_000_000:
      let (year, month, day) = DayNumber(value / 86400 + Self.epoch).civil
      return WebDate(year: year, month: month, day: day).map { ($0, 1) }
    case .number(let value, 4): return yearFirst(tokens, at: at, year: value)
    case .number(let value, 1...2): return dayOrMonthFirst(tokens, at: at, first: value)
    case .month(let month): return monthFirst(tokens, at: at, month: month)
    case .number, .filler, .mark, .word: return nil
    }
  }

  private static let epoch = DayNumber(year: 1970).value

  private func yearFirst(_ tokens: [Token], at: Int, year: Int) -> (WebDate, Int)? {
    var next = at + 1
    skip(tokens, &next, marks: true)
    guard next > at, next < tokens.count else { return nil }
    var month = 0
    switch tokens[next].part {
    case .number(let value, 1...2):
      guard next > at + 1 else { return nil }
      month = value
    case .month(let value): month = value
    case .number, .filler, .mark, .word: return nil
    }
    next += 1
    let afterMonth = next
    skip(tokens, &next, marks: true)
    if next < tokens.count, next > afterMonth, case .number(let day, 1...2) = tokens[next].part {
      return WebDate(year: year, month: month, day: day).map { ($0, next + 1 - at) }
    }
    return nil
  }

  private func dayOrMonthFirst(_ tokens: [Token], at: Int, first: Int) -> (WebDate, Int)? {
    var next = at + 1
    if next + 3 < tokens.count, case .mark(let mark) = tokens[next].part,
      mark == .period || mark == .slash || mark == .hyphen || mark == .verticalBar,
      case .number(let second, 1...2) = tokens[next + 1].part,
      case .mark(mark) = tokens[next + 2].part,
      case .number(let third, let digits) = tokens[next + 3].part, digits == 4 || digits == 2
    {
      let year = digits == 4 ? third : 2000 + third
      if digits == 2, mark == .hyphen { return nil }
      let isMonthFirst = mark == .slash && (isMonthFirst || second > 12) && first <= 12
      let (day, month) = isMonthFirst ? (second, first) : (first, second)
      return WebDate(year: year, month: month, day: day).map { ($0, 5) }
    }
    skip(tokens, &next, marks: true)
    guard next < tokens.count, case .month(let month) = tokens[next].part else { return nil }
    next += 1
    skip(tokens, &next, marks: true)
    guard next < tokens.count, case .number(let value, let digits) = tokens[next].part,
      digits == 4 || digits == 2
    else { return nil }
    let year = digits == 4 ? value : 2000 + value
    if digits == 2, value < 5 || value > 35 { return nil }
    return WebDate(year: year, month: month, day: first).map { ($0, next + 1 - at) }
  }

  private func monthFirst(_ tokens: [Token], at: Int, month: Int) -> (WebDate, Int)? {
    var next = at + 1
    skip(tokens, &next, marks: true)
    guard next < tokens.count, case .number(let day, 1...2) = tokens[next].part else { return nil }
    next += 1
    skip(tokens, &next, marks: true)
    guard next < tokens.count, case .number(let year, 4) = tokens[next].part else { return nil }
    return WebDate(year: year, month: month, day: day).map { ($0, next + 1 - at) }
  }

  /// Skips at most three marks and words that join the parts of a date.
  private func skip(_ tokens: [Token], _ next: inout Int, marks: Bool) {
    var left = 3
    while next < tokens.count, left > 0 {
      switch tokens[next].part {
      case .filler: next += 1
      case .mark(let mark)
      where marks && mark != .colon && mark != .leftParenthesis
        && mark != .verticalBar:
        next += 1
      case .number, .month, .mark, .word: return
      }
      left -= 1
    }
  }

  // MARK: - Tokens

  private static func tokens(of text: ArraySlice<UInt8>) -> [Token] {
    var tokens: [Token] = []
    var cursor = ByteCursor(text)
    while let byte = cursor.current {
      let start = cursor.index
      if let part = part(&cursor, byte) {
        tokens.append(Token(part: part, range: start..<cursor.index))
      }
    }
    return tokens
  }

  /// The token that starts here, with the cursor after it; nil for space.
  private static func part(_ cursor: inout ByteCursor, _ first: UInt8) -> Part? {
    if ByteClass.isDigit(first) {
      let digits = cursor.take(while: ByteClass.isDigit)
      let value = digits.prefix(15).decimalValue
      return .number(value, digits: digits.count)
    }
    // A thin or narrow space: U+2000 to U+200A, U+202F.
    if first == 0xE2, isThinSpace(cursor.rest.prefix(3)) {
      cursor.skip(3)
      return nil
    }
    if ByteClass.isLetter(first) || first >= 0xC3 {
      if isIdeograph(cursor.rest.prefix(3)) {
        cursor.skip(3)
        return .filler
      }
      // "2020-01-20T10:00": the letter only parts date and time.
      // 0xC2 begins the no-break space.
      let word = cursor.take(while: { ByteClass.isLetter($0) || $0 >= 0x80 && $0 != 0xC2 })
      let hash = WordHash.hash(lowercasing: word)
      return MonthName.number(ofHash: hash).map { .month($0) }
        ?? (WebDateWords.fillers.contains(hash) ? .filler : .word)
    }
    cursor.skip()
    return first > .space && first < 0x80 ? .mark(first) : nil
  }

  /// Whether it is one of the spaces of typesetters.
  private static func isThinSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 3, let last = bytes.last, bytes[bytes.startIndex + 1] == 0x80 else {
      return false
    }
    return (0x80...0x8A).contains(last) || last == 0xAF
  }

  /// Whether it is one of the signs for year, month and day in East Asian dates.
  private static func isIdeograph(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 3, let first = bytes.first, first >= 0xE3 else { return false }
    return WebDateWords.signs.contains(WordHash.hash(bytes))
  }
}
