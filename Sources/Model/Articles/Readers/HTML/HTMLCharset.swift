import TextSafety

/// Finds the encoding that a page declares for itself, as HTML's prescan does.
enum HTMLCharset {
  /// How far into a page a declaration is looked for, in bytes.
  static let scanLimit = 4096

  /// The declared label, from `<meta charset>`, `http-equiv` or an XML declaration.
  static func declared(in page: [UInt8]) -> String? {
    var cursor = ByteCursor(page.prefix(scanLimit))
    if cursor.matches("<?xml"), let label = label(in: tag(&cursor), after: "encoding") {
      return label
    }
    while !cursor.isAtEnd {
      if cursor.skip("<!--") {
        while !cursor.isAtEnd, !cursor.skip("-->") { cursor.skip() }
      } else if cursor.matches("<meta") {
        if let label = label(in: tag(&cursor), after: "charset") { return label }
      } else {
        cursor.skip()
      }
    }
    return nil
  }

  /// The tag that starts here, with the cursor at its end.
  private static func tag(_ cursor: inout ByteCursor) -> ArraySlice<UInt8> {
    cursor.take { $0 != .greaterThanSign }
  }

  /// The label after "charset=" (or another key) in a tag.
  private static func label(in tag: ArraySlice<UInt8>, after key: StaticString) -> String? {
    var cursor = ByteCursor(tag)
    while !cursor.isAtEnd {
      guard cursor.skip(key) else {
        cursor.skip()
        continue
      }
      cursor.take { $0 <= .space }
      guard cursor.current == .equalsSign else { continue }
      cursor.skip()
      cursor.take { $0 <= .space || $0 == .quotationMark || $0 == .apostrophe }
      let label = cursor.take {
        ByteClass.isLetter($0) || ByteClass.isDigit($0) || $0 == .hyphen
          || $0 == .underscore || $0 == .colon
      }
      return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
    return nil
  }
}
