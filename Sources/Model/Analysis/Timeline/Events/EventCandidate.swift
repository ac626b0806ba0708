import Dates
import TextSafety

/// An event as one clause tells it, before mentions of the same event are joined.
struct EventCandidate {
  /// The event with what the clause gives.
  var event: TimelineEvent
  /// How the clause refers to something told before; nil if it tells something of its own.
  var pointsTo: Pointer?
  /// The names that tell the event from others of its kind: places and names behind the trigger.
  var names: [SourceSpan]
  /// The clause whose date bounds this one from below, and its date.
  var after: (date: EDTF, evidence: SourceSpan)?
  /// The clause whose date bounds this one from above, and its date.
  var before: (date: EDTF, evidence: SourceSpan)?
  /// Evidence of a bound that is told before ("before this latest attack").
  var beforeMain: SourceSpan?

  /// What a pointing word refers to.
  enum Pointer {
    /// The last event of the kind that was told ("that attack").
    case last
    /// The event that the article is about ("this latest attack").
    case main
  }
}
