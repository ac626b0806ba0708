/// A name in a sentence.
public struct NameMention: Hashable, Sendable {
  /// What a name names.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// A person.
    case person
    /// A body of people: a state's organ, a company, a group.
    case organisation
    /// A place, a country among them.
    case place
    /// Something else, or what cannot be told.
    case other
  }

  /// The name's tokens, as indices into the sentence's.
  public var tokens: Range<Int>
  /// What it names.
  public var kind: Kind

  /// Makes a mention.
  public init(tokens: Range<Int>, kind: Kind) {
    self.tokens = tokens
    self.kind = kind
  }
}
