/// The year of an EDTF date: four digits of which some may be open, or a long year.
public struct EDTFYear: Hashable, Sendable {
  /// The year without its sign, open digits as 0; of a year with an exponent the part before it.
  public var magnitude: Int
  /// Whether the year lies before the year 0 (which is 1 BCE).
  public var isNegative: Bool
  /// The open digits: bit 0 for the last digit of the four, bit 3 for the first.
  public var open: UInt8
  /// Whether the year is written with a leading "Y".
  public var isLong: Bool
  /// The power of ten after "E"; nil if none is written.
  public var exponent: UInt16?
  /// How many leading digits count, after "S"; nil if all do.
  public var significant: UInt16?
  /// The mark before the year, which holds for the year alone.
  public var before: EDTFQualifier = []
  /// The mark after the year, which holds for it and for the whole date if it ends there.
  public var after: EDTFQualifier = []

  /// The greatest year, in both directions, that bounds are computed for.
  ///
  /// Years beyond it are legal EDTF; their bounds stop there, so that no sum overflows.
  public static let limit = 1_000_000_000_000_000

  /// Makes a year of a number; 0 is 1 BCE.
  public init(_ year: Int) {
    magnitude = Int(min(year.magnitude, UInt(Self.limit)))
    isNegative = year < 0
    open = 0
    isLong = magnitude > 9999
    exponent = nil
    significant = nil
  }

  /// Makes a four-digit year with open digits as bits, the last digit's bit first.
  public init(_ year: Int, open: UInt8) {
    self.init(year)
    self.open = isLong ? 0 : open & 0xF
    for (digit, power) in Self.powers.enumerated() where self.open & (1 << digit) != 0 {
      magnitude -= magnitude / power % 10 * power
    }
  }

  /// The year of which nothing is known ("XXXX").
  public static let unknown = EDTFYear(0, open: 0xF)

  /// Whether nothing is known of the year.
  public var isUnknown: Bool { open == 0xF }

  /// The year as a number where it has one.
  public var value: Int? { open == 0 ? lower : nil }

  /// The first year that is meant.
  public var lower: Int { isNegative ? -greatest : least }

  /// The last year that is meant.
  public var upper: Int { isNegative ? -least : greatest }

  /// The number of years that the open digits at the end leave open: 1, 10, 100, 1000 or 10000.
  package var unit: Int {
    Self.powers.enumerated().first { open & (1 << $0.offset) == 0 }?.element ?? 10_000
  }

  /// The years that the significant digits allow, in order.
  var significantRange: (lower: Int, upper: Int) {
    guard let significant, significant > 0 else { return (lower, upper) }
    var unit = 1
    var rest = least
    while rest >= 10 {
      rest /= 10
      unit *= 10
    }
    for _ in 1..<significant where unit > 1 { unit /= 10 }
    let first = least / unit * unit
    let last = min(first + (unit - 1), Self.limit)
    return isNegative ? (-last, -first) : (first, last)
  }

  private static let powers = [1, 10, 100, 1000]

  private var least: Int {
    var value = min(magnitude, Self.limit)
    guard let exponent, value > 0 else { return value }
    for _ in 0..<min(exponent, 16) { value = min(value * 10, Self.limit) }
    return value
  }

  private var greatest: Int {
    var value = least
    for (digit, power) in Self.powers.enumerated() where open & (1 << digit) != 0 {
      value += 9 * power
    }
    return value
  }
}
