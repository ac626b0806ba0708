/// Where a safe text differs from the input that it was made from.
///
/// Between two edits the text is the input, shifted.
package struct TextEdits: Sendable {
  /// One place where the two differ.
  struct Edit: Sendable {
    /// The byte of the safe text at which it is the input again.
    var safe: Int32
    /// The byte of the input at which that is.
    var input: Int32
    /// How many scalars of the input more than of the text stand before that place.
    var scalarShift: Int32
  }

  /// The edits in the order of the text.
  private(set) var list: [Edit] = []

  /// Whether the text is the input.
  package var isEmpty: Bool { list.isEmpty }

  /// Adds an edit after all others.
  mutating func append(safe: Int, input: Int, scalarShift: Int) {
    list.append(
      Edit(
        safe: Int32(clamping: safe), input: Int32(clamping: input),
        scalarShift: Int32(clamping: scalarShift)))
  }

  /// How many scalars of the input more than of the text stand before a byte of the text.
  ///
  /// An end does not count what was dropped right before it.
  func scalarShift(at byte: Int, isEnd: Bool) -> Int {
    let next = list.partitioningIndex { isEnd ? Int($0.safe) >= byte : Int($0.safe) > byte }
    return next == 0 ? 0 : Int(list[next - 1].scalarShift)
  }

  /// The byte of the text where a byte of the input went.
  package func safeOffset(ofInput byte: Int) -> Int {
    let next = list.partitioningIndex { Int($0.input) > byte }
    let shifted = next == 0 ? byte : Int(list[next - 1].safe) + byte - Int(list[next - 1].input)
    return next < list.count ? min(shifted, Int(list[next].safe)) : shifted
  }
}
