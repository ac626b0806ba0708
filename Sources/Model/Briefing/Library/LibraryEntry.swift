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

  /// Makes an entry.
  public init(
    id: Int, title: String, published: String? = nil, source: String, words: Int, added: Int,
    opened: Int, progress: Double = 0, notes: Int = 0
  ) {
    self.id = id
    self.title = title
    self.published = published
    self.source = source
    self.words = words
    self.added = added
    self.opened = opened
    self.progress = progress
    self.notes = notes
  }

  /// How far it was read, in whole per cent.
  public var percent: Int { progress > 0 ? Int((min(progress, 1) * 100).rounded()) : 0 }
}
