import TextSafety

/// What an article adds to others of the library that tell of the same weeks and names, and contradicts in them.
public struct News: Hashable, Sendable {
  /// One thing that is new.
  public struct Item: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
      /// The number of dead differs.
      case contradiction
      /// A number of dead that the others do not give.
      case toll
      /// An event that the others do not tell.
      case event
      /// A statement that another article has the other way round.
      case oppositeClaim
      /// A statement that the others do not have.
      case claim
      /// An event of other weeks that the others do not tell.
      case background
    }

    /// What it is.
    public var kind: Kind
    /// What is new, in a few words.
    public var words: String
    /// The sentence here.
    public var here: SourceSpan
    /// The sentence that contradicts it, or comes nearest to it; nil if none comes near.
    public var there: Passage?

    /// Makes an item.
    public init(_ kind: Kind, words: String, here: SourceSpan, there: Passage? = nil) {
      self.kind = kind
      self.words = words
      self.here = here
      self.there = there
    }
  }

  /// A sentence of another article.
  public struct Passage: Hashable, Sendable {
    /// The article's number in the library.
    public var article: Int
    /// Its title.
    public var title: String
    /// The sentence as it stands there.
    public var words: String

    /// Makes a passage.
    public init(article: Int, title: String, words: String) {
      self.article = article
      self.title = title
      self.words = words
    }
  }

  /// What is new, contradictions first.
  public var items: [Item]
  /// The titles of the articles that it was compared with.
  public var titles: [String]

  /// Makes news.
  public init(items: [Item] = [], titles: [String] = []) {
    self.items = items
    self.titles = titles
  }
}
