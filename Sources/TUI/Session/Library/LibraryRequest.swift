import Model

/// What the explorer wants to know of the library, or wants done to it.
public enum LibraryRequest: Hashable, Sendable {
  /// The articles in an order; with words, those whose title or source hold them.
  case list(LibraryOrder, words: String)
  /// The articles that hold all the words, of those that tell of such events.
  case search(String, EventFilter)
  /// The events in order of time, from one on.
  case timeline(EventFilter, offset: Int)
  /// An article, to be read, and a passage of it to go to.
  case open(Int, passage: LibraryPassage?)
  /// The article in which a capital letter marks words.
  case mark(String)
  /// The words that capital letters mark, in whatever article.
  case marks
  /// The file of a path in the folder of an open article, or below it.
  case beside(String, document: Int)
  /// What an open article adds to others of the library.
  case news(document: Int)
  /// An article taken out of the library, and with it its notes if they are to go.
  case forget(Int, withNotes: Bool)

  /// How many events are handed over at once.
  public static let mostEvents = 400
}

/// A place in an article of the library.
public struct LibraryPassage: Hashable, Sendable {
  /// The words as they stand in the text.
  public var words: String
  /// The words in it that were searched, each as it stands in the text; empty for a whole passage.
  public var finds: [String]

  /// Makes a passage.
  public init(words: String, finds: [String] = []) {
    self.words = words
    self.finds = finds
  }
}
