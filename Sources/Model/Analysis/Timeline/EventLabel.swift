import Articles
import TextSafety

/// A sentence in small that tells an event: words of the article, with what was left out between them shown.
public struct EventLabel: Hashable, Sendable {
  /// A stretch of the label.
  public struct Part: Hashable, Sendable {
    /// The words.
    public var span: SourceSpan
    /// Whether they stand for a pronoun and are shown in brackets.
    public var isAntecedent: Bool
    /// Whether the pronoun says whose something is: "their" for the owner's name.
    public var isOwner: Bool
    /// Whether words that tell something were left out before this part.
    public var isCut: Bool

    /// Makes a part.
    public init(
      _ span: SourceSpan, isAntecedent: Bool = false, isOwner: Bool = false, isCut: Bool = false
    ) {
      self.span = span
      self.isAntecedent = isAntecedent
      self.isOwner = isOwner
      self.isCut = isCut
    }
  }

  /// The stretches in the order in which they are read.
  public var parts: [Part]

  /// Makes a label.
  public init(_ parts: [Part]) { self.parts = parts }

  /// A label of one stretch.
  public init(_ span: SourceSpan) { parts = [Part(span)] }

  /// The label as a line of text.
  public func words(in article: Article) -> String {
    var line = ""
    for (index, part) in parts.enumerated() {
      let words = Self.oneLine(article[part.span])
      if index > 0, !Self.hugs(words) { line += part.isCut ? " … " : " " }
      let ending = part.isOwner && !words.hasSuffix("s") ? "’s" : part.isOwner ? "’" : ""
      line += part.isAntecedent ? "[\(words)\(ending)]" : words
    }
    return line
  }

  /// Words with every run of white space as one space.
  private static func oneLine(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether words stand close to the ones before them ("'s", ", who").
  private static func hugs(_ words: String) -> Bool {
    words.first.map { ",;.'’".contains($0) } ?? false
  }
}
