/// What a reader types to search the library: beginnings of words, and words between quotation marks that
/// stand together as they are.
public struct SearchQuery: Hashable, Sendable {
  /// One word, or several between quotation marks.
  public struct Part: Hashable, Sendable {
    /// The words; they hold no quotation mark.
    public var words: String
    /// Whether a longer word that begins so is meant too: "embass" finds "embassy".
    public var isBeginning: Bool
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
