import TextSafety

extension Article {
  /// For each paragraph whether it tells something: code, logs and drawings between paragraphs of text do
  /// not, while an article that is preformatted for the most part (an old mail, a memorandum) tells all
  /// that it has.
  package var isTold: [Bool] {
    let literal = paragraphs.lazy.filter { $0.kind == .preformatted }
    let size = literal.reduce(0) { $0 + $1.span.count }
    let whole = paragraphs.reduce(0) { $0 + $1.span.count }
    if size == 0 || size > whole - size {
      return Array(repeating: true, count: paragraphs.count)
    }
    return paragraphs.map { $0.kind != .preformatted }
  }
}
