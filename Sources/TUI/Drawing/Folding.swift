import Model

/// Makes characters comparable that a reader types alike.
enum Folding {
  /// The character to compare by.
  @inline(__always)
  static func fold(_ scalar: UInt32, case respectsCase: Bool, accents respectsAccents: Bool)
    -> UInt32
  {
    if scalar < 0x80 {
      if scalar == 0x0A || scalar == 0x09 { return 0x20 }
      return !respectsCase && scalar >= 0x41 && scalar <= 0x5A ? scalar | 0x20 : scalar
    }
    var value = respectsCase ? scalar : lower(scalar)
    if !respectsAccents { value = base(value) }
    return plain[value] ?? value
  }

  /// The lower-case form where it is one character.
  static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A ? scalar | 0x20 : scalar }
    guard let unicode = Unicode.Scalar(scalar) else { return scalar }
    let mapped = unicode.properties.lowercaseMapping.unicodeScalars
    guard let first = mapped.first, mapped.count == 1 else { return scalar }
    return first.value
  }

  /// The letter without its accent.
  static func base(_ scalar: UInt32) -> UInt32 {
    scalar < 0xC0 ? scalar : bases[scalar] ?? scalar
  }

  /// Accented Latin and Cyrillic letters by the letter that is typed for them.
  private static let accented: [(String, String)] = [
    ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
    ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
    ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("е", "ё"), ("и", "й"),
    ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ĎĐ"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"),
    ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"), ("N", "ÑŃŅŇ"),
    ("O", "ÒÓÔÕÖØŌŎŐ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("T", "ŢŤŦȚ"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"),
    ("Y", "ÝŸŶ"), ("Z", "ŹŻŽ"),
  ]

  private static let bases: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    for (letter, forms) in accented {
      guard let base = letter.unicodeScalars.first else { continue }
      for form in forms.unicodeScalars { table[form.value] = base.value }
    }
    return table
  }()

  /// Typographic marks by the plain mark on the keyboard.
  private static let plain: [UInt32: UInt32] = [
    0xA0: 0x20, 0x2009: 0x20, 0x202F: 0x20, 0x2018: 0x27, 0x2019: 0x27, 0x2032: 0x27, 0x201C: 0x22,
    0x201D: 0x22, 0x201E: 0x22, 0xAB: 0x22, 0xBB: 0x22, 0x2010: 0x2D, 0x2011: 0x2D, 0x2012: 0x2D,
    0x2013: 0x2D, 0x2014: 0x2D, 0x2212: 0x2D,
  ]
}
