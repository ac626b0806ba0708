/// What does not hold for one input.
public struct Faults {
  /// A sentence for each, the first ones only.
  public private(set) var sentences: [String] = []

  /// More than these say nothing new.
  private static let limit = 20

  /// Makes a list without any.
  public init() {}

  /// Whether everything holds.
  public var isEmpty: Bool { sentences.isEmpty }

  /// Notes a fault where something does not hold.
  @inline(__always)
  mutating func expect(_ holds: Bool, _ sentence: @autoclosure () -> String) {
    if !holds { add(sentence()) }
  }

  /// Notes a fault.
  mutating func add(_ sentence: String) {
    if sentences.count < Self.limit { sentences.append(sentence) }
  }
}
