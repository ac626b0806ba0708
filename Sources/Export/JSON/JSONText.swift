import FoundationEssentials

/// Writes values as JSON for people to read.
enum JSONText {
  /// The value on several lines; the order of the keys is that of the alphabet.
  static func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    // The values hold strings, whole numbers and arrays of them, which always encode.
    guard let data = try? encoder.encode(value) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }
}
