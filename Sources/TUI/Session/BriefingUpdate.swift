import Model

/// A briefing that takes the place of a thinner one of the same article.
public struct BriefingUpdate: Hashable, Sendable {
  /// The briefing.
  public let briefing: Briefing
  /// Its text laid out beforehand; nil if that takes no time.
  let layout: TextPreparation?

  /// Makes one of a briefing.
  public init(_ briefing: Briefing) {
    self.briefing = briefing
    layout = nil
  }

  /// Makes one with all that takes long for a long text, to be done where nobody waits for it.
  public init(laidOut briefing: Briefing) {
    self.briefing = briefing
    layout = TextPreparation(briefing)
  }

  /// Two are equal where the texts are, and as much was drawn from them.
  public static func == (a: BriefingUpdate, b: BriefingUpdate) -> Bool {
    func counts(_ briefing: Briefing) -> [Int] {
      [briefing.timeline.events.count, briefing.options.count, briefing.voices.count]
    }
    return a.briefing.article.text == b.briefing.article.text
      && counts(a.briefing) == counts(b.briefing)
  }

  /// The length tells most texts apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(briefing.article.text.bytes.count) }
}
