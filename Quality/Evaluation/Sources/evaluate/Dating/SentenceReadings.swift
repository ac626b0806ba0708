import Language
import Model

/// The readings of an article's sentences; the one asked for last is kept.
struct SentenceReadings {
  private let bytes: [UInt8]
  private var reader = SentenceReader()
  private var last: SentenceReading?

  /// Takes the text.
  init(of article: Article) { bytes = article.text.bytes }

  /// The reading of a sentence.
  mutating func reading(of sentence: SourceSpan) -> SentenceReading {
    if let last, last.range == sentence.range { return last }
    let reading = bytes.withUnsafeBufferPointer { reader.read($0, in: sentence.range) }
    last = reading
    return reading
  }
}
