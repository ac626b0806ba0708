/// An article that the library remembers.
public struct LibraryEntry: Hashable, Sendable {
  /// Its number in the library.
  public var id: Int
  /// Its title, or the name of its source where it has none.
  public var title: String
  /// When it was published, in EDTF.
  public var published: String?
  /// The path it was read from, "stdin", or the name of a bundled briefing.
  public var source: String
  /// How many words it has.
  public var words: Int
  /// When it was added, in seconds since 1970.
  public var added: Int
  /// When it was last opened, in seconds since 1970.
  public var opened: Int
  /// How far it was read, from 0 to 1.
  public var progress: Double
  /// How many annotations it has.
  public var notes: Int
}

/// An article of the library that a search found.
public struct SearchHit: Hashable, Sendable {
  /// The article.
  public var entry: LibraryEntry
  /// The words around the first finds, each find between `[` and `]`.
  public var excerpt: String
}

/// An event of the library's merged timeline.
public struct LibraryEvent: Hashable, Sendable {
  /// The article it stands in.
  public var article: Int
  /// The article's title.
  public var title: String
  /// The date in EDTF; nil for an undated event.
  public var date: String?
  /// The event's kind.
  public var kind: String
  /// Whether it happened.
  public var status: String
  /// Where it happened.
  public var places: String
  /// How many were killed.
  public var killed: Int?
  /// The clause that tells it.
  public var text: String
}
