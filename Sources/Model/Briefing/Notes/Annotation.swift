import TextSafety

/// Something that a reader leaves at a place of an article.
public struct Annotation: Hashable, Sendable, Codable {
  /// What is left.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A letter to come back by.
    case mark
    /// Words of the reader's own.
    case note
    /// A judgement: important, doubtful, to check.
    case tag
    /// A word against what was drawn from the text, as `Correction` reads it.
    case correction
  }

  /// The tags that a span can have.
  public enum Tag: String, Hashable, Sendable, Codable, CaseIterable {
    case important, doubtful
    case toCheck = "to check"
  }

  /// A name that no other annotation has.
  public var id: String
  /// What is left.
  public var kind: Kind
  /// The mark's letter, the note's words, the tag's name or what a correction says.
  public var body: String
  /// Where it is left.
  public var anchor: Anchor
  /// When it was made, in seconds since 1970.
  public var created: Int
  /// When it was last changed, in seconds since 1970.
  public var modified: Int

  /// Makes an annotation.
  public init(
    id: String, kind: Kind, body: String, anchor: Anchor, created: Int, modified: Int? = nil
  ) {
    self.id = id
    self.kind = kind
    self.body = body
    self.anchor = anchor
    self.created = created
    self.modified = modified ?? created
  }
}

/// An annotation and where it stands in the text that is open.
public struct PlacedAnnotation: Hashable, Sendable {
  /// The annotation.
  public var annotation: Annotation
  /// Where it stands; nil for an orphan, whose place cannot be told with certainty.
  public var span: SourceSpan?

  /// Makes a placed annotation.
  public init(annotation: Annotation, span: SourceSpan?) {
    self.annotation = annotation
    self.span = span
  }

  /// Whether more than half of some annotations stand in a text.
  public static func most(of annotations: [Annotation], standIn text: SafeText) -> Bool {
    let placed = place(annotations, in: text)
    return placed.count { $0.span != nil } * 2 > placed.count
  }

  /// Places annotations in a text, in the text's order, the orphans last.
  public static func place(_ annotations: [Annotation], in text: SafeText) -> [PlacedAnnotation] {
    if annotations.isEmpty { return [] }
    let finder = AnchorFinder(text)
    let placed = annotations.map {
      PlacedAnnotation(annotation: $0, span: finder.span(of: $0.anchor))
    }
    return placed.sorted { a, b in
      switch (a.span, b.span) {
      case (let first?, let second?):
        (first, a.annotation.created, a.annotation.id)
          < (second, b.annotation.created, b.annotation.id)
      case (nil, nil):
        (a.annotation.created, a.annotation.id) < (b.annotation.created, b.annotation.id)
      case (.some, nil): true
      case (nil, .some): false
      }
    }
  }
}
