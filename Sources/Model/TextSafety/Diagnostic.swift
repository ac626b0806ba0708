/// Something a reader or an analyser met, repaired, or could not do.
public struct Diagnostic: Hashable, Sendable {
  /// What was met.
  ///
  /// `DiagnosticText` turns it into a sentence.
  public enum Kind: Hashable, Sendable {
    /// Bytes that were no text in the encoding were replaced by U+FFFD, that many times.
    case repairedBytes(Int)
    /// Control characters and escape sequences were dropped or made visible, that many.
    case removedControls(Int)
    /// Invisible characters (bidi controls, zero-width, tags) were dropped, that many.
    case removedInvisibles(Int)
    /// Combining marks above the limit were dropped, that many.
    case removedCombiningMarks(Int)
    /// The text was not UTF-8 and was decoded from the named encoding.
    case decoded(encoding: String)
    /// The input was longer than the limit and cut there, in bytes.
    case truncated(limit: Int)
    /// The rest could not be read, for a reason that ends without a full stop.
    case readInPart(String)
    /// A limit of the named thing was reached; what came after it was left out.
    case limitReached(String, limit: Int)
    /// The publication date is unknown, so that relative dates stay open.
    case unknownDocumentDate
    /// Two sources give different publication dates.
    case conflictingDates([String])
    /// The text is in another language, so that the named analysis was left out.
    case unsupportedLanguage(String)
    /// The text announces more or fewer options than were found.
    case optionCountDiffers(announced: Int, found: Int)
    /// Files that came with the text are not shown, by their names.
    case attachmentsLeftOut([String])
    /// The article's text was taken from another place of the page than the one that shows it.
    case textFrom(String)
    /// The page holds no article, for a reason that ends without a full stop.
    case noArticle(String)
    /// Pages stand in two columns whose lines run into each other.
    case mixedColumns
    /// A value could not be understood and was left as it is.
    case notUnderstood(String)
  }

  /// What was met.
  public var kind: Kind
  /// Where in the article's text, if it is there.
  public var span: SourceSpan?

  /// Makes a diagnostic.
  public init(_ kind: Kind, at span: SourceSpan? = nil) {
    self.kind = kind
    self.span = span
  }
}
