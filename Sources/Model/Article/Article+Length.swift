extension Article {
  /// How many words a minute a reader of such texts reads.
  private static let wordsPerMinute = 230

  /// The number of words in the body, headings not counted.
  public var wordCount: Int {
    var words = 0
    for paragraph in paragraphs {
      var wasSpace = true
      for byte in text.bytes[text.clipped(paragraph.span)] {
        let isSpace = ByteClass.isSpace(byte)
        if wasSpace, !isSpace { words += 1 }
        wasSpace = isSpace
      }
    }
    return words
  }

  /// How many minutes the body takes to read, one at least.
  public var minutesToRead: Int {
    max(1, (wordCount + Self.wordsPerMinute / 2) / Self.wordsPerMinute)
  }
}
