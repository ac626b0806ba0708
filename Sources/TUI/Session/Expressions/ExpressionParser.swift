import Model

/// Reads a regular expression.
///
/// Groups nest as deep as `depthLimit`; what is no expression, or needs backtracking, is none.
struct ExpressionParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  private static let depthLimit = 50
  private static let lengthLimit = 500
  private static let mostRepetitions = 1_000

  /// Begins at the first character.
  init(_ pattern: String) { scalars = Array(pattern.unicodeScalars) }

  /// The whole expression; nil for what is none.
  mutating func parse() -> ExpressionPart? {
    guard scalars.count <= Self.lengthLimit, let part = parseChoice(), index == scalars.count else {
      return nil
    }
    return part
  }

  private var current: Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  private mutating func next() -> Unicode.Scalar? {
    defer { if index < scalars.count { index += 1 } }
    return current
  }

  private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard current == scalar else { return false }
    index += 1
    return true
  }

  private mutating func parseChoice() -> ExpressionPart? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { return nil }
    var choices: [ExpressionPart] = []
    repeat {
      var parts: [ExpressionPart] = []
      while let scalar = current, scalar != "|", scalar != ")" {
        guard let part = parseRepetition() else { return nil }
        parts.append(part)
      }
      choices.append(.sequence(parts))
    } while skip("|")
    return choices.count == 1 ? choices.first : .choice(choices)
  }

  private mutating func parseRepetition() -> ExpressionPart? {
    guard var part = parseOne() else { return nil }
    while let scalar = current {
      let bounds: (least: Int, most: Int?)
      switch scalar {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{":
        guard let counted = parseBounds() else { return nil }
        bounds = counted
      default: return part
      }
      index += 1
      part = .repetition(part, least: bounds.least, most: bounds.most, isLazy: skip("?"))
    }
    return part
  }

  /// The numbers of `{2}`, `{2,}` or `{2,5}`; the index stays at the closing brace.
  private mutating func parseBounds() -> (least: Int, most: Int?)? {
    guard let close = scalars[index...].firstIndex(of: "}") else { return nil }
    let words = String(String.UnicodeScalarView(scalars[(index + 1)..<close]))
      .split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first, let least = Int(first), least >= 0, words.count <= 2,
      least <= Self.mostRepetitions
    else { return nil }
    index = close
    guard words.count == 2, let last = words.last else { return (least, least) }
    if last.isEmpty { return (least, nil) }
    guard let most = Int(last), most >= least, most <= Self.mostRepetitions else { return nil }
    return (least, most)
  }

  private mutating func parseOne() -> ExpressionPart? {
    guard let scalar = next() else { return nil }
    switch scalar {
    case "(":
      if skip("?"), !skip(":") { return nil }
      guard let part = parseChoice(), skip(")") else { return nil }
      return part
    case "[": return parseClass()
    case ".": return .character(.any)
    case "^": return .condition(.lineStart)
    case "$": return .condition(.lineEnd)
    case "*", "+", "?", "{": return nil
    case "\\":
      guard let letter = next() else { return nil }
      if letter == "b" { return .condition(.wordEdge) }
      if letter == "B" { return .condition(.noWordEdge) }
      return escaped(letter).map { .character($0) }
    default: return .character(ExpressionClass(scalar.value))
    }
  }

  /// What a letter after a backslash stands for; nil for one that means something else elsewhere.
  private func escaped(_ letter: Unicode.Scalar) -> ExpressionClass? {
    switch letter {
    case "d": return ExpressionClass(.digit, isNegated: false)
    case "D": return ExpressionClass(.digit, isNegated: true)
    case "w": return ExpressionClass(.word, isNegated: false)
    case "W": return ExpressionClass(.word, isNegated: true)
    case "s": return ExpressionClass(.space, isNegated: false)
    case "S": return ExpressionClass(.space, isNegated: true)
    case "n": return ExpressionClass(0x0A)
    case "t": return ExpressionClass(0x09)
    case "a"..."z", "A"..."Z", "0"..."9": return nil
    default: return ExpressionClass(letter.value)
    }
  }

  private mutating func parseClass() -> ExpressionPart? {
    var characters = ExpressionClass()
    let isNegated = skip("^")
    var isFirst = true
    while let scalar = next() {
      if scalar == "]", !isFirst {
        if isNegated { characters.negate() }
        return .character(characters)
      }
      isFirst = false
      if scalar == "\\" {
        guard let letter = next(), let other = escaped(letter) else { return nil }
        characters.add(other)
      } else if current == "-", scalars.indices.contains(index + 1), scalars[index + 1] != "]" {
        index += 1
        guard let last = next(), last.value >= scalar.value else { return nil }
        characters.add(scalar.value...last.value)
      } else {
        characters.add(scalar.value...scalar.value)
      }
    }
    return nil
  }
}
