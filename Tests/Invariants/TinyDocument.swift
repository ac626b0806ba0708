import Model

/// A document made of a few words of one syntax: quotation marks, escapes, ends without beginnings.
///
/// Random bytes seldom make these, and a text of three hundred words hides them; a document of ten words of
/// an alphabet of twenty is tried in all its orders soon.
public struct TinyDocument {
  /// The syntax whose words it is made of.
  public enum Kind: CaseIterable, Sendable {
    /// Heads of Markdown.
    case yaml, toml, json
    /// Headers and parts of mail, and words that are encoded in them.
    case header, parts, encoded
    /// Tags, attributes and references of pages, and the data that is written into them.
    case page, data
    /// Marks of Markdown and of plain text.
    case markdown, plain
    /// Sentences with dates, numbers, speakers and options.
    case sentences
    /// A configuration file.
    case configuration
  }

  /// The syntax.
  public let kind: Kind
  /// The document.
  public let text: [UInt8]

  /// Makes a document of an input: its first byte chooses the syntax, each other one a word.
  public init(_ input: [UInt8]) {
    let kinds = Kind.allCases
    kind = kinds[Int(input.first ?? 0) % kinds.count]
    let words = kind.words
    text = input.dropFirst().reduce(into: Array(kind.beginning.utf8)) { text, byte in
      text += words[Int(byte) % words.count]
    }
  }

  /// The format that is meant by it; nil for a configuration.
  public var format: ArticleFormat? {
    switch kind {
    case .yaml, .toml, .json, .markdown: .markdown
    case .header, .parts, .encoded: .mail
    case .page, .data: .html
    case .plain, .sentences: .text
    case .configuration: nil
    }
  }
}
