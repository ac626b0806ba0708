/// A stretch between quotation marks of one paragraph, as token indices.
struct Quotation: Sendable {
  /// From the opening mark to just after the closing one.
  var tokens: Range<Int>
  /// Whether its paragraph begins with it and ends with it, but for two marks.
  var fillsParagraph: Bool
  /// Whether its closing mark is there.
  var isClosed: Bool
  /// Whether a statement has it already.
  var isTaken = false
}
