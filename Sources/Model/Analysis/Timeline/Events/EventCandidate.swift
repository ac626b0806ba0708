import Dates
import TextSafety

/// An event as one clause tells it, before mentions of the same event are joined.
struct EventCandidate {
  /// The event with what the clause gives.
  var event: TimelineEvent
  /// The head of the clause or the phrase that its label shows, as a token of its sentence.
  var clause = -1
  /// How far its date, or its word where it has none, hangs from that head: 1 for directly, 0 where verbs are joined.
  var depth = 1
  /// The stems of what the clause says, sorted: names, nouns and verbs.
  var content: [UInt64] = []
  /// The stems of its names among them.
  var names: [UInt64] = []
  /// The stems of the title among them.
  var titled: [UInt64] = []
  /// The stems of who does it and of what it is done to, with the names and nouns joined to them.
  var subject: [UInt64] = []
  var object: [UInt64] = []
  /// What the words of its sentence speak for, where its own do not say of what kind it is.
  var topics: [TimelineEvent.Kind] = []
  /// The stem of the event's own word.
  var word: UInt64 = 0
  /// Whether its word is a noun.
  var isNoun = false
  /// Whether somebody dies of it.
  var isDeath = false
  /// Whether the clause only counts the dead: "at least 12 people were killed".
  var isToll = false
  /// Whether its words point to an event told before ("the attack", "that blast").
  var isPointing = false
  /// Whether it only names an event told elsewhere, in a clause of which nothing happened: "could blame the
  /// bloodshed of March 22".
  var isMentionOnly = false
  /// Whether its words tell it from another ("in a separate attack").
  var isSeparate = false
  /// The clause whose date bounds this one from below, and its date.
  var after: (date: EDTF, evidence: SourceSpan)?
  /// The clause whose date bounds this one from above, and its date.
  var before: (date: EDTF, evidence: SourceSpan)?
  /// Whether only another event's date places it.
  var isBound: Bool { after != nil || before != nil }
  /// Evidence of a bound that is told before ("before this latest attack").
  var beforeMain: SourceSpan?
}
