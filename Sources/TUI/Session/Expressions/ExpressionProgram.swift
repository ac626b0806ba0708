/// A regular expression as steps for a machine that follows all ways through it at once.
///
/// It takes time in proportion to the text, whatever the expression is (Thompson 1968, and Pike's machine as
/// Russ Cox describes it): no expression that a reader types holds up a key. Backward references and
/// looking around, which need backtracking, are not part of it.
struct ExpressionProgram {
  /// One step.
  enum Step {
    /// A character of a class.
    case character(ExpressionClass)
    /// Two ways, the first one preferred.
    case fork(Int, Int)
    /// Another step.
    case jump(Int)
    /// Something that holds between two characters.
    case condition(Condition)
    /// The end.
    case match
  }

  /// What can hold between two characters.
  enum Condition {
    case lineStart, lineEnd, wordEdge, noWordEdge
  }

  /// The steps; the last one is the end.
  private(set) var steps: [Step] = []
  /// Whether small letters stand for capitals, too.
  let ignoresCase: Bool

  /// The most steps; repetitions of repetitions grow fast.
  static let mostSteps = 2_000

  /// Translates an expression; nil for what is none.
  init?(_ pattern: String, ignoresCase: Bool) {
    self.ignoresCase = ignoresCase
    var parser = ExpressionParser(pattern)
    guard let tree = parser.parse() else { return nil }
    guard add(tree) else { return nil }
    steps.append(.match)
  }

  /// Adds the steps of a part; false if they become too many.
  private mutating func add(_ part: ExpressionPart) -> Bool {
    guard steps.count < Self.mostSteps else { return false }
    switch part {
    case .character(let characters): steps.append(.character(characters))
    case .condition(let condition): steps.append(.condition(condition))
    case .sequence(let parts):
      for part in parts where !add(part) { return false }
    case .choice(let parts): return addChoice(parts)
    case .repetition(let part, let least, let most, let isLazy):
      return addRepetition(of: part, least: least, most: most, isLazy: isLazy)
    }
    return true
  }

  private mutating func addChoice(_ parts: [ExpressionPart]) -> Bool {
    var ends: [Int] = []
    for (index, part) in parts.enumerated() {
      let fork = steps.count
      if index + 1 < parts.count { steps.append(.fork(fork + 1, 0)) }
      guard add(part) else { return false }
      if index + 1 < parts.count {
        ends.append(steps.count)
        steps.append(.jump(0))
        steps[fork] = .fork(fork + 1, steps.count)
      }
    }
    for end in ends { steps[end] = .jump(steps.count) }
    return true
  }

  private mutating func addRepetition(
    of part: ExpressionPart, least: Int, most: Int?, isLazy: Bool
  ) -> Bool {
    for _ in 0..<least where !add(part) { return false }
    guard let most else {
      let fork = steps.count
      steps.append(.fork(0, 0))
      guard add(part) else { return false }
      steps.append(.jump(fork))
      steps[fork] = Self.fork(fork + 1, out: steps.count, isLazy: isLazy)
      return true
    }
    var forks: [Int] = []
    for _ in least..<max(least, most) {
      forks.append(steps.count)
      steps.append(.fork(0, 0))
      guard add(part) else { return false }
    }
    for fork in forks { steps[fork] = Self.fork(fork + 1, out: steps.count, isLazy: isLazy) }
    return true
  }

  private static func fork(_ on: Int, out: Int, isLazy: Bool) -> Step {
    isLazy ? .fork(out, on) : .fork(on, out)
  }
}
