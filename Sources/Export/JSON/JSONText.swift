import FoundationEssentials

/// Writes values as JSON.
enum JSONText {
  /// The value on several lines, or on one; the order of the keys is that of the alphabet.
  static func of(_ value: some Encodable, onOneLine: Bool = false) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if !onOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
    // The values hold strings, whole numbers and arrays of them, which always encode.
    guard let data = try? encoder.encode(value) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}
