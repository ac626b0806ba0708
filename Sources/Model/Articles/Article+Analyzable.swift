import TextSafety

extension Article {
  /// For each paragraph whether the analyses read it.
  ///
  /// Code, logs and drawings between paragraphs of text tell nothing, and captions that markup tells only say what a
  /// picture shows; an article that consists of such for the most part (an old mail, a memorandum, a gallery) is read
  /// whole. What is struck out holds no more, and a log tells nothing at all.
  package var analyzableParagraphs: [Bool] {
    if isLog { return Array(repeating: false, count: paragraphs.count) }
    let isRead = readParagraphs
    let struck = struckText
    return struck.isEmpty
      ? isRead : zip(paragraphs, isRead).map { $1 && !$0.span.isStruck(by: struck) }
  }

  /// The stretches that are struck out, in reading order and none over another.
  package var struckText: [SourceSpan] {
    var merged: [SourceSpan] = []
    for inline in inlines.filter({ $0.kind == .struck }).sorted(by: {
      $0.span.start < $1.span.start
    }) {
      if let last = merged.indices.last, inline.span.start < merged[last].end {
        merged[last].end = max(merged[last].end, inline.span.end)
      } else {
        merged.append(inline.span)
      }
    }
    return merged
  }

  private var readParagraphs: [Bool] {
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

extension SourceSpan {
  /// Whether most of it is struck out.
  ///
  /// - Parameter struck: the stretches that are, in reading order and none over another.
  package func isStruck(by struck: [SourceSpan]) -> Bool {
    var next = struck.partitioningIndex { $0.end > start }
    var covered = 0
    while next < struck.count, struck[next].start < end {
      covered += Swift.min(end, struck[next].end) - Swift.max(start, struck[next].start)
      next += 1
    }
    return covered * 4 > count * 3
  }
}
