import TextSafety

/// A heading or a sentence: what an announcement or an opening stands in.
struct OptionUnit: Sendable {
  /// The text.
  var span: SourceSpan
  /// The paragraph; for a heading, the first one below it.
  var paragraph: Int
  /// The section.
  var section: Int
  /// Whether it is a heading (or the title, in section -1).
  var isHeading: Bool
  /// Whether it opens its paragraph.
  var opensParagraph: Bool
  /// All that its words can do.
  var classes: OptionWordClass

  /// Makes a unit of a stretch of an article's text; its words are read next.
  init(_ span: SourceSpan, paragraph: Int, section: Int, isHeading: Bool, opens: Bool) {
    self.span = span
    self.paragraph = paragraph
    self.section = section
    self.isHeading = isHeading
    opensParagraph = opens
    classes = []
  }
}
