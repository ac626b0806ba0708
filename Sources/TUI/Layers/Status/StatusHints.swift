import Model

/// The keys that the last row reminds of.
enum StatusHints {
  /// A key and what it does.
  struct Hint {
    /// The key.
    var key: String
    /// A word or two.
    var words: String
    /// The cells of both and the space between them.
    var width: Int { CellWidth.width(of: key) + 1 + CellWidth.width(of: words) }
  }

  /// The hints of a layer that fit into that many cells: help and the way back before any other.
  static func fitting(
    _ hints: [(Command, String)], cells: Int, in session: Session
  ) -> [Hint] {
    let all = hints.compactMap { command, words -> (Command, Hint)? in
      session.settings.keyMap.name(for: command, in: session.context)
        .map { (command, Hint(key: $0, words: words)) }
    }
    let order =
      all.indices.filter { all[$0].0 == .help } + all.indices.filter { all[$0].0 == .back }
      + all.indices.filter { all[$0].0 != .help && all[$0].0 != .back }
    var isKept = [Bool](repeating: false, count: all.count)
    var used = 0
    for index in order {
      let width = all[index].1.width + (used == 0 ? 0 : 2)
      guard used + width <= cells else { continue }
      used += width
      isKept[index] = true
    }
    return all.indices.filter { isKept[$0] }.map { all[$0].1 }
  }
}
