import TextSafety

/// A person, an organisation or a place that the article names.
public struct NamedEntity: Sendable {
  /// What is named.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organisation, place, unknown
  }

  /// The fullest form of the name in the text.
  public var name: SourceSpan
  /// What it names.
  public var kind: Kind
  /// Every place where it is named, in reading order, the one of `name` among them.
  public var mentions: [SourceSpan]

  /// Makes an entity.
  public init(name: SourceSpan, kind: Kind, mentions: [SourceSpan]) {
    self.name = name
    self.kind = kind
    self.mentions = mentions
  }
}
