/// Reads sentences of English text.
public struct SentenceReader: Sendable {
  /// Makes a reader.
  public init() {}

  /// Reads the sentence in a range of a text's UTF-8 bytes.
  ///
  /// What lies outside the bytes is cut off; any bytes are read, the cost is linear in them.
  public mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> SentenceReading {
    let range = range.clamped(to: 0..<bytes.count)
    return SentenceReading(
      bytes: Array(bytes[range]), range: range, tokens: SentenceLexer.tokens(bytes, range))
  }

  /// Reads a text as one sentence.
  public mutating func read(_ text: String) -> SentenceReading {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { read($0, in: 0..<bytes.count) }
  }
}
