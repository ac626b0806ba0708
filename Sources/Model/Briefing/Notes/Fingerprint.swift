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
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var wasBlank = false
    for byte in bytes {
      let isBlank = byte == 0x20 || byte == 0x0A || byte == 0x09
      if isBlank && wasBlank { continue }
      hash = (hash ^ UInt64(isBlank ? 0x20 : byte)) &* 0x0000_0100_0000_01b3
      wasBlank = isBlank
    }
    return hash
  }
}
