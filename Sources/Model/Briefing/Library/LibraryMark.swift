/// Words that a capital letter marks in an article of the library.
public struct LibraryMark: Hashable, Sendable {
  /// The letter.
  public var letter: String
  /// The article's title.
  public var title: String
  /// The words.
  public var words: String

  /// Makes a mark.
  public init(letter: String, title: String, words: String) {
    self.letter = letter
    self.title = title
    self.words = words
  }
}
