import TextSafety

/// Decodes character references in text that was no markup when it was parsed, as in JSON-LD.
enum CharacterReferences {
  /// The text with its numeric and most usual named references decoded.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    guard text.contains(.ampersand) else { return Array(text) }
    var result: [UInt8] = []
    var cursor = ByteCursor(text)
    while let byte = cursor.next() {
      if byte == .ampersand, let scalar = reference(&cursor) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// The scalar that is named here, with the cursor after it; nil if none is.
  private static func reference(_ cursor: inout ByteCursor) -> Unicode.Scalar? {
    let name = cursor.rest.prefix(11).prefix { $0 != .semicolon }
    guard cursor.ahead(name.count) == .semicolon, let scalar = scalar(name) else {
      return nil
    }
    cursor.skip(name.count + 1)
    return scalar
  }

  private static func scalar(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard name.first == .numberSign else { return named[WordHash.hash(name)] }
    let digits = String(decoding: name.dropFirst(), as: UTF8.self)
    let value =
      digits.lowercased().hasPrefix("x")
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { Unicode.Scalar($0) }
  }

  private static let named = WordTable<Unicode.Scalar>([
    ("amp", "&"), ("quot", "\""), ("apos", "'"), ("lt", "<"), ("gt", ">"), ("nbsp", " "),
    ("ndash", "–"), ("mdash", "—"), ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"),
    ("rdquo", "”"), ("bdquo", "„"), ("laquo", "«"), ("raquo", "»"), ("hellip", "…"),
    ("auml", "ä"), ("ouml", "ö"), ("uuml", "ü"), ("Auml", "Ä"), ("Ouml", "Ö"), ("Uuml", "Ü"),
    ("szlig", "ß"), ("eacute", "é"), ("egrave", "è"), ("aacute", "á"), ("iacute", "í"),
    ("oacute", "ó"), ("uacute", "ú"), ("ntilde", "ñ"), ("ccedil", "ç"), ("agrave", "à"),
    ("bull", "•"), ("middot", "·"), ("sbquo", "‚"), ("lsaquo", "‹"), ("rsaquo", "›"),
    ("shy", "\u{AD}"),
  ])
}
