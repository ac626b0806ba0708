import FoundationEssentials
import Model

/// An annotation with the article it belongs to, as one line of the notes' own exchange form.
public struct NoteLine: Hashable {
  /// The hash of the article's text, which names the article.
  public var fingerprint: UInt64
  /// The article's title, for people.
  public var title: String
  /// The annotation.
  public var note: Annotation

  /// Makes a line.
  public init(fingerprint: UInt64, title: String, note: Annotation) {
    self.fingerprint = fingerprint
    self.title = title
    self.note = note
  }

  /// The line as JSON, with its line end.
  public var line: String { JSONBuffer.text(of: self) + "\n" }
}

extension NoteLine: Codable {
  private enum CodingKeys: String, CodingKey {
    case article, title, note
  }

  /// Reads a line; its strings are made safe to show.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let name = try values.decode(String.self, forKey: .article)
    guard let number = UInt64(name, radix: 16) else {
      throw DecodingError.dataCorruptedError(
        forKey: .article, in: values, debugDescription: "no hexadecimal number")
    }
    fingerprint = number
    title = Annotation.safe(try values.decode(String.self, forKey: .title))
    note = try values.decode(Annotation.self, forKey: .note).safe
  }

  /// Writes a line; the article's name is the hash in hexadecimal.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(String(fingerprint, radix: 16), forKey: .article)
    try values.encode(title, forKey: .title)
    try values.encode(note, forKey: .note)
  }
}
