/// A statement while it is being found, in token ranges.
struct StatementDraft: Sendable {
  /// The content in reading order.
  var content: [Range<Int>]
  /// The words that name the speaker.
  var source: Range<Int>?
  /// The further speakers that "and" joins with it.
  var others: [Range<Int>] = []
  /// The relative pronoun that stands for the speaker ("who").
  var relative: Range<Int>?
  /// The words that mark the statement.
  var cue: Range<Int>?
  /// What the speaker does.
  var act: Statement.Act
  /// The paragraph it starts in.
  var paragraph: Int
  /// Who passed it on.
  var via: Range<Int>?
  /// Whether it was said, or only might be.
  var factuality = Statement.Factuality.unknown
  /// Whether its cue only says more of the noun that is its content: "a plan announced by the mayor".
  var isReduced = false
  /// Whether a noun marks it: "the mayor's claim that".
  var isNoun = false
  /// Whether its content is a noun that something is said of: "the blast was claimed by the Front".
  var isObject = false
  /// Whether somebody else's words are inside its content.
  var holdsOthers = false
  /// Whether it is a turn under a label with the speaker's name.
  var isTurn = false
  /// Whether it goes on with the statement before it, in another paragraph.
  var continues = false
  /// Whether its speaker is that of the last statement of the chunk before.
  var inheritsSpeaker = false
}
