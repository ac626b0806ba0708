import TextSafety

extension Article {
  /// How many words a minute a reader of such texts reads.
  public static let wordsPerMinute = 230

  /// The number of words in the body, headings not counted.
  public var wordCount: Int {
    text.bytes.withUnsafeBufferPointer { bytes in
      var words = 0
      for paragraph in paragraphs {
        var wasSpace = true
        for byte in UnsafeBufferPointer(rebasing: bytes[text.clipped(paragraph.span)]) {
          let isSpace = ByteClass.isSpace(byte)
          words += wasSpace && !isSpace ? 1 : 0
          wasSpace = isSpace
        }
      }
      return words
    }
  }

  /// How many minutes the body takes to read, one at least.
  public var minutesToRead: Int {
    max(1, (wordCount + Self.wordsPerMinute / 2) / Self.wordsPerMinute)
  }
}
