import Articles
import Language
import TextSafety

/// The readings of an article's sentences, made when somebody asks and kept for whoever asks next.
///
/// An analyser asks for the sentences that have something to ask and for no others: a reading costs what
/// twenty words cost to parse. The value is passed `inout` through an analysis; the first screen waits for none.
/// It keeps the readings of `room` spans at most, so that a long article does not fill the memory: analysers go
/// through an article from its start, and a span that was read long ago is read again.
///
///     let reading = readings.reading(of: sentence.span)
///     for index in reading.tokens.indices where reading.isPredicate(index) {
///       guard let subject = reading.subject(of: index) else { continue }
///       …
///     }
package struct Readings: Sendable {
  /// How many readings are kept: one for every 32 bytes of the 128 KiB that analysers take in turns, so that
  /// what the first of them had read is there for the next.
  static let room = 4096

  private let bytes: [UInt8]
  private let sentences: [Sentence]
  private var reader = SentenceReader()
  private var slots: [(span: SourceSpan, reading: SentenceReading)?]

  /// Readings of an article's text, none made yet.
  package init(_ article: Article) {
    bytes = article.text.bytes
    sentences = article.sentences
    slots = []
  }

  /// The reading of a sentence, a heading, a title: of any stretch that is read as one sentence.
  package mutating func reading(of span: SourceSpan) -> SentenceReading {
    if slots.isEmpty { slots = Array(repeating: nil, count: Self.room) }
    let slot = Self.slot(of: span)
    if let kept = slots[slot], kept.span == span { return kept.reading }
    let reading = bytes.withUnsafeBufferPointer { reader.read($0, in: span.range) }
      .mendingCaseNames().mendingVerbless()
    slots[slot] = (span, reading)
    return reading
  }

  /// The reading of the sentence that holds a byte of the article; nil between sentences.
  package mutating func reading(at offset: Int) -> SentenceReading? {
    guard let sentence = sentence(at: offset) else { return nil }
    return reading(of: sentences[sentence].span)
  }

  /// The span of the sentence that holds a byte of the article; nil between sentences.
  package func sentenceSpan(at offset: Int) -> SourceSpan? {
    sentence(at: offset).map { sentences[$0].span }
  }

  /// The span of the first sentence that ends after a byte of the article.
  package func sentenceSpan(from offset: Int) -> SourceSpan? {
    let index = sentences.partitioningIndex { $0.span.end > offset }
    return index < sentences.count ? sentences[index].span : nil
  }

  /// The sentence that holds a byte of the article, as an index into `Article.sentences`.
  package func sentence(at offset: Int) -> Int? {
    let index = sentences.partitioningIndex { $0.span.end > offset }
    guard index < sentences.count, sentences[index].span.contains(offset) else { return nil }
    return index
  }

  /// Sentences of a stretch get slots of their own, in their order; only those shorter than 32 bytes may share one.
  private static func slot(of span: SourceSpan) -> Int { (span.start >> 5) & (room - 1) }
}
