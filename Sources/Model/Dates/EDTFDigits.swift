/// A month, a season or a day of an EDTF date: two digits of which each may be open ("X").
public struct EDTFDigits: Hashable, Sendable {
  /// The first digit; nil if it is open.
  public var tens: UInt8?
  /// The second digit; nil if it is open.
  public var ones: UInt8?
  /// The mark before the digits, which holds for them alone.
  public var before: EDTFQualifier = []
  /// The mark after the digits, which holds for them and for everything to their left.
  public var after: EDTFQualifier = []

  /// Makes a component of its digits.
  public init(tens: UInt8?, ones: UInt8?) {
    self.tens = tens
    self.ones = ones
  }

  /// Makes a component of a number from 0 to 99.
  public init(_ number: Int) {
    let number = UInt8(min(max(number, 0), 99))
    self.init(tens: number / 10, ones: number % 10)
  }

  /// The component of which nothing is known ("XX").
  public static let unknown = EDTFDigits(tens: nil, ones: nil)

  /// Whether both digits are open.
  public var isUnknown: Bool { tens == nil && ones == nil }

  /// The number, where both digits are given.
  public var value: Int? {
    guard let tens, let ones else { return nil }
    return Int(tens) * 10 + Int(ones)
  }

  /// Whether the digits allow a number.
  public func allows(_ number: Int) -> Bool {
    (tens.map { Int($0) == number / 10 } ?? true) && (ones.map { Int($0) == number % 10 } ?? true)
  }
}
