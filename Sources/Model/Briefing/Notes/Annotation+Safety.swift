import TextSafety

extension Annotation {
  /// The annotation with nothing in it that a terminal might obey: what a file of notes or an argument
  /// brings is as hostile as an article.
  public var safe: Annotation {
    var copy = self
    copy.id = Self.safe(id)
    copy.body = Self.safe(body)
    copy.anchor.exact = Self.safe(anchor.exact)
    copy.anchor.prefix = Self.safe(anchor.prefix)
    copy.anchor.suffix = Self.safe(anchor.suffix)
    return copy
  }

  /// A string as safe text.
  public static func safe(_ string: String) -> String {
    let text = SafeText(string)
    return text[text.span]
  }

  /// What is left, in a word or two on one line: "note", "mark a", "important".
  public var heading: String {
    switch kind {
    case .note: "note"
    case .mark: "mark \(word)"
    case .tag: word
    case .correction: Correction(body: body, at: SourceSpan(0, 0))?.words ?? word
    }
  }

  /// The body on one line: that of an imported mark or tag may have several.
  private var word: String { String(body.map { $0.isWhitespace ? " " : $0 }) }
}
