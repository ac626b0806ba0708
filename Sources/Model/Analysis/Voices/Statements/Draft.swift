/// A statement while it is being found, in token ranges.
struct Draft: Sendable {
  /// The content in reading order.
  var content: [Range<Int>]
  /// The words that name the speaker.
  var source: Range<Int>?
  /// The relative pronoun that stands for the speaker ("who").
  var relative: Range<Int>?
  /// The words that mark the statement.
  var cue: Range<Int>?
  /// What the speaker does.
  var act: Statement.Act
  /// The paragraph it starts in.
  var paragraph: Int
  /// Whether it goes on with the statement before it, in another paragraph.
  var continues = false
  /// Whether its speaker is that of the last statement of the stretch before.
  var inheritsSpeaker = false
}
