/// A word without its ending, so that "attacks" and "attacked" are one word to whoever compares two clauses.
enum EventStem {
  /// The hash of the stem of a word's bytes.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var word = bytes
    if word.count > 5, ends(word, "ing") {
      word = word.dropLast(3)
    } else if word.count > 4, ends(word, "ed") || ends(word, "es") {
      word = word.dropLast(2)
    } else if word.count > 3, ends(word, "s") || ends(word, "e") {
      word = word.dropLast()
    }
    return EventLexicon.hash(word)
  }

  /// The stems of the words of a text, small ones left out.
  static func all(of bytes: ArraySlice<UInt8>) -> Set<UInt64> {
    Set(
      bytes.split {
        $0 < 0x30 || (0x3A...0x40).contains($0) || $0 == .leftBracket || $0 == .rightBracket
      }
      .map(bare).filter { $0.count > 2 }.map { hash($0) })
  }

  /// A word without the curly quotation marks around it, which begin with 0xE2 0x80.
  private static func bare(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word
    while word.starts(with: [0xE2, 0x80]), word.count >= 3 { word = word.dropFirst(3) }
    if let mark = word.firstIndex(of: 0xE2), mark + 1 < word.endIndex, word[mark + 1] == 0x80 {
      word = word[..<mark]
    }
    return word
  }

  private static func ends(_ word: ArraySlice<UInt8>, _ ending: StaticString) -> Bool {
    guard word.count >= ending.utf8CodeUnitCount else { return false }
    return ending.withUTF8Buffer { word.suffix($0.count).elementsEqual($0) }
  }
}
