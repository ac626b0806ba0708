import TextSafety

/// A JSON object at the head of a text, read one level deep.
struct JSONHead {
  /// The entries in order; objects and lists of other things than strings are not flat.
  private(set) var entries: [FrontMatter.Entry] = []
  /// The first byte behind the object.
  private(set) var end = 0

  private let bytes: [UInt8]
  private var index = 1

  /// Reads the object that a text starts with; nil where it does not end within the limit.
  init?(_ bytes: [UInt8], limit: Int) {
    self.bytes = Array(bytes.prefix(limit))
    while index < self.bytes.count {
      let byte = self.bytes[index]
      if byte == 0x7D {
        end = min(bytes.count, index + 1)
        return
      }
      if byte == 0x22 {
        guard readEntry() else { return nil }
      } else if ByteClass.isSpace(byte) || byte == 0x2C {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private mutating func readEntry() -> Bool {
    let start = index
    guard let key = readString() else { return false }
    skipSpace()
    guard index < bytes.count, bytes[index] == 0x3A else { return false }
    index += 1
    skipSpace()
    var entry = FrontMatter.Entry(
      key: FrontMatterValue.key(key), values: [], source: SourceSpan(start, start))
    guard readValue(&entry) else { return false }
    entry.source.end = index
    entries.append(entry)
    return true
  }

  /// Reads a value with all that is nested in it; only strings on its first level are kept.
  private mutating func readValue(_ entry: inout FrontMatter.Entry) -> Bool {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x22:
        guard let string = readString() else { return false }
        if depth <= 1, entry.isFlat { entry.values.append(string) }
      case 0x5B, 0x7B:
        if bytes[index] == 0x7B || depth > 0 { entry.isFlat = false }
        depth += 1
        index += 1
      case 0x5D, 0x7D:
        if depth == 0 { return true }
        depth -= 1
        index += 1
      case 0x2C:
        if depth == 0 { return true }
        index += 1
      case 0x20, 0x09, 0x0A, 0x3A: index += 1
      default: readWord(&entry, depth)
      }
    }
    return false
  }

  /// A number or a word.
  private mutating func readWord(_ entry: inout FrontMatter.Entry, _ depth: Int) {
    let start = index
    while index < bytes.count, !",]}: \n\t\"[{".utf8.contains(bytes[index]) { index += 1 }
    if depth <= 1 { entry.values.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
  }

  private mutating func skipSpace() {
    while index < bytes.count, ByteClass.isSpace(bytes[index]) { index += 1 }
  }

  private mutating func readString() -> String? {
    var value: [UInt8] = []
    index += 1
    while index < bytes.count, bytes[index] != 0x22 {
      if bytes[index] == 0x5C, index + 1 < bytes.count {
        index += 1
        appendEscape(&value)
      } else {
        value.append(bytes[index])
        index += 1
      }
    }
    guard index < bytes.count else { return nil }
    index += 1
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func appendEscape(_ value: inout [UInt8]) {
    switch bytes[index] {
    case 0x6E, 0x72, 0x74: value.append(0x20)
    case 0x75:
      let digits = String(decoding: bytes[(index + 1)..<min(bytes.count, index + 5)], as: UTF8.self)
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}"
      value += Array(String(scalar).utf8)
      index = min(bytes.count - 1, index + digits.utf8.count)
    default: value.append(bytes[index])
    }
    index += 1
  }
}
