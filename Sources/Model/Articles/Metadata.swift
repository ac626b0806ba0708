import Dates

/// What is known about an article besides its text.
public struct Metadata: Sendable {
  /// The document creation time: when the article was published.
  public var published: Sourced<EDTF>?
  /// When it was last changed.
  public var modified: Sourced<EDTF>?
  /// When the page was saved to a file; it says nothing of when the article was written.
  public var saved: Sourced<EDTF>?
  /// The authors' names in the order given.
  public var authors: [Sourced<String>] = []
  /// The name of the site or the publication.
  public var site: Sourced<String>?
  /// The language as a BCP 47 tag ("en", "fr-CA").
  public var language: Sourced<String>?
  /// The canonical address.
  public var address: Sourced<String>?
  /// Where the text comes from in words, as the front matter of a briefing says it.
  public var source: Sourced<String>?

  /// When it was changed, where that is not the day of its publication.
  public var change: Sourced<EDTF>? {
    modified.flatMap { $0.value == published?.value ? nil : $0 }
  }

  /// Makes empty metadata.
  public init() {}
}

/// A value and the place it was taken from.
public struct Sourced<Value: Sendable>: Sendable {
  /// The value, made safe to show.
  public var value: Value
  /// Where it was found: "--date", "front matter", "JSON-LD", "byline" and the like.
  public var origin: String

  /// Makes a sourced value.
  public init(_ value: Value, from origin: String) {
    self.value = value
    self.origin = origin
  }
}

extension Sourced {
  /// The origin of what the reader said.
  public static var givenOrigin: String { "--date" }
}

extension Sourced: Equatable where Value: Equatable {}
