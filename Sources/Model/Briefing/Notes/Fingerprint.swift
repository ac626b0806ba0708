import Articles
import TextSafety

/// What tells an article by its content and not by its path.
public struct Fingerprint: Hashable, Sendable {
  /// A hash of the whole text.
  public var whole: UInt64
  /// Hashes of the paragraphs, each once, sorted.
  public var paragraphs: [UInt64]

  /// Paragraphs shorter than this say little about the article they stand in.
  private static let leastLength = 24

  /// Makes the fingerprint of an article.
  public init(_ article: Article) {
    let bytes = article.text.bytes
    whole = Self.hash(bytes[...])
    let spans = article.paragraphs.map(\.span).filter { $0.count >= Self.leastLength }
    paragraphs = Set(spans.map { Self.hash(bytes[$0.range]) }).sorted()
  }

  /// FNV-1a over the text with folded white space.
  ///
  /// It names articles in the reader's own library; it guards against nothing.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = WordHash.seed
    var wasBlank = false
    for byte in bytes {
      let isBlank = ByteClass.isSpace(byte)
      if isBlank && wasBlank { continue }
      hash = WordHash.adding(isBlank ? .space : byte, to: hash)
      wasBlank = isBlank
    }
    return hash
  }
}
