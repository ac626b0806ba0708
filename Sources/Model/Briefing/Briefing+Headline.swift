import Analysis
import Articles
import Dates
import TextSafety

extension Briefing {
  /// What a first screen says of what the article is about; every fact has the words that it comes from.
  public struct Headline: Sendable {
    /// When it happened or is to happen.
    public enum When: Sendable {
      /// The text tells the date.
      case date(EDTF, SourceSpan)
      /// The text tells none; this is the day of publication.
      case published(EDTF)
    }

    /// The event, as an index into `Timeline.events`.
    public var event: Int
    /// Its date; nil if nothing is known.
    public var when: When?
    /// Where it happened, or what place the text around it names.
    public var places: [SourceSpan]
    /// Who claims the attack.
    public var claim: StatementIndex?
  }

  /// The facts of what the article is about; nil if no event is known for that.
  public var headline: Headline? {
    guard let index = timeline.headline else { return nil }
    let event = timeline.events[index]
    return Headline(
      event: index, when: when(of: event),
      places: event.places.isEmpty ? event.setting : event.places, claim: claim(of: event))
  }

  private func when(of event: TimelineEvent) -> Headline.When? {
    guard let date = event.date else {
      return article.metadata.published.map { .published($0.value) }
    }
    let words = event.expression.flatMap { index in
      timeline.expressions.indices.contains(index) ? timeline.expressions[index].span : nil
    }
    return .date(date, words ?? event.span)
  }

  /// This many bytes of text lie at most between an attack and the words by which somebody claims it.
  private static let claimReach = 800

  /// Who claims an attack: "the Front claimed responsibility", near the words that tell it.
  private func claim(of event: TimelineEvent) -> StatementIndex? {
    guard event.isToldAttack else { return nil }
    let told = [event.span] + event.mentions
    for voice in voices.indices where voices[voice].name != nil {
      for (index, statement) in voices[voice].statements.enumerated() {
        guard statement.confidence != .doubtful, statement.act != .denies,
          let cue = statement.cue, article[cue].lowercased().contains("claim")
        else { continue }
        let words = statement.hull
        if told.contains(where: { $0.overlaps(words) })
          || article[words].lowercased().contains("responsib")
            && told.contains(where: { abs($0.start - words.start) < Self.claimReach })
        {
          return StatementIndex(voice: voice, statement: index)
        }
      }
    }
    return nil
  }

  /// The statements that others contradict and that are not doubtful, speaker by speaker.
  public var contested: [StatementIndex] {
    voices.indices.flatMap { voice in
      voices[voice].statements.indices.filter { index in
        let statement = voices[voice].statements[index]
        return !statement.opposed.isEmpty && statement.confidence != .doubtful
      }.map { StatementIndex(voice: voice, statement: $0) }
    }
  }
}
