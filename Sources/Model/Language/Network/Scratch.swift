/// The memory that one reading works in; it grows to what the longest window needs and is then kept.
struct Scratch: Sendable {
  private var floats: [Float] = []
  private var numbers: [Int32] = []

  /// What a window of that many tokens needs.
  struct Plan {
    let count: Int
    let layout: ModelLayout

    /// The widest row that a token has at a time.
    var width: Int { max(layout.window, layout.output) }
    var embeddings: Int { (count + 2 * layout.radius) * layout.embedding }
    var rows: Int { count * width }
    var states: Int { count * layout.state }
    var slots: Int { count * layout.tokenSlots * layout.parser }
    var nameScores: Int { count * layout.paddedNames }
    /// One row for gates, tags, a hidden layer or actions.
    var row: Int {
      max(
        2 * layout.state, layout.paddedTags, layout.parser, layout.paddedActions,
        layout.nameLayer, layout.paddedNames)
    }
    var floats: Int { embeddings + 2 * rows + 2 * states + slots + nameScores + 2 * row }
    /// Whether slots are computed, and the parser's and the names' arrays.
    var numbers: Int { count * (layout.tokenSlots + ParserState.arrays + layout.names) }
  }

  /// Lends the memory for a window.
  mutating func lend<Result>(
    _ plan: Plan,
    _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Int32>) -> Result
  ) -> Result? {
    if floats.count < plan.floats { floats = Array(repeating: 0, count: plan.floats) }
    if numbers.count < plan.numbers { numbers = Array(repeating: 0, count: plan.numbers) }
    return floats.withUnsafeMutableBufferPointer { floats in
      numbers.withUnsafeMutableBufferPointer { numbers in
        guard let first = floats.baseAddress, let second = numbers.baseAddress else { return nil }
        return body(first, second)
      }
    }
  }
}
