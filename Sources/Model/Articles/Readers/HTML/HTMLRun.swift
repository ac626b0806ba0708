/// A stretch of text between two edges of blocks: the unit that is weighed as content or not.
struct HTMLRun {
  /// The nodes from the first text node up to and with the last one.
  var start: Int32
  var end: Int32
  /// The innermost block element around it.
  var container: Int32
  /// The length in scalars, white space folded.
  var length: Int32 = 0
  /// How much of it stands in links.
  var linkLength: Int32 = 0
  /// How many commas, in any script.
  var commas: Int32 = 0
  /// How many sentence ends.
  var stops: Int32 = 0

  /// How much of it is no link.
  var plainLength: Int32 { length - linkLength }

  /// Whether it reads as running text.
  var isProse: Bool {
    plainLength >= 50 && linkLength * 2 < length && (stops > 0 || commas > 0 || length > 120)
  }

  /// What it counts as running text.
  var prose: Int32 { isProse ? plainLength : 0 }
}
