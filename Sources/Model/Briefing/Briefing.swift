import Analysis
import Articles

/// An article and what was drawn from it: the value that every view and every export reads.
public struct Briefing: Sendable {
  /// The article.
  public var article: Article
  /// What happened when.
  public var timeline: Timeline
  /// The courses of action, list by list in reading order.
  public var options: [OptionList]
  /// What the text expects, foretells or makes depend on a condition, in reading order.
  public var outlook: [Outlook]
  /// Who says what, in the order in which the speakers first speak.
  public var voices: [Voice]
  /// Who and what is named.
  public var entities: [NamedEntity]
  /// What the reader corrected in it.
  public internal(set) var corrections: [Correction] = []
  /// Whether the article is taken for English; nil until the first part of the analysis asks.
  var isEnglish: Bool?

  /// Makes a briefing of its parts.
  public init(
    article: Article, timeline: Timeline = Timeline(), options: [OptionList] = [],
    voices: [Voice] = [], entities: [NamedEntity] = []
  ) {
    self.article = article
    self.timeline = timeline
    self.options = options
    outlook = []
    self.voices = voices
    self.entities = entities
  }
}
