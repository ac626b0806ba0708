import Analysis

/// An article of the library that a search found.
public struct SearchHit: Hashable, Sendable {
  /// The article.
  public var entry: LibraryEntry
  /// The words around the first finds, between `Mark.start` and `Mark.end` each find.
  public var excerpt: String

  /// What stands around a find: characters that safe text never holds.
  public enum Mark {
    /// Before a find.
    public static let start: Character = "\u{2}"
    /// After a find.
    public static let end: Character = "\u{3}"
    /// Where the excerpt leaves words out.
    public static let gap: Character = "\u{1}"
  }

  /// Makes a hit.
  public init(entry: LibraryEntry, excerpt: String) {
    self.entry = entry
    self.excerpt = excerpt
  }

  /// The excerpt on one line for people, each find between `[` and `]`.
  public var line: String {
    excerpt.map { character -> String in
      switch character {
      case Mark.start: "["
      case Mark.end: "]"
      case Mark.gap: "…"
      default: character.isWhitespace ? " " : String(character)
      }
    }.joined().split(separator: " ").joined(separator: " ")
  }

  /// The words of the excerpt as they stand in the text.
  public var passage: String {
    excerpt.filter { $0 != Mark.start && $0 != Mark.end && $0 != Mark.gap }
  }
}

extension SearchHit {
  /// The words in the excerpt that were found, as they stand in the text.
  public var finds: [String] {
    var finds: [String] = []
    var current: String?
    for character in excerpt {
      switch character {
      case Mark.start: current = ""
      case Mark.end:
        if let current { finds.append(current) }
        current = nil
      default: current?.append(character)
      }
    }
    return finds
  }
}
