import TextSafety

/// A stretch of plain text that is read as one: a paragraph, a heading, a list item.
struct PlainBlock {
  /// What a block is.
  enum Kind: Equatable {
    /// Running text.
    case text
    /// A heading with its level.
    case heading(level: Int)
    /// A list item.
    case item(ListMarker)
    /// A block quotation.
    case quote
    /// Lines that stand as they are.
    case preformatted
    /// The words below a picture.
    case caption
    /// A footnote with its label.
    case footnote(String)
    /// Text that does not belong to the article.
    case aside(ExcludedText.Reason)
    /// A line that only rules off or names what is set aside.
    case rule
  }

  /// The text; a list item's stands without its marker.
  var span: SourceSpan
  /// What it is.
  var kind: Kind = .text
  /// How many lines it has.
  var lineCount = 1
  /// The columns of space before its first line.
  var indent = 0
  /// Whether a blank line stands before it.
  var hasGap = true

  /// Whether it is a single line of running text.
  var isLine: Bool { lineCount == 1 && kind == .text }
}
