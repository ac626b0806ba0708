import Articles
import TextSafety

/// Something that the text expects, foretells or makes depend on a condition.
public struct Outlook: Hashable, Sendable {
  /// What it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// What somebody expects or foretells, or what is expected.
    case forecast
    /// What follows if something else happens.
    case condition
  }

  /// How likely the text puts it.
  public enum Likelihood: String, Hashable, Sendable, CaseIterable {
    /// "Will", "expects".
    case expected
    /// "Is likely to", "probably".
    case likely
    /// "Could", "may", "might".
    case possible
    /// "Is unlikely to", "doubts", "does not expect".
    case unlikely
  }

  /// What it is.
  public var kind: Kind
  /// What is expected.
  public var span: SourceSpan
  /// The word that says so ("expects", "likely", "if").
  public var cue: SourceSpan
  /// Whose expectation it is, as named at this place; nil if the text names nobody.
  public var holder: SourceSpan?
  /// The fullest name of the holder, where the voices of the article tell it.
  public var holderName: SourceSpan?
  /// How likely the text puts it.
  public var likelihood: Likelihood
  /// The condition under which it is expected.
  public var condition: SourceSpan?
  /// The words that say when or until when.
  public var until: SourceSpan?
  /// How sure the analysis is of it.
  public var confidence: Confidence

  /// Makes an outlook.
  public init(
    _ kind: Kind, at span: SourceSpan, cue: SourceSpan, likelihood: Likelihood,
    confidence: Confidence = .certain
  ) {
    self.kind = kind
    self.span = span
    self.cue = cue
    self.likelihood = likelihood
    self.confidence = confidence
  }
}
