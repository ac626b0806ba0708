import TextSafety

/// Decimal digits of other scripts than Latin: Arabic-Indic, Devanagari, fullwidth and all the rest.
enum ScriptDigits {
  /// The lead bytes of all such digits in UTF-8, so that other characters cost one look.
  private static let leads: [Bool] = {
    var leads = [Bool](repeating: false, count: 256)
    for lead in [0xD9, 0xDB, 0xDF, 0xE0, 0xE1, 0xEA, 0xEF, 0xF0] { leads[lead] = true }
    return leads
  }()

  /// The value of the digit at an index, its length in bytes, and the script's zero; nil if there is
  /// none.
  static func digit(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
  ) -> (value: Int32, length: Int, zero: UInt32)? {
    guard leads[Int(bytes[index])] else { return nil }
    let (scalar, length) = bytes.scalar(at: index, end: end)
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.numericType == .decimal,
      let value = properties.numericValue, (0...9).contains(value)
    else { return nil }
    return (Int32(value), length, scalar - UInt32(value))
  }
}
