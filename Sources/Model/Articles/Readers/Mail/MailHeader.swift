import TextSafety

/// The header of a mail message or of one of its parts.
struct MailHeader {
  /// The fields in order, their names in small letters, their values unfolded and decoded.
  private(set) var fields: [(name: String, value: String)] = []
  /// The first byte of the body.
  private(set) var bodyStart: Int

  /// The longest header and the most fields that are read.
  private static let limits = (bytes: 1 << 18, fields: 500)

  /// Reads the header that starts at a byte.
  init(_ bytes: ArraySlice<UInt8>) {
    var cursor = ByteCursor(bytes)
    bodyStart = bytes.endIndex
    var raw: [(name: String, value: [UInt8])] = []
    while !cursor.isAtEnd, cursor.index - bytes.startIndex < Self.limits.bytes {
      let isFirst = cursor.index == bytes.startIndex
      var line = cursor.takeLine()
      if line.last == .carriageReturn { line.removeLast() }
      bodyStart = cursor.index
      if line.isEmpty { break }
      if let first = line.first, first == .space || first == .tab {
        guard let last = raw.indices.last else { continue }
        raw[last].value += line
      } else if let colon = Self.colon(in: line), raw.count < Self.limits.fields {
        let name = line[..<colon].map(ByteClass.lowercased)
        raw.append((String(decoding: name, as: UTF8.self), Array(line[(colon + 1)...])))
      } else if !isFirst || !line.starts(with: "From ".utf8) {
        // No header line: the body starts here without a blank line.
        bodyStart = line.startIndex
        break
      }
    }
    fields = raw.map { ($0.name, FrontMatterValue.trimmed(EncodedWord.decode($0.value))) }
  }

  /// The value of the first field of a name.
  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The colon after a field's name.
  private static func colon(in line: ArraySlice<UInt8>) -> Int? {
    let name = line.prefix { $0 > .space && $0 != .colon && $0 < .delete }
    guard !name.isEmpty, name.count <= 60, line[name.endIndex...].first == .colon else {
      return nil
    }
    return name.endIndex
  }

  /// Whether a text starts with the header of a mail message.
  static func opens(_ bytes: [UInt8]) -> Bool {
    let header = MailHeader(bytes[...])
    guard let first = header.fields.first else { return false }
    let names = Set(header.fields.map(\.name))
    guard known.contains(first.name) || first.name.hasPrefix("x-") else { return false }
    return names.intersection(known).count >= 3 && !names.isDisjoint(with: ["from", "return-path"])
  }

  /// The names that mail begins with.
  static let known: Set<String> = [
    "from", "to", "cc", "subject", "date", "sent", "received", "return-path", "delivered-to",
    "message-id", "mime-version", "content-type", "reply-to", "sender", "list-id",
    "x-original-to", "dkim-signature", "authentication-results", "arc-seal",
  ]
}

extension MailHeader {
  /// The type in small letters ("text/plain") and a parameter of a structured field.
  func parameter(_ parameter: String, of name: String) -> String? {
    guard let value = self[name] else { return nil }
    for part in value.utf8.split(separator: .semicolon).dropFirst() {
      let pair = part.split(separator: .equalsSign, maxSplits: 1)
      guard pair.count == 2 else { continue }
      let key = FrontMatterValue.trimmed(String(decoding: pair[0], as: UTF8.self)).lowercased()
      if key == parameter {
        return FrontMatterValue.unquoted(
          FrontMatterValue.trimmed(String(decoding: pair[1], as: UTF8.self)))
      }
    }
    return nil
  }

  /// The first word of a structured field in small letters.
  func token(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let word = value.utf8.prefix { $0 != .semicolon && $0 != .space }
    return String(decoding: word.map(ByteClass.lowercased), as: UTF8.self)
  }
}
