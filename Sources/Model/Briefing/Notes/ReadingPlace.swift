import Articles
import TextSafety

/// Where a reader stopped.
public struct ReadingPlace: Hashable, Sendable, Codable {
  /// The words at the top of the reader.
  public var anchor: Anchor
  /// How far into the text that is, from 0 to 1.
  public var progress: Double

  /// How many bytes of the text are kept to find the place again.
  private static let sampleLength = 160

  /// Makes the place of a byte offset.
  public init(at offset: Int, in article: Article) {
    let text = article.text
    let paragraph = article.paragraphs.last { $0.span.start <= offset } ?? article.paragraphs.first
    let whole = paragraph?.span ?? SourceSpan(0, 0)
    var end = min(whole.end, whole.start + Self.sampleLength)
    while end > whole.start, end < whole.end, UTF8.isContinuation(text.bytes[end]) { end -= 1 }
    anchor = Anchor(SourceSpan(whole.start, end), in: text)
    progress =
      text.bytes.isEmpty ? 0 : Double(min(offset, text.bytes.count)) / Double(text.bytes.count)
  }

  /// Makes a place of its parts.
  public init(anchor: Anchor, progress: Double) {
    self.anchor = anchor
    self.progress = progress
  }

  /// The byte offset of the place in an article: its paragraph, or else the same share of the text.
  public func offset(in article: Article) -> Int {
    if let span = AnchorFinder(article.text).span(of: anchor) { return span.start }
    let share = progress.isFinite ? min(max(0, progress), 1) : 0
    let guess = Int(share * Double(article.text.bytes.count))
    return (article.paragraphs.last { $0.span.start <= guess } ?? article.paragraphs.first)?
      .span.start ?? 0
  }
}
