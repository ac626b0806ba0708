/// The characters that one place of a regular expression stands for.
struct ExpressionClass {
  /// A named class of characters.
  enum Named { case digit, word, space }

  private var ranges: [ClosedRange<UInt32>] = []
  private var named: [(class: Named, isNegated: Bool)] = []
  private var isNegated = false

  /// Every character but the end of a line.
  static let any: ExpressionClass = {
    var all = ExpressionClass()
    all.ranges = [0x0A...0x0A]
    all.isNegated = true
    return all
  }()

  /// One character.
  init(_ scalar: UInt32) { ranges = [scalar...scalar] }

  /// A named class, or all characters but those.
  init(_ class: Named, isNegated: Bool) { named = [(`class`, isNegated)] }

  /// No character yet.
  init() {}

  /// Adds the characters from one to another.
  mutating func add(_ range: ClosedRange<UInt32>) { ranges.append(range) }

  /// Adds what another class has.
  mutating func add(_ other: ExpressionClass) {
    ranges += other.ranges
    named += other.named
  }

  /// Stands for all other characters from now on.
  mutating func negate() { isNegated.toggle() }

  /// Whether it has a character, in this case or the other one.
  func contains(_ scalar: UInt32, ignoresCase: Bool) -> Bool {
    var isIn = has(scalar)
    if !isIn, ignoresCase {
      let lower = Folding.lower(scalar)
      isIn = lower != scalar ? has(lower) : Self.upper(scalar).map(has) ?? false
    }
    return isIn != isNegated
  }

  private func has(_ scalar: UInt32) -> Bool {
    ranges.contains { $0.contains(scalar) }
      || named.contains { Self.belongs(scalar, to: $0.class) != $0.isNegated }
  }

  private static func upper(_ scalar: UInt32) -> UInt32? {
    if scalar < 0x80 { return (0x61...0x7A).contains(scalar) ? scalar - 0x20 : nil }
    let mapping = Unicode.Scalar(scalar)?.properties.uppercaseMapping.unicodeScalars
    return mapping?.count == 1 ? mapping?.first?.value : nil
  }

  /// Whether a character belongs to a class, in all scripts.
  static func belongs(_ scalar: UInt32, to class: Named) -> Bool {
    switch `class` {
    case .space: return scalar == 0x20 || scalar == 0x09 || scalar == 0x0A
    case .digit: return (0x30...0x39).contains(scalar)
    case .word:
      if scalar < 0x80 {
        return (0x30...0x39).contains(scalar) || (0x41...0x5A).contains(scalar & ~0x20)
          || scalar == 0x5F
      }
      guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
      return properties.isAlphabetic || properties.numericType != nil
    }
  }
}
