import TextSafety

extension Article {
  /// The paragraph that a place of the text lies in or comes after; nil in front of the first one.
  public func paragraphIndex(at offset: Int) -> Int? {
    let after = paragraphs.partitioningIndex { $0.span.start > offset }
    return after > 0 ? after - 1 : nil
  }

  /// The sentence that a place of the text lies in or comes after; nil in front of the first one.
  public func sentenceIndex(at offset: Int) -> Int? {
    let after = sentences.partitioningIndex { $0.span.start > offset }
    return after > 0 ? after - 1 : nil
  }
}
