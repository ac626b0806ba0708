import FoundationEssentials
import Model

/// An annotation with the article it belongs to, as one line of the notes' own exchange form.
public struct NoteLine: Codable, Hashable {
  /// The article's fingerprint as stored, in hexadecimal.
  public var article: String
  /// The article's title, for people.
  public var title: String
  /// The annotation.
  public var note: Annotation

  /// Makes a line.
  public init(article: String, title: String, note: Annotation) {
    self.article = article
    self.title = title
    self.note = note
  }

  /// Reads a line; nil where it is none.
  public init?(line: String) {
    guard let value = try? JSONDecoder().decode(NoteLine.self, from: Data(line.utf8)) else {
      return nil
    }
    self = value
  }

  /// The line as JSON, with its line end.
  public var line: String { JSONText.of(self, onOneLine: true) + "\n" }
}
