import TextSafety

/// What a reader types to search the library: beginnings of words, and words between quotation marks that
/// stand together as they are.
public struct SearchQuery: Hashable, Sendable {
  /// One word, or several between quotation marks.
  public struct Part: Hashable, Sendable {
    /// The words; they hold no quotation mark.
    public var words: String
    /// Whether a longer word that begins so is meant too: "embass" finds "embassy".
    public var isBeginning: Bool

    /// Whether the words are found by their characters: writing without spaces has no words to find, and of
    /// "C++" an index of words knows the C.
    public var isLiteral: Bool { isUnspaced || words.contains { Self.signs.contains($0) } }

    /// Whether it is written without spaces.
    public var isUnspaced: Bool {
      words.unicodeScalars.contains { LineBreakClass.isIdeographic($0.value) }
    }

    private static let signs = Set("+#@&%$")
  }

  /// The words and phrases.
  public var parts: [Part]

  /// Reads a line; typographic quotation marks count as well.
  public init(_ line: String) {
    parts = []
    let pieces = line.split(omittingEmptySubsequences: false) { "\"“”„".contains($0) }
    for (index, piece) in pieces.enumerated() {
      let isPhrase = index % 2 == 1
      let words = isPhrase ? [piece] : piece.split { $0.isWhitespace }
      for word in words where word.contains(where: { $0.isLetter || $0.isNumber }) {
        // One letter of ASCII begins a good part of all words.
        let isLong = word.utf8.count > 1
        parts.append(Part(words: String(word), isBeginning: !isPhrase && isLong))
      }
    }
  }
}
