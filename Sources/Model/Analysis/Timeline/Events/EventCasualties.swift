import TextSafety

/// Reads how many were killed and injured from the tokens of a clause.
struct EventCasualties {
  private let words: [EventWord]
  private let bytes: [UInt8]

  /// The dead.
  private(set) var killed: Count?
  /// The injured.
  private(set) var injured: Count?

  init(_ words: [EventWord], in range: Range<Int>, bytes: [UInt8]) {
    self.words = words
    self.bytes = bytes
    for at in range {
      let classes = words[at].classes
      if killed == nil, !classes.isDisjoint(with: [.killing, .dead]) {
        killed = count(around: at, in: range, isVerb: classes.contains(.killing))
      } else if killed == nil, classes.contains(.toll) {
        killed = count(behind: at, in: range, reach: 6)
      } else if injured == nil, classes.contains(.injuring) {
        injured = count(around: at, in: range, isVerb: true)
      }
    }
  }

  /// The count of a word: behind a verb ("killed at least six"), else before it ("six were killed").
  private func count(around at: Int, in range: Range<Int>, isVerb: Bool) -> Count? {
    let isPassive = range.contains(at - 1) && words[at - 1].classes.contains(.passive)
    if isVerb, !isPassive, let count = count(behind: at, in: range, reach: 4) { return count }
    var index = at - 1
    var steps = 0
    while index >= range.lowerBound, steps < 7 {
      let word = words[index]
      if word.shape == .comma || word.shape == .stop { break }
      if !word.classes.isDisjoint(with: [.killing, .injuring]) { break }
      if isNumber(index) { return phrase(endingAt: index, in: range) }
      index -= 1
      steps += 1
    }
    return nil
  }

  private func count(behind at: Int, in range: Range<Int>, reach: Int) -> Count? {
    var index = at + 1
    while index < range.upperBound, index <= at + reach {
      if words[index].shape == .comma || words[index].shape == .stop { return nil }
      if isNumber(index) {
        var last = index
        while last + 1 < range.upperBound, isNumber(last + 1), last < index + 8 { last += 1 }
        if last + 2 < range.upperBound, isNumber(last + 2),
          ["to", "and", "or", "-"].contains(text(last + 1)), text(last + 1) != "and"
        {
          last += 2
        }
        return phrase(endingAt: last, in: range)
      }
      index += 1
    }
    return nil
  }

  private func isNumber(_ index: Int) -> Bool {
    let word = words[index]
    if word.isTime { return false }
    return word.classes.contains(.number) || EventVagueNumbers.least[text(index)] != nil
  }

  /// The count whose last number stands at an index, with everything before it that belongs to it.
  private func phrase(endingAt last: Int, in range: Range<Int>) -> Count? {
    var first = last
    while first - 1 >= range.lowerBound, isNumber(first - 1), last - first < 8 { first -= 1 }
    let value = value(first...last)
    var count = Count(
      span: SourceSpan(0, 0), number: value.upper, bound: .exactly, lower: value.lower,
      upper: value.upper)
    if first - 2 >= range.lowerBound, isNumber(first - 2), let joint = joint(before: first) {
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
  private func qualify(_ first: Int, in range: Range<Int>, _ count: inout Count) -> Int {
    for (phrase, bound) in EventVagueNumbers.qualifiers {
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
      if let least = EventVagueNumbers.least[text(index)] {
        if let exact = least.exact {
          part = max(part, 1) * exact
          continue
        }
        return (least.lower, nil)
      }
      let number = words[index].number
      if number >= 100, part > 0, part < 1000, words[index].shape == .word {
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

  private func text(_ index: Int) -> String {
    let span = words[index].span
    guard span.count <= 12, span.end <= bytes.count else { return "" }
    return String(
      decoding: bytes[span.range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}

/// Number words without an exact value, and the words that make a number vague.
enum EventVagueNumbers {
  /// The least that a vague number means: two of what it counts; `exact` where it is a plain number.
  static let least: [String: (lower: Int, exact: Int?)] = [
    "dozen": (12, 12), "dozens": (24, nil), "scores": (40, nil), "hundreds": (200, nil),
    "thousands": (2000, nil), "several": (3, nil), "many": (2, nil), "few": (2, nil),
    "millions": (2_000_000, nil), "no": (0, 0), "nobody": (0, 0),
  ]

  /// The phrases before a number, longest first.
  static let qualifiers: [(words: [String], bound: Count.Bound)] = [
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
