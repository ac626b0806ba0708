import Model

/// What the library answers.
public enum LibraryAnswer: Hashable, Sendable {
  /// The articles.
  case entries([LibraryEntry])
  /// The articles that were found, the best first, of that many.
  case hits([SearchHit], total: Int)
  /// Events from one on, of that many.
  case events([LibraryEvent], offset: Int, total: Int)
  /// An article that was read.
  case opened(OpenedArticle)
  /// The place of an article that is open already, and the passage that was asked for.
  case isOpen(document: Int, passage: LibraryPassage?)
  /// The words that capital letters mark.
  case marks([LibraryMark])
  /// What an open article adds to others.
  case news(News, document: Int)
  /// The article was taken out.
  case forgotten(Int)
  /// The library is not there yet: the request is asked for again when it is.
  case notReady
  /// It could not be done, for the reason given.
  case failed(String)
}

/// An article that was opened from the library.
public struct OpenedArticle: Sendable {
  /// Its number in the library.
  public var id: Int
  /// The article; the analysis follows.
  public var briefing: Briefing
  /// What the reader left in it.
  public var annotations: [Annotation]
  /// Where the reader stopped.
  public var place: ReadingPlace?
  /// The passage that was asked for.
  public var passage: LibraryPassage?
  /// A word on where the text came from, if that is not its file as it was.
  public var notice: String?

  /// Makes an opened article.
  public init(
    id: Int, briefing: Briefing, annotations: [Annotation] = [], place: ReadingPlace? = nil,
    passage: LibraryPassage? = nil, notice: String? = nil
  ) {
    self.id = id
    self.briefing = briefing
    self.annotations = annotations
    self.place = place
    self.passage = passage
    self.notice = notice
  }
}

extension OpenedArticle: Hashable {
  /// Two are equal where number, text and passage are.
  public static func == (a: OpenedArticle, b: OpenedArticle) -> Bool {
    a.id == b.id && a.briefing.article.text == b.briefing.article.text && a.passage == b.passage
  }

  /// Hashes the number.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
