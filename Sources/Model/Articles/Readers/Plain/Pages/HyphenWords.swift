import TextSafety

/// Tells whether the hyphen at the end of a line belongs to the word.
enum HyphenWords {
  /// What becomes of two lines.
  enum Join { case none, keepingHyphen, droppingHyphen }

  /// First parts that keep their hyphen whatever follows.
  private static let firstParts: Set<String> = [
    "north", "south", "east", "west", "self", "non", "ex", "vice", "well", "long", "short", "high",
    "low", "so", "co", "all", "anti", "cross", "half", "post", "pre", "pro", "quasi", "semi", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "mid", "near",
    "full", "part", "old", "new", "large", "small", "state", "government", "year", "then",
  ]

  /// The longest half of a word that is looked at, in bytes.
  private static let longestPart = 40

  /// How often each whole word and each word with a hyphen occurs inside the lines.
  static func count(in pages: [[PageLine]]) -> [[UInt8]: Int] {
    var counts: [[UInt8]: Int] = [:]
    for page in pages {
      for line in page {
        for word in line.text.split(whereSeparator: { !isWordByte($0) })
        where word.count <= 2 * longestPart && word.last != hyphen {
          counts[word.map(ByteClass.lowercased), default: 0] += 1
        }
      }
    }
    return counts
  }

  /// What becomes of a line and the next one, by the words of the text.
  static func join(_ line: [UInt8], next: [UInt8], words: [[UInt8]: Int]) -> Join {
    guard line.last == hyphen, let start = next.first, ByteClass.isLower(start) || start >= 0xC3
    else { return .none }
    let head =
      line.dropLast().suffix(longestPart).split(
        omittingEmptySubsequences: false, whereSeparator: { !isWordByte($0) }
      ).last ?? []
    guard let last = head.last, ByteClass.isLetter(last) || last >= 0x80 else { return .none }
    let first = head.map(ByteClass.lowercased)
    let second = next.prefix(longestPart).prefix(while: isWordByte).map(ByteClass.lowercased)
    let whole = words[first + second] ?? 0
    let parted = words[first + [hyphen] + second] ?? 0
    if whole != parted { return whole > parted ? .droppingHyphen : .keepingHyphen }
    // "out-of-" has a hyphen inside already.
    if first.contains(hyphen) { return .keepingHyphen }
    return firstParts.contains(String(decoding: first, as: UTF8.self))
      ? .keepingHyphen : .droppingHyphen
  }

  private static let hyphen = UInt8.hyphen

  private static func isWordByte(_ byte: UInt8) -> Bool {
    ByteClass.isLetter(byte) || byte == hyphen || byte >= 0xC3
  }
}
