import Articles
import Dates
import TextSafety

/// Something that the article says happened, happens or may happen.
public struct TimelineEvent: Sendable {
  /// What sort of thing happened.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case attack, military, diplomacy, politics, law, economy, disaster, statement, other
  }

  /// Whether the event is history.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// The text tells it as a fact of the past or present.
    case happened
    /// The text expects it.
    case expected
    /// The text only considers it: an option, a condition, a hypothesis.
    case hypothetical
  }

  /// How the event came to its place in the chronology.
  public enum Placement: Hashable, Sendable {
    /// Its own date places it.
    case dated
    /// Its date is open; what the text says around it gives the place shown. The span is that evidence.
    case inferred(SourceSpan?)
    /// Nothing places it.
    case undated
  }

  /// The clause that tells the event.
  public var span: SourceSpan
  /// The sentence of the clause, as an index into `Article.sentences`.
  public var sentence: Int
  /// The date's words, as an index into `Timeline.expressions`; nil if the date is not in a time
  /// expression.
  public var expression: Int?
  /// The date with the precision it has; nil for an undated event.
  public var date: EDTF?
  /// How it came to its place.
  public var placement: Placement
  /// What sort of thing happened.
  public var kind: Kind
  /// Whether it is history.
  public var status: Status
  /// How many were killed.
  public var killed: CasualtyCount?
  /// How many were injured.
  public var injured: CasualtyCount?
  /// Where it happened, as named in the text.
  public var places: [SourceSpan]
  /// Where the text around it places it, in case its own clause names no place: "the mayor of Norvik".
  public var setting: [SourceSpan]
  /// Who acted, as named in the text.
  public var actors: [SourceSpan]
  /// Other clauses that tell the same event, in reading order.
  public var mentions: [SourceSpan]
  /// The event as a sentence in small; nil if the words of the clause are all there is.
  public var label: EventLabel?
  /// Its place in the order of what matters, 0 for the first.
  public var rank: Int
  /// Whether the article may be about it: its first sentences tell it, or it shares much with the title; else it is
  /// background.
  public var isNews: Bool
  /// Whether it is told by the way, so that a first screen leaves it out; what the text tells twice is not.
  public var isAside: Bool
  /// How sure it is that this happened, and then.
  public var confidence: Confidence
  /// Why it is here: each rule that spoke, with the words it spoke of.
  public var reasons: [Evidence]

  /// Makes an event.
  public init(
    span: SourceSpan, sentence: Int, expression: Int? = nil, date: EDTF? = nil,
    placement: Placement = .undated, kind: Kind = .other, status: Status = .happened
  ) {
    self.span = span
    self.sentence = sentence
    self.expression = expression
    self.date = date
    self.placement = placement
    self.kind = kind
    self.status = status
    places = []
    setting = []
    actors = []
    mentions = []
    rank = 0
    isNews = true
    isAside = false
    confidence = .certain
    reasons = []
  }
}

extension TimelineEvent {
  /// The event in a line: its label, or the words of its clause.
  public func words(in article: Article) -> String {
    (label ?? EventLabel(span)).words(in: article)
  }

  /// The killed and the injured in a line; nil if the text gives neither.
  public func toll(in article: Article) -> String? {
    let killed = killed.map { "\($0.words(in: article)) killed" }
    let injured = injured.map { "\($0.words(in: article)) injured" }
    let parts = [killed, injured].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// One step of the reasoning behind a derived item.
public struct Evidence: Hashable, Sendable {
  /// The rule in a few words ("trigger word", "year from the sentence before").
  public var rule: String
  /// The words that it went by.
  public var span: SourceSpan?

  /// Makes a reason.
  public init(_ rule: String, at span: SourceSpan? = nil) {
    self.rule = rule
    self.span = span
  }
}

/// What the article tells in order of time.
public struct Timeline: Sendable {
  /// All time expressions in reading order.
  public var expressions: [TimeExpression]
  /// The events in order of time; those that nothing places stand last, in reading order.
  public var events: [TimelineEvent]

  /// Makes a timeline.
  public init(expressions: [TimeExpression] = [], events: [TimelineEvent] = []) {
    self.expressions = expressions
    self.events = events
  }

  /// What matters first: the events that a first screen shows, by rank, as indices into `events`.
  ///
  /// What is only considered, what is doubtful and what is told by the way is not among them.
  public var overview: [Int] {
    events.indices
      .filter {
        events[$0].status != .hypothetical && events[$0].confidence != .doubtful
          && !events[$0].isAside
      }
      .sorted { (events[$0].rank, $0) < (events[$1].rank, $1) }
  }
}
