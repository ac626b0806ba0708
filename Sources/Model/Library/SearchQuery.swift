/// What a reader types to search the library: words, and words between quotation marks that stand
/// together.
public struct SearchQuery: Hashable, Sendable {
  /// The words and phrases; none holds a quotation mark.
  public var parts: [String]

  /// Reads a line; typographic quotation marks count as well.
  public init(_ line: String) {
    parts = []
    let pieces = line.split(omittingEmptySubsequences: false) { "\"“”„".contains($0) }
    for (index, piece) in pieces.enumerated() {
      let isPhrase = index % 2 == 1
      let words = isPhrase ? [piece] : piece.split { $0.isWhitespace }
      parts += words.filter { $0.contains { $0.isLetter || $0.isNumber } }.map(String.init)
    }
  }
}
