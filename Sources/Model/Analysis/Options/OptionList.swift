import Articles
import TextSafety

/// Courses of action that the article lays out together.
public struct OptionList: Sendable {
  /// The words that announce the list ("there are three courses of action").
  public var announcement: SourceSpan?
  /// How many options the announcement promises.
  public var announcedCount: Int?
  /// Whose options they are.
  public var actor: SourceSpan?
  /// Who names them, as the text names that person or body.
  public var proposer: SourceSpan?
  /// The proposer's fullest name in the text, where `proposer` is a surname or a pronoun.
  public var proposerName: SourceSpan?
  /// The condition under which they stand.
  public var condition: SourceSpan?
  /// The options in the text's order.
  public var options: [CourseOfAction]
  /// How sure the analysis is that they are a choice.
  public var confidence = Confidence.certain

  /// Makes a list.
  public init(announcement: SourceSpan? = nil, options: [CourseOfAction] = []) {
    self.announcement = announcement
    self.options = options
  }
}

/// One course of action.
public struct CourseOfAction: Sendable {
  /// The number that the text gives it or that its place in the list gives it, from 1.
  public var number: Int
  /// A few words of the text that name it.
  public var label: SourceSpan
  /// The object that the text says once for this option and one after it: "keep, trim or scrap the plan".
  public var object: SourceSpan?
  /// The whole of its text.
  public var span: SourceSpan
  /// What the text says of it.
  public var aspects: [Aspect]
  /// A list that stands inside this option, as an index into `Briefing.options`.
  public var nested: Int?

  /// Something that the text says of an option.
  public struct Aspect: Hashable, Sendable {
    /// What is said.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case inFavour = "for"
      case against, cost, risk, actor, consequence
    }

    /// What is said.
    public var kind: Kind
    /// The words that say it.
    public var span: SourceSpan

    /// Makes an aspect.
    public init(_ kind: Kind, at span: SourceSpan) {
      self.kind = kind
      self.span = span
    }
  }

  /// Makes an option.
  public init(number: Int, label: SourceSpan, span: SourceSpan) {
    self.number = number
    self.label = label
    self.span = span
    aspects = []
  }

  /// The label on one line, with the object that it shares.
  public func name(in article: Article) -> String {
    article.oneLine(label) + (object.map { " " + article.oneLine($0) } ?? "")
  }
}
