/// Where a cue verb stands, in tokens.
struct CueSite {
  /// Where its group begins: "has not said" at "has".
  let group: Int
  /// The first token after the verb and its particles.
  let after: Int
  /// What the verb marks.
  let cue: Cue
  /// The sentence it stands in.
  let sentence: Range<Int>
  /// The paragraph's index.
  let paragraph: Int

  /// The tokens of the cue.
  var tokens: Range<Int> { group..<after }
}
