import TextSafety

/// The articles that one input holds: the messages of a mailbox, the entries of a feed.
public struct ArticleCollection: Sendable {
  /// One of the articles, as an input of its own.
  public struct Member: Sendable {
    /// Its bytes.
    public var bytes: [UInt8]
    /// What they are.
    public var format: ArticleFormat
  }

  /// The articles in order.
  public private(set) var members: [Member]
  /// Whether there are more than are read.
  public private(set) var isCut: Bool

  /// This many articles of one input are read.
  public static let mostArticles = 500

  /// The articles of an input; nil for one that is an article itself.
  public init?(_ bytes: [UInt8], format: ArticleFormat? = nil) {
    let limit = Self.mostArticles + 1
    if format == nil || format == .mail, let messages = Mailbox.messages(in: bytes, limit: limit) {
      self.init(messages.map { Member(bytes: $0, format: .mail) })
      return
    }
    if format == nil || format == .json, let objects = JSONList.objects(in: bytes, limit: limit) {
      self.init(objects.map { Member(bytes: $0, format: .json) })
      return
    }
    guard format == nil, let feed = Feed(bytes, limit: limit) else { return nil }
    self.init(feed.entries.map { Member(bytes: $0.page, format: .html) })
  }

  private init(_ members: [Member]) {
    isCut = members.count > Self.mostArticles
    self.members = Array(members.prefix(Self.mostArticles))
  }
}
