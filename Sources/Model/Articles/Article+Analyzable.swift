import TextSafety

extension Article {
  /// For each paragraph whether the analyses read it.
  ///
  /// Code, logs and drawings between paragraphs of text tell nothing, and captions that markup tells only say what a
  /// picture shows; an article that consists of such for the most part (an old mail, a memorandum, a gallery) is read
  /// whole.
  package var analyzableParagraphs: [Bool] {
    let size = paragraphs.lazy.filter(isBeside).reduce(0) { $0 + $1.span.count }
    let whole = paragraphs.reduce(0) { $0 + $1.span.count }
    if size == 0 || size > whole - size {
      return Array(repeating: true, count: paragraphs.count)
    }
    return paragraphs.map { !isBeside($0) }
  }

  private func isBeside(_ paragraph: Paragraph) -> Bool {
    paragraph.kind == .preformatted || paragraph.kind == .caption && hasMarkedCaptions
  }
}
