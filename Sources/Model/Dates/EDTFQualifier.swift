/// What a date or a part of it is said to be: uncertain ("?"), approximate ("~") or both ("%").
public struct EDTFQualifier: OptionSet, Hashable, Sendable {
  /// The two marks as bits.
  public let rawValue: UInt8

  /// Makes a qualifier of its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue & 3
  }

  /// The source of the date is doubted.
  public static let uncertain = EDTFQualifier(rawValue: 1)
  /// The date is an estimate.
  public static let approximate = EDTFQualifier(rawValue: 2)

  /// The qualifier of a mark.
  init?(mark: UInt8) {
    switch mark {
    case .questionMark: self = .uncertain
    case .tilde: self = .approximate
    case .percentSign: self = [.uncertain, .approximate]
    default: return nil
    }
  }

  /// The mark as EDTF writes it; nothing for an unqualified date.
  var mark: String {
    switch (contains(.uncertain), contains(.approximate)) {
    case (false, false): ""
    case (true, false): "?"
    case (false, true): "~"
    case (true, true): "%"
    }
  }

  /// How many units a bound is moved when the qualifier is taken into account.
  var weight: Int { rawValue.nonzeroBitCount }
}
