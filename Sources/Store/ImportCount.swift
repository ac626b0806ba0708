import Model

/// What became of notes that were imported.
public struct ImportCount: Hashable, Sendable {
  /// Notes that are new here.
  public var taken = 0
  /// Notes that were here already, word for word.
  public var kept = 0
  /// Notes whose name belongs to a note on another article.
  public var ignored = 0

  /// Makes an empty count.
  public init() {}

  /// The count for the reader.
  public var sentence: String {
    var parts = ["\(Plural.phrase(taken, "note")) imported"]
    if kept > 0 { parts.append("\(kept) already here") }
    if ignored > 0 {
      parts.append("\(ignored) ignored (they belong to another article)")
    }
    return parts.joined(separator: ", ")
  }
}
