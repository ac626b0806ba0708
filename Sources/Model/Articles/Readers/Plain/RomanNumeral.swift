import TextSafety

/// Roman numerals from 1 to 399, as lists and headings use them.
enum RomanNumeral {
  /// The value of a numeral in capitals or small letters; nil if it is none.
  static func value(_ bytes: [UInt8]) -> Int? {
    guard (1...9).contains(bytes.count) else { return nil }
    var total = 0
    var last = 0
    for byte in bytes.reversed() {
      guard let digit = digits[byte | 0x20] else { return nil }
      total += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return total > 0 && write(total) == bytes.map({ $0 | 0x20 }) ? total : nil
  }

  private static let digits: [UInt8: Int] = [
    UInt8(ascii: "i"): 1, UInt8(ascii: "v"): 5, UInt8(ascii: "x"): 10, UInt8(ascii: "l"): 50,
    UInt8(ascii: "c"): 100,
  ]

  /// The numeral in small letters, so that "iiii" and "vx" are told from numerals.
  private static func write(_ value: Int) -> [UInt8] {
    let parts: [(Int, String)] = [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
      (1, "i"),
    ]
    var rest = value
    var text: [UInt8] = []
    for (number, letters) in parts {
      while rest >= number {
        text += letters.utf8
        rest -= number
      }
    }
    return text
  }
}
