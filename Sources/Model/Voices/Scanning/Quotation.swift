/// A stretch between quotation marks of one paragraph, as token indices.
struct Quotation: Sendable {
  /// From the opening mark to behind the closing one.
  var tokens: Range<Int>
  /// The paragraph it stands in.
  var paragraph: Int
  /// Whether its closing mark is there.
  var isClosed: Bool
  /// Whether a statement has it already.
  var isTaken = false
}
