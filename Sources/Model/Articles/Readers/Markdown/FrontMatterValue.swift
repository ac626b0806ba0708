import TextSafety

/// Values of front matter: plain, quoted, or a list in brackets.
enum FrontMatterValue {
  /// A key in small letters, without quotation marks and spaces, with "_" for "-".
  static func key(_ text: String) -> String {
    let bytes = text.utf8.filter {
      $0 > .space && $0 != .quotationMark && $0 != .apostrophe && $0 < .delete
    }
    return String(
      decoding: bytes.map { $0 == .hyphen ? .underscore : ByteClass.lowercased($0) },
      as: UTF8.self)
  }

  /// The values after a key; none if they stand on the lines below.
  static func values(_ text: String) -> [String] {
    let value = trimmed(text)
    if value.isEmpty || value == "|" || value == ">" || value == "|-" || value == ">-" { return [] }
    if value.first == "[", value.last == "]" {
      return list(Array(value.utf8.dropFirst().dropLast()))
    }
    return [unquoted(value)]
  }

  /// Takes a line below a key into its entry.
  static func extend(_ entry: inout FrontMatter.Entry, by line: String) {
    var text = trimmed(line)
    if text.hasPrefix("- ") {
      text = trimmed(String(text.dropFirst(2)))
      // "- name: Ana Ruiz".
      for label in ["name: ", "name = "] where text.hasPrefix(label) {
        text = String(text.dropFirst(label.count))
      }
      entry.values.append(unquoted(text))
    } else if text.contains(": ") || text.hasSuffix(":") {
      entry.isFlat = false
      if text.hasPrefix("name: ") { entry.values.append(unquoted(String(text.dropFirst(6)))) }
    } else if let last = entry.values.indices.last {
      entry.values[last] += " " + text
    } else {
      entry.values.append(text)
    }
  }

  /// The values between commas that stand outside quotation marks.
  private static func list(_ bytes: [UInt8]) -> [String] {
    var values: [String] = []
    var value: [UInt8] = []
    var quote: UInt8?
    for byte in bytes {
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == .quotationMark || byte == .apostrophe,
        value.allSatisfy(ByteClass.isSpace)
      {
        quote = byte
      } else if quote == nil, byte == .comma {
        values.append(trimmed(String(decoding: value, as: UTF8.self)))
        value = []
        continue
      }
      value.append(byte)
    }
    values.append(trimmed(String(decoding: value, as: UTF8.self)))
    return values.map(unquoted).filter { !$0.isEmpty }
  }

  /// The text between quotation marks; without them, the text before a comment.
  static func unquoted(_ text: String) -> String {
    var cursor = ByteCursor(text)
    guard let mark = cursor.next(), mark == .quotationMark || mark == .apostrophe else {
      return beforeComment(text)
    }
    var value: [UInt8] = []
    while let byte = cursor.next() {
      if byte == mark {
        // "''" is the mark itself.
        guard mark == .apostrophe, cursor.current == mark else { break }
        cursor.skip()
      } else if byte == .backslash, mark == .quotationMark,
        cursor.current == mark || cursor.current == .backslash
      {
        value.append(cursor.next() ?? byte)
        continue
      }
      value.append(byte)
    }
    return String(decoding: value, as: UTF8.self)
  }

  private static func beforeComment(_ text: String) -> String {
    var cursor = ByteCursor(text)
    while !cursor.isAtEnd {
      if cursor.current == .space, cursor.ahead(1) == .numberSign {
        return trimmed(String(decoding: cursor.slice(from: 0), as: UTF8.self))
      }
      cursor.skip()
    }
    return text
  }

  /// The text without the spaces at its ends.
  static func trimmed(_ text: String) -> String {
    var slice = text.utf8[...]
    while let first = slice.first, ByteClass.isSpace(first) { slice.removeFirst() }
    while let last = slice.last, ByteClass.isSpace(last) { slice.removeLast() }
    return String(Substring(slice))
  }
}
