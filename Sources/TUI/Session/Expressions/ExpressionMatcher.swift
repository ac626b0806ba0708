import Model

/// Runs a regular expression over text.
struct ExpressionMatcher {
  private let program: ExpressionProgram
  /// How many steps may still be taken, so that no text holds up the keys.
  private(set) var steps: Int

  /// The ways that are followed at one place, the preferred ones first.
  private struct Ways {
    var list: [(step: Int, start: Int)] = []
    var marks: [Int]

    init(_ count: Int) { marks = Array(repeating: -1, count: count) }
  }

  /// Makes a matcher that gives up after that many steps.
  init(_ program: ExpressionProgram, steps: Int) {
    self.program = program
    self.steps = steps
  }

  /// The matches in a stretch of a text that are not empty, in order, none overlapping another; of those
  /// that begin at the same place the one that the expression prefers.
  mutating func matches(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound, steps > 0, let match = first(in: bytes, range, from: start) {
      if match.isEmpty {
        start =
          match.upperBound + bytes.scalar(at: match.upperBound, end: range.upperBound).length
      } else {
        found.append(match)
        start = match.upperBound
      }
    }
    return found
  }

  private mutating func first(in bytes: [UInt8], _ range: Range<Int>, from: Int) -> Range<Int>? {
    var ways = Ways(program.steps.count)
    var next = Ways(program.steps.count)
    var best: Range<Int>?
    var at = from
    var before =
      from > range.lowerBound ? bytes.scalar(at: bytes.scalarStart(before: from)).value : nil
    while steps > 0 {
      let isInside = at < range.upperBound
      let (scalar, length) =
        isInside ? bytes.scalar(at: at, end: range.upperBound) : (0, 1)
      let around = (before, isInside ? scalar : nil)
      if best == nil { add(0, from: at, at: at, around, to: &ways) }
      if ways.list.isEmpty, best != nil { return best }
      next.list.removeAll(keepingCapacity: true)
      let after =
        at + length < range.upperBound
        ? bytes.scalar(at: at + length, end: range.upperBound).value : nil
      for way in ways.list {
        steps -= 1
        switch program.steps[way.step] {
        case .match:
          best = way.start..<at
        case .character(let characters):
          if isInside, characters.contains(scalar, ignoresCase: program.ignoresCase) {
            add(way.step + 1, from: way.start, at: at + length, (scalar, after), to: &next)
          }
          continue
        case .fork, .jump, .condition: continue
        }
        // The ways after this one are liked less.
        break
      }
      swap(&ways, &next)
      guard isInside else { return best }
      before = scalar
      at += length
    }
    return best
  }

  /// Adds a step with all that it leads to without a character.
  private mutating func add(
    _ step: Int, from start: Int, at place: Int, _ around: (before: UInt32?, after: UInt32?),
    to ways: inout Ways
  ) {
    var open = [step]
    while let step = open.popLast() {
      guard program.steps.indices.contains(step), ways.marks[step] != place else { continue }
      ways.marks[step] = place
      steps -= 1
      switch program.steps[step] {
      case .jump(let target): open.append(target)
      case .fork(let first, let second): open += [second, first]
      case .condition(let condition):
        if Self.holds(condition, around) { open.append(step + 1) }
      case .character, .match: ways.list.append((step, start))
      }
    }
  }

  private static func holds(
    _ condition: ExpressionProgram.Condition, _ around: (before: UInt32?, after: UInt32?)
  ) -> Bool {
    let isWord = { (scalar: UInt32?) in
      scalar.map { ExpressionClass.belongs($0, to: .word) } ?? false
    }
    switch condition {
    case .lineStart: return around.before == nil || around.before == 0x0A
    case .lineEnd: return around.after == nil || around.after == 0x0A
    case .wordEdge: return isWord(around.before) != isWord(around.after)
    case .noWordEdge: return isWord(around.before) == isWord(around.after)
    }
  }
}
