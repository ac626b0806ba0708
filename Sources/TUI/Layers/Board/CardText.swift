import Model

/// The words of a card's row, some of which look otherwise than the rest.
struct CardText: Hashable {
  /// The words.
  private(set) var words = ""
  /// Stretches of their bytes with the part of the screen that they look like, in order.
  private(set) var runs: [Run] = []

  /// A stretch that looks otherwise.
  struct Run: Hashable {
    /// The bytes.
    var bytes: Range<Int>
    /// How they look.
    var role: Theme.Role
  }

  /// Words that all look the same.
  init(_ words: String = "") { self.words = words }

  /// Words some of which are looked for.
  init(_ words: String, marking mark: SourceSpan) {
    self.words = words
    runs = [Run(bytes: mark.range, role: .match)]
  }

  /// The stretches within some of the bytes, counted from the first of these.
  func runs(from start: Int, to end: Int) -> [Run] {
    runs.compactMap { run in
      let bytes = run.bytes.clamped(to: start..<end)
      if bytes.isEmpty { return nil }
      return Run(bytes: (bytes.lowerBound - start)..<(bytes.upperBound - start), role: run.role)
    }
  }

  /// Adds words, with two blanks before them unless they are the first.
  mutating func append(_ more: String, _ role: Theme.Role? = nil, gap: String = "  ") {
    guard !more.isEmpty else { return }
    if !words.isEmpty { words += gap }
    let start = words.utf8.count
    words += more
    if let role { runs.append(Run(bytes: start..<words.utf8.count, role: role)) }
  }

  /// The text with some words as a column of that many cells before it.
  func led(by lead: String, cells: Int, _ role: Theme.Role) -> CardText {
    var text = CardText()
    text.append(
      lead + String(repeating: " ", count: max(0, cells - CellWidth.width(of: lead))), role)
    let start = text.words.utf8.count + 2
    text.words += "  " + words
    text.runs += runs.map {
      Run(bytes: ($0.bytes.lowerBound + start)..<($0.bytes.upperBound + start), role: $0.role)
    }
    return text
  }
}
