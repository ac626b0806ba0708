import Language
import TextSafety

/// Reads a number of people from the tokens of its words: "at least 139", "between ten and twenty", "dozens".
struct EventNumber {
  private struct Word {
    var span: SourceSpan
    var text: String
    var number: Int?
    var isSpelled: Bool
  }

  private var words: [Word] = []

  /// Looks at tokens that end with a number.
  init(_ tokens: Range<Int>, of reading: SentenceReading) {
    for index in tokens where reading.tokens.indices.contains(index) {
      let token = reading.tokens[index]
      let text = token.range.count <= 12 ? reading.text(of: index).lowercased() : ""
      let isSpelled = token.kind == .word
      let number = isSpelled ? VagueNumberWords.spelled[text] : Self.whole(text)
      // "Twenty-five" is three tokens and one number.
      if isSpelled, number != nil, words.count > 1, words.last?.text == "-",
        words[words.count - 2].isSpelled, words[words.count - 2].number != nil
      {
        words.removeLast()
      }
      words.append(
        Word(span: SourceSpan(token.range), text: text, number: number, isSpelled: isSpelled))
    }
  }

  /// The value of a whole number in figures: "1,200" has one, "1.2" and "19th" have none.
  private static func whole(_ text: String) -> Int? {
    let figures = text.utf8.filter { $0 != .comma }
    guard (1...9).contains(figures.count), figures.allSatisfy(ByteClass.isDigit) else { return nil }
    return figures.decimalValue
  }

  /// The count whose last number ends the tokens, with everything before it that belongs to it.
  var count: CasualtyCount? {
    guard let last = words.indices.last, isNumber(last) else { return nil }
    return phrase(endingAt: last, in: words.indices)
  }

  private func isNumber(_ index: Int) -> Bool {
    words[index].number != nil || VagueNumberWords.least[text(index)] != nil
  }

  /// The count whose last number stands at an index, with everything before it that belongs to it.
  private func phrase(endingAt last: Int, in range: Range<Int>) -> CasualtyCount? {
    var first = last
    while first - 1 >= range.lowerBound, isNumber(first - 1), last - first < 8 { first -= 1 }
    // "1.2 million": what is no whole number counts no people.
    if first > range.lowerBound, text(first - 1).utf8.first.map(ByteClass.isDigit) ?? false,
      !isNumber(first - 1)
    {
      return nil
    }
    let value = value(first...last)
    var count = CasualtyCount(
      span: SourceSpan(0, 0), number: value.upper, bound: .exactly, lower: value.lower,
      upper: value.upper)
    // "half a million"
    if first - 2 >= range.lowerBound, text(first - 1) == "a", text(first - 2) == "half" {
      count.number = count.number.map { $0 / 2 }
      count.lower /= 2
      count.upper = count.upper.map { $0 / 2 }
      first -= 2
    } else if first - 2 >= range.lowerBound, isNumber(first - 2), let joint = joint(before: first) {
      let other = self.value((first - 2)...(first - 2)).lower
      let opens = joint == "and" && first - 3 >= range.lowerBound && text(first - 3) == "between"
      if joint != "and" || opens {
        count.lower = min(count.lower, other)
        count.upper = count.upper.map { max($0, other) }
        count.number = count.number.map { min($0, other) }
        count.bound = .between
        first -= opens ? 3 : 2
      }
    }
    let start = qualify(first, in: range, &count)
    guard count.lower >= 0, count.upper.map({ $0 >= count.lower }) ?? true else { return nil }
    count.span = SourceSpan(words[start].span.start, words[last].span.end)
    return count
  }

  private func joint(before first: Int) -> String? {
    let word = text(first - 1)
    return ["to", "and", "or", "-", "–"].contains(word) ? word : nil
  }

  /// Takes "at least", "more than" and the like before a number into account; gives the first token.
  private func qualify(_ first: Int, in range: Range<Int>, _ count: inout CasualtyCount) -> Int {
    for (phrase, bound) in VagueNumberWords.qualifiers {
      let start = first - phrase.count
      guard start >= range.lowerBound,
        zip(start..<first, phrase).allSatisfy({ text($0) == $1 })
      else { continue }
      count.bound = bound
      switch bound {
      case .atLeast, .moreThan: count.upper = nil
      case .atMost, .fewerThan: count.lower = 0
      case .about:
        count.upper = count.upper.map { $0 + $0 / 10 }
        count.lower -= count.lower / 10
      case .exactly, .between: break
      }
      return start
    }
    return first
  }

  /// The value of number tokens: "two hundred", "a dozen", "dozens", "139".
  private func value(_ range: ClosedRange<Int>) -> (lower: Int, upper: Int?) {
    var total = 0
    var part = 0
    for index in range {
      if let least = VagueNumberWords.least[text(index)] {
        if let exact = least.exact {
          part = max(part, 1) * exact
          continue
        }
        return (least.lower, nil)
      }
      let number = words[index].number ?? 0
      if number >= 100, part > 0, part < 1000, words[index].isSpelled {
        part *= min(number, 1_000_000)
        if number >= 1000 {
          total = min(total + part, 1_000_000_000)
          part = 0
        }
      } else {
        part = min(part, 1_000_000_000) + min(number, 1_000_000_000)
      }
    }
    let sum = min(total + part, 2_000_000_000)
    return (sum, sum)
  }

  private func text(_ index: Int) -> String { words[index].text }
}

/// Number words without an exact value, and the words that make a number vague.
enum VagueNumberWords {
  /// Number words; multipliers from a hundred up.
  static let spelled = Dictionary(
    (CommonWords.cardinals + [("hundred", 100), ("thousand", 1000), ("million", 1_000_000)])
      .map { ($0.0, $0.1) }, uniquingKeysWith: { first, _ in first })

  /// The least that a vague number means: two of what it counts; `exact` where it is a plain number.
  static let least: [String: (lower: Int, exact: Int?)] = [
    "dozen": (12, 12), "dozens": (24, nil), "scores": (40, nil), "hundreds": (200, nil),
    "thousands": (2000, nil), "several": (3, nil), "many": (2, nil), "few": (2, nil),
    "millions": (2_000_000, nil), "no": (0, 0), "nobody": (0, 0),
  ]

  /// The phrases before a number, longest first.
  static let qualifiers: [(words: [String], bound: CasualtyCount.Bound)] = [
    (["as", "many", "as"], .atMost), (["at", "least"], .atLeast),
    (["no", "fewer", "than"], .atLeast),
    (["no", "less", "than"], .atLeast), (["more", "than"], .moreThan),
    (["fewer", "than"], .fewerThan),
    (["less", "than"], .fewerThan), (["up", "to"], .atMost), (["at", "most"], .atMost),
    (["over"], .moreThan), (["about"], .about), (["around"], .about), (["some"], .about),
    (["roughly"], .about), (["approximately"], .about), (["nearly"], .about),
    (["almost"], .about),
  ]
}
