import Model

/// The words of a row: given, or a stretch of the article that is cut to a line when it is shown.
///
/// A long article has hundreds of thousands of statements, of which a screen shows fifty.
struct RowLabel: Hashable, Sendable {
  private let given: String
  private let span: SourceSpan
  /// The article's text, of which each row of a long list has no copy; empty if all the words are given.
  private let bytes: [UInt8]

  /// The words as they are.
  init(_ words: String) {
    given = words
    span = SourceSpan(0, 0)
    bytes = []
  }

  /// A stretch of an article as one line, after other words.
  init(_ span: SourceSpan, of article: Article, behind lead: String = "") {
    given = lead
    self.span = span
    bytes = article.text.bytes
  }

  /// The words.
  var words: String { given + OneLine.text(bytes, span) }

  /// Whether two rows of one article say the same.
  static func == (a: RowLabel, b: RowLabel) -> Bool { a.given == b.given && a.span == b.span }

  /// Hashes what is compared.
  func hash(into hasher: inout Hasher) {
    hasher.combine(given)
    hasher.combine(span)
  }
}
