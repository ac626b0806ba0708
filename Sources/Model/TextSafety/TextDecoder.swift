/// Finds out the encoding of a text and turns it into UTF-8.
///
/// In this order: a byte order mark; UTF-16 by its zero bytes; UTF-8, if all or nearly all of the text is
/// valid; the declared encoding; a guess between the Cyrillic encodings; windows-1252.
public enum TextDecoder {
  /// A text in UTF-8.
  public struct Decoded: Sendable {
    /// The text; not safe yet, and where the input was UTF-8 not even valid.
    public var utf8: [UInt8]
    /// The encoding it was in, by its WHATWG name; nil for UTF-8.
    public var encoding: String?
    /// Byte sequences that are none, where it is UTF-8.
    public var damaged = 0

    /// The diagnostic for a text that was not UTF-8.
    public var diagnostics: [Diagnostic] {
      encoding.map { [Diagnostic(.decoded(encoding: $0))] } ?? []
    }
  }

  /// Decodes a text, with the label of the encoding that its container declares, if it does.
  public static func decode(_ bytes: [UInt8], declared: String? = nil) -> Decoded {
    if let marked = byByteOrderMark(bytes) { return marked }
    let row = declared.flatMap(EncodingTable.row(for:))
    // Its escape sequences make it valid UTF-8 of another meaning.
    if let row, row.name == "ISO-2022-JP", let decoded = decode(bytes[...], as: row) {
      return decoded
    }
    let census = ByteCensus(bytes)
    if let order = census.utf16Order { return decodeUTF16(bytes[...], order) }
    if census.isMostlyUTF8 || row?.name == "UTF-8" && census.isUTF8AsItSays {
      return Decoded(utf8: bytes, encoding: nil, damaged: census.invalid)
    }
    if let row, row.name != "UTF-8", let decoded = decode(bytes[...], as: row) { return decoded }
    if let name = census.cyrillicGuess, let row = EncodingTable.row(for: name),
      let decoded = decode(bytes[...], as: row)
    {
      return decoded
    }
    return Decoded(utf8: Windows1252.decode(bytes[...]), encoding: "windows-1252")
  }

  private static func byByteOrderMark(_ bytes: [UInt8]) -> Decoded? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Decoded(utf8: bytes, encoding: nil) }
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) {
      return decodeUTF32(bytes.dropFirst(4), isBig: false)
    }
    if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      return decodeUTF32(bytes.dropFirst(4), isBig: true)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return decodeUTF16(bytes.dropFirst(2), .little) }
    if bytes.starts(with: [0xFE, 0xFF]) { return decodeUTF16(bytes.dropFirst(2), .big) }
    return nil
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, as row: EncodingTable.Row) -> Decoded? {
    switch row.name {
    case "UTF-8": return Decoded(utf8: Array(bytes), encoding: nil)
    case "UTF-16LE": return decodeUTF16(bytes, .little)
    case "UTF-16BE": return decodeUTF16(bytes, .big)
    case "windows-1252":
      return Decoded(utf8: Windows1252.decode(bytes), encoding: "windows-1252")
    default:
      return Iconv.decode(bytes, from: row.iconvName).map { Decoded(utf8: $0, encoding: row.name) }
    }
  }
}

extension TextDecoder {
  /// Which byte of a pair comes first.
  enum ByteOrder { case little, big }

  private static func decodeUTF16(_ bytes: ArraySlice<UInt8>, _ order: ByteOrder) -> Decoded {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(order == .little ? second << 8 | first : first << 8 | second)
      index += 2
    }
    var utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
    if index < bytes.endIndex { utf8 += [0xEF, 0xBF, 0xBD] }
    return Decoded(utf8: utf8, encoding: order == .little ? "UTF-16LE" : "UTF-16BE")
  }

  private static func decodeUTF32(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> Decoded {
    var utf8: [UInt8] = []
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
      let quad = bytes[index..<(index + 4)]
      let value = (isBig ? Array(quad) : quad.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      utf8 += UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
      index += 4
    }
    return Decoded(utf8: utf8, encoding: isBig ? "UTF-32BE" : "UTF-32LE")
  }
}
