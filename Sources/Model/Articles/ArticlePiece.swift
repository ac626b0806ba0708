import TextSafety

/// A part of an article to be read at once: a whole paragraph, unless it is longer than any that people
/// write.
package struct ArticlePiece: Hashable, Sendable {
  /// The text.
  package var span: SourceSpan
  /// The paragraph, as an index into `Article.paragraphs`.
  package var paragraph: Int
  /// The sentences that start in it, as indices into `Article.sentences`.
  package var sentences: Range<Int>
}
